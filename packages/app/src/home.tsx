import { isUnsigned } from "@parley/edition";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { Finding } from "./find.tsx";
import { Icon } from "./icons.tsx";
import { Number_, Picture, Row, Words } from "./phrase.tsx";
import type { State } from "./state.ts";

/** How many of the first phrases stand on the first screen. */
const DOZEN = 12;

/** The phrases everyone needs first: the first dozen of the book that start nothing. */
function firstWords(state: State): readonly string[] {
  const inOrder = state.pack.chapters.flatMap(({ entries }) => entries);
  return inOrder
    .filter((id) => {
      const entry = state.byId.get(id)!;
      return entry.kind === "phrase" && !entry.confirm;
    })
    .slice(0, DOZEN);
}

/** The ten that must be at hand: what stops, warns and calls for help, the most urgent first. */
function urgentWords(state: State): readonly string[] {
  const order = ["danger", "urgent"];
  return state.pack.chapters
    .flatMap(({ entries }) => entries)
    .filter((id) => {
      const entry = state.byId.get(id)!;
      return order.includes(entry.urgency) && !entry.confirm && entry.kind === "phrase";
    })
    .toSorted((a, b) => order.indexOf(state.byId.get(a)!.urgency) - order.indexOf(state.byId.get(b)!.urgency))
    .slice(0, 10);
}

/** Phrases as tiles: number, picture, words. */
function Tiles({ state, ids }: { state: State; ids: readonly string[] }): JSX.Element | null {
  if (ids.length === 0) return null;
  return (
    <ul class="dozen">
      {ids.map((id) => {
        const entry = state.byId.get(id)!;
        return (
          <li key={id}>
            <button type="button" class={`tile ${entry.urgency}`} onClick={() => state.go({ at: "card", id })}>
              <Number_ entry={entry} />
              <Words state={state} entry={entry} lang={state.me.value} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The page for the worst minute: ten phrases, as large as they can be. */
export function Urgent({ state }: { state: State }): JSX.Element {
  return (
    <main class="urgent-page">
      <h1>{state.words.value.app.urgent}</h1>
      <Tiles state={state} ids={urgentWords(state)} />
    </main>
  );
}

/** Home: search on top, what is urgent, one's own and the first dozen, the chapters. */
export function Home({ state }: { state: State }): JSX.Element {
  const words = state.words.value.app;
  const me = state.me.value;
  return (
    <main class="home">
      <h1 class="quiet">{withoutStress(state.pack.book.title[state.ui.value] ?? state.pack.book.title[me] ?? "")}</h1>
      <Finding state={state} />
      {state.query.value.trim() === "" ? (
        <>
          {urgentWords(state).length > 0 ? (
            <button type="button" class="urgent-door" onClick={() => state.go({ at: "urgent" })}>
              {words.urgent} <Icon name="go" />
            </button>
          ) : null}
          {state.mine.value.length > 0 ? (
            <>
              <h2>{words.mine}</h2>
              <Tiles state={state} ids={state.mine.value} />
            </>
          ) : null}
          {state.recent.value.length > 0 ? (
            <>
              <h2>{words.recent}</h2>
              <Tiles state={state} ids={state.recent.value} />
            </>
          ) : null}
          <h2>{words.firstWords}</h2>
          <Tiles state={state} ids={firstWords(state)} />
          <h2>{words.chapters}</h2>
          <ul class="chapters">
            {state.pack.chapters.map((chapter) => (
              <li key={chapter.id}>
                <button type="button" class="tile chapter" onClick={() => state.go({ at: "chapter", id: chapter.id })}>
                  <Picture
                    state={state}
                    sha={chapter.entries.map((id) => state.byId.get(id)?.picture).find((sha) => sha !== undefined)}
                  />
                  <span class="no">{chapter.no}</span>
                  <span class="title">
                    <span lang={me}>{withoutStress(chapter.title[me] ?? "")}</span>
                    <small lang={state.them.value}>{withoutStress(chapter.title[state.them.value] ?? "")}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <h2>{words.own}</h2>
          <Tiles state={state} ids={state.own.phrases.value.map(({ id }) => id)} />
          <button
            type="button"
            class="small"
            onClick={() => (state.sheet.value = { own: `own-${crypto.getRandomValues(new Uint32Array(2)).join("-")}` })}
          >
            <Icon name="more" /> {words.ownAdd}
          </button>
        </>
      ) : null}
    </main>
  );
}

/** A chapter as in the booklet: its phrases in order. */
export function Chapter({ state, id }: { state: State; id: string }): JSX.Element {
  const chapter = state.pack.chapters.find((one) => one.id === id)!;
  const me = state.me.value;
  return (
    <main class="chapter-view">
      <h1>
        <span class="no">{chapter.no}</span> <span lang={me}>{withoutStress(chapter.title[me] ?? "")}</span>{" "}
        <small lang={state.them.value}>{withoutStress(chapter.title[state.them.value] ?? "")}</small>
      </h1>
      <ul class="rows">
        {chapter.entries.map((entry) => (
          <Row key={entry} state={state} entry={state.byId.get(entry)!} />
        ))}
      </ul>
      <p class="standing">
        {isUnsigned(chapter.standing) ? <span class="mark" aria-hidden="true" /> : null}
        {chapter.disclosure[state.ui.value]}
      </p>
    </main>
  );
}
