import { withoutStress } from "@parley/sound/script";
import type { Entry } from "../book.ts";
import { defineRules, eachEntry, type Check } from "../rule.ts";

/** The first variant of each text of an entry, by language. */
const firstTexts = ({ text }: Entry): (readonly [string, string])[] =>
  Object.entries(text).flatMap(([tag, [first]]) => (first ? [[tag, first.text] as const] : []));

/** A text without the differences that do not change its words: capitals, stress marks, punctuation, spaces. */
const wordsOf = (text: string): string =>
  withoutStress(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}|]+/gu, " ")
    .trim();

/** The fewest letters of a text that has one meaning only. Short ones serve for several: a greeting, an answer. */
const OWN_LETTERS = 12;

/** Report an entry that repeats another: all its texts, or one long text of it. */
const checkDuplicates: Check = ({ entries }, report) => {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const texts = firstTexts(entry).map(([tag, text]) => [tag, wordsOf(text)] as const);
    const found = new Map<Entry, string[]>();
    for (const [tag, words] of texts) {
      const other = words === "" ? undefined : first.get(`${tag} ${words}`);
      if (other) found.set(other, [...(found.get(other) ?? []), tag]);
      else first.set(`${tag} ${words}`, entry);
    }
    for (const [other, tags] of found) {
      const isWhole = tags.length === texts.length && texts.length > 1;
      const isLong = texts.some(([tag, words]) => tags.includes(tag) && words.length >= OWN_LETTERS);
      if (entry.act === "answer" || other.act === "answer" || !(isWhole || isLong)) continue;
      const what = isWhole ? "has the same texts as" : `has the same text in ${tags.join(", ")} as`;
      report(entry, `“${entry.id}” ${what} “${other.id}” (${other.no})`);
    }
  }
};

/** What differs between the languages of an entry. */
export const COMPARISON_RULES = defineRules("Languages and translations", {
  "text.duplicate": {
    level: "warning",
    meaning: "Two entries have the same texts, or the same long text in one language with other texts beside it.",
    hint: "delete one of the two, or say one of them in other words",
    check: checkDuplicates,
  },
  "text.question": {
    level: "warning",
    meaning: "A text has a question mark in one language and none in another. One of them may have lost it.",
    hint: "add the question mark; a request has “act: request”",
    check: eachEntry((entry, report) => {
      if (entry.act === "request") return;
      const texts = firstTexts(entry);
      const [asking, others] = [true, false].map((asks) =>
        texts.filter(([, text]) => /[?？;՞؟]/u.test(text.replaceAll(";", "")) === asks).map(([tag]) => tag),
      ) as [string[], string[]];
      if (asking.length > 0 && others.length > 0)
        report(entry, `“${entry.id}” has a question mark in ${asking.join(", ")} and none in ${others.join(", ")}`);
    }),
  },
  "text.number": {
    level: "warning",
    meaning: "The figures of a text differ between its languages.",
    hint: "correct the wrong one; a number that differs between countries needs an entry for each",
    check: eachEntry((entry, report) => {
      const figures = firstTexts(entry).flatMap(([tag, text]) => {
        const found = Array.from(text.matchAll(/\d+/g), ([digits]) => digits.replace(/^0+(?=\d)/, "")).toSorted();
        return found.length > 0 ? [[tag, found.join(" ")] as const] : [];
      });
      if (new Set(figures.map(([, found]) => found)).size < 2) return;
      report(
        entry,
        `“${entry.id}” has other figures in each language: ${figures.map(([tag, found]) => `${tag} ${found}`).join("; ")}`,
      );
    }),
  },
});
