import { canonical, sha256Of } from "@parley/key";
import { languageOf } from "@parley/sound/script";
import type { Entry, Lexeme } from "./book.ts";
import { subjectId, type Subject } from "./subject.ts";
import type { Variant } from "./text.ts";
import type { Work } from "./work.ts";

const isNotEmpty = (value: object): boolean => Object.keys(value).length > 0;

/** Of values by language, those of one language. What is for one region serves the texts of another: each of the language counts. */
function ownOf<T>(byTag: { readonly [tag: string]: T }, lang: string): { readonly [tag: string]: T } {
  return Object.fromEntries(Object.entries(byTag).filter(([tag]) => languageOf(tag) === languageOf(lang)));
}

function hashedWords(variants: readonly Variant[]): object[] {
  return variants.map(({ when, text, say, gloss }) => ({
    ...(isNotEmpty(when) ? { when } : {}),
    text,
    ...(isNotEmpty(say) ? { say } : {}),
    ...(gloss === undefined ? {} : { gloss }),
  }));
}

function wordsOf(subject: Exclude<Subject, { readonly work: Work }>, lang: string): object[] | undefined {
  if ("entry" in subject) {
    const variants = subject.entry.text[lang];
    return variants && hashedWords(variants);
  }
  if ("chapter" in subject) {
    const title = subject.chapter.title[lang];
    return title === undefined ? undefined : [{ text: title }];
  }
  const { title, sideNames } = subject.book;
  const all = [title[lang], sideNames.a[lang], sideNames.b[lang]];
  return all.every((text) => text === undefined) ? undefined : all.map((text) => ({ text: text ?? "" }));
}

/** Corrected pronunciations without the notes on them. */
function lexemesOf(forms: { readonly [form: string]: Lexeme }): object {
  const all = Object.entries(forms).map(([form, { stressed, ipa, pos, read }]) => [form, { stressed, ipa, pos, read }]);
  return Object.fromEntries(all) as object;
}

/** What is shown or done with the text of an entry in a language, besides its words. */
function aboutEntry(entry: Entry, lang: string): object {
  const { kind, act, from, register, urgency, confirm, undo, answers, label, next, keys, slots } = entry;
  const note = ownOf(entry.note, lang);
  const read = ownOf(entry.read, lang);
  const lexicon = Object.fromEntries(
    Object.entries(ownOf(entry.lexicon, lang)).map(([tag, forms]) => [tag, lexemesOf(forms)]),
  );
  return {
    kind,
    ...(kind === "term" ? {} : { ...(act ? { act } : {}), from }),
    register,
    urgency,
    ...(confirm ? { confirm } : {}),
    ...(undo === undefined ? {} : { undo }),
    ...(answers === undefined ? {} : { answers }),
    ...(label[lang] === undefined ? {} : { label: label[lang] }),
    ...(next === undefined ? {} : { next }),
    // They are printed, bold, in the index.
    ...(keys[lang] ? { keys: keys[lang] } : {}),
    ...(isNotEmpty(slots) ? { slots } : {}),
    ...(isNotEmpty(note) ? { note } : {}),
    ...(isNotEmpty(read) ? { read } : {}),
    ...(isNotEmpty(lexicon) ? { lexicon } : {}),
  };
}

/**
 * The text that is hashed, in canonical JSON (RFC 8785): everything that is shown or done with a subject in a language.
 * `undefined` where it has no text. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * hashedText({ chapter }, "en"); // '{"entry":"chapter:10","kind":"title","lang":"en","v":2,"words":[{"text":"Help"}]}'
 * hashedText({ book }, "en"); // undefined
 * ```
 */
export function hashedText(subject: Subject, lang: string): string | undefined {
  if ("work" in subject) {
    const text = subject.work.textIn(lang);
    return text && canonical({ ...text, v: 2, entry: subject.work.id, lang });
  }
  const words = wordsOf(subject, lang);
  if (words === undefined) return undefined;
  const about = "entry" in subject ? aboutEntry(subject.entry, lang) : { kind: "title" };
  return canonical({ v: 2, entry: subjectId(subject), lang, ...about, words });
}

/**
 * The hash of a text: `sha256-` and 64 hexadecimal digits; `undefined` where there is no text. Never throws.
 *
 * ```ts
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * hashText({ chapter }, "en")?.length; // 71
 * ```
 */
export function hashText(subject: Subject, lang: string): string | undefined {
  const text = hashedText(subject, lang);
  return text === undefined ? undefined : sha256Of(text);
}

/**
 * The hashes of the texts of a subject in some languages, by language, without those that it lacks. Never throws.
 *
 * ```ts
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * Object.keys(hashTexts({ chapter }, ["en", "ko"])); // ["en"]
 * ```
 */
export function hashTexts(subject: Subject, langs: readonly string[]): { [tag: string]: string } {
  return Object.fromEntries(
    langs.flatMap((tag) => {
      const hash = hashText(subject, tag);
      return hash === undefined ? [] : [[tag, hash] as const];
    }),
  );
}
