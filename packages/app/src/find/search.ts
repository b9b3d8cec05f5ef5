import type { Chosen, PackedEntry } from "@parley/pack";
import type { Finder, Keys } from "@parley/search";
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { modelOf, type Tablet } from "../feature.ts";
import { BROKEN, whenArrived } from "../ui/arrival.ts";

/** The filter for entries with a picture. They are shown large, to point at. */
export const PICTURES = "picture";
/** How many results are shown while the user types. The others are shown after a pause. */
export const AT_ONCE = 3;

/** Milliseconds of index work in one task, and while a query waits for the index; milliseconds before the first task. */
const SLICE = 12;
const AWAITED_SLICE = 48;
const HEAD_START = 300;

type IndexCode = typeof import("./index-code.ts");

/** A phrase that was found; `isSimilar`: only by likeness. */
interface Found {
  readonly id: string;
  readonly isSimilar: boolean;
  /** The values that the query gives its slots. */
  readonly chosen?: Chosen;
}

/** The query, the filter and the search index of a tablet. */
export interface Search {
  readonly query: Signal<string>;
  /** An act, an urgency or `PICTURES`, to which results are limited; empty for no limit. */
  readonly filter: Signal<string>;
  /** The index; `undefined` until it is built. */
  readonly finder: ReadonlySignal<Finder | undefined>;
  /** Results, best first, at most `most`; a filter without a query gives all its entries. `undefined` until the index is built. */
  find(query: string, most: number): readonly Found[] | undefined;
  /** Build the index in short tasks, so that the page stays responsive. Returns a function that cancels it. */
  buildIndex(): () => void;
}

/** The search of a tablet. */
export function makeSearch({ pack, entries }: Pick<Tablet, "pack" | "entries">): Search {
  const query = signal("");
  const filter = signal("");
  /** The code of the index, when the keys of all entries of the book are made. */
  const ready = signal<IndexCode | undefined>(undefined);
  const cache = new WeakMap<PackedEntry, Keys>();
  const keysOf = ({ keysFor }: IndexCode, entry: PackedEntry): Keys => {
    const keys = cache.get(entry) ?? keysFor(entry, pack);
    cache.set(entry, keys);
    return keys;
  };
  const finder = computed(() => {
    const code = ready.value;
    if (!code) return undefined;
    const ofBook = new Set(pack.entries);
    const added = Array.from(entries.value.values()).filter((entry) => !ofBook.has(entry));
    return code.makeFinder(
      [...pack.entries, ...added].map((entry) => ({ id: entry.id, no: entry.no, keys: keysOf(code, entry) })),
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
              .map((id) => ({ id, isSimilar: false }));
      const index = finder.value;
      if (!index) return undefined;
      const search = (count: number): readonly Found[] =>
        index.search(words, count).flatMap(({ id, points }) => {
          const { CONFIDENT_POINTS, queryValues } = ready.value!;
          // An entry that cannot say the figure that was typed would say another one.
          const chosen = queryValues(pack, entries.value.get(id)!, words);
          return chosen ? [{ id, isSimilar: points < CONFIDENT_POINTS, ...(chosen.size > 0 ? { chosen } : {}) }] : [];
        });
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
      const work = (code: IndexCode): void => {
        const until = performance.now() + (query.value === "" ? SLICE : AWAITED_SLICE);
        while (performance.now() < until) {
          const { value, done } = remaining.next();
          if (done) {
            ready.value = code;
            // Compute the index now instead of at the first key press.
            return void finder.value;
          }
          keysOf(code, value);
        }
        timer = setTimeout(work, 0, code);
      };
      const begin = (): void =>
        void whenArrived(() => import("./index-code.ts")).then(work, () => dispatchEvent(new Event(BROKEN)));
      timer = setTimeout(begin, HEAD_START);
      return () => clearTimeout(timer);
    },
  };
}

/** The search of a tablet. */
export const searchOf: (tablet: Tablet) => Search = modelOf((tablet) => makeSearch(tablet));
