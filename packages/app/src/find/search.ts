import { keysFor, type PackedEntry } from "@parley/pack";
import { makeFinder, CONFIDENT_POINTS, type Finder, type SearchResult, type Keys } from "@parley/search";
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { modelOf, type Tablet } from "../feature.ts";

/** The filter that leaves what has a picture, large, to be pointed at. */
export const PICTURES = "picture";
/** How many results stand there at once; the others come when no key is pressed for a while. */
export const AT_ONCE = 3;

/** Milliseconds of work at a time that go unnoticed, and where the index is waited for; how long the first screen has to be drawn. */
const SLICE = 12;
const AWAITED = 48;
const HEAD_START = 300;

/** What is looked for, and what is found. */
export interface Search {
  readonly query: Signal<string>;
  /** What is found is only of this act or urgency, or has a picture; empty where nothing is left out. */
  readonly filter: Signal<string>;
  /** Nothing until the index is built. */
  readonly finder: ReadonlySignal<Finder | undefined>;
  /** What is found, best first, at most so much; `undefined` while the index is not built. */
  find(query: string, most: number): readonly SearchResult[] | undefined;
  /** Build the index a little at a time, so that the page answers meanwhile; gives what breaks it off. */
  buildIndex(): () => void;
}

/** The search of a tablet. */
export function makeSearch({ pack, entries }: Pick<Tablet, "pack" | "entries">): Search {
  const query = signal("");
  const filter = signal("");
  const isReady = signal(false);
  const made = new WeakMap<PackedEntry, Keys>();
  const keysOf = (entry: PackedEntry): Keys => {
    const keys = made.get(entry) ?? keysFor(entry);
    made.set(entry, keys);
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
      // A filter alone lists all it lets through; with a query, as many as one can look at.
      if (words.trim() === "")
        return filter.value === ""
          ? []
          : pack.chapters
              .flatMap((chapter) => chapter.entries)
              .filter(passes)
              .map((id) => ({ id, points: CONFIDENT_POINTS }));
      const index = finder.value;
      if (!index) return undefined;
      // An order that starts something is never found by likeness.
      const search = (count: number): readonly SearchResult[] =>
        index
          .search(words, count)
          .filter(({ id, points }) => points >= CONFIDENT_POINTS || !entries.value.get(id)!.confirm);
      if (filter.value !== "")
        return search(pack.entries.length)
          .filter(({ id }) => passes(id))
          .slice(0, most);
      // Those that stood there at once stay in their places when more come: a finger may be on its way to one.
      const atOnce = search(AT_ONCE);
      if (most === AT_ONCE) return atOnce;
      const stand = new Set(atOnce.map(({ id }) => id));
      return [...atOnce, ...search(most).filter(({ id }) => !stand.has(id))].slice(0, most);
    },
    buildIndex() {
      const rest = pack.entries.values();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const some = (): void => {
        const until = performance.now() + (query.value === "" ? SLICE : AWAITED);
        while (performance.now() < until) {
          const { value, done } = rest.next();
          if (done) {
            isReady.value = true;
            // The index now, and not at the first key.
            return void finder.value;
          }
          keysOf(value);
        }
        timer = setTimeout(some);
      };
      timer = setTimeout(some, HEAD_START);
      return () => clearTimeout(timer);
    },
  };
}

/** The search of a tablet. */
export const searchOf: (tablet: Tablet) => Search = modelOf((tablet) => makeSearch(tablet));
