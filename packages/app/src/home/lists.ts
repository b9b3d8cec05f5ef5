import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { modelOf, type Tablet } from "../feature.ts";

/** Whether home shows all chapters, also on a narrow screen; until the app is closed. */
export const isAllShown: (tablet: Tablet) => Signal<boolean> = modelOf(() => signal(false));

/** How many of the first phrases are on home. */
const FIRST = 12;

/** The ids of the first 12 phrases of the book, without terms, signs and orders to confirm. */
export function firstWords(tablet: Tablet): readonly string[] {
  const inOrder = tablet.pack.chapters.flatMap(({ entries }) => entries);
  return inOrder
    .filter((id) => {
      const entry = tablet.entries.value.get(id)!;
      return entry.kind === "phrase" && !entry.confirm;
    })
    .slice(0, FIRST);
}

/** The ids of at most 10 phrases of urgency “danger”, then “urgent”, without orders to confirm. */
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

/** How many recent phrases are on home. */
const RECENT = 8;

/** The ids of the phrases shown since the app was opened, the latest first. They are not stored. */
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
