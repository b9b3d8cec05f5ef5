/** The reader of songs never throws, and loses nothing silently. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatTrouble } from "@parley/book";
import {
  draftPrompt,
  readDrafts,
  readMelody,
  readSongs,
  readSungLine,
  respellLine,
  songSheet,
  songTable,
} from "@parley/song";
import { folderOf, OPTIONS, songOf } from "./book-songs.ts";
import { runs } from "./runs.ts";

const songs = ["arirang", "korobeiniki", "kalinka"].map(songOf);
const scrap = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    ..."_ ~ = ^ | : [ ] ( ) { } - > < & % ! \" ' , / 0 9 z Z \n \t \u0301 \ud800 ᄀ ы ㅡ null".split(" "),
    "w: la",
    "V:2",
    "[M:7/8]",
    "(3",
    "notes: 1-99999",
    "__proto__:",
    "&a",
    "died: 2999",
    "abc: { file: ../x.abc }",
  ),
);
/** A song with some parts replaced. */
const edited = fc
  .tuple(
    fc.constantFrom(...songs),
    fc.array(fc.tuple(fc.nat(2_000), fc.nat(12), scrap), { minLength: 1, maxLength: 4 }),
  )
  .map(([song, edits]) =>
    edits.reduce((text, [at, length, part]) => text.slice(0, at) + part + text.slice(at + length), song),
  );

test("any edit of a song gives troubles that can be printed, and no exception", () => {
  fc.assert(
    fc.property(edited, (text) => {
      const { songs: read, troubles } = readSongs(folderOf({ "songs/a.yaml": text, "songs/b.abc": text }), OPTIONS);
      for (const trouble of troubles) assert.ok(formatTrouble(trouble).includes(trouble.rule));
      // What is no song is reported.
      if (read.length === 0) assert.ok(troubles.some(({ path, level }) => path === "songs/a.yaml" && level === "stop"));
      for (const song of read) {
        assert.ok(songTable(song).endsWith("\n"));
        songSheet(song, "ru");
        draftPrompt(song, "ko");
        // Where nothing stops, every sung note of every sung text has a syllable or a hold.
        if (troubles.some(({ level }) => level === "stop")) continue;
        const notes = Math.max(...song.song.melody.notes.map(({ sung = 0 }) => sung));
        const held = song.rows.reduce((sum, { syllables, holds }) => sum + syllables + holds, 0);
        const texts = new Set(song.rows.map(({ verse, lang }) => `${verse} ${lang}`)).size;
        assert.equal(held, notes * texts);
      }
    }),
    { numRuns: runs(300) },
  );
});

test("anything as an ABC is read, with faults inside the text", () => {
  const music = fc.array(
    fc.oneof(scrap, fc.constantFrom(..."A B c d' E, ^F _B =c 2 /2 3/2 z x | |] - ( ) > <".split(" "))),
  );
  fc.assert(
    fc.property(fc.boolean(), music, (hasHead, parts) => {
      const abc = (hasHead ? "X:1\nM:4/4\nK:C\n" : "") + parts.join("");
      const { melody, faults } = readMelody(abc);
      for (const { at, end } of faults) assert.ok(at >= 0 && at <= end && end <= abc.length + 2);
      let at = 0;
      for (const { start, length, pitch = 60 } of melody.notes) {
        assert.ok(Math.abs(start - at) < 1e-6 && length > 0 && pitch >= 0 && pitch <= 127);
        at = start + length;
      }
    }),
    { numRuns: runs(1_000) },
  );
});

test("every letter of a line is in one of its syllables, in any language", () => {
  const words = fc.array(
    fc.oneof(fc.constantFrom(..."Во́лга река́ в рожь 아리랑 값이 quiet hmm п’ять _ ~ = ^ - , « »".split(" ")), scrap),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(words, fc.constantFrom("ko", "ru", "uk", "en", "ko-KP", "xx"), (parts, lang) => {
      const line = parts.join(" ").normalize("NFC");
      const reading = readSungLine(line, lang);
      respellLine(reading, lang === "ru" ? "ko" : "ru");
      if (reading.syllables.length === 0) return;
      const letters = (text: string): string => text.replace(/[^\p{L}]/gu, "");
      assert.equal(letters(reading.syllables.map(({ text }) => text).join("")), letters(reading.clean));
    }),
    { numRuns: runs(1_000) },
  );
});

test("drafts of any form are read or reported", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const { texts, troubles } = readDrafts(text);
      assert.ok(Object.keys(texts).length > 0 || troubles.length > 0 || /^\s*(?:\{\s*\}|#.*|null|~)?\s*$/i.test(text));
    }),
    { numRuns: runs(500) },
  );
});

test("a song of 1,000 lines and one of 64 verses are read", () => {
  const count = 1_000;
  const lines = Array.from(
    { length: count },
    (_, i) => `  - { id: l${i}, notes: ${i * 4 + 1}-${i * 4 + 4}, breath: true }`,
  );
  const text = Array.from({ length: count }, (_, i) => `l${i}: "Во́лга, Во́лга,"`);
  const head = `title: { ru: Река́ }\nrights: { words: { basis: own }, melody: { basis: own } }\n`;
  const music = (bars: number): string => `abc: |\n  X:1\n  M:4/4\n  L:1/4\n  K:C\n${"  CDEF |\n".repeat(bars)}`;
  const long = `${head}${music(count)}lines:\n${lines.join("\n")}\nverses:\n  - texts:\n      ru: { role: original, lines: { ${text.join(", ")} } }\n`;
  const verse = '  - texts:\n      ru: { role: original, lines: { a: "Во́лга, Во́лга," } }\n';
  const many = `${head}${music(1)}lines: [{ id: a, notes: 1-4 }]\nverses:\n${verse.repeat(64)}`;
  for (const song of [long, many]) {
    const { songs: read, troubles } = readSongs(folderOf({ "songs/a.yaml": song }), OPTIONS);
    assert.deepEqual([read.length, troubles], [1, []]);
  }
});
