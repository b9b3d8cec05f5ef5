import assert from "node:assert/strict";
import { test } from "node:test";
import { readBook } from "@parley/book";
import { makeEdition, type Edition } from "@parley/edition";
import { makeBooklet } from "@parley/print";
import { readSongs } from "@parley/song";

const YAML = `title: { ru: Лес, ko: 숲 }
rights: { words: { basis: own }, melody: { basis: traditional }, arrangement: none }
abc: |
  X:1
  M:4/4
  L:1/4
  Q:1/4=90
  K:C
  "C"C D E F | G4 |]
lines:
  - { id: a, notes: 1-5, breath: true }
verses:
  - texts:
      ru: { role: original, lines: { a: "Ра́но в~лес иду́ я." } }
      ko: { role: meaning, lines: { a: "일찍 숲에 간다." } }
`;

/** The edition of an empty book with one song. */
function editionWithSong(): Edition {
  const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
  const { songs } = readSongs(
    { items: [{ path: "songs/les.yaml", kind: "file" }], read: () => new TextEncoder().encode(YAML) },
    { readers: ["ko"] },
  );
  const languages = ["ko", "ru"];
  const named = { ...edition.book, languages, sides: ["ko", "ru"] as const };
  const standing = { ru: "draft", ko: "draft" } as const;
  return { ...edition, book: named, songs: songs.map(({ song }) => ({ ...song, standing, disclosure: {} })) };
}

test("a booklet has its songs in the contents and on pages of their own, in one language or two", () => {
  const edition = editionWithSong();
  const { songs: _songs, ...without } = edition;
  for (const languages of [["ko", "ru"], ["ru"]]) {
    const { pages, missing } = makeBooklet(edition, { languages });
    assert.ok(pages >= makeBooklet(without, { languages }).pages);
    assert.deepEqual(missing, []);
  }
});

test("of several volumes only the last has the songs", () => {
  const edition = editionWithSong();
  const sizeOf = (volume: readonly [number, number]): number => makeBooklet(edition, { volume }).pdf.length;
  assert.ok(sizeOf([1, 2]) < sizeOf([2, 2]) - 1_000);
});
