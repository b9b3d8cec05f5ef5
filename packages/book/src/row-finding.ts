/** What is found in the texts of one meaning, in several languages, and between two of them. */
import type { Readings } from "@parley/sound";
import { compareFigures } from "./figure-comparison.ts";
import { scriptFor, withoutStress } from "@parley/sound/script";

/** One meaning: a text in each of some languages. */
export interface TextRow {
  readonly texts: { readonly [tag: string]: string };
  readonly act?: string;
  /** What figures of the texts are read as, by language. */
  readonly read?: { readonly [tag: string]: Readings };
}

/** A remark on a row: its rule, and the languages that it is about. */
export interface RowFinding {
  readonly rule: "text.question" | "text.number" | "text.duplicate";
  readonly tags: readonly string[];
  readonly message: string;
  readonly hint?: string;
}

/** A repetition: the row that it repeats, by its place in the list. */
export interface Repetition {
  readonly row: number;
  readonly other: number;
  readonly tags: readonly string[];
  /** Whether all texts are repeated. */
  readonly isWhole: boolean;
}

/** A text without the differences that do not change its words: capitals, stress marks, punctuation, spaces. */
export const wordsOf = (text: string): string =>
  withoutStress(text.normalize("NFC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}|]+/gu, " ")
    .trim();

const asks = (text: string): boolean => /[?？՞؟\u037e]/u.test(text);

/** Question marks and figures that differ between the languages of a row. */
export function findDifferences({ texts, act, read = {} }: TextRow): RowFinding[] {
  const all = Object.entries(texts);
  const found: RowFinding[] = [];
  const asking = all.filter(([, text]) => asks(text)).map(([tag]) => tag);
  const others = all.filter(([, text]) => !asks(text)).map(([tag]) => tag);
  if (act !== "request" && asking.length > 0 && others.length > 0)
    found.push({
      rule: "text.question",
      tags: others,
      message: `has a question mark in ${asking.join(", ")} and none in ${others.join(", ")}`,
    });
  const figures = compareFigures(all, read);
  if (figures) found.push({ rule: "text.number", ...figures });
  return found;
}

/** The fewest letters of a text that has one meaning only. Short ones serve for several: a greeting, an answer. */
const OWN_LETTERS = 12;

/** The letters of some words; a syllable in one letter counts more. */
function lengthOf(words: string, tag: string): number {
  const letters = Array.from(words.replace(/[^\p{L}\p{N}]/gu, "")).length;
  return letters * (scriptFor(tag)?.syllabic ? 1.5 : 1);
}

/** The rows that repeat an earlier one: all its texts, or one text of it of at least so many letters. Answers are repeated on purpose. */
export function findRepetitions(rows: readonly TextRow[], least: number = OWN_LETTERS): Repetition[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ texts, act }, row) => {
    const all = Object.entries(texts).map(([tag, text]) => [tag, wordsOf(text)] as const);
    const found = new Map<number, string[]>();
    for (const [tag, words] of all) {
      const other = words === "" ? undefined : first.get(`${tag} ${words}`);
      if (other !== undefined) found.set(other, [...(found.get(other) ?? []), tag]);
      else first.set(`${tag} ${words}`, row);
    }
    return Array.from(found, ([other, tags]): Repetition => {
      const count = Object.keys(rows[other]!.texts).length;
      return { row, other, tags, isWhole: tags.length === all.length && all.length > 1 && count === all.length };
    }).filter(({ other, tags, isWhole }) => {
      if (act === "answer" || rows[other]!.act === "answer") return false;
      return isWhole || all.some(([tag, words]) => tags.includes(tag) && lengthOf(words, tag) >= least);
    });
  });
}
