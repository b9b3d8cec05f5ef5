/** `parley fix --ask`: a person confirms each stress; nothing else changes. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { hasEspeak, newBook } from "@parley/press";
import { runCommand } from "./terminal.ts";

const temporary = mkdtempSync(join(tmpdir(), "parley-stress-"));
after(() => rmSync(temporary, { recursive: true, force: true }));

const WORDS = ["Болотова", "Краснопузов", "Синебрюхову"];
const entry = (word: string, i: number): string =>
  `  - { id: e${i}, no: 20-0${i}, act: request, text: { ko: ${i}번, ru: "${i}: ${word} и ${word}", en: "${i}" } }\n`;
const CHAPTER = `title: { ko: 장, ru: Глава́, en: Chapter } # names\nentries:\n${WORDS.map(entry).join("")}`;

/** The chapter after some answers, the exit code and what was asked. */
async function fixed(answers: readonly string[] | undefined, ...options: string[]) {
  const folder = mkdtempSync(join(temporary, "book-"));
  rmSync(folder, { recursive: true });
  newBook(folder);
  const file = join(folder, "chapters", "20-names.yaml");
  writeFileSync(file, CHAPTER);
  const asked: string[] = [];
  const ask = answers && { ask: async (question: string) => answers[asked.push(question) - 1] ?? "q" };
  const [code, out, err] = await runCommand(["fix", folder, "--ask", "espeak-ng", ...options], ask);
  return { chapter: readFileSync(file, "utf8"), code, asked, out: err + out };
}

describe("the stresses of a book, one by one", { skip: !hasEspeak() && "espeak-ng is not installed" }, () => {
  test("a chosen form is written wherever the word stands, the others stay", async () => {
    const { chapter, code, asked, out } = await fixed(["2", "n", "q"]);
    assert.match(asked[0]!, /“Болотова” in 20-00 0: Болотова и Болотова\n {2}1 Бо́лотова {2}2 Боло́това/);
    assert.equal(chapter, CHAPTER.replaceAll("Болотова", "Боло́това"));
    assert.equal(code, 1);
    assert.match(out, /1 stress confirmed, 1 text changed; 2 words left/);
  });
  test("the proposal is written on y only, and what is no answer is asked again", async () => {
    const { chapter, code, asked } = await fixed(["y", "maybe", "9", "1", "1"]);
    assert.equal(asked.length, 5);
    assert.match(chapter, /Кра́снопузов/);
    assert.equal(code, 0);
  });
  for (const [what, answers, options] of [
    ["nothing is written without an answer", ["", "n", ""], []],
    ["nor at the end of input", [], []],
    ["nor with --dry-run", ["y", "y", "y"], ["--dry-run"]],
  ] as const)
    test(what, async () => assert.equal((await fixed(answers, ...options)).chapter, CHAPTER));
  test("without a terminal nobody can be asked", async () => {
    const { code, out, chapter } = await fixed(undefined);
    assert.deepEqual([code, chapter], [2, CHAPTER]);
    assert.match(out, /a person confirms each stress at a terminal/);
  });
});
