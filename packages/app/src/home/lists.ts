import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { modelOf, type Tablet } from "../feature.ts";

/** How many of the first phrases stand on the first screen. */
const DOZEN = 12;

/** The phrases everyone needs first: the first dozen of the book that start nothing. */
export function firstWords(tablet: Tablet): readonly string[] {
  const inOrder = tablet.pack.chapters.flatMap(({ entries }) => entries);
  return inOrder
    .filter((id) => {
      const entry = tablet.entries.value.get(id)!;
      return entry.kind === "phrase" && !entry.confirm;
    })
    .slice(0, DOZEN);
}

/** The ten that must be at hand: what stops, warns and calls for help, the most urgent first. */
export function urgentWords(tablet: Tablet): readonly string[] {
  const order = ["danger", "urgent"];
  return tablet.pack.chapters
    .flatMap(({ entries }) => entries)
    .filter((id) => {
      const entry = tablet.entries.value.get(id)!;
      return order.includes(entry.urgency) && !entry.confirm && entry.kind === "phrase";
    })
    .toSorted(
      (a, b) =>
        order.indexOf(tablet.entries.value.get(a)!.urgency) - order.indexOf(tablet.entries.value.get(b)!.urgency),
    )
    .slice(0, 10);
}

/** Phrases shown just now that are offered again. */
const RECENT = 8;

/** Phrases shown since the app was opened, the latest first; they are never kept. */
export const recentOf: (tablet: Tablet) => ReadonlySignal<readonly string[]> = modelOf(
  ({ journal, navigation, entries }) => {
    const shown = signal<readonly string[]>([]);
    journal.onClear(() => (shown.value = []));
    navigation.onGo(({ at, id }) => {
      if (at === "card" && id !== undefined)
        shown.value = [id, ...shown.value.filter((one) => one !== id)].slice(0, RECENT);
    });
    return computed(() => shown.value.filter((id) => entries.value.has(id)));
  },
);
