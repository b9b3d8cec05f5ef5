/** Texts without quotes: whatever is written, it is read as it stands, or something is reported on its line. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { entriesOf, readBook } from "@parley/book";
import { folderOf, HEAD } from "./folder.ts";
import { runs } from "./runs.ts";

const FIRST_LINES = "title: { ko: 장, ru: Глава́ }\nentries:\n  - id: wait\n    no: 10-01\n    act: answer\n";
const layouts: { readonly [name: string]: (text: string) => string } = {
  "on a line of its own": (text) => `    text:\n      ko: 예\n      ru: ${text}\n`,
  "between braces": (text) => `    text: { ko: 예, ru: ${text} }\n`,
};

/** What is read of a text, and the lines and hints of the troubles on its line or the next one. */
function read(text: string, layout: (text: string) => string): { was: string | undefined; hints: string[] } {
  const chapter = FIRST_LINES + layout(text);
  const { book, troubles } = readBook(folderOf({ "book.yaml": HEAD, "chapters/10-a.yaml": chapter }));
  const line = chapter.split("\n").findIndex((one) => one.includes("ru: ") && !one.startsWith("title")) + 1;
  return {
    was: entriesOf(book)[0]?.text["ru"]?.[0]?.text,
    hints: troubles
      .filter((one) => one.path === "chapters/10-a.yaml" && Math.abs(one.line - line) <= 1)
      .map(({ hint }) => hint ?? ""),
  };
}

/** Texts that need quotes. The hint on their line says so. */
const texts = [
  "Внимание: газ",
  "Нажми́те # сейча́с",
  "#1 вы́ход",
  "@все",
  "%-ный",
  "&co",
  "* Жди́те",
  "*Жди́те",
  "!Стоп",
  "`Стоп`",
  "- Жди́те",
  "? Жди́те",
  "{n} мину́т",
  "{n}",
  "[Жди́те]",
  "[Жди́те] сейча́с",
  "| Жди́те",
  "> Жди́те",
  "'Жди́'те'",
  '"Жди́те',
  "010",
  "true",
  "1e3",
  ".5",
  "~",
];
for (const [name, layout] of Object.entries(layouts)) {
  describe(`a text that needs quotes, ${name}`, () => {
    for (const text of texts)
      test(text, () => {
        const { hints } = read(text, layout);
        assert.ok(
          hints.some((hint) => /quote|write " also|delete the hyphen/.test(hint)),
          hints.join(" | "),
        );
      });
  });
}

const letters = fc.array(fc.constantFrom(..."аб{}[]:#,&*!|>'\"%@`?-~ \t".split("").concat(" ", ": ", " #", "- ")), {
  minLength: 1,
  maxLength: 8,
});
test("a text is read as it stands, or something is reported on its line", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(layouts)), letters, (layout, parts) => {
      const text = parts.join("").trim();
      // A comma before a closing brace, and a closing brace with a comment after it, end the map and are no part of the text.
      const inside = layout === layouts["between braces"] ? text.replace(/\s*,$/, "") : text;
      if (layout === layouts["between braces"] && /\}\s*#/.test(text)) return;
      const unquote = (quoted: string): string =>
        quoted
          .replace(/^(["'])(.*)\1$/, "$2")
          .replace(/''/g, "'")
          .trim();
      const right = [inside, unquote(inside), unquote(inside.replace(/(["'])\s+#.*$/, "$1"))];
      const { was, hints } = read(text, layout);
      assert.ok((was !== undefined && right.includes(was)) || hints.length > 0, JSON.stringify(was));
    }),
    { numRuns: runs(1_000) },
  );
});
