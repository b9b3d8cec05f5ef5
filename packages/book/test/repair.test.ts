/** Repairs of files: only the ranges that they name, and only once. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readBook, repairBook, type Repair, type RepairedRule } from "@parley/book";
import { folderOf, HEAD } from "./folder.ts";

const entry = (ru: string, ko = "예"): string =>
  `title: { ko: 장, ru: Глава́ }\nentries:\n  - id: wait\n    no: 10-01\n    act: answer\n    text:\n      ko: ${ko}\n      ru: ${ru}\n`;
const PATH = "chapters/10-a.yaml";
const repaired = (chapter: string | Uint8Array, rules?: readonly RepairedRule[]) =>
  repairBook(folderOf({ "book.yaml": HEAD, [PATH]: chapter }), rules);
const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** As it is written after `ru:` → as it is repaired; nothing where it stays. */
const VALUES: readonly (readonly [string, string?])[] = [
  // YAML that cannot be read as it is meant.
  ["Внима́ние: газ", '"Внима́ние: газ"'],
  ["@все", '"@все"'],
  ['*Жди́те "здесь"', `'*Жди́те "здесь"'`],
  ["%-ный раство́р", '"%-ный раство́р"'],
  ["112", '"112"'],
  ["true", '"true"'],
  ["1e3", '"1e3"'],
  ["“Внима́ние: газ”", '"Внима́ние: газ"'],
  ["„Внима́ние: газ“", '"Внима́ние: газ"'],
  ["“Внима́ние”: “газ”", '"“Внима́ние”: “газ”"'],
  ["Газ: опа́сно # note"],
  ["[Жди́те"],
  ["- Жди́те"],
  ['"Жди́те'],
  // Spaces, in each kind of scalar.
  ["Жди́те  здесь", "Жди́те здесь"],
  ["'Жди́те  здесь'", "'Жди́те здесь'"],
  ['"Жди́те  здесь"  # why', '"Жди́те здесь"  # why'],
  ['"Жди́те\\u00a0здесь"', '"Жди́те здесь"'],
  ["|\n        Жди́те  здесь", '"Жди́те здесь"'],
  [">-\n        Жди́те  здесь\n        и тут", '"Жди́те здесь и тут"'],
  ["Жди́те  здесь\n        и тут", '"Жди́те здесь и тут"'],
  // Signs, letters, invisible characters.
  ["Стои´те", "Стои́те"],
  ["Cто́йте", "Сто́йте"],
  ["Ну\u00adжно", "Нужно"],
  ['"Ну\u200bжно"', '"Нужно"'],
  ["Ну\\u200bжно"],
  ['"\\u200b"'],
  ['"Ну\\u200bжно"', '"Нужно"'],
  ["Cто´йте  тут .", "Сто́йте тут."],
  // Left as it is.
  ["Скажи́те «да"],
  ["Да 😀"],
  ["Жди́те"],
];
describe("a value", () => {
  for (const [before, after = before] of VALUES)
    test(`${JSON.stringify(before)} → ${JSON.stringify(after)}`, () => {
      const { files } = repaired(entry(before));
      assert.equal(text(files.get(PATH)) ?? entry(before), entry(after));
    });
});

/** A line as it is written → as it is repaired. */
const LINES: readonly (readonly [string, string?])[] = [
  ["      ru：Жди́те", "      ru: Жди́те"],
  ["      ru： Жди́те", "      ru: Жди́те"],
  ["      ru:Жди́те", "      ru: Жди́те"],
  ["\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0ru: Жди́те"],
  ["\t\t\tru: Жди́те", "      ru: Жди́те"],
  ["\t  ru: Жди́те", "      ru: Жди́те"],
  ["      ru: &Жди́те", '      ru: "&Жди́те"'],
  ["      ru: &Жди́те тут.", '      ru: "&Жди́те тут."'],
  ["      ru: !Жди́те тут.", '      ru: "!Жди́те тут."'],
];
describe("a line", () => {
  for (const [before, after = before] of LINES)
    test(JSON.stringify(before), () => {
      const chapter = (line: string): string => entry("X").replace(/ {6}ru: X/, () => line);
      assert.equal(text(repaired(chapter(before)).files.get(PATH)) ?? chapter(before), chapter(after));
    });
});

/** The lines of texts as they are written → as they are repaired. */
const BLOCKS: readonly (readonly [string, string])[] = [
  ["      ko:예\n      ru:Жди́те\n", "      ko: 예\n      ru: Жди́те\n"],
  ["      ko: 예\n      ru:Жди́те\n", "      ko: 예\n      ru: Жди́те\n"],
  ["      ko:예\n      ru: Жди́те\n", "      ko: 예\n      ru: Жди́те\n"],
  ["\t  ko: 예\n\t  ru: Жди́те\n", "      ko: 예\n      ru: Жди́те\n"],
  ["\t\tko: 예\n\t\tru: Жди́те\n", "      ko: 예\n      ru: Жди́те\n"],
  ["      ko: 예\n\tru: Жди́те\n", "      ko: 예\n      ru: Жди́те\n"],
  ["      ko: &예\n      ru: !Жди́те\n", '      ko: "&예"\n      ru: "!Жди́те"\n'],
];
describe("lines", () => {
  for (const [before, after] of BLOCKS)
    test(JSON.stringify(before), () => {
      const chapter = (lines: string): string =>
        entry("X").replace(/ {6}ko: 예\n {6}ru: X\n/, () => lines) +
        "  - id: go\n    no: 10-02\n    act: answer\n    text: { ko: 가, ru: Иди́ }\n";
      assert.equal(text(repaired(chapter(before), ["not-yaml"]).files.get(PATH)), chapter(after));
      const stops = readBook(folderOf({ "book.yaml": HEAD, [PATH]: chapter(before) })).troubles;
      assert.deepEqual(
        [...new Set(stops.filter(({ level }) => level === "stop").map(({ rule }) => rule))],
        ["not-yaml"],
      );
    });
});

/** Keys with letters of another alphabet. */
const KEYS: readonly (readonly [string, string])[] = [
  ["    act: answer", "    асt: answer"],
  ["    no: 10-01", "    nо: 10-01"],
  ["      ko: 예", "      ко: 예"],
  ["      ko: 예", "      kо: 예"],
  ["    text:", "    тext:"],
  ["title:", "tіtle:"],
];
describe("a key in letters of two alphabets", () => {
  for (const [right, written] of KEYS)
    test(written.trim(), () => {
      const chapter = entry("Жди́те");
      const { files, left } = repaired(chapter.replace(right, written));
      assert.equal(text(files.get(PATH)), chapter);
      assert.deepEqual(left, []);
    });
});

test("where a line cannot be read or repaired, the others are repaired", () => {
  const broken = entry("Жди́те  здесь .").replace("    act: answer", "    act: [answer");
  const { files, left } = repaired(broken);
  assert.equal(text(files.get(PATH)), broken.replace("Жди́те  здесь .", "Жди́те здесь."));
  assert.deepEqual(
    left.map(({ rule }) => rule),
    ["not-yaml"],
  );
});

test("a byte order mark, CRLF, comments and order stay", () => {
  const chapter = `\ufeff# a comment\n${entry("Жди́те  здесь .  # why")}# the end`.replaceAll("\n", "\r\n");
  const { files, left } = repaired(chapter);
  assert.equal(text(files.get(PATH)), chapter.replace("Жди́те  здесь .", "Жди́те здесь."));
  assert.deepEqual(
    left.map(({ rule }) => rule),
    ["yaml-comment"],
  );
});

test("only the named rules, in the words of other languages and titles too", () => {
  const chapter = entry("Cто́йте  тут", "여기\u200d요").replace("장", "장\u00ad");
  assert.deepEqual(
    repaired(chapter, ["text.spaces"]).repairs.map(({ rule }) => rule),
    ["text.spaces"],
  );
  const { files, left } = repaired(chapter, ["text.symbol"]);
  assert.equal(text(files.get(PATH)), entry("Cто́йте  тут", "여기요"));
  assert.deepEqual(left, []);
});

test("what is left is reported", () => {
  for (const [ru, rule] of [
    ["Скажи́те «да", "text.quote"],
    ["Вы́мойте ру́ки # и лицо́.", "yaml-comment"],
    ["HET.", "text.lookalike"],
  ] as const) {
    const { left, files } = repaired(entry(ru));
    assert.deepEqual([left.map(({ rule }) => rule), files.size], [[rule], 0]);
  }
});

/** A file after some repairs, applied one after another. */
function applied(chapter: string, repairs: readonly Repair[]): string {
  const mark = chapter.startsWith("\ufeff") ? "\ufeff" : "";
  return repairs.reduce(
    (now, { from, to, text }) => now.slice(0, from + mark.length) + text + now.slice(to + mark.length),
    chapter,
  );
}

const letters = fc.array(
  fc.constantFrom(...Array.from("аАСcCрpйяи́물´`’ .,!:#-@*&%'\"[]{}|\\\u00a0\u200b\u00ad 5nw"), "\u0301", "true", "112"),
  {
    maxLength: 12,
  },
);
const value = fc.tuple(letters, fc.constantFrom("plain", "single", "double", "block")).map(([list, style]) => {
  const words = list.join("").trim() || "я";
  if (style === "single") return `'${words.replaceAll("'", "''")}'`;
  if (style === "double") return JSON.stringify(words);
  return style === "block" ? `|\n        ${words}` : words;
});
test("random books: repairs are the only changes, nothing is left to repair, and nothing else gets worse", () =>
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean(), (values, crlf, bom) => {
      const entries = values.map((one, i) =>
        entry(one).split("entries:\n")[1]!.replace("wait", `e${i}`).replace("10-01", `10-0${i}`),
      );
      const lines = `${bom ? "\ufeff" : ""}title: { ko: 장, ru: Глава́ } # t\nentries:\n${entries.join("# c\n")}`;
      const chapter = crlf ? lines.replaceAll("\n", "\r\n") : lines;
      const { files, repairs, left } = repaired(chapter);
      const now = text(files.get(PATH)) ?? chapter;
      assert.equal(applied(chapter, repairs), now);
      assert.deepEqual(repaired(now).repairs, []);
      const troubles = (one: string): readonly string[] =>
        readBook(folderOf({ "book.yaml": HEAD, [PATH]: one })).troubles.map(({ rule }) => rule);
      const rest = troubles(now);
      assert.deepEqual(
        left.map(({ rule }) => rule).toSorted(),
        rest.filter((rule) => left.some((one) => one.rule === rule)).toSorted(),
      );
      const yaml = (list: readonly string[]): number => list.filter((rule) => rule === "not-yaml").length;
      assert.ok(yaml(rest) <= yaml(troubles(chapter)));
    }),
    { numRuns: 250 },
  ));
