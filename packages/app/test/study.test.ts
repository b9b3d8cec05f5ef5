import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CARD_KINDS } from "@parley/study";
import { memoryStore, type Store } from "../src/device/store.ts";
import { makeCourse } from "../src/study/letters-model.ts";
import { makeStudyModel, type StudyModel } from "../src/study/model.ts";
import { STUDY } from "../src/study/topic.ts";
import type { Tablet } from "../src/feature.ts";
import { tabletOf } from "./tablet.ts";

const BOOK = `
  10-01 | answer | routine | 네 | Да
  10-02 | question | routine | 물 | Вода́
  10-03 | instruction | urgent | 문 | Дверь
  10-04 | information | routine | 말
`;
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 30, 9);

interface Learner {
  readonly tablet: Tablet;
  readonly model: StudyModel;
  t: number;
}
async function learner(store: Store = memoryStore("here"), name = "w"): Promise<Learner> {
  const tablet = await tabletOf(BOOK, [STUDY], store);
  const clock = { t: START };
  const device = { now: () => clock.t, zone: () => 0, newName: () => name, isHeard: () => false };
  const one: Learner = Object.assign(clock, { tablet, model: makeStudyModel(tablet, device) });
  await one.model.load();
  return one;
}
const asked = ({ model }: Learner): string[] => model.queue().cards.map(({ id }) => id);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("study on a tablet", () => {
  test("cards are made of what has words in both languages and can be asked without sound", async () => {
    const one = await learner();
    assert.deepEqual([...new Set(one.model.cards.value.map(({ kind }) => kind))], ["read", "say", "number"]);
    assert.equal(new Set(one.model.cards.value.map(({ entry }) => entry)).size, 3);
    assert.equal(one.model.isHeard.value, false);
  });
  test("a kind that is left out is not asked; the sides give the direction", async () => {
    const one = await learner();
    for (const kind of CARD_KINDS) one.model.without(kind).value = kind !== "say";
    assert.deepEqual(asked(one), ["10-01 say ko>ru", "10-02 say ko>ru", "10-03 say ko>ru"]);
    one.tablet.swap();
    assert.deepEqual(asked(one), ["10-01 say ru>ko", "10-02 say ru>ko", "10-03 say ru>ko"]);
  });
  test("what was answered is there when the app is opened again, and says by which weights", async () => {
    const store = memoryStore("here");
    const one = await learner(store);
    one.model.review("10-01 read ko>ru", 4);
    await settled();
    const again = await learner(store, "v");
    assert.equal(again.model.state.value.cards.get("10-01 read ko>ru")?.memory?.phase, "review");
    const events = (await store.all()).map(({ data }) => (data as { do: string }).do);
    assert.deepEqual(events, ["scheduler", "review"]);
  });
  test("a long history is not computed again when the app is opened again", async () => {
    const store = memoryStore("here");
    const one = await learner(store);
    one.t -= 2 * DAY;
    const write = (count: number): void => {
      for (let i = 0; i < count; i += 1) {
        one.t += 60_000;
        one.model.review("10-01 read ko>ru", 3);
      }
    };
    write(300);
    await settled();
    await learner(store, "u");
    assert.equal(await store.extract(STUDY.name), undefined, "a short one is");
    write(300);
    await settled();
    const opened = async (name: string): Promise<unknown> => {
      const { cards, days, seen, troubles } = (await learner(store, name)).model.state.value;
      return { cards, days, seen, troubles };
    };
    const whole = await opened("v");
    const extract = (await store.extract(STUDY.name))!;
    assert.deepEqual(await opened("w"), whole);
    // What is kept is used: only it has the second card.
    const changed = JSON.parse(extract) as { cards: unknown[][] };
    changed.cards.push(["10-02 read ko>ru", ...changed.cards[0]!.slice(1)]);
    await store.keepExtract(STUDY.name, JSON.stringify(changed));
    const { cards } = (await learner(store, "x")).model.state.value;
    assert.deepEqual([...cards.keys()], ["10-01 read ko>ru", "10-02 read ko>ru"]);
    for (const damaged of ["", "{", "[]", extract.slice(0, -40)]) {
      await store.keepExtract(STUDY.name, damaged);
      assert.deepEqual(await opened("y"), whole);
    }
    await one.tablet.journal.erase(STUDY);
    assert.equal(await store.extract(STUDY.name), undefined);
  });
  test("two windows that write at the same time lose nothing", async () => {
    const store = memoryStore("here");
    const [one, other] = [await learner(store, "one"), await learner(store, "other")];
    one.model.review("10-01 read ko>ru", 4);
    other.model.review("10-02 read ko>ru", 4);
    await settled();
    const { state } = (await learner(store, "third")).model;
    assert.equal(state.value.cards.size, 2);
    assert.deepEqual(state.value.troubles, []);
  });
  test("undo gives back the cards of this session, one after the other", async () => {
    const one = await learner();
    one.model.review("10-01 read ko>ru", 4);
    one.t += 1_000;
    one.model.review("10-02 read ko>ru", 4);
    assert.equal(one.model.undo(), "10-02 read ko>ru");
    assert.equal(one.model.undo(), "10-01 read ko>ru");
    assert.equal(one.model.undo(), undefined);
    assert.equal(one.model.state.value.cards.size, 0);
  });
  test("more new cards than the limit of the day, for that day only", async () => {
    const one = await learner();
    one.model.freshLimit.value = "5";
    one.model.allowMore();
    one.t += DAY;
    assert.equal(one.model.queue().fresh <= 5, true);
  });
  test("a day begins at the hour of the device, also for what was studied before", async () => {
    const one = await learner();
    one.t = Date.UTC(2026, 10, 30, 1);
    one.model.review("10-01 read ko>ru", 4);
    const dayOfReview = (): number[] => [...one.model.state.value.days.keys()];
    const before = dayOfReview();
    one.model.dayStart.value = "0";
    assert.deepEqual(dayOfReview(), [before[0]! + 1]);
  });
  test("data of others in the journal is left alone and does no harm", async () => {
    const store = memoryStore("here");
    await store.append(
      [null, 7, "x", {}, { do: "review", device: "a", n: 1 }].map((data) => ({ at: "", topic: "study", data })),
    );
    const one = await learner(store);
    assert.equal(one.model.state.value.cards.size, 0);
    one.model.review("10-01 read ko>ru", 3);
    assert.equal(one.model.state.value.cards.size, 1);
  });
  test("a clock that was set back and then right again changes nothing that was learned", async () => {
    const one = await learner();
    one.model.review("10-01 read ko>ru", 4);
    const before = one.model.state.value.cards.get("10-01 read ko>ru")!.memory!.due;
    one.t = Date.UTC(2021, 0, 1);
    await one.model.load();
    one.model.review("10-02 read ko>ru", 4);
    one.t = START + DAY;
    await one.model.load();
    assert.equal(one.model.state.value.cards.get("10-01 read ko>ru")!.memory!.due, before);
    assert.deepEqual(
      one.model.state.value.troubles.map(({ kind }) => kind),
      ["clock"],
    );
  });
  test("a backup brings back what was erased, and nothing twice", async () => {
    const one = await learner();
    one.model.review("10-01 read ko>ru", 4);
    await settled();
    const { journal } = one.tablet;
    const events = await journal.events();
    await journal.erase(STUDY);
    assert.equal(one.model.state.value.cards.size, 0);
    await journal.restore(events, "other", new Map());
    await journal.restore(events, "other", new Map());
    assert.equal(one.model.state.value.cards.get("10-01 read ko>ru")?.memory?.reps, 1);
    assert.deepEqual(one.model.state.value.troubles, []);
  });
});

describe("letters", () => {
  const rows = (["ㄱ к", "ㄱ г", "ㄴ н", "ㅋ кх", "ㅇ ", "ㅏ а", "ㅓ о", "ㅗ о", "ㅣ и"] as const).map((line) => {
    const [letter = "", reading = ""] = line.split(" ");
    return { letter, reading, hint: "", words: [{ word: letter, reading }] };
  });
  const words = ["가지 каджи", "가치 качхи", "나무 наму", "나라 нара", "나사 наса", "가사 каса", "바다 пада"].map(
    (line) => {
      const [word = "", reading = ""] = line.split(" ");
      return { word, reading };
    },
  );
  const { steps, stages } = makeCourse({ rows, words }, "ko");
  const questions = steps.flatMap((step) => (step.kind === "shown" ? [] : [step]));

  test("each letter is shown before it is asked, with all its readings", () => {
    const shown = new Set<string>();
    for (const step of steps) {
      if (step.kind === "shown") shown.add(step.rows[0]!.letter);
      if (step.kind === "letter") assert.ok(shown.has(step.right.word), step.right.word);
    }
    assert.deepEqual([...shown], [...new Set(rows.map(({ letter }) => letter))]);
    assert.equal(steps.find((step) => step.kind === "shown" && step.rows.length === 2) !== undefined, true);
  });
  test("letters first, then words that differ in one letter, then words that look alike", () => {
    assert.deepEqual(
      stages.map(([stage]) => stage),
      ["letter", "pair", "word"],
    );
    for (const [i, [stage, from]] of stages.entries())
      for (const step of steps.slice(from, stages[i + 1]?.[1]))
        assert.ok(step.kind === stage || (stage === "letter" && step.kind === "shown"));
  });
  test("exactly one choice is read as the question says", () => {
    assert.ok(questions.length > 8);
    for (const { reading, choices, right, kind } of questions) {
      assert.equal(choices.includes(right), true);
      const all = kind === "letter" ? rows : words;
      const read = choices.filter(({ word }) =>
        all.some((one) => ("letter" in one ? one.letter : one.word) === word && one.reading === reading),
      );
      assert.deepEqual(read, [right]);
    }
  });
  test("a silent letter is shown and never asked, and an empty table has no course", () => {
    assert.equal(
      questions.some(({ reading }) => reading === ""),
      false,
    );
    assert.deepEqual(makeCourse({ rows: [], words: [] }, "ko"), { steps: [], stages: [] });
  });
});
