import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { memoryStore } from "../src/device/store.ts";
import { logText } from "../src/log/line.ts";
import { LOG, LOG_KEPT, makeLog, type Log } from "../src/log/log.ts";
import type { Tablet } from "../src/feature.ts";
import { tabletOf } from "./tablet.ts";

/** A log on a tablet. Its clock counts minutes; names of lines are numbered. */
async function logOn(store = memoryStore("here")): Promise<{ log: Log; tablet: Tablet }> {
  const tablet = await tabletOf("10-01 | answer | routine | 네", [LOG, LOG_KEPT], store);
  tablet.settings.begin();
  let [minute, name] = [0, 0];
  const now = (): string => new Date(Date.UTC(2026, 10, 25, 12, (minute += 1))).toISOString();
  return { log: makeLog(tablet, now, () => `line ${(name += 1)}`), tablet };
}
const lineOf = (no: string): { no: string; said: { ko: string } } => ({ no, said: { ko: no } });
/** The lines as `no answer answer`. */
const shown = ({ lines }: Log): string[] =>
  lines.value.map(({ no, answers = [] }) => [no, ...answers.map(({ ko }) => ko)].join(" "));
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("a log", () => {
  test("is off at first; an answer after it is turned on is stored with its phrase", async () => {
    const { log } = await logOn();
    const reply = log.show(lineOf("10-01"));
    reply.answered({ ko: "a" });
    assert.deepEqual(shown(log), []);
    log.keep(true);
    reply.asked({ ko: "again" });
    assert.deepEqual(shown(log), ["10-01 again"]);
  });
  for (const [what, steps, line] of [
    ["an answer replaces the previous one", ["4", "42"], "10-01 42"],
    ["a request follows the answer", ["42", "?again"], "10-01 42 again"],
    ["an answer after a request follows both", ["42", "?again", "43"], "10-01 42 again 43"],
    ["removing an answer leaves the request", ["42", "?again", "-"], "10-01 42 again"],
    ["removing the only answer leaves the phrase", ["42", "-"], "10-01"],
    ["a repeated request is logged once", ["?again", "?again"], "10-01 again"],
  ] as const)
    test(what, async () => {
      const { log } = await logOn();
      log.keep(true);
      const reply = log.show(lineOf("10-01"));
      for (const step of steps) {
        if (step === "-") reply.answered(undefined);
        else if (step.startsWith("?")) reply.asked({ ko: step.slice(1) });
        else reply.answered({ ko: step });
      }
      assert.deepEqual(shown(log), [line]);
    });
  test("erased answers do not come back with the next answer", async () => {
    const { log } = await logOn();
    log.keep(true);
    const reply = log.show(lineOf("10-01"));
    reply.answered({ ko: "4" });
    log.erase();
    reply.answered({ ko: "5" });
    assert.deepEqual(shown(log), ["10-01 5"]);
  });
  test("turned off, lines are shown but not stored; turned on again, they are stored before new ones", async () => {
    const store = memoryStore("here");
    const { log } = await logOn(store);
    log.keep(true);
    log.show(lineOf("10-01"));
    log.keep(false);
    await settled();
    assert.deepEqual(shown(log), ["10-01"]);
    assert.doesNotMatch(JSON.stringify(await store.all()), /10-01/);
    log.keep(true);
    log.show(lineOf("10-02"));
    await settled();
    assert.deepEqual(shown(log), ["10-01", "10-02"]);
    assert.deepEqual(shown((await logOn(store)).log), ["10-01", "10-02"]);
  });
  test("lines of a backup are added once", async () => {
    const { log, tablet } = await logOn();
    log.keep(true);
    log.show(lineOf("10-01")).answered({ ko: "a" });
    await settled();
    const backup = await tablet.journal.events();
    const other = await logOn(memoryStore("there"));
    other.log.keep(true);
    other.log.show(lineOf("20-01"));
    other.log.erase();
    other.log.show(lineOf("20-02"));
    await settled();
    for (const _ of [1, 2]) await other.tablet.journal.restore(backup, "here");
    assert.deepEqual(shown(other.log).toSorted(), ["10-01 a", "20-02"]);
  });
  test("as text: date and minute, all languages, answers below", () => {
    const at = new Date(2026, 10, 25, 14, 5).toISOString();
    assert.equal(
      logText([{ no: "10-01", at, said: { ko: "네", ru: "Да" }, answers: [{ ko: "예", ru: "Да" }] }]),
      "2026-11-25 14:05  10-01  네 / Да\n       → 예 / Да",
    );
  });
  test("invalid lines are left out", () => {
    const event = (data: unknown) => ({ device: "x", n: 1, at: "", topic: "log", data });
    const odd = [null, 1, { line: "a" }, { line: 1, phrase: {} }, { line: "b", phrase: { no: 1, said: {} } }];
    assert.equal(LOG.fold(LOG.empty, odd.map(event), "here").byName.size, 0);
  });
});
