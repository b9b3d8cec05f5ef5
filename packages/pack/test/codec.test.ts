import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decodePack, encodePack, type Pack } from "@parley/pack";
import { inflate } from "@parley/pack/inflate";
import fc from "fast-check";

const about = { when: {}, standing: "draft", disclosure: 0 } as const;
const pack = {
  parley: 1,
  book: { title: { ko: "책 🧱", ru: "Кни́га" }, languages: ["ko", "ru"] },
  chapters: [
    { id: "one", no: "10", entries: ["a", "c"] },
    { id: "two", no: "11", entries: [] },
    { id: "three", no: "12", entries: ["b", "a"] },
  ],
  fillers: {
    "number||ru": { values: ["1"], texts: ["один"], respelling: { ko: ["아딘"] } },
    "number||ko": { values: ["1"], texts: ["하나"], respelling: { ru: ["хана"] }, audio: ["f00d"] },
    "number|minute|acc|ru": { values: ["1"], texts: ["минуту"], respelling: {} },
  },
  entries: [
    {
      id: "a",
      no: "10-01",
      texts: {
        ko: [{ ...about, text: "네", respelling: { ru: "нэ" } }],
        ru: [{ ...about, text: "Да", respelling: { ko: "다" } }],
      },
    },
    {
      id: "b",
      no: "10-02",
      slots: { n: { type: "number", sample: 1 } },
      texts: { ru: [{ ...about, text: "Нет", respelling: { ko: "" } }] },
    },
    { id: "c", no: "10-03", texts: {} },
  ],
} as unknown as Pack;

describe("a pack in the tablet file", () => {
  test("is decoded as it was encoded, and always encoded alike", async () => {
    for (const own of [undefined, inflate]) assert.deepEqual(await decodePack(encodePack(pack), own), pack);
    assert.equal(encodePack(pack), encodePack({ ...pack, entries: [...pack.entries] }));
  });
  test("a chapter with an unknown entry is refused", () => {
    const odd = { ...pack, chapters: [{ id: "one", no: "10", entries: ["a", "gone", "b"] }] } as unknown as Pack;
    assert.throws(() => encodePack(odd), /gone/);
  });
  test("a book without entries is decoded as it was encoded", async () => {
    const empty = {
      ...pack,
      entries: [],
      chapters: [{ id: "one", no: "10", entries: [] }],
      fillers: {},
    } as unknown as Pack;
    assert.deepEqual(await decodePack(encodePack(empty)), empty);
  });
  test("any JSON value is decoded as it was encoded", () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const odd = { ...pack, odd: value } as unknown as Pack & { odd: unknown };
        assert.deepEqual(((await decodePack(encodePack(odd))) as typeof odd).odd, JSON.parse(JSON.stringify(value)));
      }),
    ));
  test("with one character changed it is rejected or decoded as before; cut short it is rejected", async () => {
    const whole = encodePack(pack);
    const characters = fc.constantFrom(
      "A",
      "z",
      "0",
      "+",
      " ",
      "\n",
      "\u0001",
      "\u007f",
      "\u00a1",
      "\u00a3",
      "é",
      "\ufffd",
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), characters, async (at, character) => {
        const broken = whole.slice(0, at) + character + whole.slice(at + 1);
        for (const own of [undefined, inflate]) {
          const read = await decodePack(broken, own).catch(() => undefined);
          if (read !== undefined) assert.deepEqual(read, pack);
        }
      }),
    );
    for (let end = 0; end < whole.length - 4; end += 7)
      for (const own of [undefined, inflate]) await assert.rejects(decodePack(whole.slice(0, end), own));
  });
});
