/**
 * The study room beside plain ts-fsrs, in the same run: replay of 100,000 reviews of 2,000 cards, load from a snapshot, the copy
 * that a worker would need, adding one review. The two are measured in turns; the median of the rounds is printed. Exits with 1 if a target is missed.
 */
import { openStudy, replay, writeSnapshot, type StudyEvent } from "@parley/study";
import { createEmptyCard, fsrs, Grades, type Card } from "ts-fsrs";

const REVIEWS = 100_000;
const CARDS = 2_000;
const ROUNDS = 7;
const HOUR = 3_600_000;
const START = Date.UTC(2024, 0, 1);

const history = Array.from({ length: REVIEWS }, (_one, i): StudyEvent => ({
  device: `tablet-${Math.floor(i / (REVIEWS / 3))}`,
  n: i + 1,
  t: START + Math.floor((i * 500 * 24 * HOUR) / REVIEWS),
  zone: 180,
  do: "review",
  card: `entry-${(i * 7_919) % CARDS} say ru>ko`,
  grade: i % 11 === 0 ? 1 : i % 5 === 0 ? 2 : i % 13 === 0 ? 4 : 3,
}));
const now = START + 501 * 24 * HOUR;

/** The same reviews by ts-fsrs alone: a map of cards and `next`. */
function plainly(): number {
  const scheduler = fsrs({ enable_fuzz: false });
  const cards = new Map<string, Card>();
  for (const event of history) {
    if (event.do !== "review") continue;
    const at = new Date(event.t);
    cards.set(
      event.card,
      scheduler.next(cards.get(event.card) ?? createEmptyCard(at), at, Grades[event.grade - 1]!).card,
    );
  }
  return cards.size;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

const snapshot = JSON.stringify(writeSnapshot(replay(history, { now })));
const none = (): number[] => [];
const times = { plain: none(), replay: none(), load: none(), append: none(), hand: none() };
for (let round = 0; round < ROUNDS; round += 1) {
  times.plain.push(timed(plainly));
  times.replay.push(timed(() => replay(history, { now })));
  times.load.push(timed(() => openStudy(history, { now }, JSON.parse(snapshot))));
  // What a worker would cost the page: the events are copied on its thread.
  times.hand.push(timed(() => structuredClone(history)));
  const study = openStudy(history, { now }, JSON.parse(snapshot));
  const one = (i: number): StudyEvent => ({ ...history[i]!, device: "here", n: REVIEWS + 1 + i, t: now + i * 1_000 });
  for (let i = 0; i < 20; i += 1) times.append.push(timed(() => study.add([one(i)], now)));
}
const [plain, ours] = [median(times.plain), median(times.replay)];
const slowest = Math.max(...times.append);
const rows: readonly (readonly [string, string, boolean])[] = [
  ["ts-fsrs alone, 100,000 reviews", `${plain.toFixed(0)} ms`, true],
  ["replay of 100,000 reviews", `${ours.toFixed(0)} ms, ${(ours / plain).toFixed(2)} of ts-fsrs`, ours <= 1.3 * plain],
  [
    `load from a snapshot (${(snapshot.length / 1e3).toFixed(0)} kB)`,
    `${median(times.load).toFixed(1)} ms`,
    median(times.load) <= 50,
  ],
  ["copy of the events, for a worker", `${median(times.hand).toFixed(0)} ms`, true],
  [
    "add one review",
    `${median(times.append).toFixed(3)} ms, slowest ${slowest.toFixed(2)} ms`,
    median(times.append) <= 1,
  ],
];
for (const [what, time, isMet] of rows) console.log(`${what.padEnd(40)} ${time}${isMet ? "" : "  MISSED"}`);
if (rows.some(([, , isMet]) => !isMet)) process.exitCode = 1;
