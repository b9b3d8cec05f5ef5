import { mergeDrills, type DrillEvent } from "../drill/event.ts";
import { drillResult, type DrillResult } from "../drill/result.ts";

/** The drill events of a learner's journal, which may have those of the other team, too. */
export interface DrillJournal {
  readonly learner: string;
  /** The tablet of the learner. */
  readonly device: string;
  readonly events: readonly DrillEvent[];
}

/** A run of a drill: its result from all journals that are here, and who took part by own tablet. */
export interface TeamDrill {
  readonly result: DrillResult;
  readonly learners: readonly string[];
}

/**
 * The runs of a team, by name: each once, with the result of all journals together, in whatever order they come. Never throws.
 *
 * ```ts
 * teamDrills([]); // []
 * ```
 */
export function teamDrills(journals: readonly DrillJournal[]): readonly TeamDrill[] {
  const { events } = mergeDrills(...journals.map((journal) => journal.events));
  // Events that contradict each other count in no result, and are told as a trouble of it.
  const all = journals.flatMap((journal) => journal.events);
  const byRun = new Map<string, DrillEvent[]>();
  for (const event of all) {
    const list = byRun.get(event.run);
    if (list) list.push(event);
    else byRun.set(event.run, [event]);
  }
  const whose = new Map(journals.map(({ device, learner }) => [device, learner]));
  const learners = new Map<string, Set<string>>();
  for (const { run, device } of events) {
    const learner = whose.get(device);
    if (learner !== undefined) learners.set(run, (learners.get(run) ?? new Set()).add(learner));
  }
  return Array.from(byRun)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([run, list]): TeamDrill[] => {
      const result = drillResult(list, run);
      return result ? [{ result, learners: Array.from(learners.get(run) ?? []).toSorted() }] : [];
    });
}
