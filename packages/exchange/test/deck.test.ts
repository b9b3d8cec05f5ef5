import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { unzipSync } from "fflate";
import type { Folder } from "@parley/book";
import { prepareBook, type Edition } from "@parley/edition";
import {
  makeDeck,
  writeAnkiCsv,
  writeApkg,
  writeBloompub,
  writeKolibri,
  writeMnemosyne,
  type DatabaseContent,
  type Deck,
} from "@parley/exchange";

const HEAD = "title: { ko: 책, ru: Кни́га, en: Book }\nlanguages: [ko, ru, en]\nsides: [ko, ru]\ncheck-digit: true\n";
const ENTRIES = `title: { ko: 장, ru: "Глава́:: <1>", en: Chapter }
entries:
  - { id: wait, no: 10-01, act: request, tags: [first], slots: { n: { type: number, unit: minute, min: 1, max: 60, sample: 5 } }, text: { ko: "{n} 기다려 주세요.", ru: "Подожди́те {n|acc}.", en: "Wait {n}." } }
  - { id: hungry, no: 10-02, act: information, text: { ko: 배고파요., ru: [{ when: { speaker: m }, text: Я го́лоден. }, { when: { speaker: f }, text: Я голодна́. }], en: I am hungry. } }
  - { id: sums, no: 10-03, act: information, picture: "parley:blanket", note: { ru: "<b>осторо́жно</b>" }, text: { ko: "=1+1", ru: "<script>alert(1)</script>, \\"да\\"", en: "@a" } }
  - { id: mine, no: 10-04, act: information, text: { ko: 물, ru: вода́ } }
`;
async function editionOf(entries = ENTRIES, head = HEAD): Promise<{ edition: Edition; deck: Deck }> {
  const files: { [path: string]: string } = { "book.yaml": head, "chapters/10-a.yaml": entries };
  const folder: Folder = {
    items: Object.keys(files).map((path) => ({ path, kind: "file" })),
    read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
  };
  const { edition, assets } = await prepareBook(folder);
  return { edition, deck: makeDeck(edition, assets, { learner: "ru", learned: "ko" }) };
}
const { edition, deck } = await editionOf();
const noteOf = ({ notes }: Deck, id: string) => notes.find(({ entry }) => entry === id)!;
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes!).toString();

describe("a deck", () => {
  test("has every entry with words in both languages", () => {
    assert.deepEqual(
      deck.notes.map(({ entry }) => entry),
      ["wait", "hungry", "sums", "mine"],
    );
    const english = makeDeck(edition, new Map(), { learner: "ru", learned: "en" });
    assert.deepEqual(
      english.notes.map(({ entry }) => entry),
      ["wait", "hungry", "sums"],
    );
  });
  test("fills slots with their samples, in the respelling too", () => {
    const { meaning, phrase, respelling } = noteOf(deck, "wait");
    assert.deepEqual(meaning, ["Подождите 5 минут."]);
    assert.deepEqual(phrase, ["5분 기다려 주세요."]);
    assert.match(respelling[0]!.map((syllable) => syllable.text).join(""), /^о пун ки-да-рё/);
  });
  test("says of variants for whom they are", () => {
    assert.deepEqual(noteOf(deck, "hungry").meaning, ["Я голоден. (говорит мужчина)", "Я голодна. (говорит женщина)"]);
  });
  test("says what no person has checked", () => {
    assert.equal(noteOf(deck, "wait").standing, "Черновик. Человеком не проверено.");
    assert.notEqual(deck.disclosure, "");
  });
  test("names a note by entry and pair, whatever its words, number and chapter are", async () => {
    const other = await editionOf(ENTRIES.replaceAll("10-0", "10-1").replace("물", "물 주세요"));
    assert.deepEqual(
      other.deck.notes.map(({ guid }) => guid),
      deck.notes.map(({ guid }) => guid),
    );
    const back = makeDeck(edition, new Map(), { learner: "ko", learned: "ru" });
    const guids = [...deck.notes, ...back.notes].map(({ guid }) => guid);
    assert.equal(new Set(guids).size, guids.length);
    assert.equal(noteOf(deck, "wait").guid, "prqPp6wJj_aW", "a guid that changes loses what people have learned");
  });
});

/** The content of the database, and the bytes. */
function apkgOf(one: Deck): { content: DatabaseContent; files: { [name: string]: Uint8Array }; bytes: Uint8Array } {
  const contents: DatabaseContent[] = [];
  const bytes = writeApkg(one, (made) => {
    contents.push(made);
    return Buffer.from(JSON.stringify(made));
  });
  return { content: contents[0]!, files: unzipSync(bytes), bytes };
}

describe("an Anki package", () => {
  const { content, files, bytes } = apkgOf(deck);
  const rows = (table: string) => content.rows[table]!;
  test("has both collections, its version, and the names of its media", () => {
    assert.deepEqual([...files["meta"]!], [8, 2]);
    assert.deepEqual(files["collection.anki2"], files["collection.anki21"]);
    const media = JSON.parse(text(files["media"])) as { [index: string]: string };
    assert.deepEqual(Object.values(media), [...deck.media.keys()]);
    assert.match(text(files["0"]), /^<svg/);
  });
  test("the same deck gives the same bytes", () => assert.deepEqual(apkgOf(deck).bytes, bytes));
  test("a note has all fields of the note type, a card a note and a deck", () => {
    const [col] = rows("col");
    const models = Object.values(JSON.parse(String(col![9])) as { [id: string]: { id: number; flds: []; tmpls: [] } });
    const decks = JSON.parse(String(col![10])) as { [id: string]: { name: string } };
    assert.equal(models.length, 1);
    for (const note of rows("notes")) {
      assert.equal(note[2], models[0]!.id);
      assert.equal(String(note[6]).split("\u001f").length, models[0]!.flds.length);
    }
    const ids = new Set(rows("notes").map(([id]) => id));
    for (const [, nid, did, ord] of rows("cards")) {
      assert.ok(ids.has(nid));
      assert.ok(decks[String(did)]);
      assert.ok(Number(ord) < models[0]!.tmpls.length);
    }
    assert.equal(new Set(rows("cards").map(([id]) => id)).size, rows("cards").length);
    assert.deepEqual(
      Object.values(decks).map(({ name }) => name),
      ["Default", "Книга (ru → ko)", "Книга (ru → ko)::10 Глава: <1>"],
    );
  });
  test("nothing of the book is code in it", () => {
    for (const note of rows("notes")) assert.doesNotMatch(String(note[6]), /<script|<b>осторо/);
  });
  test("a later edition has the same notes and cards, newer", async () => {
    const changed = await editionOf(ENTRIES.replace("물", "물이에요"), `${HEAD}edition: { no: 2, date: 2026-12-01 }\n`);
    const later = apkgOf(changed.deck).content.rows;
    const key = (list: DatabaseContent["rows"][string], columns: readonly number[]) =>
      list.map((row) => columns.map((column) => row[column]));
    assert.deepEqual(key(later["notes"]!, [0, 1, 2]), key(rows("notes"), [0, 1, 2]));
    assert.deepEqual(key(later["cards"]!, [0, 1, 2, 3]), key(rows("cards"), [0, 1, 2, 3]));
    assert.ok(Number(later["notes"]![0]![3]) > Number(rows("notes")[0]![3]));
    assert.match(String(later["notes"]!.at(-1)![6]), /물이에요/);
  });
});

describe("text files", () => {
  /** The rows of CSV with quotes. */
  const rowsOf = (csv: string): string[][] =>
    csv
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => Array.from(line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g), ([, cell]) => cell!.replaceAll('""', '"')));
  test("for Anki: header lines, a row for each note with its guid, no cell that is a formula", () => {
    const csv = writeAnkiCsv(deck);
    assert.match(csv, /^#separator:Comma\n#html:true\n#guid column:1\n#deck column:2\n#tags column:9\n/);
    const rows = rowsOf(csv);
    assert.deepEqual(
      rows.map(([guid]) => guid),
      deck.notes.map(({ guid }) => guid),
    );
    for (const row of rows) {
      assert.equal(row.length, 9);
      for (const cell of row) assert.doesNotMatch(cell, /^[=+@]|<script/);
    }
    assert.equal(rows[2]![3], "&#61;1+1");
  });
  test("for Mnemosyne: three cells in each line", () => {
    const lines = writeMnemosyne(deck).trimEnd().split("\n");
    assert.equal(lines.length, deck.notes.length);
    for (const line of lines) assert.equal(line.split("\t").length, 3);
    assert.match(lines[3]!, /^물\tмуль\tвода \(10-04·\d\)$/);
  });
});

describe("a package for Kolibri", () => {
  const files = unzipSync(writeKolibri(deck));
  test("has a page at its root, and every file that it names", () => {
    assert.match(text(files["index.html"]), /^<!doctype html>/);
    const manifest = text(files["imsmanifest.xml"]);
    const named = Array.from(manifest.matchAll(/<file href="([^"]+)"/g), ([, name]) => name!);
    assert.deepEqual([...named, "imsmanifest.xml"].toSorted(), Object.keys(files).toSorted());
  });
  test("loads nothing from outside, and nothing of the book is code in it", () => {
    for (const [name, data] of Object.entries(files))
      if (!name.startsWith("media/") && name !== "imsmanifest.xml")
        assert.doesNotMatch(text(data), /https?:|<script>alert/);
  });
  test("the same deck gives the same bytes", () => assert.deepEqual(writeKolibri(deck), writeKolibri(deck)));
});

describe("a book for Bloom", () => {
  const files = unzipSync(writeBloompub(deck));
  const book = text(files["index.htm"]);
  test("has a page for each phrase and one before them, and every picture that they name", () => {
    assert.equal(book.match(/class="bloom-page /g)?.length, deck.notes.length + 1);
    for (const [, picture] of book.matchAll(/<img [^>]*src="([^"]+)"/g)) assert.ok(files[picture!]);
    assert.equal((JSON.parse(text(files["meta.json"])) as { pageCount: number }).pageCount, deck.notes.length + 1);
  });
  test("nothing of the book is code in it", () => assert.doesNotMatch(book, /<script|<b>осторо/));
  test("the same deck gives the same bytes", () => assert.deepEqual(writeBloompub(deck), writeBloompub(deck)));
});
