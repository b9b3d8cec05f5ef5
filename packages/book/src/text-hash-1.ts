/** Version 1 of the hash of a text. Lines of the ledger without `v` have it; they are drafts and edits, since none of them was signed. */
import { canonical, sha256Of } from "@parley/key";
import { languageOf } from "@parley/sound/script";
import type { Entry } from "./book.ts";
import { subjectId, type Subject } from "./subject.ts";
import type { Variant } from "./text.ts";
import type { Work } from "./work.ts";

/** The hashed part of a text. */
type HashedWords = { when?: object; text: string; say?: object }[];

const isNotEmpty = (value: object): boolean => Object.keys(value).length > 0;

function hashedWords(variants: readonly Variant[]): HashedWords {
  return variants.map(({ when, text, say }) => ({
    ...(isNotEmpty(when) ? { when } : {}),
    text,
    ...(isNotEmpty(say) ? { say } : {}),
  }));
}

function wordsOf(subject: Exclude<Subject, { readonly work: Work }>, lang: string): HashedWords | undefined {
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

/** The text that version 1 hashes: a subject in a language, and its texts in the languages `against`. */
function hashedText1(subject: Subject, lang: string, against: readonly string[] = []): string | undefined {
  if ("work" in subject) {
    const text = subject.work.textIn(lang);
    return text && canonical({ ...text, v: 1, entry: subject.work.id, lang });
  }
  const words = wordsOf(subject, lang);
  if (words === undefined) return undefined;
  const seen = Object.fromEntries(
    against.map((tag) => [tag, wordsOf(subject, tag)]).filter(([, w]) => w !== undefined),
  );
  const about = "entry" in subject ? hashedEntry(subject.entry, lang) : { kind: "title" };
  return canonical({
    v: 1,
    entry: subjectId(subject),
    lang,
    ...about,
    words,
    ...(isNotEmpty(seen) ? { against: seen } : {}),
  });
}

function hashedEntry({ kind, act, from, register, slots, read }: Entry, lang: string): object {
  const spoken = kind === "term" ? {} : { ...(act ? { act } : {}), from };
  // A reading of one region serves the texts of another: each of the language counts.
  const own = Object.fromEntries(Object.entries(read).filter(([tag]) => languageOf(tag) === languageOf(lang)));
  return {
    kind,
    ...spoken,
    register,
    ...(isNotEmpty(slots) ? { slots } : {}),
    ...(isNotEmpty(own) ? { read: own } : {}),
  };
}

/** The hash of version 1 of a text; `undefined` where there is no text. */
export function hashText1(subject: Subject, lang: string, against: readonly string[] = []): string | undefined {
  const text = hashedText1(subject, lang, against);
  return text === undefined ? undefined : sha256Of(text);
}
