import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { languageOf } from "@parley/sound/script";
import { entriesOf, type Book, type Chapter, type Entry, type Policy } from "./book.ts";
import { canonical } from "@parley/key";
import type { LedgerLine, Origin, Verify } from "./ledger-line.ts";
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

/** The subject of a ledger line: an entry, the title of a chapter, the title of the book, or a work. */
export type Subject =
  | { readonly entry: Entry }
  | { readonly chapter: Chapter }
  | { readonly book: Book }
  | { readonly work: Work };

/**
 * The name of a subject in the ledger: the id of an entry, `chapter:` and the id of a chapter, `book`, or the id of a work.
 * Never throws.
 *
 * ```ts
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * subjectId({ chapter }); // "chapter:10"
 * ```
 */
export function subjectId(subject: Subject): string {
  if ("entry" in subject) return subject.entry.id;
  if ("work" in subject) return subject.work.id;
  return "chapter" in subject ? `chapter:${subject.chapter.id}` : "book";
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

/**
 * The text that is hashed, in canonical JSON (RFC 8785): a subject in a language, and its texts in the languages `against`.
 * `undefined` where it has no text. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * hashedText({ chapter }, "en"); // '{"entry":"chapter:10","kind":"title","lang":"en","v":1,"words":[{"text":"Help"}]}'
 * hashedText({ book }, "en"); // undefined
 * ```
 */
export function hashedText(subject: Subject, lang: string, against: readonly string[] = []): string | undefined {
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

function hashedEntry({ kind, act, from, register, slots, read, keys, label, next }: Entry, lang: string): object {
  const spoken = kind === "term" ? {} : { ...(act ? { act } : {}), from };
  // A reading of one region serves the texts of another: each of the language counts.
  const own = Object.fromEntries(Object.entries(read).filter(([tag]) => languageOf(tag) === languageOf(lang)));
  return {
    kind,
    ...spoken,
    register,
    ...(isNotEmpty(slots) ? { slots } : {}),
    ...(isNotEmpty(own) ? { read: own } : {}),
    // They are printed, bold, in the index.
    ...(keys[lang] ? { keys: keys[lang] } : {}),
    ...(label[lang] === undefined ? {} : { label: label[lang] }),
    ...(next === undefined ? {} : { next }),
  };
}

/**
 * The hash of a text: `sha256-` and 64 hexadecimal digits; `undefined` where there is no text. Never throws.
 *
 * ```ts
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * hashText({ chapter }, "en")?.length; // 71
 * ```
 */
export function hashText(subject: Subject, lang: string, against: readonly string[] = []): string | undefined {
  const text = hashedText(subject, lang, against);
  return text === undefined ? undefined : `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** The standing of a text: signed by people, edited by a person, or neither. */
export type Standing = "draft" | "edited" | "signed";

/** The provenance of one text, from the ledger. */
export interface Provenance {
  readonly standing: Standing;
  /** The origin of its draft; `undefined` where it is not recorded. */
  readonly origin?: Origin;
  readonly model?: string;
  readonly draftedBy?: string;
  readonly editedBy: readonly string[];
  readonly signedBy: readonly string[];
  /** The date of the latest valid signature, `YYYY-MM-DD`. */
  readonly signedAt?: string;
}

/**
 * A function that gives the provenance of a text. A signature counts only if `verify` accepts its line; without `verify` none
 * counts. Where two people must agree, this also holds for the edit of the second one. The lines are indexed by entry and
 * language. Never throws.
 *
 * ```ts
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * makeLedger([], {})({ chapter }, "en", "one-pass"); // { standing: "draft", editedBy: [], signedBy: [] }
 * ```
 */
export function makeLedger(
  lines: readonly LedgerLine[],
  people: { readonly [id: string]: unknown },
  verify: Verify = () => false,
): (subject: Subject, lang: string, policy: Policy) => Provenance {
  const byText = new Map<string, LedgerLine[]>();
  const seen = new Set<string>();
  for (const line of lines) {
    const whole = [
      line.at,
      line.entry,
      line.lang,
      line.hash,
      line.act,
      line.by,
      line.origin,
      line.model,
      line.role,
      line.against?.join(),
    ].join("\n");
    if (seen.has(whole)) continue;
    seen.add(whole);
    const key = `${line.entry}\n${line.lang}`;
    const group = byText.get(key);
    if (group) group.push(line);
    else byText.set(key, [line]);
  }
  for (const group of byText.values())
    group.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : canonical(a) < canonical(b) ? -1 : 1));
  return (subject, lang, policy) => {
    const all = byText.get(`${subjectId(subject)}\n${lang}`) ?? [];
    const draft = all.findLast((line) => line.act === "draft");
    const byPeople = all.filter(
      (line) =>
        line.act !== "draft" &&
        Object.hasOwn(people, line.by) &&
        line.hash === hashText(subject, lang, line.against) &&
        (line.act !== "sign" || verify(line)),
    );
    const names = (act: string): string[] => [
      ...new Set(byPeople.filter((line) => line.act === act).map((line) => line.by)),
    ];
    const signedBy = names("sign");
    const editedBy = names("edit");
    // Where two people must agree, an edit counts only if it is verified like a signature.
    const certain = new Set(byPeople.filter((line) => line.act === "sign" || verify(line)).map((line) => line.by));
    const signed = signedBy.length > 0 && (policy === "one-pass" || certain.size > 1);
    const signedAt = byPeople.findLast((line) => line.act === "sign")?.at.slice(0, 10);
    return {
      standing: signed ? "signed" : byPeople.length > 0 ? "edited" : "draft",
      ...(draft?.origin ? { origin: draft.origin } : {}),
      ...(draft?.model ? { model: draft.model } : {}),
      ...(draft ? { draftedBy: draft.by } : {}),
      editedBy,
      signedBy,
      ...(signedAt && signed ? { signedAt } : {}),
    };
  };
}

/**
 * Every subject of a book with the languages of its texts, in the order of the book, and its works after them. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * subjectsOf(book).length; // 1
 * ```
 */
export function subjectsOf(book: Book, works: readonly Work[] = []): { subject: Subject; langs: string[] }[] {
  return [
    { subject: { book }, langs: Object.keys(book.title) },
    ...book.chapters.map((chapter) => ({ subject: { chapter }, langs: Object.keys(chapter.title) })),
    ...entriesOf(book).map((entry) => ({ subject: { entry }, langs: Object.keys(entry.text) })),
    ...works.map((work) => ({ subject: { work }, langs: [...work.langs] })),
  ];
}

/** The content of new lines of the ledger. */
interface NewLines {
  readonly act: "draft" | "edit";
  readonly by: string;
  readonly at: string;
  readonly origin?: Origin;
  readonly model?: string;
  readonly against?: readonly string[];
  /** Only chapters of these names or numbers, with their titles. */
  readonly chapters?: readonly string[];
  /** The works of the book. */
  readonly works?: readonly Work[];
  /** Only entries and works with these ids. */
  readonly entries?: readonly string[];
  /** Only texts in these languages. */
  readonly langs?: readonly string[];
}

/** The subjects that new lines are about, with their languages. */
function selectedSubjects(book: Book, { chapters, entries, langs, works }: NewLines): ReturnType<typeof subjectsOf> {
  const isNamed = ({ id, no }: Chapter): boolean => chapters?.some((name) => name === id || name === no) ?? true;
  const own = new Set(book.chapters.filter(isNamed).flatMap((chapter) => chapter.entries));
  const isSelected = (subject: Subject): boolean => {
    if ("entry" in subject) return own.has(subject.entry) && (entries?.includes(subject.entry.id) ?? true);
    if ("work" in subject) return chapters === undefined && (entries?.includes(subject.work.id) ?? true);
    if (entries) return false;
    return "chapter" in subject ? isNamed(subject.chapter) : chapters === undefined;
  };
  return subjectsOf(book, works)
    .filter(({ subject }) => isSelected(subject))
    .map((one) => ({ ...one, langs: one.langs.filter((tag) => langs?.includes(tag) ?? true) }));
}

/**
 * New lines of the ledger, for every text without a current line of this act, in the order of the book. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * recordLines(book, { act: "draft", by: "llm", at: "2026-11-23T10:00:00Z" }); // []
 * ```
 */
export function recordLines(book: Book, what: NewLines): LedgerLine[] {
  const current = new Set(
    book.ledger
      .filter((line) => line.act === what.act)
      .map((line) => `${line.entry}\n${line.lang}\n${line.hash}\n${(line.against ?? []).join()}`),
  );
  const against = what.against ?? [];
  return selectedSubjects(book, what).flatMap(({ subject, langs }) =>
    langs.flatMap((lang) => {
      const view = against.filter((tag) => tag !== lang);
      const hash = hashText(subject, lang, view)!;
      const entry = subjectId(subject);
      const has = [
        view,
        ...book.ledger
          .filter((l) => l.entry === entry && l.lang === lang && l.act === what.act)
          .map((l) => l.against ?? []),
      ];
      if (has.some((tags) => current.has(`${entry}\n${lang}\n${hashText(subject, lang, tags)}\n${tags.join()}`)))
        return [];
      const { act, by, at, origin, model } = what;
      return [
        {
          at,
          entry,
          lang,
          hash,
          act,
          by,
          ...(origin ? { origin } : {}),
          ...(model ? { model } : {}),
          ...(view.length > 0 ? { against: view } : {}),
        },
      ];
    }),
  );
}
