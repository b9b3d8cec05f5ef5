import type { Topic } from "../device/journal.ts";

/** One event of the topic: what it says, and whether it was written on this device. */
export interface TeachItem {
  readonly data: { readonly [key: string]: unknown };
  readonly own: boolean;
}

/** Learners, certificates and teachers, as they stand in the journal: read only when somebody teaches. `state.ts` says what they mean. */
export interface TeachLog {
  readonly items: readonly TeachItem[];
}

export const TEACH: Topic<TeachLog> = {
  name: "teach",
  title: ({ teach }) => `${teach.team}, ${teach.certificates}`,
  empty: { items: [] },
  lazy: true,
  fold(state, events, device) {
    const items = state === TEACH.empty ? [] : (state.items as TeachItem[]);
    for (const { data, device: by } of events)
      if (typeof data === "object" && data !== null)
        items.push({ data: data as TeachItem["data"], own: by === device });
    return { items };
  },
  // Events are never changed, so that the union has them all; only who one is depends on the device.
  restore(other, here) {
    const names = ({ items }: TeachLog): unknown[] =>
      items.flatMap(({ data, own }) => (own && "me" in data ? [data] : []));
    return names(here).length > 0 ? [] : names(other).slice(-1);
  },
};
