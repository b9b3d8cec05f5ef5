/** A slip in the layout of a chapter is reported once, on its line, and everything else of the chapter is read. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { entriesOf, readBook, repairBook } from "@parley/book";
import { folderOf, HEAD } from "./folder.ts";
import { runs } from "./runs.ts";

const WORDS = ["기다리세요., ru: Жди́те.", "앉으세요., ru: Ся́дьте.", "가세요., ru: Иди́те.", "오세요., ru: Подойди́те."];
const entry = (i: number): string[] => [
  `  - id: e${i}`,
  `    no: 10-0${i}`,
  "    act: instruction",
  `    text: { ko: ${WORDS[i]} }`,
];
const CHAPTER = ["title: { ko: 장, ru: Глава́ }", "entries:", ...[0, 1, 2, 3].flatMap(entry)];

interface Slip {
  /** The line of an entry that it is in, from 0, and what it makes of it. */
  readonly line: number;
  readonly of: (line: string) => string;
  /** Whether `fix` writes the line as it was. */
  readonly isRepaired: boolean;
}
const SLIPS: { readonly [name: string]: Slip } = {
  "one space more": { line: 1, of: (line) => ` ${line}`, isRepaired: true },
  "one space less": { line: 1, of: (line) => line.slice(1), isRepaired: true },
  "two spaces less": { line: 2, of: (line) => line.slice(2), isRepaired: true },
  "the last line one space more": { line: 3, of: (line) => ` ${line}`, isRepaired: true },
  "a tab": { line: 2, of: (line) => `\t${line.trim()}`, isRepaired: true },
  "a hyphen one space to the left": { line: 0, of: (line) => line.slice(1), isRepaired: true },
  "a hyphen one space to the right": { line: 0, of: (line) => ` ${line}`, isRepaired: true },
  "a hyphen without its space": { line: 0, of: (line) => line.replace("- ", "-"), isRepaired: true },
  "no brace at the end": { line: 3, of: (line) => line.slice(0, -2), isRepaired: true },
  "no brace at the beginning": { line: 3, of: (line) => line.replace(" {", ""), isRepaired: true },
  "a brace too many": { line: 3, of: (line) => `${line}}`, isRepaired: true },
  "another bracket": { line: 3, of: (line) => line.replace("}", "]"), isRepaired: true },
  "no colon": { line: 1, of: (line) => line.replace(":", ""), isRepaired: true },
  "no space after a colon": { line: 2, of: (line) => line.replace(": ", ":"), isRepaired: true },
  "no space after a colon in braces": { line: 3, of: (line) => line.replace("ru: ", "ru:"), isRepaired: true },
  "no comma": { line: 3, of: (line) => line.replace(",", ""), isRepaired: false },
  "a quote not closed": { line: 3, of: (line) => line.replace("ko: ", 'ko: "'), isRepaired: false },
};

/** A chapter with slips, each in an entry. */
function withSlips(slips: readonly (readonly [entry: number, name: string])[]): { text: string; lines: number[] } {
  const lines = [...CHAPTER];
  const at = slips.map(([i, name]) => 2 + i * 4 + SLIPS[name]!.line);
  for (const [n, [, name]] of slips.entries()) lines[at[n]!] = SLIPS[name]!.of(lines[at[n]!]!);
  return { text: `${lines.join("\n")}\n`, lines: at.map((line) => line + 1).toSorted((a, b) => a - b) };
}

const folder = (text: string) => folderOf({ "book.yaml": HEAD, "chapters/10-a.yaml": text });
const whatIsRead = (text: string) => {
  const { book, troubles } = readBook(folder(text));
  const stops = troubles.filter(({ level }) => level === "stop");
  return {
    stops: stops.map(({ rule, line }) => `${rule} ${line}`),
    texts: entriesOf(book).map(({ id, no, text: own }) => [id, no, own["ko"]?.[0]?.text, own["ru"]?.[0]?.text]),
  };
};
const { texts } = whatIsRead(`${CHAPTER.join("\n")}\n`);

describe("one slip", () => {
  for (const [name, { isRepaired }] of Object.entries(SLIPS))
    for (const i of [1, 3])
      test(`${name}, in entry ${i}`, () => {
        const { text, lines } = withSlips([[i, name]]);
        for (const written of [text, text.replaceAll("\n", "\r\n")]) {
          const read = whatIsRead(written);
          assert.deepEqual(read, { stops: [`not-yaml ${lines[0]}`], texts });
          const { files } = repairBook(folder(written), ["not-yaml"]);
          const now = new TextDecoder().decode(files.get("chapters/10-a.yaml")).replaceAll("\r\n", "\n");
          assert.equal(now, isRepaired ? `${CHAPTER.join("\n")}\n` : "");
        }
      });
});

test("several slips are each reported on their line, and every entry is read", () => {
  const slips = fc.uniqueArray(fc.tuple(fc.nat(3), fc.constantFrom(...Object.keys(SLIPS))), {
    selector: ([i]) => i,
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(slips, (list) => {
      // The first hyphen and the first key of a list have nothing before them to be compared with.
      if (list.some(([i, name]) => i === 0 && SLIPS[name]!.line < 2)) return;
      const { text, lines } = withSlips(list);
      // Of two on neighbouring lines, one can hide the other.
      if (lines.some((line, i) => line - (lines[i - 1] ?? 0) < 2)) return;
      assert.deepEqual(whatIsRead(text), { stops: lines.map((line) => `not-yaml ${line}`), texts });
    }),
    { numRuns: runs(300) },
  );
});

test("a repair of the layout never changes a line that can be read, in whatever order lines stand", () => {
  const line = fc.constantFrom(
    ...CHAPTER,
    ...Object.values(SLIPS).map(({ line: at, of }) => of(entry(1)[at]!)),
    "",
    "# c",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join("\n");
      const before = readBook(folder(text)).troubles.filter(({ rule }) => rule === "not-yaml");
      const { repairs } = repairBook(folder(text), ["not-yaml"]);
      assert.ok(before.length > 0 || repairs.length === 0);
    }),
    { numRuns: runs(300) },
  );
});
