import type { Topic } from "../device/journal.ts";

/** What was studied, as it stands in the journal: read only when somebody studies. Each item names its writer and its number. */
export interface StudyLog {
  readonly events: readonly unknown[];
}

const nameOf = (data: unknown): string => {
  const { device, n } = data as { readonly device: unknown; readonly n: unknown };
  return `${String(device)} ${String(n)}`;
};

export const STUDY: Topic<StudyLog> = {
  name: "study",
  title: ({ study }) => study.title,
  empty: { events: [] },
  lazy: true,
  fold(state, events) {
    // Copied for each part of a long history, it would take as long as the square of it.
    const list = state === STUDY.empty ? [] : (state.events as unknown[]);
    for (const { data } of events) if (typeof data === "object" && data !== null) list.push(data);
    return { events: list };
  },
  restore(other, here) {
    const have = new Set(here.events.map(nameOf));
    return other.events.filter((data) => !have.has(nameOf(data)));
  },
};
