import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entriesOf, readBook, schemas } from "@parley/book";
import { readFileSync } from "node:fs";
import { chapter, folderOf, HEAD, STOP } from "./folder.ts";

const quiet = (rule: string): boolean => !["card-words"].includes(rule);
const rulesOf = (files: Parameters<typeof folderOf>[0]): string[] =>
  readBook(folderOf(files))
    .troubles.filter(({ rule }) => quiet(rule))
    .map(({ rule, path, line, column }) => `${path}:${line}:${column} ${rule}`);
const withEntries = (...entries: string[]): { [path: string]: string } => ({
  "book.yaml": HEAD,
  "chapters/10-a.yaml": chapter(...entries),
});

/** What is wrong → the place and the rule that say so. */
const wrong: {
  readonly [what: string]: readonly [{ readonly [path: string]: string | Uint8Array }, readonly string[]];
} = {
  nothing: [withEntries(STOP), []],
  "no book.yaml": [{}, ["book.yaml:1:1 file-missing"]],
  "an empty book.yaml": [{ "book.yaml": "# soon\n" }, ["book.yaml:1:1 file-empty"]],
  "not UTF-8": [
    { "book.yaml": HEAD, "chapters/10-a.yaml": Uint8Array.of(0x61, 0x3a, 0x0a, 0xff, 0xfe) },
    ["book.yaml:1:1 no-entries", "chapters/10-a.yaml:2:1 not-utf8"],
  ],
  "a tab indents a line": [
    { "book.yaml": HEAD, "chapters/10-a.yaml": "title: { ko: 장, ru: Глава́ }\nentries:\n\t- id: a\n" },
    [
      "book.yaml:1:1 no-entries",
      "chapters/10-a.yaml:1:1 chapter-empty",
      "chapters/10-a.yaml:3:1 not-yaml",
      "chapters/10-a.yaml:3:4 key-missing",
      "chapters/10-a.yaml:3:4 key-missing",
    ],
  ],
  "an unknown key": [withEntries(`${STOP}\nurgancy: danger`), ["chapters/10-a.yaml:7:5 unknown-key"]],
  "a key twice": [withEntries(`${STOP}\nact: answer`), ["chapters/10-a.yaml:7:5 double-key"]],
  "an unknown word": [
    withEntries(STOP.replace("instruction", "instuction")),
    ["chapters/10-a.yaml:3:5 no-act", "chapters/10-a.yaml:5:10 unknown-word"],
  ],
  "a number where a text is wanted": [
    withEntries(STOP.replace("Сто́йте!", "112")),
    ["chapters/10-a.yaml:3:5 no-translation", "chapters/10-a.yaml:6:28 unquoted"],
  ],
  "true where a text is wanted": [
    withEntries(STOP.replace("Сто́йте!", "true")),
    ["chapters/10-a.yaml:3:5 no-translation", "chapters/10-a.yaml:6:28 unquoted"],
  ],
  "no words": [
    withEntries(STOP.replace(" Сто́йте!", "")),
    ["chapters/10-a.yaml:3:5 no-translation", "chapters/10-a.yaml:6:28 no-words"],
  ],
  "a language is missing": [withEntries(STOP.replace(", ru: Сто́йте!", "")), ["chapters/10-a.yaml:3:5 no-translation"]],
  "an id twice": [withEntries(STOP, STOP.replace("10-01", "10-02")), ["chapters/10-a.yaml:7:5 double-id"]],
  "an id twice but for case": [
    withEntries(STOP, STOP.replace("10-01", "10-02").replace("stop-now", "Stop-Now")),
    ["chapters/10-a.yaml:7:5 double-id"],
  ],
  "a number twice": [withEntries(STOP, STOP.replace("stop-now", "halt")), ["chapters/10-a.yaml:7:5 double-number"]],
  "a number of another chapter": [
    withEntries(STOP.replace("10-01", "20-01")),
    ["chapters/10-a.yaml:3:5 number-of-other-chapter"],
  ],
  "a device name as id": [withEntries(STOP.replace("stop-now", "nul")), ["chapters/10-a.yaml:3:5 bad-id"]],
  "a question without answers": [
    withEntries(STOP.replace("instruction", "question")),
    ["chapters/10-a.yaml:3:5 no-answers"],
  ],
  "an answer that is no entry": [
    withEntries(`${STOP.replace("instruction", "question")}\nanswers: { choice: [blue] }`),
    ["chapters/10-a.yaml:3:5 no-such-entry"],
  ],
  "yes-no without yes and no": [
    withEntries(`${STOP.replace("instruction", "question")}\nanswers: yes-no`),
    ["chapters/10-a.yaml:3:5 card-word-missing", "chapters/10-a.yaml:3:5 card-word-missing"],
  ],
  "a slot in one language only": [
    withEntries(`${STOP.replace("멈추세요!", '"{n} 기다리세요!"')}\nslots: { n: { type: number } }`),
    ["chapters/10-a.yaml:6:35 slots-unequal"],
  ],
  "a sample that is no number": [
    withEntries(
      `${STOP.replace("멈추세요!", '"{n}!"').replace("Сто́йте!", '"{n}!"')}\nslots: { n: { type: number, min: 30, max: 45, sample: 36.6 } }`,
    ),
    ["chapters/10-a.yaml:3:5 slot-bounds"],
  ],
  "a sample that is no day": [
    withEntries(
      `${STOP.replace("멈추세요!", '"{n}!"').replace("Сто́йте!", '"{n}!"')}\nslots: { n: { type: date, sample: 2026-13-45 } }`,
    ),
    ["chapters/10-a.yaml:3:5 slot-sample"],
  ],
  "nothing to be seen": [
    withEntries(STOP.replace("Сто́йте!", '"\\u200b"')),
    ["chapters/10-a.yaml:3:5 no-translation", "chapters/10-a.yaml:6:28 control-letter"],
  ],
  "a file that is no picture": [withEntries(`${STOP}\npicture: media/a.exe`), ["chapters/10-a.yaml:3:5 file-kind"]],
  "a single brace": [withEntries(STOP.replace("멈추세요!", '"멈{추세요!"')), ["chapters/10-a.yaml:6:17 brace"]],
  "a slash of variants": [withEntries(STOP.replace("Сто́йте!", "го́лоден/голодна́")), ["chapters/10-a.yaml:6:28 slash"]],
  brackets: [withEntries(STOP.replace("Сто́йте!", "Сто́йте (стоп)!")), ["chapters/10-a.yaml:6:36 brackets"]],
  "letters of two scripts in one word": [
    withEntries(STOP.replace("Сто́йте!", "Cто́йте!")),
    ["chapters/10-a.yaml:6:28 look-alike"],
  ],
  "a language written from right to left": [
    { ...withEntries(STOP), "book.yaml": HEAD.replace("[ko, ru]\n", "[ko, ru, fa]\n") },
    ["book.yaml:1:1 right-to-left", "chapters/10-a.yaml:3:5 no-translation"],
  ],
  "a cover and pages that are not there": [
    { ...withEntries(STOP), "book.yaml": `${HEAD}cover: media/c.png\nown-pages: media/o.pdf\n` },
    ["book.yaml:1:1 file-missing", "book.yaml:1:1 file-missing"],
  ],
  "a cover that is no picture": [
    { ...withEntries(STOP), "book.yaml": `${HEAD}cover: media/c.pdf\n`, "media/c.pdf": "x" },
    ["book.yaml:1:1 file-kind"],
  ],
  "an address that is none": [
    { ...withEntries(STOP), "book.yaml": `${HEAD}web: example.org\n` },
    ["book.yaml:4:6 wrong-type"],
  ],
  "paper in a language and a chapter that are not there": [
    { ...withEntries(STOP), "book.yaml": `${HEAD}print: [{ as: cards, languages: [en], chapters: ["77"] }]\n` },
    ["book.yaml:1:1 no-such-chapter", "book.yaml:1:1 side-not-spoken"],
  ],
  "paper of an unknown kind": [
    { ...withEntries(STOP), "book.yaml": `${HEAD}print: [{ as: poster }]\n` },
    ["book.yaml:4:15 unknown-word"],
  ],
  "a missing picture": [withEntries(`${STOP}\npicture: media/hand.png`), ["chapters/10-a.yaml:3:5 file-missing"]],
  "a picture outside the book": [
    withEntries(`${STOP}\npicture: media/../../hand.png`),
    ["chapters/10-a.yaml:3:5 file-outside"],
  ],
  "an order that cannot be undone": [withEntries(`${STOP}\nconfirm: true`), ["chapters/10-a.yaml:3:5 no-undo"]],
  "an alias of YAML": [
    withEntries(STOP.replace("Сто́йте!", "*x")),
    ["chapters/10-a.yaml:3:5 no-translation", "chapters/10-a.yaml:6:28 yaml-alias"],
  ],
  "a retired number": [
    { ...withEntries(STOP), "book.yaml": `${HEAD}retired: [{ id: old, no: 10-01 }]\n` },
    ["chapters/10-a.yaml:3:5 retired-number"],
  ],
  "a broken line of the ledger": [
    { ...withEntries(STOP), "ledger.jsonl": '{"at":"2026-01-01T00:00:00Z"}\nno\n' },
    ["ledger.jsonl:1:1 ledger-line", "ledger.jsonl:2:1 ledger-line"],
  ],
  "a chapter's file without a number": [
    { ...withEntries(STOP), "chapters/stop.yaml": chapter(STOP) },
    ["chapters/stop.yaml:1:1 chapter-name"],
  ],
  "a side the book does not speak": [
    { ...withEntries(STOP), "book.yaml": HEAD.replace("sides: [ko, ru]", "sides: [ko, fr]") },
    [
      "book.yaml:1:1 no-title",
      "book.yaml:1:1 side-not-spoken",
      "chapters/10-a.yaml:1:1 no-title",
      "chapters/10-a.yaml:3:5 no-translation",
    ],
  ],
};

describe("what is wrong is said where it is", () => {
  for (const [what, [files, expected]] of Object.entries(wrong))
    test(what, () => assert.deepEqual(rulesOf(files), expected));
});

test("chapters stand in the order of their numbers", () => {
  const at = (no: string): string => chapter(STOP.replace("stop-now", `e${no}`).replace("10-01", `${no}-01`));
  const { book } = readBook(
    folderOf({
      "book.yaml": HEAD,
      "chapters/100-c.yaml": at("100"),
      "chapters/20-b.yaml": at("20"),
      "chapters/10-a.yaml": at("10"),
    }),
  );
  assert.deepEqual(
    book.chapters.map(({ no }) => no),
    ["10", "20", "100"],
  );
});
test("a block of lines is one line on a card", () => {
  const { book } = readBook(
    folderOf(
      withEntries(
        STOP.replace("{ ko: 멈추세요!, ru: Сто́йте! }", "").replace(
          "text: ",
          'text: { ko: 멈추세요!, ru: "Сто́йте!\\nТут." }',
        ),
      ),
    ),
  );
  assert.equal(entriesOf(book)[0]!.text["ru"]![0]!.text, "Сто́йте! Тут.");
});

describe("bounds", () => {
  test("a text of 10 MB is refused by its size, and nothing else is lost", () => {
    const files = {
      ...withEntries(STOP),
      "chapters/20-b.yaml": `title: { ko: ${"가".repeat(3_400_000)}, ru: x }\nentries: []\n`,
    };
    const { book, troubles } = readBook(folderOf(files));
    assert.deepEqual(
      troubles.filter(({ rule }) => quiet(rule)).map(({ rule }) => rule),
      ["file-too-large"],
    );
    assert.equal(entriesOf(book).length, 1);
  });
  test("a text too long for any card", () =>
    assert.deepEqual(rulesOf(withEntries(STOP.replace("Сто́йте!", "а".repeat(1_001)))), [
      "chapters/10-a.yaml:3:5 no-translation",
      "chapters/10-a.yaml:6:28 text-too-long",
    ]));
  test("a thousand troubles come all at once", () => {
    const entries = Array.from(
      { length: 1_000 },
      (_, i) => `id: e${i}\nno: 10-${String(i).padStart(3, "0")}\nact: answer\ntext: { ko: 예, ru: 1 }`,
    );
    assert.equal(rulesOf(withEntries(...entries)).filter((line) => line.endsWith("unquoted")).length, 1_000);
  });
  test("what is nested too deep is told", () =>
    assert.ok(rulesOf({ "book.yaml": "[".repeat(100_000) }).some((line) => line.endsWith("not-yaml"))));
});

test("the published schemas are those of the reader", () => {
  for (const [name, schema] of Object.entries(schemas())) {
    const file = new URL(`../../../schema/${name}.schema.json`, import.meta.url);
    assert.deepEqual(
      JSON.parse(readFileSync(file, "utf8")),
      JSON.parse(JSON.stringify(schema)),
      `run: node --conditions=@parley/source tools/schema.ts`,
    );
  }
});
