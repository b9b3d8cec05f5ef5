import type { Entry } from "../book.ts";
import { findDifferences, findRepetitions, type RowFinding, type TextRow } from "../row-finding.ts";
import { defineRules, eachEntry, type Check } from "../rule.ts";

/** The texts of an entry as a row: the first variant of each language. */
const rowOf = ({ text, act, read }: Entry): TextRow => ({
  texts: Object.fromEntries(
    Object.entries(text).flatMap(([tag, [first]]) => (first ? [[tag, first.text] as const] : [])),
  ),
  ...(act === undefined ? {} : { act }),
  read,
});

/** Report an entry that repeats another: all its texts, or one long text of it. */
const checkDuplicates: Check = ({ entries }, report) => {
  for (const { row, other, tags, isWhole } of findRepetitions(entries.map(rowOf))) {
    const [entry, first] = [entries[row]!, entries[other]!];
    const what = isWhole ? "has the same texts as" : `has the same text in ${tags.join(", ")} as`;
    report(entry, `“${entry.id}” ${what} “${first.id}” (${first.no})`);
  }
};

/** A check of the differences of one rule in each entry. */
const checkDifferences = (rule: RowFinding["rule"]): Check =>
  eachEntry((entry, report) => {
    for (const found of findDifferences(rowOf(entry)))
      if (found.rule === rule) report(entry, `“${entry.id}” ${found.message}`, found.hint);
  });

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
    check: checkDifferences("text.question"),
  },
  "text.number": {
    level: "warning",
    meaning:
      "The figures of a text differ between its languages as they are read, or are in one language only. 1,500 is read as 1500 in some languages and as 1.5 in others.",
    hint: "correct the wrong one; a number that differs between countries needs an entry for each",
    check: checkDifferences("text.number"),
  },
});
