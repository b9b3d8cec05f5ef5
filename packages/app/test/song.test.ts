import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Song } from "@parley/song";
import { readMelody } from "@parley/song";
import { noteAt, planOf, type PlanOptions } from "../src/song/plan.ts";
import { scoreTaps } from "../src/song/taps.ts";
import { startTransport } from "../src/song/transport.ts";
import { transposed } from "../src/song/transposed.ts";

const { melody } = readMelody("X:1\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nC D E- E | F2 z G |\n");
const lines = [
  { id: "a", from: 1, to: 3, breath: false },
  { id: "b", from: 4, to: 5, breath: false },
];
const song = { melody, lines };
const AS_WRITTEN: PlanOptions = {
  tempo: 1,
  transpose: 0,
  loop: undefined,
  countIn: false,
  singers: "everyone",
};

const plans: readonly (readonly [what: string, options: Partial<PlanOptions>, times: readonly number[]])[] = [
  ["as written", {}, [0, 1, 2, 4, 7]],
  ["half as fast", { tempo: 0.5 }, [0, 2, 4, 8, 14]],
  ["after a bar of beats", { countIn: true }, [4, 5, 6, 8, 11]],
  ["one line", { loop: "b" }, [0, 3]],
  ["a line that the song lacks is the whole song", { loop: "x" }, [0, 1, 2, 4, 7]],
];
describe("the plan of a song", () => {
  for (const [what, options, times] of plans)
    test(what, () =>
      assert.deepEqual(
        planOf(song, { ...AS_WRITTEN, ...options }).notes.map(({ time }) => time),
        times,
      ),
    );

  test("tied notes are one, transposed by semitones", () => {
    const { notes } = planOf(song, { ...AS_WRITTEN, transpose: 2 });
    assert.deepEqual(notes[2], { time: 2, length: 2, pitch: 66, note: 3, soft: false });
  });

  test("the lines of those who sing are soft", () => {
    const softOf = (singers: PlanOptions["singers"]): string =>
      planOf(song, { ...AS_WRITTEN, singers })
        .notes.map(({ soft }) => (soft ? "s" : "l"))
        .join("");
    assert.deepEqual([softOf("everyone"), softOf("mine"), softOf("yours")], ["lllll", "sssll", "lllss"]);
  });

  test("a count-in has the beats of a bar, three eighths together in 6/8", () => {
    const jig = readMelody("X:1\nM:6/8\nL:1/8\nQ:1/4=60\nK:C\nC6 |\n").melody;
    assert.deepEqual(planOf({ melody: jig, lines: [] }, { ...AS_WRITTEN, countIn: true }).clicks, [
      { time: 0, strong: true },
      { time: 1.5, strong: false },
    ]);
  });
});

const places: readonly (readonly [time: number, loops: boolean, note: number])[] = [
  [-0.1, false, -1],
  [0, false, 0],
  [0.99, false, 0],
  [1, false, 1],
  [3.5, false, 2],
  [99, false, 4],
  [8, true, 0],
  [9.2, true, 1],
];
for (const [time, loops, note] of places)
  test(`at ${time} s ${loops ? "of a loop " : ""}the note is ${note}`, () =>
    assert.equal(noteAt(planOf(song, AS_WRITTEN), time, loops), note));

const tapped: readonly (readonly [what: string, taps: readonly number[], hits: number, mean: number])[] = [
  ["on time", [0, 1, 2], 3, 0],
  ["a little late", [0.1, 1.1, 2.1], 3, 0.1],
  ["too late", [0.3, 1.3, 2.3], 0, 0],
  ["twice for one syllable", [0, 0.05, 1], 2, 0],
  ["not at all", [], 0, 0],
];
describe("tapping along", () => {
  for (const [what, taps, hits, mean] of tapped)
    test(what, () => {
      const score = scoreTaps([0, 1, 2], taps);
      assert.deepEqual([score.hits, score.all, Math.round(score.mean * 1000) / 1000], [hits, 3, mean]);
    });
});

const keys: readonly (readonly [key: string, semitones: number, moved: string])[] = [
  ["C", 2, "D"],
  ["Am", 3, "Cm"],
  ["Bb", -1, "A"],
  ["F#m", 1, "Gm"],
  ["D dor", 2, "Edor"],
];
for (const [key, semitones, moved] of keys)
  test(`${key} ${semitones} semitones higher is ${moved}`, () => {
    const whole = { ...song, id: "x", abc: "X:1", title: {}, rights: {}, verses: [], melody: { ...melody, key } };
    const { melody: higher, abc } = transposed<Song>(whole, semitones);
    assert.deepEqual([higher.key, higher.notes[0]!.pitch, abc], [moved, 60 + semitones, ""]);
  });

/** An audio context that records what is planned. */
function fakeContext(): { context: AudioContext; clock: { now: number }; starts: number[] } {
  const clock = { now: 0 };
  const starts: number[] = [];
  const parameter = {
    value: 0,
    setValueAtTime: () => undefined,
    linearRampToValueAtTime: () => undefined,
    exponentialRampToValueAtTime: () => undefined,
  };
  const node = {
    gain: parameter,
    frequency: parameter,
    detune: parameter,
    connect: () => undefined,
    disconnect: () => undefined,
    setPeriodicWave: () => starts.push(Number.NaN),
    addEventListener: () => undefined,
    start(time: number) {
      if (Number.isNaN(starts.at(-1))) starts[starts.length - 1] = time;
    },
    stop: () => undefined,
  };
  const context = {
    get currentTime() {
      return clock.now;
    },
    destination: node,
    createGain: () => node,
    createOscillator: () => ({ ...node }),
    createPeriodicWave: () => ({}),
  } as unknown as AudioContext;
  return { context, clock, starts };
}

test("notes are planned ahead of the clock of the audio, and the note follows it", () => {
  const { context, clock, starts } = fakeContext();
  const transport = startTransport(context, planOf(song, AS_WRITTEN), false, () => undefined);
  clock.now = 1.2;
  const [heard, planned] = [transport.note(), starts.filter((time) => !Number.isNaN(time)).length];
  transport.stop();
  assert.equal(heard, 2);
  assert.ok(planned >= 2);
});
