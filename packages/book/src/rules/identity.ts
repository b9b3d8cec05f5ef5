import type { Entry } from "../book.ts";
import { idTrouble } from "../id.ts";
import { NUMBER } from "../number.ts";
import { defineRules, eachEntry, type Check } from "../rule.ts";

/** A check for entries with the same key: every one after the first is reported. */
function checkDuplicates(keyOf: (entry: Entry) => string, message: (entry: Entry, first: Entry) => string): Check {
  return ({ entries }, report) => {
    const firsts = new Map<string, Entry>();
    for (const entry of entries) {
      const first = firsts.get(keyOf(entry));
      if (first) report(entry, message(entry, first));
      else firsts.set(keyOf(entry), entry);
    }
  };
}

const digitsOf = ({ no }: { readonly no: string }): string => no.replace("-", "");
const sameId = (a: { readonly id: string }, b: { readonly id: string }): boolean =>
  a.id.toLowerCase() === b.id.toLowerCase();

/** Ids and numbers, which never change. */
export const IDENTITY_RULES = defineRules("Ids and numbers", {
  "bad-id": {
    level: "stop",
    meaning: "An id is used in names of files and cards, so only some characters are allowed in it.",
    hint: "use letters and digits of one script, and hyphens",
    check: eachEntry((entry, report) => {
      const why = idTrouble(entry.id);
      if (why) report(entry, `the id “${entry.id}” ${why}`);
    }),
  },
  "double-id": {
    level: "stop",
    meaning: "Two entries have the same id, or ids that differ only in capital letters.",
    hint: "give one of them another id; an id belongs to one entry permanently",
    check: checkDuplicates(
      ({ id }) => id.toLowerCase(),
      ({ id }, first) => `the id “${id}” is used twice: also in ${first.path}`,
    ),
  },
  "double-number": {
    level: "stop",
    meaning:
      "Two entries have the same digits in their numbers, so one can be mistaken for the other when a number is spoken.",
    hint: "give one of them another number",
    check: checkDuplicates(
      digitsOf,
      ({ id, no }, first) => `“${id}” and “${first.id}” have the same digits: ${no}, ${first.no}`,
    ),
  },
  "double-chapter": {
    level: "stop",
    meaning: "Two chapters have the same number.",
    hint: "give one of the two files another number",
    check({ book, pathOf }, report) {
      for (const chapter of book.chapters) {
        const duplicate = book.chapters.find((other) => other !== chapter && Number(other.no) === Number(chapter.no));
        if (duplicate && duplicate.id < chapter.id)
          report({ path: pathOf(chapter) }, `${chapter.no} is also the number of ${duplicate.id}`);
      }
    },
  },
  "number-of-other-chapter": {
    level: "stop",
    meaning: "The number of an entry does not begin with the number of its chapter.",
    hint: "begin the number with the number of the chapter",
    check({ book }, report) {
      for (const chapter of book.chapters)
        for (const entry of chapter.entries)
          if (NUMBER.test(entry.no) && Number(entry.no.split("-")[0]) !== Number(chapter.no))
            report(
              entry,
              `“${entry.id}” has the number ${entry.no} in chapter ${chapter.no}`,
              `begin its number with ${chapter.no}-`,
            );
    },
  },
  "retired-id": {
    level: "stop",
    meaning: "An id that had another meaning before, and is listed under “retired”, is used again.",
    hint: "use a new id",
    check: eachEntry((entry, report, { book }) => {
      for (const gone of book.retired)
        if (sameId(gone, entry) && gone.no !== entry.no) report(entry, `the id “${entry.id}” is retired`);
    }),
  },
  "retired-number": {
    level: "stop",
    meaning:
      "A number that had another meaning before, and is listed under “retired”, is used again. Printed books would mislead.",
    hint: "use a new number",
    check: eachEntry((entry, report, { book }) => {
      for (const gone of book.retired)
        if (digitsOf(gone) === digitsOf(entry))
          report(entry, `the number ${entry.no} is retired: it was the number of “${gone.id}”`);
    }),
  },
});
