import { Fragment, type ComponentChildren, type JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Tablet, TabletProps } from "../feature.ts";
import { LONGEST, newOwnId, ownOf } from "../own/feature.ts";
import { ChapterTiles } from "../phrase/chapter-tiles.tsx";
import { Row, ROW_HEIGHT, TILE_HEIGHT } from "../phrase/row.tsx";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";
import { List } from "../ui/list.tsx";
import { AT_ONCE, PICTURES, searchOf } from "./search.ts";

/** The most results; milliseconds without a key press until those after the first few are shown. */
const SHOWN = 20;
const PAUSE = 200;

/** Show a text that was typed. It is kept only where a person adds it as a phrase. */
function showTyped(tablet: Tablet, query: string): void {
  const id = newOwnId();
  ownOf(tablet).show({ id, texts: { [tablet.me.value]: query.normalize("NFC").trim().slice(0, LONGEST) } });
  tablet.navigation.go({ at: "card", id });
}

/** The search field and its results, updated at each input, also for an incomplete syllable. */
export function Finding({ tablet, children }: TabletProps & { children?: ComponentChildren }): JSX.Element {
  const words = tablet.words.value.app;
  const search = searchOf(tablet);
  const query = search.query.value;
  const filter = search.filter.value;
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), PAUSE);
    return () => clearTimeout(timer);
  }, [query]);
  const found = search.find(query, query === settled ? SHOWN : AT_ONCE);
  /** What a filter lets through, where nothing is looked for. */
  const listed = query.trim() === "" && found && found.length > 0 ? found : undefined;
  /** From where on nothing has what was typed. */
  const similar = found?.findIndex(({ isSimilar }) => isSimilar);
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
          onInput={(event) => (search.query.value = event.currentTarget.value)}
        />
      </label>
      {children}
      <div aria-live="polite">
        {(query.trim() === "" && filter === "") || listed ? null : found === undefined ? (
          <p class="wait">…</p>
        ) : found.length > 0 ? (
          <ul class={filter === PICTURES ? "rows pictured" : "rows"}>
            {found.map(({ id, chosen }, i) => (
              // Keyed by index, so that rows are updated instead of replaced at each key press.
              <Fragment key={i}>
                {i === similar ? <li class="similar">{words.similar}</li> : null}
                <Row
                  tablet={tablet}
                  entry={tablet.entries.value.get(id)!}
                  large={filter === PICTURES}
                  chosen={chosen}
                />
              </Fragment>
            ))}
          </ul>
        ) : (
          <Empty
            icon="find"
            says={
              <>
                <strong>{words.nothingFound}</strong> {words.nothingFoundHint}
              </>
            }
          />
        )}
      </div>
      {query.trim() !== "" && found && (similar === 0 || found.length === 0) ? (
        <button type="button" class="show-typed" onClick={() => showTyped(tablet, query)}>
          <Icon name="more" /> {words.showTyped}
        </button>
      ) : null}
      {query.trim() !== "" && found?.length === 0 ? <ChapterTiles tablet={tablet} /> : null}
      {listed ? (
        // Not announced: rows come and go while it is scrolled.
        <List
          class={filter === PICTURES ? "rows pictured" : "rows"}
          items={listed}
          estimate={filter === PICTURES ? TILE_HEIGHT : ROW_HEIGHT}
          row={({ id }, nth) =>
            Row({
              tablet,
              entry: tablet.entries.value.get(id)!,
              large: filter === PICTURES,
              position: [nth, listed.length],
            })
          }
        />
      ) : null}
    </section>
  );
}
