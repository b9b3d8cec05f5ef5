import { isTextLine, ORIGINS, type TextLine } from "../ledger-line.ts";
import { defineRules, type Check, type CheckContext } from "../rule.ts";
import { shorten } from "../shape.ts";
import { workIds } from "../work.ts";

/** A check for unusable lines of the ledger. They are kept, because the ledger is append-only, and reported in one trouble. */
function checkLines(
  isOdd: (context: CheckContext) => (line: TextLine) => boolean,
  nameOf: (line: TextLine) => string,
  message: string,
): Check {
  return (context, report) => {
    const names = [
      ...new Set(
        context.book.ledger
          .filter(isTextLine)
          .filter(isOdd(context))
          .map((line) => shorten(nameOf(line))),
      ),
    ];
    if (names.length === 0) return;
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    report({ path: "ledger.jsonl" }, `${message}: ${names.slice(0, 3).join(", ")}${more}`);
  };
}

/** The subjects that a line of the ledger can have. */
function subjectNames({ book, entries, folder, leftOut }: CheckContext): ReadonlySet<string> {
  const chapters = book.chapters.map(({ id }) => `chapter:${id}`);
  const ids = [...entries, ...book.retired].map(({ id }) => id);
  return new Set(["book", ...chapters, ...ids, ...leftOut, ...workIds(folder)]);
}

/** Whether the name of an author is that of a kind of machine. */
const isMachine = (by: string): boolean => by !== "human" && ORIGINS.some((origin) => origin === by);

/** The languages of the texts that a person saw. */
const tagsOf = (against: NonNullable<TextLine["against"]>): readonly string[] =>
  Array.isArray(against) ? against : Object.keys(against);

/** The latest date of a line where the date of today is not known. */
const LAST_DAY = "2100-01-01";

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
    needsAllChapters: true,
    check: checkLines(
      (context) => {
        const known = subjectNames(context);
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
          [lang, ...tagsOf(against)].some((tag) => !languages.includes(tag) && !varieties.includes(tag)),
      ({ lang }) => lang,
      "lines about languages that are not in the book",
    ),
  },
  "ledger-machine": {
    level: "stop",
    meaning: "A line of the ledger says that a machine signed or edited a text. Only people do.",
    hint: "remove the line; a machine drafts, and a person signs with a key",
    check: checkLines(
      () =>
        ({ act, by, origin, model }) =>
          act !== "draft" && (isMachine(by) || model !== undefined || (origin !== undefined && origin !== "human")),
      ({ entry, by }) => `${entry} by ${by}`,
      "lines of a machine that sign or edit",
    ),
  },
  "ledger-future": {
    level: "warning",
    meaning: "A line of the ledger has a date that is still to come.",
    hint: "check the clock of the device that wrote it; leave the line as it is",
    check: checkLines(
      ({ today = LAST_DAY }) =>
        ({ at }) =>
          at.slice(0, 10) > today,
      ({ entry, at }) => `${entry} on ${at.slice(0, 10)}`,
      "lines with a date that is still to come",
    ),
  },
  "ledger-double": {
    level: "warning",
    meaning: "The ledger has the same act of the same person on the same text twice. It counts once.",
    hint: "leave the lines as they are, or delete the second of two equal ones",
    check: (context, report, warn) => {
      const seen = new Set<string>();
      const isDouble = ({ entry, lang, hash, act, by, sig, against = [] }: TextLine): boolean => {
        // The same signature is in a ledger twice where two copies were merged: that is lawful.
        if (sig !== undefined) return false;
        const key = [entry, lang, hash, act, by, ...Object.entries(against).flat()].join("\n");
        const is = seen.has(key);
        seen.add(key);
        return is;
      };
      checkLines(
        () => isDouble,
        ({ entry, lang }) => `${entry} (${lang})`,
        "lines that repeat an act",
      )(context, report, warn);
    },
  },
  "ledger-person": {
    level: "warning",
    meaning: "The ledger has lines by a person who is not in book.yaml, so the lines do not count.",
    hint: "add the person under “people” in book.yaml",
    check: checkLines(
      ({ book: { people } }) =>
        ({ act, by, origin }) =>
          !Object.hasOwn(people, by) &&
          !isMachine(by) &&
          (act !== "draft" || origin === undefined || origin === "human"),
      ({ by }) => by,
      "lines that do not count, because their author is not under “people”",
    ),
  },
  "ledger-unsigned": {
    level: "warning",
    release: true,
    meaning: "Anyone can write a line that claims to sign. Without a signature it does not count.",
    hint: "leave the lines as they are; the people sign their texts again with “parley sign”",
    check: checkLines(
      () =>
        ({ act, sig }) =>
          act === "sign" && sig === undefined,
      ({ entry }) => entry,
      "lines that do not count, because they have no signature",
    ),
  },
});
