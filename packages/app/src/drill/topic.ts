import type { Topic } from "../device/journal.ts";

/** What happened in drills, as it stands in the journal. Each item names its tablet and its number. */
export interface DrillLog {
  readonly events: readonly unknown[];
}

export const DRILLS: Topic<DrillLog> = {
  name: "drill",
  title: ({ drill }) => drill?.title,
  empty: { events: [] },
  fold: (state, events) => ({
    events: [
      ...state.events,
      ...events.flatMap(({ data }) => (typeof data === "object" && data !== null ? [data] : [])),
    ],
  }),
  restore(other, here) {
    const have = new Set(here.events.map((data) => JSON.stringify(data)));
    return other.events.filter((data) => !have.has(JSON.stringify(data)));
  },
};
