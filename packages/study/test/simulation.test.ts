import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeHistories, openStudy, type Grade, type History, type Study, type StudyEvent } from "@parley/study";
import { DAY, MINUTE, shown, START } from "./learner.ts";
import { runs } from "./runs.ts";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How wrong the clock of each device is, in milliseconds, at a moment between 0 and 1. */
const CLOCKS: readonly ((at: number) => number)[] = [
  () => 0,
  () => -3 * 60 * MINUTE,
  (at) => (at > 0.4 && at < 0.5 ? -50 * 365 * DAY : 0),
  (at) => (at > 0.6 && at < 0.7 ? 400 * DAY : 0),
  (at) => (at < 0.2 ? 2 * DAY : 0),
];
const ZONES = [0, 540, 180, -480, 330];

for (const seed of [1, 2, 3].slice(0, runs(3)))
  test(`five devices with wrong clocks, lost and repeated hand-overs know the same in the end (seed ${seed})`, () => {
    const each = runs(5_000);
    const random = randomFrom(seed);
    const below = (n: number): number => Math.floor(random() * n);
    const devices: { history: History; sent: StudyEvent[][] }[] = CLOCKS.map(() => ({ history: [], sent: [] }));
    const written: StudyEvent[] = [];
    for (let i = 0; i < each; i += 1) {
      const at = i / each;
      const now = START + at * 60 * DAY;
      for (const [d, one] of devices.entries()) {
        const base = { device: `d${d}`, n: (one.history.at(-1)?.n ?? 0) + 1, t: Math.floor(now + CLOCKS[d]!(at)) };
        const card = `p${below(400)} say ru>ko`;
        const what = random();
        const earlier = one.history.at(-1 - below(5));
        const event = {
          ...base,
          zone: ZONES[d]!,
          ...(what < 0.05 && earlier
            ? { do: "undo", of: { device: earlier.device, n: earlier.n } }
            : what < 0.06
              ? { do: "suspend", card }
              : what < 0.07
                ? { do: "resume", card }
                : { do: "review", card, grade: (1 + below(4)) as Grade }),
        } as StudyEvent;
        written.push(event);
        (one.history as StudyEvent[]).push(event);
      }
      if (i % 50 !== 49) continue;
      // One hands its history to another: sometimes it is lost, sometimes cut off, sometimes an old one is handed over again.
      const [from, to] = [devices[below(5)]!, devices[below(5)]!];
      from.sent.push([...from.history]);
      const what = random();
      const parcel = what < 0.2 ? [] : what < 0.4 ? from.sent[below(from.sent.length)]! : [...from.history];
      to.history = [...mergeHistories(to.history, what > 0.9 ? parcel.slice(0, parcel.length / 2) : parcel)];
    }
    // In the end each has met each, in another order.
    const ends = devices.map((_one, d) =>
      mergeHistories(...devices.map((_other, i) => devices[(d % 2 === 0 ? i + d : 9 - i + d) % 5]!.history)),
    );
    const now = START + 61 * DAY;
    const states = ends.map((history) => shown(history, now));
    assert.equal(new Set(states).size, 1);
    assert.equal(ends[0]!.length, written.length, "nothing is lost");
    const study: Study = openStudy(ends[0]!, { now });
    const clocks = study.state().troubles.map((one) => (one.kind === "clock" ? one.device : one.kind));
    assert.deepEqual(clocks, ["d2", "d3", "d4"]);
  });
