import { languageOf, scriptFor, SCRIPTS, tagFor } from "@parley/sound/script";
import type { Book } from "../book.ts";
import { tagMeant } from "../language-name.ts";
import { defineRules, eachEntry, type Check, type CheckContext, type Location } from "../rule.ts";

/** The tags of the languages that Parley respells. */
const KNOWN = SCRIPTS.map(({ tag }) => tag)
  .toSorted()
  .join(", ");

/** The tags a book has texts in. */
const tagsOf = ({ languages, varieties }: Book): string[] => [...languages, ...varieties];

/** Report requested languages that the book does not have. */
const checkLanguages: Check = ({ book, required }, report) => {
  const head = { path: "book.yaml" };
  const tags = tagsOf(book);
  for (const request of book.print) {
    const unknown = (request.languages ?? []).filter((tag) => !tags.includes(tag));
    if (unknown.length > 0) report(head, `“print” asks for ${unknown.join(", ")}, which is not a language of the book`);
  }
  for (const side of required)
    if (!tags.some((tag) => tag === side || languageOf(tag) === side))
      report(head, `${side} is a side of this build and not a language of the book`);
};

const checkTitles: Check = ({ book, required, isPartial, pathOf }, report, warn) => {
  const head = { path: "book.yaml" };
  for (const tag of new Set([...required, ...book.languages])) {
    const say = required.includes(tag) && !isPartial ? report : warn;
    if (tagFor(tag, book.title) === undefined) say(head, `the book has no title in ${tag}`);
    for (const chapter of book.chapters)
      if (tagFor(tag, chapter.title) === undefined)
        say({ path: pathOf(chapter) }, `the chapter has no title in ${tag}`);
    for (const [side, names] of Object.entries(book.sideNames))
      if (Object.keys(names).length > 0 && tagFor(tag, names) === undefined)
        warn(head, `side ${side} has no name in ${tag}`, `write it under “side-names:”, “${side}:”, after “${tag}:”`);
    for (const path of book.paths)
      if (tagFor(tag, path.title) === undefined) say(path, `the path has no title in ${tag}`);
    for (const { title, roles, path } of book.drills) {
      if (tagFor(tag, title) === undefined) say({ path }, `the drill has no title in ${tag}`);
      for (const [side, names] of Object.entries(roles))
        if (Object.keys(names).length > 0 && tagFor(tag, names) === undefined)
          say({ path }, `role ${side} has no name in ${tag}`, `write it under “roles:”, “${side}:”, after “${tag}:”`);
    }
  }
};

/** The words of a book by language, other than texts and labels: the place, what they are, and their languages. */
function* wordsByLanguage(
  book: Book,
  pathOf: CheckContext["pathOf"],
): Generator<readonly [where: Location, owner: string, words: { readonly [tag: string]: unknown }]> {
  const head = { path: "book.yaml" };
  yield [head, "the title of the book", book.title];
  for (const [side, names] of Object.entries(book.sideNames)) yield [head, `the name of side ${side}`, names];
  for (const chapter of book.chapters) {
    yield [{ path: pathOf(chapter) }, "the title of the chapter", chapter.title];
    for (const entry of chapter.entries) {
      const { id, note, alias, keys, read, text } = entry;
      for (const [key, words] of Object.entries({ note, alias, keys, read })) yield [entry, `“${id}”, ${key}`, words];
      for (const { say, offset } of Object.values(text).flat())
        yield [{ path: entry.path, offset }, `“${id}”, say`, say];
    }
  }
  for (const { title, path } of book.paths) yield [{ path }, "the title of the path", title];
  for (const { title, roles, path } of book.drills) {
    yield [{ path }, "the title of the drill", title];
    for (const [side, names] of Object.entries(roles)) yield [{ path }, `the name of role ${side}`, names];
  }
}

const checkUnlisted: Check = ({ book, entries, pathOf }, report, warn) => {
  const tags = tagsOf(book);
  const meantBy = (tag: string): string | undefined => {
    const meant = tagMeant(tag);
    return meant !== undefined && tags.includes(meant) ? `did you mean “${meant}”?` : undefined;
  };
  for (const entry of entries)
    for (const tag of Object.keys(entry.text))
      if (!tags.includes(tag))
        report(entry, `“${entry.id}” has a text in ${tag}, which is not a language of the book`, meantBy(tag));
  // The words of a language are those of its varieties too, where these have none.
  const isUsed = (tag: string): boolean => tags.some((one) => one === tag || languageOf(one) === tag);
  for (const [where, owner, words] of wordsByLanguage(book, pathOf))
    for (const tag of Object.keys(words))
      if (!isUsed(tag))
        warn(
          where,
          `${owner}: ${tag} is not a language of the book, so what is written in it is in no kit`,
          meantBy(tag) ?? `add ${tag} to “languages” in book.yaml, or delete what is written after “${tag}:”`,
        );
};

/** Languages: whether every text is there, and which are chosen. */
export const TRANSLATION_RULES = defineRules("Languages and translations", {
  "text.missing": {
    alias: "no-translation",
    level: "stop",
    milder: "a warning for a language that is not a side of the build",
    meaning: "An entry has no text in a language of the book.",
    hint: "write the text under “text:”, after the language tag",
    check: eachEntry((entry, report, { book, required }, warn) => {
      for (const tag of new Set([...required, ...book.languages])) {
        if (tagFor(tag, entry.text) !== undefined || entry.unread?.includes(tag)) continue;
        const say = required.includes(tag) ? report : warn;
        say(entry, `“${entry.id}” has no text in ${tag}`, `write it after “${tag}:” under “text:”`);
      }
    }),
  },
  "left-out": {
    level: "warning",
    meaning:
      "With --partial: an entry that lacks a text in a language of the build is not in the kit, nor is one that needs it.",
    hint: "write the text, or build without --partial to see every missing text",
  },
  "no-title": {
    level: "stop",
    milder:
      "a warning for a language that is not a side of the build, for the name of a side, and with --partial, which shows the words of another language",
    meaning: "The book, a chapter or a path has no title, or a side no name, in a language of the book.",
    hint: "write the title under “title:”, after the language tag",
    check: checkTitles,
  },
  "side-not-spoken": {
    level: "stop",
    meaning: "A build, or an item under “print”, asks for a language that is not a language of the book.",
    hint: "add it to “languages” in book.yaml",
    check: checkLanguages,
  },
  "language-unknown": {
    level: "stop",
    meaning:
      "Parley does not know how a language of the book sounds. Without respelling it is printed, shown, and found by its letters, if book.yaml says so.",
    hint: `use one of ${KNOWN}, or write “respelling: { TAG: none }” in book.yaml`,
    check({ book, required }, report) {
      for (const tag of new Set([...book.languages, ...required])) {
        if (tag === "und" || scriptFor(tag) || tagFor(tag, book.respelling) !== undefined) continue;
        const meant = tagMeant(tag);
        const first = meant === undefined ? "" : `did you mean ${meant}? `;
        const hint = `${first}use one of ${KNOWN}, or write “respelling: { ${tag}: none }” in book.yaml: then ${tag} is printed and shown without respelling`;
        report({ path: "book.yaml" }, `${tag} is no language that Parley can respell`, hint);
      }
    },
  },
  "respelling-odd": {
    level: "warning",
    meaning: "Under “respelling”, none is written for a language that Parley respells, or that the book does not have.",
    hint: "delete it from “respelling”",
    check({ book }, report) {
      for (const tag of Object.keys(book.respelling)) {
        if (scriptFor(tag))
          report({ path: "book.yaml" }, `“respelling” names ${tag}, which Parley respells all the same`);
        else if (!book.languages.some((one) => one === tag || languageOf(one) === tag))
          report({ path: "book.yaml" }, `“respelling” names ${tag}, which is not a language of the book`);
      }
    },
  },
  "variety-of-nothing": {
    level: "stop",
    meaning:
      "A tag under “varieties” is not a variety of a language of the book, so there is nothing to use where it has no text.",
    hint: "write a tag with a region, such as xx-YY where xx is under “languages”",
    check: ({ book: { languages, varieties } }, report) => {
      for (const tag of varieties)
        if (languageOf(tag) === tag || !languages.includes(languageOf(tag)))
          report({ path: "book.yaml" }, `“varieties” has ${tag}, and “languages” does not have ${languageOf(tag)}`);
    },
  },
  "variety-incomplete": {
    level: "warning",
    meaning:
      "Some entries have no text in the variety of a side, and show the text of the language or of another variety, which can have other words and another spelling.",
    hint: "ask a person who speaks the variety which of these texts differ, and write those under “text:”",
    check: ({ entries, required }, report) => {
      for (const tag of required) {
        const shown = entries.flatMap(({ text }) => tagFor(tag, text) ?? []).filter((written) => written !== tag);
        if (shown.length === 0) continue;
        const others = [...new Set(shown)].join(", ");
        report(
          { path: "book.yaml" },
          `${shown.length} of ${entries.length} entries have no text in ${tag}: they show that in ${others}`,
        );
      }
    },
  },
  "language-unlisted": {
    level: "stop",
    milder: "a warning for titles, notes, search words and other words beside the texts",
    meaning: "A text, or words beside it, are in a language that book.yaml does not list, so they are in no kit.",
    hint: "add it to “languages” in book.yaml, or to “varieties” if it is built only now and then, or delete the text",
    check: checkUnlisted,
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
