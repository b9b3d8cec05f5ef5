import type { Book } from "../book.ts";
import type { LedgerLine } from "../ledger-line.ts";
import { defineRules, type Check, type Checked } from "../rule.ts";

/** A check for odd lines of the ledger: it is append-only, so they are kept, and reported all at once. */
function checkLines(
  isOdd: (checked: Checked) => (line: LedgerLine) => boolean,
  nameOf: (line: LedgerLine) => string,
  message: string,
): Check {
  return (checked, report) => {
    const names = [...new Set(checked.book.ledger.filter(isOdd(checked)).map(nameOf))];
    if (names.length === 0) return;
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    report({ path: "ledger.jsonl" }, `${message}: ${names.slice(0, 3).join(", ")}${more}`);
  };
}

/** What a line of the ledger may speak of. */
function subjectNames(book: Book, entries: Checked["entries"]): ReadonlySet<string> {
  const chapters = book.chapters.map(({ id }) => `chapter:${id}`);
  return new Set(["book", ...chapters, ...entries.map(({ id }) => id), ...book.retired.map(({ id }) => id)]);
}

/** The ledger: who wrote, edited and signed. */
export const LEDGER_RULES = defineRules("The ledger", {
  "ledger-line": {
    level: "stop",
    meaning: "A line of ledger.jsonl was changed or cut off, and cannot be read.",
    cure: "restore the line as it was written; the ledger is append-only",
  },
  "ledger-entry": {
    level: "warning",
    meaning: "The ledger has lines about entries that are no longer in the book.",
    cure: "list a deleted entry under “retired” in book.yaml; leave the lines as they are",
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
    cure: "add it to “languages” in book.yaml, or leave the lines as they are",
    check: checkLines(
      ({ book: { languages } }) =>
        ({ lang, against = [] }) =>
          [lang, ...against].some((tag) => !languages.includes(tag)),
      ({ lang }) => lang,
      "lines about languages that are not in the book",
    ),
  },
  "ledger-person": {
    level: "warning",
    meaning: "The ledger has lines by a person who is not in book.yaml, so the lines do not count.",
    cure: "add the person under “people” in book.yaml",
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
    cure: "leave the lines as they are; they do not count until they are signed with a person's key",
    check: checkLines(
      ({ verify }) =>
        (line) =>
          line.act === "sign" && verify?.(line) !== true,
      ({ entry }) => entry,
      "lines that do not count, because their signature cannot be verified",
    ),
  },
});
