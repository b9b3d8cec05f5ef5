import { believedTimes } from "./clock.ts";
import { ROLLOVER } from "./day.ts";
import { compareEvents, type StudyEvent } from "./event.ts";
import { mergeHistories, type History } from "./history.ts";
import { apply, count, replay, type Draft, type ReplayOptions } from "./replay.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";
import type { StudyState } from "./state.ts";

/** A history and what is known after it, kept up to date as events are added. */
export interface Study {
  history(): History;
  state(): StudyState;
  /** Add events in any order, also such as are there already. What comes after all others costs no replay. */
  add(events: readonly StudyEvent[], now: number): void;
}

/**
 * A study over a history. A snapshot saves the replay of what it was made from; one that does not match the history, or that
 * cannot be read, is not used. Never throws.
 *
 * ```ts
 * const study = openStudy([], { now: 1.8e12 });
 * study.add([{ device: "a", n: 1, t: 1.7e12, zone: 0, do: "review", card: "water.hear", grade: 3 }], 1.8e12);
 * study.state().cards.size; // 1
 * ```
 */
export function openStudy(history: History, options: ReplayOptions, snapshot?: unknown): Study {
  // A copy, to which later events are added.
  let events = mergeHistories(history).slice();
  const { rollover = ROLLOVER } = options;
  let draft = resume(readSnapshot(snapshot), events, options) ?? (replay(events, options) as Draft);
  return {
    history: () => events,
    state: () => ({ ...draft }),
    add(added, now) {
      const later = mergeHistories(added);
      if (later.length === 0) return;
      if (follows(draft, events.at(-1), later, now)) {
        for (const event of later) {
          apply(draft, event, event.t, rollover);
          count(draft, event, event.t);
          events.push(event);
        }
        return;
      }
      events = mergeHistories(events, later).slice();
      draft = replay(events, { ...options, now }) as Draft;
    },
  };
}

/** Whether events can be applied to a state as they are: each later than all others by counter, by clock and on its device. */
function follows(draft: Draft, last: StudyEvent | undefined, events: History, now: number): boolean {
  let [before, latest] = [last, draft.seen.latest];
  for (const event of events) {
    if (event.do === "undo" || event.do === "scheduler") return false;
    if (event.t < latest || (before && compareEvents(before, event) >= 0)) return false;
    [before, latest] = [event, event.t];
  }
  // Of a clock that is not plainly right, the whole history decides.
  return believedTimes(events, now).corrected === 0;
}

/** The state of a snapshot with the events after it; undefined if the snapshot was made from another history. */
function resume(snapshot: Snapshot | undefined, history: History, options: ReplayOptions): Draft | undefined {
  const { rollover = ROLLOVER } = options;
  if (!snapshot || snapshot.rollover !== rollover) return undefined;
  const draft = snapshot.open(options.algorithms);
  if (!draft) return undefined;
  const rest: StudyEvent[] = [];
  let [covered, sum] = [0, 0];
  let last: StudyEvent | undefined;
  for (const event of history) {
    if (event.n <= (draft.seen.last.get(event.device)?.[0] ?? 0)) {
      covered += 1;
      last = event;
      sum = snapshot.sum(sum, event);
    } else rest.push(event);
  }
  if (covered !== draft.seen.count || sum !== draft.seen.sum) return undefined;
  // An event below one of the snapshot may have been undone by it.
  if (!follows(draft, last, rest, options.now)) return undefined;
  for (const event of rest) {
    apply(draft, event, event.t, rollover);
    count(draft, event, event.t);
  }
  return draft;
}
