/** Texts by language between braces: each line as it is written → as `fix` writes it; nothing where it stays and is reported. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readBook, repairBook } from "@parley/book";
import { folderOf, HEAD } from "./folder.ts";
import { runs } from "./runs.ts";

const PATH = "chapters/10-a.yaml";
const chapter = (line: string): string =>
  `title: { ko: 장, ru: Глава́ }\nentries:\n  - id: wait\n    no: 10-01\n    act: answer\n    ${line}\n  - id: next\n    no: 10-02\n    act: answer\n    text: { ko: 가, ru: Иди́ }\n`;
const folder = (line: string) => folderOf({ "book.yaml": HEAD, [PATH]: chapter(line) });

const CASES: readonly (readonly [written: string, fixed?: string])[] = [
  ["text: { ko: 예, ru: Да, спаси́бо }", 'text: { ko: 예, ru: "Да, спаси́бо" }'],
  ["text: { ko: 네, 좋아요, ru: Да }", 'text: { ko: "네, 좋아요", ru: Да }'],
  ["text: { ko: 네, 좋아요, ru: Да, спаси́бо }", 'text: { ko: "네, 좋아요", ru: "Да, спаси́бо" }'],
  ["text: { ko: 예, ru: Да, да, да }", 'text: { ko: 예, ru: "Да, да, да" }'],
  ["text: { ko: 예, ru: Да, спаси́бо}", 'text: { ko: 예, ru: "Да, спаси́бо"}'],
  ["text: {ko: 예, ru: Да, MRI }", 'text: {ko: 예, ru: "Да, MRI" }'],
  ['text: { ko: 예, ru: "Да", спаси́бо }', 'text: { ko: 예, ru: "Да, спаси́бо" }'],
  ["text: { ko: 예, ru: 'Да', спаси́бо }", 'text: { ko: 예, ru: "Да, спаси́бо" }'],
  ['text: { ko: "예, 네", ru: Да, спаси́бо }', 'text: { ko: "예, 네", ru: "Да, спаси́бо" }'],
  ["text: { ko: “예, 네”, ru: Да }", 'text: { ko: "예, 네", ru: Да }'],
  ["text: { ko: 예, ru: Да, спаси́бо", 'text: { ko: 예, ru: "Да, спаси́бо" }'],
  ["text: { ko: 예, ru: Внима́ние: газ", 'text: { ko: 예, ru: "Внима́ние: газ" }'],
  ["text: { ko: 주의: 가스, ru: Внима́ние: газ }", 'text: { ko: "주의: 가스", ru: "Внима́ние: газ" }'],
  ["text: { ko:예, ru: Да, спаси́бо }", 'text: { ko: 예, ru: "Да, спаси́бо" }'],
  ["text: { ko:예, ru:Да }", "text: { ko: 예, ru: Да }"],
  ["text: { ko：예, ru：Да }", "text: { ko: 예, ru: Да }"],
  ["text: { ko: 예, ru Да }", "text: { ko: 예, ru: Да }"],
  ["text: { ko: 예, ru: Да, спаси́бо ]", 'text: { ko: 예, ru: "Да, спаси́бо" }'],
  [
    "note: { ru: же́стом, руко́й }\n    text: { ko: 예, ru: Да }",
    'note: { ru: "же́стом, руко́й" }\n    text: { ko: 예, ru: Да }',
  ],
  ["text:\n      { ko: 예, ru: Да, спаси́бо }", 'text:\n      { ko: 예, ru: "Да, спаси́бо" }'],
  ["text: {\n      ko: 네, 예,\n      ru: Да\n    }", 'text: {\n      ko: "네, 예",\n      ru: Да\n    }'],
  // Two cures: what follows the comma can be a text whose language is missing, or a remark.
  ["text: { ko: 예, Да }"],
  ["text: { ko: 예, ru: Да, yes please }"],
  ["text: { ru: Да, нет }"],
  ["text: { ko: 예, ru: Да, нет # a, b }"],
  // Right as they are.
  ["text: { ko: 예, ru: Да } # a, b"],
  ['text: { ko: "예, 네", ru: "Да, спаси́бо" }'],
  ["text: { ko: { text: 예, say: { ru: йе } }, ru: Да }"],
];
describe("a line", () => {
  for (const [written, fixed = written] of CASES)
    test(written, () => {
      const { files } = repairBook(folder(written), ["not-yaml"]);
      const bytes = files.get(PATH);
      const now = bytes === undefined ? chapter(written) : new TextDecoder().decode(bytes);
      assert.equal(now, chapter(fixed));
      if (fixed === written) return;
      const stops = readBook(folder(written)).troubles.filter(({ level }) => level === "stop");
      // One mistake, one trouble, on its line.
      assert.deepEqual(
        stops.map(({ rule }) => rule),
        ["not-yaml"],
      );
      assert.deepEqual(repairBook(folder(fixed)).repairs, []);
    });
});

test("a comma in any text is either repaired to that text or reported on its line", () => {
  const word = fc.constantFrom("да", "нет", "Стой", "жди́те", "МЧС", "{n}");
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `Да, ${words.join(", ")}`);
  fc.assert(
    fc.property(text, fc.constantFrom("", "!", "."), (ru, end) => {
      const line = `text: { ko: 예, ru: ${ru}${end} }`;
      const { files } = repairBook(folder(line), ["not-yaml"]);
      const now = new TextDecoder().decode(files.get(PATH));
      assert.equal(now, chapter(`text: { ko: 예, ru: "${ru}${end}" }`));
    }),
    { numRuns: runs(100) },
  );
});
