import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { EditionLesson } from "@parley/edition";
import { makeLessons, type Lessons } from "../src/lesson/model.ts";
import { cueAt } from "../src/lesson/cue-at.ts";
import { LESSONS, type LessonLog } from "../src/lesson/topic.ts";
import { memoryStore, type Store } from "../src/device/store.ts";
import type { JournalEvent } from "../src/device/event.ts";
import { tabletOf } from "./tablet.ts";

const lessonOf = (id: string, order: number, text = "Hello."): EditionLesson => ({
  id,
  title: { ko: id, ru: id },
  order,
  canDo: { ko: "말한다", ru: "Говорю" },
  teaches: [],
  body: { ko: [{ kind: "text", text: [text] }], ru: [{ kind: "text", text: [text] }] },
  media: {},
  checks: [],
  policy: "one-pass",
  standing: { ko: "draft", ru: "draft" },
  disclosure: { ko: 0, ru: 0 },
});

/** The lessons of a tablet with two lessons. */
async function learner(store: Store = memoryStore("here"), text?: string): Promise<Lessons> {
  const tablet = await tabletOf("10-01 | answer | routine | 네 | Да", [LESSONS], store);
  const pack = { lessons: [lessonOf("one", 1, text), lessonOf("two", 2)] };
  return makeLessons({ pack, journal: tablet.journal, me: tablet.me });
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const shown = ({ all, next }: Lessons): readonly unknown[] => [
  all.value.map(({ isDone, isChanged, record }) => [isDone, isChanged, record?.right, record?.all]),
  next.value?.id,
];

describe("lessons of a tablet", () => {
  test("what was done is kept with the results of the questions, and the next lesson follows", async () => {
    const store = memoryStore("here");
    const one = await learner(store);
    assert.equal(one.next.value?.id, "one");
    one.recordChecks(one.all.value[0]!.lesson, 2, 3);
    one.recordCan(one.all.value[0]!.lesson, true);
    await settled();
    const now = [
      [
        [true, false, 2, 3],
        [false, false, undefined, undefined],
      ],
      "two",
    ];
    assert.deepEqual(shown(one), now);
    assert.deepEqual(shown(await learner(store)), now);
    one.recordCan(one.all.value[0]!.lesson, false);
    assert.equal(one.next.value?.id, "one");
  });
  test("a lesson that changed since is done and told, and is next again", async () => {
    const store = memoryStore("here");
    const one = await learner(store);
    one.recordCan(one.all.value[0]!.lesson, true);
    await settled();
    assert.deepEqual(shown(await learner(store, "Other words."))[0], [
      [true, true, undefined, undefined],
      [false, false, undefined, undefined],
    ]);
    assert.equal((await learner(store, "Other words.")).next.value?.id, "one");
  });
  test("data from elsewhere never throws, and what a backup has is added", () => {
    const events = [
      null,
      1,
      {},
      { lesson: 1 },
      { lesson: "a" },
      { lesson: "a", sum: 1, can: true },
      { lesson: "a", sum: 1, right: 3, all: 2 },
    ].map((data, n): JournalEvent => ({ device: "d", n: n + 1, at: "", topic: "lessons", data }));
    const log: LessonLog = LESSONS.fold(LESSONS.empty, events, "d");
    assert.deepEqual(log, { a: { can: true, sum: 1 } });
    assert.deepEqual(LESSONS.restore(log, {}), [{ lesson: "a", can: true, sum: 1 }]);
    assert.deepEqual(LESSONS.restore(log, log), []);
    assert.deepEqual(
      LESSONS.fold(
        log,
        [{ device: "d", n: 9, at: "", topic: "lessons", data: { lesson: "__proto__", sum: 1, can: true } }],
        "d",
      )["a"],
      { can: true, sum: 1 },
    );
  });
});

test("the subtitle at a time: between two there is none, of two at once the later is shown", () => {
  const cues = [
    { from: 1, to: 2, text: ["a"] },
    { from: 3, to: 6, text: ["b"] },
    { from: 4, to: 5, text: ["c"] },
  ];
  const rows: readonly (readonly [time: number, text: string | undefined])[] = [
    [0, undefined],
    [1, "a"],
    [1.999, "a"],
    [2, undefined],
    [3.5, "b"],
    [4.5, "c"],
    [5.5, "b"],
    [6, undefined],
    [99, undefined],
  ];
  for (const [time, text] of rows) assert.equal(cueAt(cues, time)?.text[0], text, String(time));
  assert.equal(cueAt([], 1), undefined);
});
