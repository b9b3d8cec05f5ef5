import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fillRespelling, fillText, packEdition, packSound, slotValues, templateOf } from "@parley/pack";
import { readBook, type Folder } from "@parley/book";
import { makeEdition, type Edition, type EditionSong } from "@parley/edition";
import { joinPieces, splitPieces } from "../src/lines.ts";

const evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)> *bold* #let x = 1 \\\\textbf{{y}}";
const files: { [path: string]: string } = {
  "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n",
  "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }\nentries:\n  - { id: a, no: 10-01, act: answer, text: { ko: 네, ru: Да } }\n  - { id: b, no: 10-02, act: answer, text: { ko: 네, ru: "${evil}" } }\n  - { id: c, no: 10-03, act: answer, text: { ko: 네, ru: Спаси́бо } }\n`,
};
const folder: Folder = {
  items: Object.keys(files).map((path) => ({ path, kind: "file" })),
  read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
};
const { edition, assets } = makeEdition(readBook(folder).book);
const pack = packEdition(edition, assets);

test("a pack has every entry, and only the style `say`", () => {
  assert.deepEqual(
    pack.entries.map(({ id }) => id),
    ["a", "b", "c"],
  );
  assert.deepEqual(pack.entries[0]!.texts["ko"]![0]!.respelling["ru"], "нэ");
});
test("a respelling is split into its pieces, stress included", () =>
  assert.deepEqual(
    fillRespelling(pack, pack.entries[2]!, "ru", "ko", pack.entries[2]!.texts["ru"]![0]!.respelling["ko"]!, new Map()),
    ["스빠", { stress: "시" }, "바"],
  ));
test("a disclosure of several texts is in the pack once", () => assert.equal(pack.disclosures.length, 1));
test("a text is unchanged", () =>
  assert.equal(templateOf(pack.entries[1]!.texts["ru"]![0]!.text), evil.replaceAll("\\\\", "\\")));

test("a term slot offers the terms of its chapter", () => {
  const chapterOfTerms = (no: number, id: string, ...words: readonly [string, string, string][]): string =>
    `title: { ko: 장, ru: Глава́ }\nentries:\n${words.map(([name, ko, ru], i) => `  - { id: ${name}, no: ${no}-0${i + 1}, kind: term, text: { ko: ${ko}, ru: ${ru} } }`).join("\n")}\n  - { id: ${id}, no: ${no}-09, act: request, slots: { x: { type: term, of: ${no}-t, sample: ${words[0]![0]} } }, text: { ko: "{x} 주세요.", ru: "Да́йте {x|acc}." } }\n`;
  const all: { [path: string]: string } = {
    "book.yaml": files["book.yaml"]!,
    "chapters/20-t.yaml": chapterOfTerms(20, "give-tool", ["hammer", "망치", "молото́к"], ["saw", "톱", "пила́"]),
    "chapters/30-t.yaml": chapterOfTerms(30, "give-food", ["bread", "빵", "хлеб"], ["salt", "소금", "соль"]),
  };
  const made = makeEdition(
    readBook({
      items: Object.keys(all).map((path) => ({ path, kind: "file" })),
      read: (path) => (all[path] === undefined ? undefined : Buffer.from(all[path])),
    }).book,
  );
  const { entries, ...rest } = packEdition(made.edition, made.assets);
  const offered = (id: string): string[] =>
    slotValues(
      { ...rest, entries },
      entries.find((one) => one.id === id)!,
      "x",
    );
  assert.deepEqual(offered("give-tool"), ["hammer", "saw"]);
  assert.deepEqual(offered("give-food"), ["bread", "salt"]);
});

describe("lines of pieces", () => {
  const letters = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\u007f-\u0081]/g, ""));
  const name = fc.constantFrom("n", "где", "a-1");
  const slot = fc.oneof(
    name.map((slot) => ({ slot })),
    fc.tuple(name, fc.constantFrom("acc", "가")).map(([slot, form]) => ({ slot, form })),
  );
  const piece = fc.oneof(
    letters.filter((text) => text !== ""),
    letters.map((stress) => ({ stress })),
    slot,
  );
  test("splitting is the inverse of joining", () =>
    fc.assert(fc.property(fc.array(piece), (pieces) => assert.deepEqual(splitPieces(joinPieces(pieces)), pieces))));
  test("control characters of a text do not make a slot", () =>
    assert.deepEqual(splitPieces(joinPieces(["a\u0081n\u007fb\u0080"])), ["anb"]));
  test("a template is the text as written in the book", () =>
    assert.equal(templateOf(joinPieces(["{a} ", { slot: "n", form: "acc" }, { slot: "m" }])), "{{a}} {n|acc}{m}"));
});

test("a slot is filled with the chosen value, else with its sample", () => {
  const wait: { [path: string]: string } = {
    ...files,
    "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }\nentries:\n  - { id: w, no: 10-01, act: request, slots: { n: { type: number, unit: minute, min: 1, max: 9, sample: 5 } }, text: { ko: "{n} 기다려요.", ru: "Подожди́те {n|acc}." } }\n`,
  };
  const made = makeEdition(
    readBook({
      items: Object.keys(wait).map((path) => ({ path, kind: "file" })),
      read: (path) => (wait[path] === undefined ? undefined : Buffer.from(wait[path])),
    }).book,
  );
  const own = packEdition(made.edition, made.assets);
  const [entry] = own.entries;
  const shown = (chosen: ReadonlyMap<string, string>): string =>
    fillText(own, entry!, "ru", entry!.texts["ru"]![0]!.text, chosen)
      .map(({ text }) => text)
      .join("");
  assert.equal(shown(new Map()), "Подожди́те 5 мину́т.");
  assert.equal(shown(new Map([["w n", "1"]])), "Подожди́те 1 мину́ту.");
});

test("the recording of a song is with the others where they are included, and is left out elsewhere", () => {
  const song = { id: "les", recording: "f00d" } as unknown as EditionSong;
  const bare = {
    book: { languages: ["ko"] },
    chapters: [],
    entries: {},
    fillers: {},
    songs: [song],
  } as unknown as Edition;
  const sound = packSound(
    bare,
    new Map([["f00d", { type: "audio/mpeg", data: Uint8Array.of(80, 97), credit: undefined }]]),
  );
  assert.deepEqual([sound.sound, sound.pack.songs?.[0]?.recording], [["UGE="], "f00d"]);
  assert.equal(packEdition(bare, new Map()).songs?.[0]?.recording, undefined);
  assert.ok(packEdition(bare, new Map()).words["ko"]?.song);
});
