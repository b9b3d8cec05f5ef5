import { keysFor, type PackedEntry } from "@parley/pack";
import { makeFinder, CONFIDENT_POINTS, type Finder, type SearchResult, type Keys } from "@parley/search";
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { modelOf, type Tablet } from "../feature.ts";

/** The filter for entries with a picture. They are shown large, to point at. */
export const PICTURES = "picture";
/** How many results are shown while the user types. The others are shown after a pause. */
export const AT_ONCE = 3;

/** Milliseconds of index work in one task, and while a query waits for the index; milliseconds before the first task. */
const SLICE = 12;
const AWAITED_SLICE = 48;
const HEAD_START = 300;

/** The query, the filter and the search index of a tablet. */
export interface Search {
  readonly query: Signal<string>;
  /** An act, an urgency or `PICTURES`, to which results are limited; empty for no limit. */
  readonly filter: Signal<string>;
  /** The index; `undefined` until it is built. */
  readonly finder: ReadonlySignal<Finder | undefined>;
  /** Results, best first, at most `most`; a filter without a query gives all its entries. `undefined` until the index is built. */
  find(query: string, most: number): readonly SearchResult[] | undefined;
  /** Build the index in short tasks, so that the page stays responsive. Returns a function that cancels it. */
  buildIndex(): () => void;
}

/** The search of a tablet. */
export function makeSearch({ pack, entries }: Pick<Tablet, "pack" | "entries">): Search {
  const query = signal("");
  const filter = signal("");
  const isReady = signal(false);
  const cache = new WeakMap<PackedEntry, Keys>();
  const keysOf = (entry: PackedEntry): Keys => {
    const keys = cache.get(entry) ?? keysFor(entry, pack);
    cache.set(entry, keys);
    return keys;
  };
  const finder = computed(() => {
    if (!isReady.value) return undefined;
    const ofBook = new Set(pack.entries);
    const added = Array.from(entries.value.values()).filter((entry) => !ofBook.has(entry));
    return makeFinder(
      [...pack.entries, ...added].map((entry) => ({ id: entry.id, no: entry.no, keys: keysOf(entry) })),
      pack.book.languages,
    );
  });
  const passes = (id: string): boolean => {
    const entry = entries.value.get(id)!;
    if (filter.value === PICTURES) return entry.picture !== undefined;
    return entry.act === filter.value || entry.urgency === filter.value;
  };
  return {
    query,
    filter,
    finder,
    find(words, most) {
      if (words.trim() === "")
        return filter.value === ""
          ? []
          : pack.chapters
              .flatMap((chapter) => chapter.entries)
              .filter(passes)
              .map((id) => ({ id, points: CONFIDENT_POINTS }));
      const index = finder.value;
      if (!index) return undefined;
      const search = (count: number): readonly SearchResult[] => index.search(words, count);
      if (filter.value !== "")
        return search(pack.entries.length)
          .filter(({ id }) => passes(id))
          .slice(0, most);
      // The first results keep their positions when more are added, because a finger can be moving to one.
      const first = search(AT_ONCE);
      if (most === AT_ONCE) return first;
      const shown = new Set(first.map(({ id }) => id));
      return [...first, ...search(most).filter(({ id }) => !shown.has(id))].slice(0, most);
    },
    buildIndex() {
      const remaining = pack.entries.values();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const work = (): void => {
        const until = performance.now() + (query.value === "" ? SLICE : AWAITED_SLICE);
        while (performance.now() < until) {
          const { value, done } = remaining.next();
          if (done) {
            isReady.value = true;
            // Compute the index now instead of at the first key press.
            return void finder.value;
          }
          keysOf(value);
        }
        timer = setTimeout(work);
      };
      timer = setTimeout(work, HEAD_START);
      return () => clearTimeout(timer);
    },
  };
}

/** The search of a tablet. */
export const searchOf: (tablet: Tablet) => Search = modelOf((tablet) => makeSearch(tablet));
