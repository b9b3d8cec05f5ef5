import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { runCommand } from "./terminal.ts";

const temporary = mkdtempSync(join(tmpdir(), "parley-song-export-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
/** A book with the song and nothing else: the sample book takes seconds. */
const book = join(temporary, "book");
mkdirSync(join(book, "songs"), { recursive: true });
writeFileSync(
  join(book, "book.yaml"),
  "title: { ko: 책, ru: Кни́га, en: Book }\nlanguages: [ko, ru, en]\nsides: [ko, ru]\nedition: { no: 1, date: 2026-11-23 }\n",
);
cpSync(join(import.meta.dirname, "../../../books/first-contact/songs/kalinka.yaml"), join(book, "songs/kalinka.yaml"));

/** Run `parley sing` for Kalinka; exit code, standard output, standard error. */
const sing = (...args: readonly string[]): ReturnType<typeof runCommand> =>
  runCommand(["sing", book, "--song", "kalinka", ...args]);

const formats: readonly (readonly [format: string, begins: string])[] = [
  ["abc", "X:1"],
  ["musicxml", "<?xml"],
  ["midi", "MThd"],
  ["lrc", "[ti:"],
  ["elrc", "[ti:"],
  ["vtt", "WEBVTT"],
  ["ttml", "<?xml"],
  ["ultrastar", "#VERSION"],
];
for (const [format, begins] of formats)
  test(`--as ${format} writes a file`, async () => {
    const file = join(temporary, `song.${format}`);
    const [code, out, err] = await sing("--as", format, "--langs", "ru,ko", "--out", file);
    assert.deepEqual([code, out, err], [0, `${file}\n`, ""]);
    assert.ok(readFileSync(file, "utf8").startsWith(begins));
  });

test("words are read back from both formats of notes", async () => {
  const read: string[] = [];
  for (const format of ["abc", "musicxml"]) {
    const file = join(temporary, `back.${format}`);
    await sing("--as", format, "--out", file);
    const [code, out, err] = await sing("--read", file);
    assert.deepEqual([code, err], [0, ""]);
    read.push(out);
  }
  assert.equal(read[0], read[1]);
  assert.match(read[0]!, /ru:\n\s+role: original/);
});

test("words for other notes are not read", async () => {
  const file = join(temporary, "other.abc");
  writeFileSync(file, "X:1\nK:C\nCDE|\nw: а бе ре\n");
  const [code, , err] = await sing("--read", file);
  assert.equal(code, 1);
  assert.match(err, /the music has 3 notes, the song/);
});

const refused: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [["--as", "mp3", "--out", "x"], /--as mp3: the formats are abc, /],
  [["--as", "abc"], /--out is missing/],
  [["--as", "abc", "--langs", "uk", "--out", "x"], /--langs uk: “kalinka” is sung in /],
  [["--out", "x"], /go with --as/],
];
for (const [args, message] of refused)
  test(`refused: ${args.join(" ")}`, async () => {
    const [code, , err] = await sing(...args);
    assert.equal(code, 2);
    assert.match(err, message);
    assert.ok(!existsSync("x"));
  });
