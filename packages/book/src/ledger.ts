import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { entriesOf, type Book, type Chapter, type Entry, type Policy } from "./book.ts";
import { canonical } from "./canonical.ts";
import type { LedgerLine, Origin, Verify } from "./ledger-line.ts";
import type { Variant } from "./text.ts";

/** What a text's words are, as far as a hash is concerned. */
type HashedWords = { when?: object; text: string; say?: object }[];

const isNotEmpty = (value: object): boolean => Object.keys(value).length > 0;

function hashedWords(variants: readonly Variant[]): HashedWords {
  return variants.map(({ when, text, say }) => ({
    ...(isNotEmpty(when) ? { when } : {}),
    text,
    ...(isNotEmpty(say) ? { say } : {}),
  }));
}

/** What can stand in the ledger: an entry, a chapter's title, or the book's. */
export type Subject = { readonly entry: Entry } | { readonly chapter: Chapter } | { readonly book: Book };

/** The name of a subject in the ledger. */
function subjectId(subject: Subject): string {
  if ("entry" in subject) return subject.entry.id;
  return "chapter" in subject ? `chapter:${subject.chapter.id}` : "book";
}

function wordsOf(subject: Subject, lang: string): HashedWords | undefined {
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

/** The very text that is hashed: RFC 8785 form, so that anyone can hash it again. */
export function hashedText(subject: Subject, lang: string, against: readonly string[] = []): string | undefined {
  const words = wordsOf(subject, lang);
  if (words === undefined) return undefined;
  const seen = Object.fromEntries(
    against.map((tag) => [tag, wordsOf(subject, tag)]).filter(([, w]) => w !== undefined),
  );
  const about = "entry" in subject ? hashedEntry(subject.entry) : { kind: "title" };
  return canonical({
    v: 1,
    entry: subjectId(subject),
    lang,
    ...about,
    words,
    ...(isNotEmpty(seen) ? { against: seen } : {}),
  });
}

function hashedEntry({ kind, act, from, register, slots }: Entry): object {
  const spoken = kind === "term" ? {} : { ...(act ? { act } : {}), from };
  return { kind, ...spoken, register, ...(isNotEmpty(slots) ? { slots } : {}) };
}

/** The hash of a text as it stands now: `sha256-` and 64 hex digits; `undefined` where there are no words. */
export function hashText(subject: Subject, lang: string, against: readonly string[] = []): string | undefined {
  const text = hashedText(subject, lang, against);
  return text === undefined ? undefined : `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** Where a text stands: a person signed it, a person edited it, or neither. */
export type Standing = "draft" | "edited" | "signed";

/** What the ledger says of one text. */
export interface Provenance {
  readonly standing: Standing;
  /** How it was drafted; `undefined` where nobody wrote it down. */
  readonly origin?: Origin;
  readonly model?: string;
  readonly draftedBy?: string;
  readonly editedBy: readonly string[];
  readonly signedBy: readonly string[];
  /** The day of the newest current signature, `YYYY-MM-DD`. */
  readonly signedAt?: string;
}

/**
 * What the ledger says, text by text. A line that signs counts only where `verify` says so; without `verify` none does, for
 * anyone can write such a line. Where two people must agree, the other one's edit counts only so, too. Lines are looked up by
 * entry and language once, so that asking is cheap.
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
    // Two people: an edit counts as one of them only if it is as certain as a signature.
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

/** Every subject of a book with the languages it has words in, in the order of the book. */
export function subjectsOf(book: Book): { subject: Subject; langs: string[] }[] {
  return [
    { subject: { book }, langs: Object.keys(book.title) },
    ...book.chapters.map((chapter) => ({ subject: { chapter }, langs: Object.keys(chapter.title) })),
    ...entriesOf(book).map((entry) => ({ subject: { entry }, langs: Object.keys(entry.text) })),
  ];
}

/** What `recordLines` writes down. */
interface NewLines {
  readonly act: "draft" | "edit";
  readonly by: string;
  readonly at: string;
  readonly origin?: Origin;
  readonly model?: string;
  readonly against?: readonly string[];
}

/** Lines for every text that has no current line of this act, in the order of the book. */
export function recordLines(book: Book, what: NewLines): LedgerLine[] {
  const current = new Set(
    book.ledger
      .filter((line) => line.act === what.act)
      .map((line) => `${line.entry}\n${line.lang}\n${line.hash}\n${(line.against ?? []).join()}`),
  );
  const against = what.against ?? [];
  return subjectsOf(book).flatMap(({ subject, langs }) =>
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
