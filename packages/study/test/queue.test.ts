import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  calendarOf,
  chapterProgress,
  forecastOf,
  nextStep,
  streakOf,
  studyCards,
  studyQueue,
  type StudyPhrase,
} from "@parley/study";
import { DAY, device, HOUR, MINUTE, type Device } from "./learner.ts";

const PHRASES: StudyPhrase[] = Array.from({ length: 40 }, (_one, i) => ({
  id: `p${i}`,
  chapter: i < 20 ? "first" : "second",
  langs: ["ko", "ru"],
  isHeard: true,
}));
const PAIR = { learner: "ru", learned: "ko" };
const SAY = studyCards(PHRASES, { ...PAIR, kinds: ["say"] });
const ALL = studyCards(PHRASES, PAIR);
const LIMITS = { fresh: 5, reviews: 8 };
const queueOn = (one: Device, cards = SAY, limits = LIMITS) =>
  studyQueue(one.study.state(), cards, { now: one.t, zone: one.zone }, limits);
/** Study until nothing is left for the day. Returns how many cards were answered. */
function studyAll(one: Device, cards = SAY, limits = LIMITS): number {
  let answered = 0;
  for (;;) {
    const queue = queueOn(one, cards, limits);
    const next = nextStep(queue);
    if (next.do === "rest") return answered;
    if (next.do === "wait") one.t = next.until;
    else {
      one.review(queue.cards[0]!.id);
      one.t += 10_000;
      answered += 1;
    }
  }
}

describe("cards", () => {
  test("a phrase has those that it can have, in an order of its own", () => {
    const phrase = { id: "w", chapter: "c", langs: ["ko", "ru"], isHeard: true, hasPicture: true, isOrder: true };
    const kinds = studyCards([phrase], PAIR).map(({ kind }) => kind);
    assert.deepEqual(kinds, ["hear", "act", "read", "say", "picture", "number"]);
  });
  test("the first day asks in both directions, with sound and without", () => {
    for (const isHeard of [true, false]) {
      const phrases = PHRASES.map((phrase) => ({ ...phrase, isHeard }));
      const kinds = studyCards(phrases, PAIR)
        .slice(0, 10)
        .map(({ kind }) => kind);
      assert.deepEqual(new Set(kinds), new Set(["say", isHeard ? "hear" : "read"]));
    }
  });
  test("without words in one of the languages there are none", () => {
    assert.deepEqual(studyCards([{ id: "w", chapter: "c", langs: ["ko", "en"] }], PAIR), []);
  });
  test("the other direction has cards of its own", () => {
    const back = studyCards(PHRASES, { learner: "ko", learned: "ru" });
    assert.equal(new Set([...ALL, ...back].map(({ id }) => id)).size, ALL.length * 2);
  });
  test("the further cards of a phrase come ten phrases later", () => {
    const places = ALL.flatMap(({ entry }, i) => (entry === "p0" ? [i] : []));
    assert.deepEqual(places, [0, 10, 30, 60]);
  });
});

describe("a day", () => {
  test("has as many new cards as its limit, and no more after they were studied", () => {
    const one = device("a");
    assert.equal(queueOn(one).fresh, 5);
    assert.equal(studyAll(one), 10);
    assert.deepEqual(nextStep(queueOn(one)), { do: "rest" });
  });
  test("reviews over the limit wait for the next day and are counted", () => {
    const one = device("a");
    for (let day = 0; day < 4; day += 1, one.t += DAY) studyAll(one, SAY, { fresh: 5, reviews: 0 });
    const queue = queueOn(one);
    assert.deepEqual([queue.due, queue.over > 0], [8, true]);
  });
  test("begins at four in the morning", () => {
    const one = device("a", { t: Date.UTC(2026, 10, 28, 23) });
    studyAll(one);
    one.t = Date.UTC(2026, 10, 29, 3, 59);
    assert.equal(queueOn(one).fresh, 0);
    one.t = Date.UTC(2026, 10, 29, 4, 0);
    assert.equal(queueOn(one).fresh, 5);
  });
  test("a card in its first steps is shown early when nothing else is left, and waited for otherwise", () => {
    const one = device("a");
    for (const { id } of SAY.slice(0, 5)) one.review(id);
    assert.equal(queueOn(one).cards.length, 5);
    for (const { id } of SAY.slice(0, 5)) one.put("bury", id);
    assert.deepEqual(nextStep(queueOn(one)), { do: "rest" });
  });
  test("of the cards of a phrase only one is asked", () => {
    const one = device("a");
    for (let day = 0; day < 12; day += 1, one.t += DAY) {
      const asked: string[] = [];
      for (;;) {
        const queue = queueOn(one, ALL, { fresh: 20, reviews: 50 });
        const [card] = queue.cards;
        if (!card) break;
        const entries = queue.cards.map(({ entry }) => entry);
        assert.equal(new Set(entries).size, entries.length);
        if (!asked.includes(card.id)) asked.push(card.id);
        one.review(card.id, 4);
        one.t += 10_000;
      }
      const entries = asked.map((id) => id.split(" ")[0]);
      assert.equal(new Set(entries).size, entries.length, `on day ${day}`);
    }
  });
  test("suspended cards are not asked, until they are resumed", () => {
    const one = device("a");
    one.put("suspend", SAY[0]!.id);
    assert.ok(!queueOn(one).cards.some(({ id }) => id === SAY[0]!.id));
    one.put("resume", SAY[0]!.id);
    assert.equal(queueOn(one).cards[0]?.id, SAY[0]!.id);
  });
});

describe("travel", () => {
  for (const [what, zone, later, fresh] of [
    ["a flight east at noon leaves the day as it is", 540, 3, 0],
    ["after a flight east the next day begins there", 540, 11, 5],
    ["a flight west leaves the day as it is", -480, 3, 0],
    ["after a flight west the day is longer", -480, 20, 0],
    ["and ends there at four in the morning", -480, 27, 5],
  ] as const)
    test(what, () => {
      const one = device("a");
      studyAll(one);
      one.zone = zone;
      one.t = Math.floor(one.t / HOUR) * HOUR + later * HOUR;
      assert.equal(queueOn(one).fresh, fresh);
    });
  test("summer time does not move a review into another day", () => {
    const one = device("a", { t: Date.UTC(2026, 2, 28, 20), zone: 60 });
    studyAll(one);
    one.zone = 120;
    one.t = Date.UTC(2026, 2, 29, 1, 30);
    assert.equal(queueOn(one).fresh, 0);
    one.t = Date.UTC(2026, 2, 29, 2, 1);
    assert.equal(queueOn(one).fresh, 5);
  });
});

describe("progress", () => {
  test("known, learning and new by chapter", () => {
    const one = device("a");
    studyAll(one);
    one.review("p7 say ru>ko", 1);
    const [first, second] = chapterProgress(one.study.state(), SAY, one.t);
    assert.deepEqual(first, { chapter: "first", phrases: 20, known: 5, learning: 1 });
    assert.deepEqual(second, { chapter: "second", phrases: 20, known: 0, learning: 0 });
    one.t += 300 * DAY;
    assert.equal(chapterProgress(one.study.state(), SAY, one.t)[0]?.known, 0);
  });
  test("a phrase that was forgotten in its first session is not known after it", () => {
    const one = device("a");
    one.review("p0 say ru>ko", 1);
    for (let i = 0; i < 3; i++) {
      one.t = one.study.state().cards.get("p0 say ru>ko")!.memory!.due;
      one.review("p0 say ru>ko", i < 2 ? 3 : 4);
      assert.deepEqual([chapterProgress(one.study.state(), SAY, one.t)[0]!.known, i], [0, i]);
      if (one.study.state().cards.get("p0 say ru>ko")!.memory!.phase === "review") break;
    }
    assert.equal(chapterProgress(one.study.state(), SAY, one.t)[0]!.learning, 1);
  });
  test("cards in their first steps are counted while they are waited for", () => {
    const one = device("a");
    one.review("p0 say ru>ko", 1);
    one.review("p1 say ru>ko", 3);
    const queue = queueOn(one);
    assert.deepEqual([queue.learning, queue.steps], [0, 2]);
  });
  test("what is chosen comes first, and the others after it", () => {
    const one = device("a");
    const moment = { now: one.t, zone: one.zone };
    const { cards } = studyQueue(one.study.state(), SAY, moment, LIMITS, new Set(["p30", "p12"]));
    assert.deepEqual(
      cards.map(({ entry }) => entry),
      ["p12", "p30", "p0", "p1", "p2"],
    );
  });
  test("calendar, forecast and days in a row", () => {
    const one = device("a");
    studyAll(one);
    one.t += DAY;
    studyAll(one);
    one.t += DAY;
    const moment = { now: one.t, zone: one.zone };
    assert.deepEqual(
      calendarOf(one.study.state(), moment, 4).map(({ introduced }) => introduced),
      [0, 5, 5, 0],
    );
    assert.equal(streakOf(one.study.state(), moment), 2);
    const forecast = forecastOf(one.study.state(), SAY, moment, 7);
    assert.equal(
      forecast.reduce((sum, one) => sum + one, 0),
      10,
    );
    one.t += 2 * DAY + MINUTE;
    assert.equal(streakOf(one.study.state(), { now: one.t, zone: 0 }), 0);
  });
});
