/** Mistakes of a new author, one book each: every one is reported with its file and line, and with what to do. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBook, type Trouble } from "@parley/book";
import { GOOD } from "../packages/book/test/annotated.ts";
import { folderOf } from "../packages/book/test/folder.ts";

const TITLE = "title: { ko: 장, ru: Глава́ }\nentries:\n";
/** A chapter with an entry whose texts are on lines 7 and 8. */
const entry = (ru: string, more = ""): { [path: string]: string } => ({
  "chapters/10-a.yaml": `${TITLE}  - id: wait\n    no: 10-01\n    act: instruction\n    text:\n      ko: 기다리세요.\n      ru: ${ru}\n${more}`,
});
const chapter = (text: string): { [path: string]: string } => ({ "chapters/10-a.yaml": TITLE + text });
const head = (text: string): { [path: string]: string } => ({ "book.yaml": text });
const HEAD = GOOD["book.yaml"]!;

/** The mistake → the files, the rule, the line, and a word of the hint. */
const mistakes: { readonly [mistake: string]: readonly [{ [path: string]: string }, string, number, RegExp] } = {
  "a colon in a text": [entry("Внимание: газ"), "not-yaml", 8, /"Внимание: газ"/],
  "a hash in a text": [entry("Нажми́те # сейча́с"), "yaml-comment", 8, /"Нажми́те # сейча́с"/],
  "a slot at the beginning": [entry("{n} мину́т"), "not-yaml", 8, /"\{n\} мину́т"/],
  "a number without quotes": [entry("112"), "unquoted", 8, /"112"/],
  "a quote that is not closed": [entry('"Жди́те'), "not-yaml", 8, /end of the text/],
  "a text forgotten": [entry(""), "no-words", 8, /write the text/],
  "a note to oneself": [entry("TODO"), "text.placeholder", 8, /write the text/],
  "a blank": [entry("Меня́ зову́т ____."), "text.blank", 8, /slot/],
  "two alternatives": [entry("Жди́те/Сто́йте"), "text.alternatives", 8, /variants/],
  "a remark in brackets": [entry("Жди́те (тут)"), "text.brackets", 8, /note/],
  "an emoji": [entry("Жди́те 😀"), "text.symbol", 8, /delete/],
  "a grave accent as stress": [entry("Жди\u0300те"), "text.symbol", 8, /delete/],
  "a Latin letter in a word": [entry("Cто́йте"), "text.lookalike", 8, /keyboard/],
  "the other language": [entry("기다리세요"), "text.script", 8, /language/],
  "a tab": [chapter("\t- id: a\n"), "not-yaml", 3, /spaces/],
  "a key misspelt": [
    chapter("  - { id: a, no: 10-01, akt: answer, text: { ko: 네, ru: Да } }\n"),
    "unknown-key",
    3,
    /“act”/,
  ],
  "an act that is none": [
    chapter("  - { id: a, no: 10-01, act: order, text: { ko: 네, ru: Да } }\n"),
    "unknown-word",
    3,
    /write one|did you mean/,
  ],
  "no act": [chapter("  - { id: a, no: 10-01, text: { ko: 네, ru: Да } }\n"), "no-act", 3, /act/],
  "a question without answers": [
    chapter("  - { id: a, no: 10-01, act: question, text: { ko: 네?, ru: Да? } }\n"),
    "no-answers",
    3,
    /answers/,
  ],
  "a number twice": [
    chapter("  - { id: a, no: 90-01, act: answer, text: { ko: 네, ru: Ага́ } }\n"),
    "number-of-other-chapter",
    3,
    /10-/,
  ],
  "a language that is not listed": [
    chapter("  - { id: a, no: 10-01, act: answer, text: { ko: 네, ru: Да, en: Yes } }\n"),
    "language-unlisted",
    3,
    /languages/,
  ],
  "a language that Parley does not know": [
    head(HEAD.replace("[ko, ru]", "[ko, ru, de]")),
    "language-unknown",
    1,
    /respelling/,
  ],
  "a picture that is not there": [entry("Жди́те", "    picture: media/hand.png\n"), "file-missing", 3, /add the file/],
  "a picture outside media": [entry("Жди́те", "    picture: ../hand.png\n"), "file-outside", 3, /media/],
  "a folder misspelt": [{ "chapter/10-a.yaml": TITLE }, "not-read", 1, /chapters\/10-a\.yaml/],
  "a chapter without a number": [{ "chapters/a.yaml": TITLE }, "chapter-name", 1, /digits/],
  "a chapter as .yml": [{ "chapters/10-a.yml": TITLE }, "chapter-name", 1, /\.yaml/],
  "a spreadsheet in the folder": [{ "phrases.xlsx": "PK" }, "not-read", 1, /elsewhere/],
  "a stress in the lexicon twice": [{ "lexicon/ru.yaml": "знаю: зна́ю́\n" }, "lexicon.stress", 1, /U\+0301/],
  "a stress for a language without": [{ "lexicon/ko.yaml": "예: 예\n" }, "lexicon.stress", 1, /read|ipa/],
  "a line that signs": [
    {
      "ledger.jsonl": `{"at":"2026-01-01T00:00:00Z","entry":"yes","lang":"ru","hash":"sha256-${"0".repeat(64)}","act":"sign","by":"llm"}\n`,
    },
    "ledger-machine",
    1,
    /person/,
  ],
  "a machine that is no person": [
    {
      "ledger.jsonl": `{"at":"2026-01-01T00:00:00Z","entry":"yes","lang":"ru","hash":"sha256-${"0".repeat(64)}","act":"edit","by":"zzz"}\n`,
    },
    "ledger-person",
    1,
    /people/,
  ],
};
describe("a mistake is reported with its line and what to do", () => {
  for (const [mistake, [files, rule, line, hint]] of Object.entries(mistakes))
    test(mistake, () => {
      const { troubles } = readBook(folderOf({ ...GOOD, ...files }));
      const path = Object.keys(files)[0]!;
      const found = troubles.find((one: Trouble) => one.rule === rule && one.path === path && one.line === line);
      assert.ok(found, troubles.map((one) => `${one.path}:${one.line} ${one.rule}: ${one.message}`).join("\n"));
      assert.match(found.hint ?? "", hint);
    });
});
