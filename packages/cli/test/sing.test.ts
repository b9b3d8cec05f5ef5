import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { runCommand } from "./terminal.ts";

const temporary = mkdtempSync(join(tmpdir(), "parley-sing-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
const book = join(temporary, "book");
cpSync(join(import.meta.dirname, "../../../books/first-contact"), book, { recursive: true });
const broken = join(temporary, "broken");
cpSync(book, broken, { recursive: true });
const kalinka = join(broken, "songs", "kalinka.yaml");
writeFileSync(kalinka, readFileSync(kalinka, "utf8").replace("Кали́нка, кали́нка, кали́нка моя́!", "Кали́нка моя́!"));
writeFileSync(join(broken, "songs", "river.yaml"), "title: [a]\n");

/** Run `parley sing`; exit code, standard output, standard error. */
const sing = (...args: readonly string[]): ReturnType<typeof runCommand> => runCommand(["sing", ...args]);

test("without --song the songs are listed", async () => {
  const [code, out, err] = await sing(book);
  assert.deepEqual([code, err], [0, ""]);
  assert.deepEqual(
    out.split("\n").map((line) => line.split(" ")[0]),
    ["arirang", "kalinka", "korobeiniki", ""],
  );
});

test("the table has the syllables under the notes", async () => {
  const [code, out, err] = await sing(book, "--song", "kalinka");
  assert.deepEqual([code, err], [0, ""]);
  assert.match(out, /^kalinka: .*\n100 quarter notes a minute, 2\/4, key Dm\n/);
  const rows = out.split("\n").filter((line) => /^ {2}(?:note|beat|ru|ko|en) /.test(line));
  assert.equal(rows.length, 2 * 5);
  assert.match(rows[2]!, /^ {2}ru +Ка- +-ЛИ́Н- +-ка, /);
});

test("--json is one object: the song, a row for each sung line, the findings", async () => {
  const [code, out, err] = await sing(broken, "--song", "kalinka", "--json");
  assert.deepEqual([code, err], [1, ""]);
  const { song, lines, findings, ...rest } = JSON.parse(out) as { [key: string]: { [key: string]: unknown }[] };
  assert.deepEqual([song, rest], ["kalinka", {}]);
  assert.deepEqual(lines![0], {
    verse: 1,
    line: "a",
    lang: "ru",
    notes: 11,
    syllables: 5,
    holds: 0,
    stressed: 2,
    onStrong: 0,
  });
  assert.deepEqual(findings, [
    {
      check: "song.syllables",
      level: "stop",
      verse: 1,
      line: "a",
      lang: "ru",
      message: "5 syllables for 11 notes, 6 too few: Ка-ли́н-ка мо-я́!",
    },
  ]);
});

test("a file that is no song is shown with what is wrong", async () => {
  const [code, out, err] = await sing(broken, "--song", "river");
  assert.deepEqual([code, out], [1, ""]);
  assert.match(err, /songs\/river\.yaml:1:8: title: a list is where keys and values is needed \[wrong-type\]/);
});

test("the sheet has for each line its notes, its beats, the original and a place to write", async () => {
  const [code, out] = await sing(book, "--song", "korobeiniki", "--sheet", "uk");
  assert.equal(code, 0);
  assert.match(out, /verse 1, line a: 12 notes, rhyme a\n {2}beats {5}X\.\.X\.\.X\.\.X\.\.\n {2}ru {8}Ой, пол-ны́м/);
  assert.equal(out.split("[  /").length - 1, 8);
});

test("the prompt says how many syllables each line has, and the form of the answer", async () => {
  const [code, out] = await sing(book, "--song", "korobeiniki", "--pack", "uk");
  assert.equal(code, 0);
  assert.match(out, /\na: 11 syllables, pattern X\.\.X\.\.X\._X\.\., rhyme a\n/);
  assert.ok(out.endsWith('{"uk":[{"a":"…","b":"…","c":"…","d":"…"},{"a":"…","b":"…","c":"…","d":"…"}]}\n'));
});

test("--try says what fails of drafts, also in a language that the book does not have", async () => {
  const file = join(temporary, "drafts.json");
  writeFileSync(file, JSON.stringify({ uk: [{ a: "Кали́но, кали́но, кали́но моя́!", b: "В саду́ кали́на" }] }));
  const [code, out] = await sing(book, "--song", "kalinka", "--try", file);
  assert.equal(code, 1);
  assert.equal(
    out,
    "stop: uk, verse 1, line b, 5 syllables for 13 notes, 8 too few: В са-ду́ ка-ли́-на [song.syllables]\n",
  );
  writeFileSync(file, '{ "ko": [{ "a": "내 칼린카, 칼린카, 칼린카야!", "b": "동산의 산딸기, 내 산딸기, 딸기야!" }] }');
  assert.deepEqual(await sing(book, "--song", "kalinka", "--try", file), [0, "nothing fails in 2 lines\n", ""]);
  writeFileSync(file, "ko: 1");
  const [wrong, , err] = await sing(book, "--song", "kalinka", "--try", file);
  assert.equal(wrong, 1);
  assert.match(err, /wrong-type/);
});

/** Wrong usage → what is said. */
const wrong: readonly (readonly [string, RegExp])[] = [
  ["--song nothing", /--song nothing: the songs are arirang, kalinka, korobeiniki\n$/],
  ["--sheet ru", /--song is missing; the songs are /],
  ["--song kalinka --sheet xx", /--sheet xx: Parley does not speak this language/],
  ["--song kalinka --sheet ru --pack ru", /one at a time/],
  ["--song kalinka --try nothing.json", /there is no file nothing\.json/],
];
describe("called wrongly: exit 2 and one line", () => {
  for (const [args, message] of wrong)
    test(args, async () => {
      const [code, out, err] = await sing(book, ...args.split(" "));
      assert.deepEqual([code, out], [2, ""]);
      assert.match(err, message);
    });
});
