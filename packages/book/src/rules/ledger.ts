import type { Book } from "../book.ts";
import type { LedgerLine } from "../ledger-line.ts";
import { defineRules, type Check, type CheckContext } from "../rule.ts";

/** A check for unusable lines of the ledger. They are kept, because the ledger is append-only, and reported in one trouble. */
function checkLines(
  isOdd: (context: CheckContext) => (line: LedgerLine) => boolean,
  nameOf: (line: LedgerLine) => string,
  message: string,
): Check {
  return (context, report) => {
    const names = [...new Set(context.book.ledger.filter(isOdd(context)).map(nameOf))];
    if (names.length === 0) return;
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    report({ path: "ledger.jsonl" }, `${message}: ${names.slice(0, 3).join(", ")}${more}`);
  };
}

/** The subjects that a line of the ledger can have. */
function subjectNames(book: Book, entries: CheckContext["entries"]): ReadonlySet<string> {
  const chapters = book.chapters.map(({ id }) => `chapter:${id}`);
  return new Set(["book", ...chapters, ...entries.map(({ id }) => id), ...book.retired.map(({ id }) => id)]);
}

/** The ledger: who wrote, edited and signed. */
export const LEDGER_RULES = defineRules("The ledger", {
  "ledger-line": {
    level: "stop",
    meaning: "A line of ledger.jsonl was changed or cut off, and cannot be read.",
    hint: "restore the line as it was written; the ledger is append-only",
  },
  "ledger-entry": {
    level: "warning",
    meaning: "The ledger has lines about entries that are no longer in the book.",
    hint: "list a deleted entry under “retired” in book.yaml; leave the lines as they are",
    check: checkLines(
      ({ book, entries }) => {
        const known = subjectNames(book, entries);
        return ({ entry }) => !known.has(entry);
      },
      ({ entry }) => entry,
      "lines about entries that are not in the book",
    ),
  },
  "ledger-language": {
    level: "warning",
    meaning: "The ledger has lines about a language that the book does not have.",
    hint: "add it to “languages” in book.yaml, or leave the lines as they are",
    check: checkLines(
      ({ book: { languages, varieties } }) =>
        ({ lang, against = [] }) =>
          [lang, ...against].some((tag) => !languages.includes(tag) && !varieties.includes(tag)),
      ({ lang }) => lang,
      "lines about languages that are not in the book",
    ),
  },
  "ledger-person": {
    level: "warning",
    meaning: "The ledger has lines by a person who is not in book.yaml, so the lines do not count.",
    hint: "add the person under “people” in book.yaml",
    check: checkLines(
      ({ book: { people } }) =>
        ({ act, by }) =>
          act !== "draft" && !Object.hasOwn(people, by),
      ({ by }) => by,
      "lines that do not count, because their author is not under “people”",
    ),
  },
  "ledger-unsigned": {
    level: "warning",
    meaning: "Anyone can write a line that claims to sign. A line whose signature cannot be verified does not count.",
    hint: "leave the lines as they are; they do not count until they are signed with a person's key",
    check: checkLines(
      ({ verify }) =>
        (line) =>
          line.act === "sign" && verify?.(line) !== true,
      ({ entry }) => entry,
      "lines that do not count, because their signature cannot be verified",
    ),
  },
});
