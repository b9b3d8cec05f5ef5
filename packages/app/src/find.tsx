import { SURE, type Found } from "@parley/search";
import { Fragment, type ComponentChildren, type JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Row, Sign } from "./phrase.tsx";
import type { State } from "./state.ts";

/** The filter that leaves what has a picture, large, to be pointed at. */
const PICTURES = "picture";
/** How many found phrases are shown. */
const SHOWN = 20;
/** How many of them at once, and after how many milliseconds without a key the others. */
const AT_ONCE = 3;
const SETTLED = 200;

/** Which acts and urgencies the book has: one may be chosen, and all else is left out. */
function Filters({ state }: { state: State }): JSX.Element {
  const words = state.words.value;
  const acts = [...new Set(state.pack.entries.flatMap(({ act }) => (act ? [act] : [])))];
  const urgencies = ["danger", "urgent"].filter((one) => state.pack.entries.some(({ urgency }) => urgency === one));
  const chip = (key: string, name: string | undefined): JSX.Element => (
    <button
      key={key}
      type="button"
      class="chip"
      aria-pressed={state.filter.value === key}
      onClick={() => (state.filter.value = state.filter.value === key ? "" : key)}
    >
      {key === "" || key === PICTURES || urgencies.includes(key) ? null : <Sign state={state} act={key} />} {name}
    </button>
  );
  return (
    <div class="chips" role="group" aria-label={words.app.find}>
      {chip("", words.app.all)}
      {urgencies.map((key) => chip(key, words.urgency[key]))}
      {acts.map((key) => chip(key, words.acts[key]))}
      {chip(PICTURES, words.app.ownPicture)}
    </div>
  );
}

/** What is found, best first; undefined while the device gets ready to find. */
function foundBy(state: State, query: string, most: number): readonly Found[] | undefined {
  const filter = state.filter.value;
  const passes = (id: string): boolean => {
    const entry = state.byId.get(id)!;
    return filter === PICTURES ? entry.picture !== undefined : entry.act === filter || entry.urgency === filter;
  };
  // A filter alone lists all it lets through; with a query, as many as one can look at.
  if (query.trim() === "")
    return filter === ""
      ? []
      : state.pack.chapters
          .flatMap(({ entries }) => entries)
          .filter(passes)
          .map((id) => ({ id, points: SURE }));
  const finder = state.finder.value;
  if (!finder) return undefined;
  // An order that starts something is never guessed at.
  const look = (count: number): readonly Found[] =>
    finder.look(query, count).filter(({ id, points }) => points >= SURE || !state.byId.get(id)!.confirm);
  if (filter !== "")
    return look(state.pack.entries.length)
      .filter(({ id }) => passes(id))
      .slice(0, most);
  // Those that stood there at once stay in their places when more come: somebody may be touching one.
  const atOnce = look(AT_ONCE);
  if (most === AT_ONCE) return atOnce;
  const stand = new Set(atOnce.map(({ id }) => id));
  return [...atOnce, ...look(most).filter(({ id }) => !stand.has(id))].slice(0, most);
}

/** The search box and what it finds, while one types, also inside a syllable that is not finished. */
export function Finding({ state, children }: { state: State; children?: ComponentChildren }): JSX.Element {
  const words = state.words.value.app;
  const query = state.query.value;
  const filter = state.filter.value;
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), SETTLED);
    return () => clearTimeout(timer);
  }, [query]);
  const found = foundBy(state, query, query === settled ? SHOWN : AT_ONCE);
  /** From where on nothing has what was typed. */
  const similar = found?.findIndex(({ points }) => points < SURE);
  return (
    <section class="finding" role="search" aria-label={words.find}>
      <label>
        <span class="quiet">{words.find}</span>
        <input
          type="search"
          value={query}
          placeholder={words.findHint}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => (state.query.value = event.currentTarget.value)}
        />
      </label>
      {children}
      <div aria-live="polite">
        {query.trim() === "" && filter === "" ? null : found === undefined ? (
          <p class="empty">…</p>
        ) : found.length > 0 ? (
          <ul class={filter === PICTURES ? "rows pictured" : "rows"}>
            {found.map(({ id }, i) => (
              // By its place: at every key a row takes other words, and is not made anew.
              <Fragment key={i}>
                {i === similar ? <li class="similar">{words.similar}</li> : null}
                <Row state={state} entry={state.byId.get(id)!} />
              </Fragment>
            ))}
          </ul>
        ) : (
          <p class="empty">
            <strong>{words.nothingFound}</strong> {words.nothingFoundHint}
          </p>
        )}
      </div>
    </section>
  );
}

/** The place for finding alone. */
export function Find({ state }: { state: State }): JSX.Element {
  return (
    <main class="find">
      <h1>{state.words.value.app.find}</h1>
      <Finding state={state}>
        <Filters state={state} />
      </Finding>
    </main>
  );
}
