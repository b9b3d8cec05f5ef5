import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { newBook } from "@parley/press";
import { runCommand } from "./terminal.ts";

const temporary = mkdtempSync(join(tmpdir(), "parley-cli-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
const book = join(temporary, "book");

/** Run a command line; exit code, standard output, standard error. */
const parley = (args: readonly string[], input = ""): ReturnType<typeof runCommand> =>
  runCommand(args, { input: async () => input });

/** Arguments and input of `parley say` → standard output and standard error. */
const say: readonly (readonly [string, string, string, string])[] = [
  ["--from ko --for ko", "국물\n", "궁물\n", ""],
  ["--from ko --for en --style standard", "종로\n신라", "jongno\nsilla\n", ""],
  ["--from ko --for ru --style standard", "부산", "пусан\n", ""],
  ["--from ru --for ko --style standard", "Болотов", "볼로토프\n", "1:1 Болотов [stress.unknown]\n"],
  ["--from ru --for en --style standard", "Юрьев", "Yurʼyev\n", "1:1 Юрьев [stress.unknown]\n"],
  ["--from uk --for en --style standard --lower", "Луцьк", "lutsk\n", ""],
  ["--for ipa", "молоко́", "məlɐˈko\n", ""],
  ["--for ipa", "я борода", "ˈja boroda\n", "1:3 борода [stress.unknown]\n"],
  ["--for ru --marks", "안녕하세요", "ан-нён-ха-сэ-ё\n", ""],
  ["--for ru", "\n안녕\n\n", "\nаннён\n\n", ""],
  ["--for ko 국물", "", "궁물\n", ""],
];
describe("say: one line for each line read, nothing else", () => {
  for (const [args, input, out, err] of say)
    test(`${args} ← ${JSON.stringify(input)}`, async () =>
      assert.deepEqual(await parley(["say", ...args.split(" ")], input), [0, out, err]));
});

describe("called wrongly: exit 2 and one line", () => {
  const inside = join(temporary, "inside");
  /** Files that are no edition. */
  const since = [
    "",
    "null",
    "[]",
    "{}",
    '{"parley":1,"entries":null}',
    '{"parley":1,"entries":[]}',
    '{"parley":1,"entries":{"yes":null}}',
    '{"parley":1,"entries":{"yes":{"no":null}}}',
    '{"parley":null,"entries":{}}',
    '{"parley":1e999,"entries":{}}',
    "[".repeat(200_000),
  ];
  const wrong = [
    "",
    "dance",
    "say",
    "say --for fr x",
    "say --for ko --style loud x",
    "build",
    "build /no/such/book",
    `build ${temporary}`,
    "check a b",
    "build . --langs ko",
    "record . --act sign --by p1",
    "find",
    "build --nonsense",
    ...[".", "./chapters", "./new/deep"].map((out) => `build ${inside} --out ${join(inside, out)}`),
    `print ${inside} --out ${inside}/chapters/10-start.yaml`,
    `print ${inside} --out ${temporary}`,
    `export ${inside} --out ${temporary}/deck`,
    `export ${inside} --as apkg --langs ko,ru`,
    `export ${inside} --as apkgs --langs ko,ru --out ${temporary}/deck`,
    `export ${inside} --as apkg --langs ko --out ${temporary}/deck`,
    `export ${inside} --as apkg --langs ko,ko --out ${temporary}/deck`,
    `export ${inside} --as mnemosyne --langs ko,ru --out ${inside}/deck`,
    `check ${inside} --since ${temporary}`,
    `check ${inside} --since /dev/zero`,
    ...since.map((_text, i) => `check ${inside} --since ${join(temporary, `since-${i}.json`)}`),
  ];
  newBook(inside);
  for (const [i, text] of since.entries()) writeFileSync(join(temporary, `since-${i}.json`), text);
  for (const line of wrong) {
    test(line, async () => {
      const [code, , err] = await parley(line.split(" ").filter((word) => word !== ""));
      assert.equal(code, 2);
      assert.ok(line === "" || err.split("\n").length === 2, err);
    });
  }
});

test("say --words prints the candidates of an ambiguous figure after the rule", async () => {
  const [code, , err] = await parley(["say", "--words", "--from", "en", "1/2/2024"]);
  assert.equal(code, 0);
  assert.match(err, /^1:1 1\/2\/2024 \[figure\.ambiguous\](?: .+ \| .+)?\n$/);
});

describe("a book from its beginning", () => {
  test("new, check", async () => {
    assert.equal((await parley(["new", book]))[0], 0);
    assert.equal((await parley(["check", book]))[0], 0);
    assert.equal((await parley(["new", book]))[0], 2);
  });
  test("export writes a deck and says for whom it is", async () => {
    const file = join(temporary, "deck.txt");
    const [code, out] = await parley(["export", book, "--as", "mnemosyne", "--langs", "ru,ko", "--out", file]);
    assert.equal(code, 0);
    assert.match(out, /phrases, for people who speak ru and learn ko\n/);
    assert.match(readFileSync(file, "utf8"), /^[^\t\n]+\t[^\t\n]+\t[^\t\n]+\n/);
  });
  test("find says so where nothing is found", async () => {
    const [code, out, err] = await parley(["find", book, "0000000000"]);
    assert.deepEqual([code, out], [0, ""]);
    assert.match(err, /^nothing found for “0000000000”\n/);
  });
  test("find --lines gives up to ten ids, best first, a line for each line", async () => {
    const [code, out, err] = await parley(["find", book, "--lines"], "stop\n\nСтойте\ndkslfhdkqje\n");
    assert.deepEqual([code, err], [0, ""]);
    assert.deepEqual(
      out.split("\n").map((line) => line.split(" ")[0]),
      ["stop-now", "", "stop-now", "", ""],
    );
  });
  test("record writes each text once, and a draft says who drafted it", async () => {
    const [code, out] = await parley(["record", book, "--act", "draft", "--by", "llm", "--origin", "llm"]);
    assert.equal(code, 0);
    assert.match(out, /^42 lines/);
    assert.match((await parley(["record", book, "--act", "draft", "--by", "llm"]))[1], /^0 lines/);
    assert.equal(readFileSync(join(book, "ledger.jsonl"), "utf8").trim().split("\n").length, 42);
  });
  test("record refuses an author whom the book does not know, by name", async () => {
    const [code, , err] = await parley(["record", book, "--act", "draft", "--by", "zzz"]);
    assert.equal(code, 2);
    assert.match(err, /“zzz” is not under “people” in book\.yaml \(p1\)/);
    for (const wrong of [
      "--by llm --origin human",
      "--by p1 --langs fr",
      "--by p1 --chapters 77",
      "--by p1 --entries gone",
    ])
      assert.equal((await parley(["record", book, "--act", "draft", ...wrong.split(" ")]))[0], 2, wrong);
  });
  test("record takes some chapters, entries and languages", async () => {
    const folder = join(temporary, "some");
    await parley(["new", folder]);
    const write = async (...options: string[]): Promise<string> =>
      (await parley(["record", folder, "--act", "edit", "--by", "p1", ...options]))[1];
    assert.match(await write("--entries", "yes,no", "--langs", "ko"), /^2 lines/);
    assert.match(await write("--entries", "yes", "--langs", "ko,ru"), /^1 line /);
    assert.match(await write("--chapters", "10", "--langs", "en"), /^13 lines/);
  });
  test("only a person edits", async () =>
    assert.equal((await parley(["record", book, "--act", "edit", "--by", "llm"]))[0], 2));
  test("check --json is data", async () => {
    const [code, out] = await parley(["check", book, "--json", "--release"]);
    assert.equal(code, 1);
    assert.deepEqual(
      [JSON.parse(out).ok, JSON.parse(out).troubles.some(({ rule }: { rule: string }) => rule === "unsigned")],
      [false, true],
    );
  });
  test("troubles: exit 1, and what to do", async () => {
    writeFileSync(join(book, "chapters", "20-x.yaml"), "title: { ko: 장 }\nentries: []\n");
    const [code, , err] = await parley(["check", book]);
    assert.equal(code, 1);
    assert.match(err, /chapters\/20-x\.yaml:1:1: the chapter has no title in ru \[no-title\]/);
  });
});

describe("troubles are shown rule by rule, what stops first", () => {
  // A new book has three languages, and English is on neither side: its words are missed six times, as a warning, and the title of the chapter once.
  const folder = join(temporary, "broken");
  const entry = (n: number): string => `  - { id: e${n}, no: 10-0${n}, act: answer, text: { ko: 예 } }\n`;
  const write = async (): Promise<void> => {
    await parley(["new", folder]);
    const entries = [1, 2, 3, 4, 5].map(entry).join("");
    const brackets = "  - { id: e6, no: 10-06, act: answer, text: { ko: 예, ru: Да (да) } }\n";
    writeFileSync(
      join(folder, "chapters", "10-x.yaml"),
      `title: { ko: 장, ru: Глава́ }\nentries:\n${brackets}${entries}`,
    );
  };
  test("a count, three places, the rest counted", async () => {
    await write();
    const [code, , err] = await parley(["check", folder]);
    assert.equal(code, 1);
    assert.equal(err.match(/has no text in ru \[text\.missing\]/g)?.length, 3);
    assert.equal(err.match(/hint: write it after “ru:” under “text:”/g)?.length, 1);
    assert.match(err, /^text\.missing: 5 stops\n(?:.+\n)+… and 2 more: --all shows them\n\n/m);
    assert.ok(err.indexOf("text.missing: 5 stops") < err.indexOf("text.brackets: 1 warning"));
    assert.match(err, /\n\d+ stops, \d+ warnings?\. docs\/troubles\.md has each rule by its name, .+\n$/);
  });
  test("--all shows every place", async () => {
    const [, , err] = await parley(["check", folder, "--all"]);
    assert.equal(err.match(/has no text in ru \[text\.missing\]/g)?.length, 5);
    assert.doesNotMatch(err, /--all shows/);
  });
  test("--json has every trouble, with its level", async () => {
    const [, out, err] = await parley(["check", folder, "--json"]);
    const { troubles } = JSON.parse(out) as { troubles: { level: string; rule: string }[] };
    assert.equal(err, "");
    const missing = troubles.filter(({ rule }) => rule === "text.missing").map(({ level }) => level);
    assert.deepEqual(missing.toSorted(), [...Array(5).fill("stop"), ...Array(6).fill("warning")]);
  });
});

describe("fix: repairs what has one cure, and shows it", () => {
  const CHAPTER = `title: { ko: 장, ru: Глава́ }\r\nentries:\r\n  - { id: wait, no: 10-01, act: request, text: { ko: 기다려  주세요., ru: "Cто́йте\u00a0тут." } } # why\r\n`;
  const folder = (chapter: string): string => {
    const made = mkdtempSync(join(temporary, "fix-"));
    mkdirSync(join(made, "chapters"));
    writeFileSync(join(made, "book.yaml"), "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n");
    writeFileSync(join(made, "chapters", "10-a.yaml"), chapter);
    return made;
  };
  const read = (made: string): string => readFileSync(join(made, "chapters", "10-a.yaml"), "utf8");
  const CURED = CHAPTER.replace("기다려  주", "기다려 주").replace("Cто́йте\u00a0", "Сто́йте ");
  test("--dry-run shows and writes nothing; then it is written; then nothing is left", async () => {
    const made = folder(CHAPTER);
    const [dry, shown] = await parley(["fix", made, "--dry-run"]);
    assert.deepEqual([dry, read(made)], [0, CHAPTER]);
    assert.match(shown, /chapters\/10-a\.yaml:3: \[text\.spaces\]\n- .*기다려 {2}주세요.*\n\+ .*기다려 주세요/);
    assert.match(shown, /⟨U\+00A0⟩/);
    assert.match(shown, /3 repairs in 1 file would be made; 0 left/);
    const [code, out] = await parley(["fix", made]);
    assert.deepEqual([code, read(made)], [0, CURED]);
    assert.match(out, /3 repairs in 1 file; 0 left/);
    const [again, nothing] = await parley(["fix", made]);
    assert.deepEqual(
      [again, nothing, read(made)],
      [0, "0 repairs in 0 files; 0 left for you to decide; parley check shows what no rule can repair\n", CURED],
    );
  });
  test("only the named rules, and exit 1 for what is left", async () => {
    const made = folder(CHAPTER);
    assert.equal((await parley(["fix", made, "--rule", "text.lookalike"]))[0], 0);
    assert.equal(read(made), CHAPTER.replace("Cто́йте", "Сто́йте"));
    const open = folder(CHAPTER.replace("тут.", "«тут."));
    const [code, , troubles] = await parley(["fix", open]);
    assert.equal(code, 1);
    assert.match(troubles, /text\.quote/);
  });
  test("texts that are no longer edited or signed are counted", async () => {
    const made = folder(CHAPTER);
    appendFileSync(join(made, "book.yaml"), "people: { p1: { shown: R1 } }\n");
    assert.equal((await parley(["record", made, "--act", "edit", "--by", "p1"]))[0], 0);
    assert.match((await parley(["fix", made, "--dry-run"]))[1], /2 texts would no longer count as edited or signed/);
    assert.match((await parley(["fix", made]))[1], /2 texts no longer count as edited or signed/);
  });
  test("a rule without repairs is wrong usage", async () => {
    const [code, , error] = await parley(["fix", folder(CHAPTER), "--rule", "no-act"]);
    assert.equal(code, 2);
    assert.match(error, /--rule no-act: only these rules have repairs: not-yaml, /);
  });
});

describe("import and export: from a spreadsheet and back", () => {
  const sheet = join(temporary, "phrases.csv");
  const made = join(temporary, "imported");
  const rows = "en,ko,ru\nCome in.,들어오세요.,Войдите.\nGo out.,TODO,Выйдите.\n";
  test("--new makes a book, and --json says what was done", async () => {
    writeFileSync(sheet, rows);
    const [code, out] = await parley(["import", sheet, "--book", made, "--new", "--json"]);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      rows: 2,
      entries: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
      columns: { A: "en", B: "ko", C: "ru" },
      problems: [{ sheet: "", row: 3, column: "B", rule: "text.placeholder", level: "stop", text: "TODO", fix: "" }],
    });
    assert.match(readFileSync(join(made, "chapters/10-phrases.yaml"), "utf8"), /id: come-in/);
  });
  test("a second import changes nothing, a dry run writes nothing", async () => {
    const before = readFileSync(join(made, "chapters/10-phrases.yaml"), "utf8");
    const [, out] = await parley(["import", sheet, "--book", made]);
    assert.match(out, /2 rows, 2 entries: 0 added, 0 changed, 2 unchanged\n/);
    writeFileSync(sheet, rows.replace("Войдите", "Заходите"));
    const [, dry] = await parley(["import", sheet, "--book", made, "--dry-run"]);
    assert.match(dry, /1 changed.*nothing is written/);
    assert.equal(readFileSync(join(made, "chapters/10-phrases.yaml"), "utf8"), before);
  });
  for (const format of ["xlsx", "csv"])
    test(`an export as ${format} is imported with nothing changed`, async () => {
      const file = join(temporary, `out.${format}`);
      assert.equal((await parley(["export", made, "--as", format, "--out", file]))[0], 0);
      const [code, out] = await parley(["import", file, "--book", made, "--json"]);
      const { added, changed, unchanged } = JSON.parse(out);
      assert.deepEqual([code, added, changed, unchanged], [0, 0, 0, 2]);
    });
  test("parley new --langs", async () => {
    const made = join(temporary, "two");
    assert.equal((await parley(["new", made, "--langs", "ru,ko"]))[0], 0);
    assert.match(readFileSync(join(made, "book.yaml"), "utf8"), /^languages: \[ru, ko\]\nsides: \[ru, ko\]$/m);
    assert.doesNotMatch(readFileSync(join(made, "chapters/10-start.yaml"), "utf8"), /\ben: /);
    assert.equal((await parley(["check", made]))[0], 0);
    for (const langs of ["ko", "ko,fr"]) assert.equal((await parley(["new", `${made}-no`, "--langs", langs]))[0], 2);
  });
  test("parley help COMMAND", async () => {
    const [code, out] = await parley(["help", "check"]);
    assert.equal(code, 0);
    assert.match(out, /^ {2}parley check BOOK/);
    assert.doesNotMatch(out, /parley (?!check)\w+ /);
    assert.equal((await parley(["help", "chek"]))[0], 2);
  });
  test("parley --version", async () => {
    assert.match((await parley(["--version"]))[1], /^parley \d+\.\d+\.\d+, Node \d+\.\d+\.\d+\n$/);
  });
  test("parley new --from", async () => {
    const [code] = await parley(["new", join(temporary, "from"), "--from", sheet]);
    assert.equal(code, 0);
    assert.match(readFileSync(join(temporary, "from", "book.yaml"), "utf8"), /languages: \[en, ko, ru\]/);
  });
  test("--map and --fix", async () => {
    writeFileSync(sheet, "x,y\nGo (now),Идите\n");
    const [code] = await parley([
      "import",
      sheet,
      "--book",
      join(temporary, "mapped"),
      "--new",
      "--map",
      "en=A,ru=B",
      "--fix",
      "text.brackets",
    ]);
    assert.equal(code, 0);
    assert.match(
      readFileSync(join(temporary, "mapped/chapters/10-phrases.yaml"), "utf8"),
      /text: \{ en: Go, ru: Идите \}/,
    );
  });
  test("nothing imported: exit 1, and no folder", async () => {
    writeFileSync(sheet, "a,b\n1,2\n");
    const [code, , err] = await parley(["import", sheet, "--book", join(temporary, "none"), "--new"]);
    assert.equal(code, 1);
    assert.match(err, /nothing was imported/);
    writeFileSync(sheet, "%PDF-1.7");
    const [refused, out, why] = await parley(["import", sheet, "--book", made, "--json"]);
    assert.equal(refused, 1);
    assert.match(why, /is not imported: it is a PDF/);
    assert.equal(JSON.parse(out).entries, 0);
  });
  test("while another import writes, the book is in use", async () => {
    mkdirSync(join(made, ".parley-import"));
    writeFileSync(sheet, rows.replace("Войдите", "Заходите"));
    const [code, , err] = await parley(["import", sheet, "--book", made]);
    assert.equal(code, 3);
    assert.match(err, /EBUSY/);
  });
});
