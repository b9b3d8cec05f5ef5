import { computed, type ReadonlySignal } from "@preact/signals";
import type { Topic } from "../device/journal.ts";
import { modelOf, type Tablet } from "../feature.ts";

/** The data of an event: the id of an entry that was added or removed. */
export type FavouriteData = { readonly keep: string } | { readonly drop: string };

/** The ids of favourites in the order they were added. */
export const FAVOURITES: Topic<readonly string[]> = {
  name: "favourites",
  title: ({ app }) => app.mine,
  empty: [],
  fold(state, events) {
    const ids = new Set(state);
    for (const { data } of events) {
      if (typeof data !== "object" || data === null) continue;
      const { keep, drop } = data as { readonly [key: string]: unknown };
      if (typeof keep === "string") ids.add(keep);
      if (typeof drop === "string") ids.delete(drop);
    }
    return [...ids];
  },
  restore: (other, here) => other.filter((id) => !here.includes(id)).map((keep) => ({ keep })),
};

/** The favourites of a tablet. */
export interface Favourites {
  /** The ids of favourites that this edition has. */
  readonly ids: ReadonlySignal<readonly string[]>;
  toggle(id: string): void;
}

/** The favourites of a tablet. */
export function makeFavourites({ journal, entries }: Pick<Tablet, "journal" | "entries">): Favourites {
  const all = journal.state(FAVOURITES);
  return {
    ids: computed(() => all.value.filter((id) => entries.value.has(id))),
    toggle: (id) => void journal.append(FAVOURITES, [all.value.includes(id) ? { drop: id } : { keep: id }]),
  };
}

/** The favourites of a tablet. */
export const favouritesOf: (tablet: Tablet) => Favourites = modelOf((tablet) => makeFavourites(tablet));
