import type { Entry } from "../book.ts";
import { CARD_ENTRIES } from "../card-entries.ts";
import { defineRules, eachEntry, type Check, type Report } from "../rule.ts";

/** A check of every entry that refers to others by id. */
function eachLinked(check: (entry: Entry, report: Report, byId: ReadonlyMap<string, Entry>) => void): Check {
  return ({ entries }, report) => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const entry of entries) check(entry, report, byId);
  };
}

/** The ids of the answers of a list to choose from; `undefined` for another kind of answer. */
const choicesOf = ({ answers }: Entry): readonly string[] | undefined =>
  typeof answers === "object" && "choice" in answers && Array.isArray(answers.choice)
    ? (answers.choice as readonly string[])
    : undefined;

/** Kinds of entries: acts, answers, and entries that undo others. */
export const KIND_RULES = defineRules("Acts and answers", {
  "no-act": {
    level: "stop",
    meaning: "A phrase has no “act”, which says what it does: ask, order, warn, answer.",
    hint: "write “act:” and one of: instruction, advice, warning, information, question, answer, request, intention, greeting; a word to look up has “kind: term” instead",
    check: eachEntry((entry, report) => {
      if (entry.kind === "phrase" && entry.act === undefined) report(entry, `“${entry.id}” needs an act`);
    }),
  },
  "term-acts": {
    level: "stop",
    meaning: "A term is a word to look up. It does not ask or order, so it has no act, no answers and no side.",
    hint: "delete “act”, “from” and “answers”, or delete “kind: term”",
    check: eachEntry((entry, report) => {
      const { id, kind, act, answers, from } = entry;
      if (kind === "term" && (act || answers || from !== "both"))
        report(entry, `“${id}” is a term: it has no act, no from and no answers`);
    }),
  },
  "no-answers": {
    level: "stop",
    meaning: "A question has no “answers”, which says how the other side can answer it.",
    hint: "write “answers:” and one of: yes-no, number, { number: UNIT }, amount, time, date, when, { when: past }, { when: future }, digits, place, transport, scale, body, point, name or { choice: […] }",
    check: eachEntry((entry, report) => {
      if (entry.act === "question" && entry.answers === undefined)
        report(entry, `“${entry.id}” is a question without “answers”`);
      if (choicesOf(entry)?.length === 0)
        report(
          entry,
          `“${entry.id}” has an empty list of answers`,
          "write the ids of some answers: { choice: [yes, no] }",
        );
    }),
  },
  "answers-unasked": {
    level: "stop",
    meaning: "An entry that is not a question has answers.",
    hint: "make it a question (“act: question”), or delete “answers”",
    check: eachEntry((entry, report) => {
      if (entry.answers !== undefined && entry.act !== "question")
        report(entry, `“${entry.id}” has answers and is not a question`);
    }),
  },
  "no-such-entry": {
    level: "stop",
    meaning: "An entry names another by its id, and no entry has that id.",
    hint: "correct the id, or write an entry with it",
    check: eachLinked((entry, report, byId) => {
      const { id, undo, next } = entry;
      for (const choice of choicesOf(entry) ?? [])
        if (!byId.has(choice)) report(entry, `“${id}” offers the answer “${choice}”, which is not an entry`);
      if (undo !== undefined && !byId.has(undo)) report(entry, `“${id}” is undone by “${undo}”, which is not an entry`);
      if (next !== undefined && !byId.has(next)) report(entry, `“${id}” leads to “${next}”, which is not an entry`);
    }),
  },
  "choice-no-answer": {
    level: "stop",
    meaning: "A question offers an entry as an answer, and the act of that entry is not “answer”.",
    hint: "give that entry “act: answer”, or offer another entry",
    check: eachLinked((entry, report, byId) => {
      for (const choice of choicesOf(entry) ?? []) {
        const answer = byId.get(choice);
        if (answer && answer.act !== "answer")
          report(entry, `“${entry.id}” offers “${choice}”, whose act is not “answer”`);
      }
    }),
  },
  "card-word-missing": {
    level: "stop",
    meaning: "A question is answered by yes or no, and the book has no entry with the id “yes” or “no”.",
    hint: "write entries with the ids yes and no",
    check: eachLinked((entry, report, byId) => {
      if (entry.answers !== "yes-no") return;
      for (const word of ["yes", "no"])
        if (!byId.has(word))
          report(
            entry,
            `“${entry.id}” is answered by “${word}”, and the book has no such entry`,
            `write an entry with the id ${word}`,
          );
    }),
  },
  "card-words": {
    level: "warning",
    meaning:
      "Cards have buttons for phrases such as “slower” and “I do not know”. Some of these phrases have no entry.",
    hint: "write entries with these ids; until then their buttons are not shown",
    check({ entries }, report) {
      const ids = new Set(entries.map(({ id }) => id));
      const missing = CARD_ENTRIES.filter((word) => !ids.has(word));
      if (missing.length > 0)
        report({ path: "book.yaml" }, `phrases that every card needs have no entry yet: ${missing.join(", ")}`);
    },
  },
  "no-undo": {
    level: "warning",
    meaning: "An order with “confirm: true” starts something that cannot be undone, and names no entry that stops it.",
    hint: "write “undo:” and the id of the entry that stops it",
    check: eachEntry((entry, report) => {
      if (entry.confirm && entry.undo === undefined)
        report(entry, `“${entry.id}” starts something that cannot be undone and has no “undo”`);
    }),
  },
});
