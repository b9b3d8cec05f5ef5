/** Packages of Anki: of schema 11, and of schema 18 packed with Zstandard; broken ones, and ones that are made to harm. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { importWorkbook, openWorkbook, type Import } from "@parley/exchange";
import { databaseWriter, importPrograms, openSource } from "@parley/press";

const programs = await importPrograms();
const write = await databaseWriter();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const NOTES = [
  [1, "9", "Where does it hurt?[sound:a.mp3]\u001f어디가 <b>아프세요?</b>"],
  [2, "9", "Stop here and wait!\u001f여기서 멈추고 기다리세요!<br>"],
] as const;
const CARDS = [
  [10, 1, 7],
  [11, 2, 7],
] as const;

/** A collection of schema 18, whose names have an order of their own, and which says that it has a log beside it. */
const collection18 = (schema: readonly string[] = []): Uint8Array => {
  const made = write({
    schema: [
      "CREATE TABLE notes (id integer PRIMARY KEY, mid integer, flds text)",
      "CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer, ord integer DEFAULT 0)",
      "CREATE TABLE col (models text, decks text)",
      "CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE nocase, PRIMARY KEY (ntid, ord)) WITHOUT ROWID",
      "CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid)",
      "CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE nocase)",
      "CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE nocase)",
      ...schema,
    ],
    rows: {
      ...(schema.length > 0 ? {} : { notes: NOTES }),
      cards: CARDS.map((card) => [...card, 0]),
      col: [["", ""]],
      fields: [
        [9, 0, "Front"],
        [9, 1, "Back"],
      ],
      notetypes: [[9, "Basic"]],
      decks: [[7, "Top\u001fHospital"]],
    },
  });
  const database = new DatabaseSync(":memory:");
  database.deserialize(made);
  database.enableDefensive(false);
  database.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'nocase', 'unicase')");
  const copy = new Uint8Array(database.serialize());
  database.close();
  copy[18] = 2;
  copy[19] = 2;
  return copy;
};
const collection11 = write({
  schema: [
    "CREATE TABLE notes (id integer PRIMARY KEY, mid integer, flds text)",
    "CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer, ord integer DEFAULT 0)",
    "CREATE TABLE col (models text, decks text)",
  ],
  rows: {
    notes: NOTES,
    cards: CARDS.map((card) => [...card, 0]),
    col: [
      [
        JSON.stringify({
          9: {
            name: "Basic",
            flds: [
              { name: "Back", ord: 1 },
              { name: "Front", ord: 0 },
            ],
          },
        }),
        JSON.stringify({ 7: { name: "Top::Hospital" } }),
      ],
    ],
  },
});

const message = (number: number, data: Uint8Array): Uint8Array => Uint8Array.of(number * 8 + 2, data.length, ...data);
const mediaList = message(1, Uint8Array.of(...message(1, bytes("a.mp3")), 16, 5));
const sound = bytes("no recording");
const newPackage = (collection: Uint8Array): Uint8Array =>
  zipSync({
    meta: Uint8Array.of(8, 3),
    "collection.anki21b": zstdCompressSync(collection),
    "collection.anki2": bytes("a note that says to update"),
    media: zstdCompressSync(mediaList),
    "0": zstdCompressSync(sound),
  });
const packages: { readonly [form: string]: Uint8Array } = {
  "schema 11": zipSync({ "collection.anki2": collection11, media: bytes('{"0":"a.mp3"}'), "0": sound }),
  "schema 18": newPackage(collection18()),
};

function imported(file: Uint8Array): Import {
  const opened = openWorkbook(file, programs);
  if (!opened.ok) throw new TypeError(opened.message);
  return importWorkbook(opened.workbook, { voice: "machine:x" });
}

describe("a package of Anki", () => {
  for (const [form, file] of Object.entries(packages))
    test(`of ${form} is read`, () => {
      const made = imported(file);
      assert.deepEqual([made.added, made.languages], [2, ["en", "ko"]]);
      assert.match(made.files.get("chapters/10-hospital.yaml")!, /en: Where does it hurt\?, ko: 어디가 아프세요\? \}/);
      assert.deepEqual(
        made.problems.map(({ rule, message: why }) => `${rule} ${why}`),
        ["import.media “a.mp3” is not imported: it is not MP3, or it is damaged"],
      );
    });
  test("is read from a disk piece by piece", () => {
    const folder = mkdtempSync(join(tmpdir(), "parley-apkg-"));
    after(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "a.apkg");
    writeFileSync(file, packages["schema 18"]!);
    const source = openSource(file);
    const opened = openWorkbook(source, programs);
    source.close();
    assert.ok(opened.ok);
  });
});

const refused: { readonly [what: string]: readonly [Uint8Array, RegExp] } = {
  "a collection that is none": [newPackage(bytes("x".repeat(500))), /damaged/],
  "a cut collection": [newPackage(collection18().subarray(0, 5000)), /damaged/],
  "a view in the place of the notes": [
    newPackage(
      collection18([
        "DROP TABLE notes",
        "CREATE VIEW notes AS WITH RECURSIVE a(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM a) SELECT id, 1 AS mid, '' AS flds FROM a",
      ]),
    ),
    /damaged/,
  ],
  "notes that are computed": [
    newPackage(
      collection18([
        "DROP TABLE notes",
        "CREATE TABLE notes (id integer PRIMARY KEY, mid integer, flds text AS (hex(zeroblob(900))))",
        "INSERT INTO notes (id, mid) VALUES (1, 9)",
      ]),
    ),
    /damaged/,
  ],
  "a collection that grows 1,000 times": [
    zipSync({ "collection.anki21b": zstdCompressSync(new Uint8Array(60_000_000)) }),
    /too large/,
  ],
  "a collection that is not packed": [zipSync({ "collection.anki21b": collection11 }), /damaged, or cut/],
  "a list of media that is cut": [
    zipSync({
      "collection.anki21b": zstdCompressSync(collection18()),
      media: zstdCompressSync(Uint8Array.of(10, 200)),
    }),
    /list of its media is damaged/,
  ],
};
describe("what is refused", () => {
  for (const [what, [file, why]] of Object.entries(refused))
    test(what, () => {
      const opened = openWorkbook(file, programs);
      assert.match(opened.ok ? "read" : opened.message, why);
    });
  test("a collection with random changes is read or refused", () => {
    const collection = collection18();
    const changes = fc.array(fc.tuple(fc.nat(collection.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(changes, (list) => {
        const copy = collection.slice();
        for (const [at, byte] of list) copy[at] = byte;
        const opened = openWorkbook(newPackage(copy), programs);
        if (opened.ok) importWorkbook(opened.workbook);
      }),
      { numRuns: 60 },
    );
  });
});
