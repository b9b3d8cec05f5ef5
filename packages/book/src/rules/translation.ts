import { languageOf, tagFor } from "@parley/sound/script";
import { defineRules, eachEntry, type Check } from "../rule.ts";

/** Report requested languages that the book does not have. */
const checkLanguages: Check = ({ book, required }, report) => {
  const head = { path: "book.yaml" };
  for (const request of book.print) {
    const unknown = (request.languages ?? []).filter((tag) => !book.languages.includes(tag));
    if (unknown.length > 0) report(head, `“print” asks for ${unknown.join(", ")}, which is not a language of the book`);
  }
  for (const side of required)
    if (!book.languages.some((tag) => tag === side || languageOf(tag) === side))
      report(head, `${side} is a side of this build and not a language of the book`);
};

const checkTitles: Check = ({ book, required, pathOf }, report) => {
  for (const tag of required) {
    if (tagFor(tag, book.title) === undefined) report({ path: "book.yaml" }, `the book has no title in ${tag}`);
    for (const chapter of book.chapters)
      if (tagFor(tag, chapter.title) === undefined)
        report({ path: pathOf(chapter) }, `the chapter has no title in ${tag}`);
  }
};

/** Languages: whether every text is there, and which are chosen. */
export const TRANSLATION_RULES = defineRules("Languages and translations", {
  "no-translation": {
    level: "stop",
    milder: "a warning for a language that is not a side of the build",
    meaning: "An entry has no text in a language of the book.",
    hint: "write the text under “text:”, after the language tag",
    check: eachEntry((entry, report, { book, required }, warn) => {
      for (const tag of new Set([...required, ...book.languages])) {
        if (tagFor(tag, entry.text) !== undefined) continue;
        const say = required.includes(tag) ? report : warn;
        say(entry, `“${entry.id}” has no text in ${tag}`, `write it after “${tag}:” under “text:”`);
      }
    }),
  },
  "no-title": {
    level: "stop",
    meaning: "The book or a chapter has no title in a language that is printed.",
    hint: "write the title under “title:”, after the language tag",
    check: checkTitles,
  },
  "side-not-spoken": {
    level: "stop",
    meaning: "A build, or an item under “print”, asks for a language that is not a language of the book.",
    hint: "add it to “languages” in book.yaml",
    check: checkLanguages,
  },
  "language-unlisted": {
    level: "stop",
    meaning: "An entry has a text in a language that book.yaml does not list.",
    hint: "add it to “languages” in book.yaml, or delete the text",
    check: eachEntry((entry, report, { book }) => {
      for (const tag of Object.keys(entry.text))
        if (!book.languages.includes(tag))
          report(entry, `“${entry.id}” has a text in ${tag}, which is not a language of the book`);
    }),
  },
  "variant-never-met": {
    level: "stop",
    meaning: "The first variant that fits is used, so variants after one without “when” are never shown.",
    hint: "put the variant without “when” last",
    check: eachEntry((entry, report) => {
      for (const [tag, variants] of Object.entries(entry.text)) {
        const open = variants.findIndex(({ when }) => Object.keys(when).length === 0);
        if (open >= 0 && open < variants.length - 1)
          report(
            { path: entry.path, offset: variants[open]!.offset },
            `“${entry.id}”, ${tag}: variants after the one without “when” are never shown`,
          );
      }
    }),
  },
  "double-variant": {
    level: "stop",
    meaning: "Two variants of a text have the same “when”, so the second is never shown.",
    hint: "delete one of the two, or change its “when”",
    check: eachEntry((entry, report) => {
      for (const [tag, variants] of Object.entries(entry.text)) {
        const seen = new Set<string>();
        for (const { when, offset } of variants) {
          const key = JSON.stringify(Object.entries(when).toSorted(([a], [b]) => (a < b ? -1 : 1)));
          if (seen.has(key))
            report({ path: entry.path, offset }, `“${entry.id}”, ${tag}: two variants have the same “when”`);
          seen.add(key);
        }
      }
    }),
  },
});
