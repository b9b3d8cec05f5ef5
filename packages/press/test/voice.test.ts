import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { recordingFile } from "@parley/edition";
import { loudness, readWav } from "@parley/media";
import { inNotation, makeVoice, stressedWords, type StressNotation, type VoiceOptions } from "@parley/press";

const temporary = mkdtempSync(join(tmpdir(), "parley-voice-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
const isInstalled = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;
const skip = isInstalled("lame") ? false : "lame is not installed";

describe("a word of a text", () => {
  const cases: readonly (readonly [string, string, readonly (readonly number[])[]])[] = [
    ["has the stress of its mark", "Закро́йте замо́к!", [[1], [1]]],
    ["with ё has it there", "ёлка, ребёнок", [[0], [1]]],
    ["with a mark and ё has it at the mark", "трёхле́тний", [[1]]],
    ["with one vowel has none", "Да́, он", [[], []]],
    ["without a mark has none", "молоко", [[]]],
    ["with a hyphen is one word", "по-ру́сски", [[1]]],
  ];
  for (const [name, text, stressed] of cases)
    test(`${name}: ${text}`, () =>
      assert.deepEqual(
        stressedWords(text, "ru").map((word) => word.stressed),
        stressed,
      ));
  test("an apostrophe is in a word", () => assert.equal(stressedWords("п’я́тий", "uk").length, 1));
});

describe("stress in the notation of a program", () => {
  const cases: readonly (readonly [StressNotation, string])[] = [
    ["acute", "Закро́йте замо́к, да."],
    ["plus-before", "Закр+ойте зам+ок, да."],
    ["plus-after", "Закро+йте замо+к, да."],
    ["none", "Закройте замок, да."],
  ];
  for (const [notation, expected] of cases)
    test(notation, () => assert.equal(inNotation("Закро́йте замо́к, да.", notation), expected));
});

/** A program that speaks in tones: a higher one at the vowel that it takes for stressed. */
const PROGRAM = `
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
const [kind, log, place = "-", argument] = process.argv.slice(2);
const text = argument ?? readFileSync(0, "utf8");
appendFileSync(log, text + (argument === undefined ? "" : "\\n"));
const marks = { acute: /.(?=\\u0301)/u, before: /(?<=\\+)./u, after: /.(?=\\+)/u };
function speech(line) {
  const stressed = marks[kind]?.exec(line)?.index ?? -1;
  const letters = Array.from(line);
  const parts = letters.map((letter, i) => {
    const isMark = /[+\\u0301]/u.test(letter);
    if (isMark && kind !== "aloud") return [];
    const length = isMark ? 9000 : 1500;
    const loud = kind === "silent" ? 0 : kind === "random" ? 9000 * Math.random() : 6000;
    return Array.from({ length }, (_, k) => Math.round(loud * Math.sin(k / (i === stressed ? 4 : 9))));
  });
  const all = kind === "empty" ? [] : kind === "short" ? parts.flat().slice(0, 200) : parts.flat();
  const bytes = Buffer.alloc(44 + all.length * 2);
  bytes.write("RIFF"); bytes.writeUInt32LE(36 + all.length * 2, 4); bytes.write("WAVEfmt ", 8); bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20); bytes.writeUInt16LE(1, 22); bytes.writeUInt32LE(22050, 24); bytes.writeUInt32LE(44100, 28);
  bytes.writeUInt16LE(2, 32); bytes.writeUInt16LE(16, 34); bytes.write("data", 36); bytes.writeUInt32LE(all.length * 2, 40);
  all.forEach((sample, i) => bytes.writeInt16LE(sample, 44 + i * 2));
  return bytes;
}
const lines = text.trim().split("\\n");
if (place.endsWith(".wav")) writeFileSync(place, speech(lines[0]));
else if (place !== "-") lines.forEach((line, i) => { if (line !== "Да.") writeFileSync(place + "/" + (i + 1) + ".wav", speech(line)); });
else process.stdout.write(speech(lines[0]));
`;

describe("a program is asked whether it accepts stress", { skip }, () => {
  const program = join(temporary, "program.mjs");
  const log = join(temporary, "log.txt");
  let count = 0;
  before(() => writeFileSync(program, PROGRAM));
  const bookWith = (...texts: readonly string[]): string => {
    const folder = join(temporary, String(count++));
    mkdirSync(join(folder, "chapters"), { recursive: true });
    writeFileSync(join(folder, "book.yaml"), "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n");
    const entries = texts.map(
      (ru, i) => `  - { id: e${i}, no: 10-0${i + 1}, act: information, text: { ko: 네., ru: "${ru}" } }`,
    );
    writeFileSync(
      join(folder, "chapters", "10-a.yaml"),
      `title: { ko: 장, ru: Глава́ }\nentries:\n${entries.join("\n")}\n`,
    );
    writeFileSync(log, "");
    return folder;
  };
  const record = async (
    kind: string,
    { book = bookWith("Закро́йте замо́к."), place = "", ...more }: VoiceOptions & { book?: string; place?: string } = {},
  ): ReturnType<typeof makeVoice> =>
    makeVoice(book, {
      name: "tone",
      command: `${process.execPath} ${program} ${kind} ${log} ${place}`,
      languages: ["ru"],
      ...more,
    });
  const lastLine = (): string => readFileSync(log, "utf8").trim().split("\n").at(-1)!;

  const probes: readonly (readonly [string, StressNotation, string])[] = [
    ["acute", "acute", "Закро́йте замо́к."],
    ["before", "plus-before", "Закр+ойте зам+ок."],
    ["deaf", "none", "Закройте замок."],
    ["aloud", "none", "Закройте замок."],
    ["random", "none", "Закройте замок."],
  ];
  for (const [kind, notation, given] of probes) {
    test(`${kind}: ${notation}`, async () => {
      const { stress, made, failed } = await record(kind);
      assert.deepEqual([made, failed], [1, []]);
      assert.equal(stress.get("ru")!.notation, notation);
      assert.equal(stress.get("ru")!.heard, notation !== "none");
      assert.equal(lastLine(), given);
    });
  }
  test("a stated notation that makes no difference is refused", async () =>
    assert.rejects(
      record("deaf", { stress: "acute" }),
      /does not accept stress marks \(acute: за́мок and замо́к sound the same\)/,
    ));
  test("a stated notation that is read aloud is refused", async () =>
    assert.rejects(record("aloud", { stress: "plus-before" }), /takes \d\.\d times as long as замок/));
  test("a stated notation of a program with random variation is accepted, but not verified", async () => {
    const { stress } = await record("random", { stress: "plus-after" });
    assert.deepEqual([stress.get("ru")!.notation, stress.get("ru")!.heard], ["plus-after", false]);
    assert.equal(lastLine(), "Закро+йте замо+к.");
  });
  test("a language without stress marks is not asked about", async () => {
    const { stress, made } = await record("acute", { languages: ["ko"] });
    assert.deepEqual([stress.size, made, readFileSync(log, "utf8")], [0, 1, "네.\n"]);
  });
  const failures: readonly (readonly [string, RegExp])[] = [
    ["silent", /ru: Закро́йте замо́к\.: the recording is silent/],
    ["empty", /the recording is empty/],
    ["short", /the recording is too short: 0\.01 s of speech for 13 letters/],
  ];
  for (const [kind, reason] of failures) {
    test(`${kind}: a failure with a reason, and no file`, async () => {
      const book = bookWith("Закро́йте замо́к.");
      const { made, failed } = await record(kind, { book, stress: "none" });
      assert.equal(made, 0);
      assert.match(failed[0]!, reason);
      assert.throws(() => readdirSync(join(book, "media")));
    });
  }
  test("a program can take the text as an argument and write a file", async () => {
    const { made, failed } = await record("acute", { place: "{output} {text}" });
    assert.deepEqual([made, failed], [1, []]);
  });
  test("a program can record many texts in one process; a text without a file is a failure", async () => {
    const book = bookWith("Да.", "Закро́йте замо́к.", "Вода́.");
    const { made, failed } = await record("acute", { book, place: "{folder}", stress: "none" });
    assert.equal(made, 2);
    assert.deepEqual(failed, ["ru: Да.: the program wrote no file"]);
    assert.equal(readFileSync(log, "utf8"), "Да.\nЗакройте замок.\nВода.\n");
  });
  test("recordings are equally loud; those of earlier versions are removed and made again", async () => {
    const book = bookWith("Закро́йте замо́к.", "Вода́.");
    const folder = join(book, "media", "voices", "tone");
    mkdirSync(folder, { recursive: true });
    // As version 0.1.0 named it: the hash of the text without its stress marks.
    writeFileSync(join(folder, "ru-0123456789abcdef.mp3"), "old");
    const { made, removed } = await record("acute", { book });
    assert.deepEqual([made, removed], [2, 1]);
    assert.equal(readdirSync(folder).length, 2);
    for (const text of ["Закро́йте замо́к.", "Вода́."]) {
      const wav = join(temporary, "decoded.wav");
      spawnSync("lame", ["--quiet", "--decode", join(book, recordingFile("tone", "ru", text, "normal")), wav]);
      const found = loudness(readWav(readFileSync(wav)));
      assert.ok(Math.abs(found + 19) < 1, `${text}: ${found} LUFS`);
    }
    assert.deepEqual([(await record("acute", { book })).kept], [2]);
  });
});
