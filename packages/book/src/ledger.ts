import { canonical, lineHash } from "@parley/key";
import type { Policy } from "./book.ts";
import { isSignedLine, isTextLine, type LedgerLine, type Origin, type TextLine } from "./ledger-line.ts";
import { judgeLedger, type LedgerBook } from "./ledger-trust.ts";
import { subjectId, type Subject } from "./subject.ts";
import { hashText } from "./text-hash.ts";
import { hashText1 } from "./text-hash-1.ts";

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
 * Whether a line is about a text as it is now, and the texts that its author saw beside it are as they were. Never throws.
 *
 * ```ts
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * const line = { v: 2, at: "", entry: "chapter:10", lang: "en", hash: hashText({ chapter }, "en"), act: "edit", by: "p1" };
 * isCurrent(line, { chapter }); // true
 * isCurrent({ ...line, hash: "sha256-…" }, { chapter }); // false
 * ```
 */
export function isCurrent(
  { v, entry, lang, hash, against = [] }: TextLine,
  subject: Subject,
  hashOf: (lang: string) => string | undefined = (tag) => hashText(subject, tag),
): boolean {
  if (entry !== subjectId(subject)) return false;
  if (v === undefined) return hash === hashText1(subject, lang, Array.isArray(against) ? against : []);
  return hash === hashOf(lang) && Object.entries(against).every(([tag, other]) => other === hashOf(tag));
}

/**
 * The lines about texts, by the name of the subject and the language with a line break between them. Never throws.
 *
 * ```ts
 * linesByText([]).size; // 0
 * ```
 */
export function linesByText(lines: readonly LedgerLine[]): ReadonlyMap<string, readonly TextLine[]> {
  const known = groups.get(lines);
  if (known) return known;
  const byText = new Map<string, TextLine[]>();
  for (const line of lines) {
    if (!isTextLine(line)) continue;
    const key = `${line.entry}\n${line.lang}`;
    const group = byText.get(key);
    if (group) group.push(line);
    else byText.set(key, [line]);
  }
  if (Object.isFrozen(lines)) groups.set(lines, byText);
  return byText;
}

/** The groups of lists that nobody changes. A ledger has many lines: they are kept, also when lines are added. */
const groups = new WeakMap<readonly LedgerLine[], ReadonlyMap<string, readonly TextLine[]>>();

/** Group the lines of a ledger to which lines were added, from the groups of the one before. */
export function groupAdded(
  before: readonly LedgerLine[],
  after: readonly LedgerLine[],
  lines: readonly LedgerLine[],
): void {
  const known = groups.get(before);
  if (known === undefined || !Object.isFrozen(after)) return;
  const added = Array.from(
    linesByText([...lines]),
    ([key, group]) => [key, [...(known.get(key) ?? []), ...group]] as const,
  );
  groups.set(after, new Map([...known, ...added]));
}

/** The lines about a text. */
export function linesOn(
  byText: ReadonlyMap<string, readonly TextLine[]>,
  entry: string,
  lang: string,
): readonly TextLine[] {
  return byText.get(`${entry}\n${lang}`) ?? [];
}

/** Lines in the order of their times, each once. The hash of a signed line is known from its judgement. */
function inOrder(lines: readonly TextLine[]): TextLine[] {
  const once = [...new Map(lines.map((line) => [isSignedLine(line) ? lineHash(line) : canonical(line), line]))];
  return once
    .toSorted(([a, { at: from }], [b, { at: to }]) => (from < to ? -1 : from > to ? 1 : a < b ? -1 : 1))
    .map(([, line]) => line);
}

/** The lines about one text that count. */
export interface CurrentLines {
  /** The newest line of its draft. */
  readonly draft: TextLine | undefined;
  /** The edits and signatures of people of the book that are about the text as it is now, in the order of their times. */
  readonly byPeople: readonly TextLine[];
}

/**
 * A function that gives the lines about a text that count. A signature counts only if it is that of a key that counts for the
 * person, as `judgeLedger` finds. Never throws.
 *
 * ```ts
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * currentLines({ ledger: [], people: {} })({ chapter }, "en"); // { draft: undefined, byPeople: [] }
 * ```
 */
export function currentLines(book: LedgerBook): (subject: Subject, lang: string) => CurrentLines {
  const { isVerified } = judgeLedger(book);
  const byText = linesByText(book.ledger);
  const ordered = new Map<string, TextLine[]>();
  return (subject, lang) => {
    const name = `${subjectId(subject)}\n${lang}`;
    const all = ordered.get(name) ?? inOrder(linesOn(byText, subjectId(subject), lang));
    ordered.set(name, all);
    const hashes = new Map<string, string | undefined>();
    const hashOf = (tag: string): string | undefined => {
      if (!hashes.has(tag)) hashes.set(tag, hashText(subject, tag));
      return hashes.get(tag);
    };
    const byPeople = all.filter(
      (line) =>
        line.act !== "draft" &&
        Object.hasOwn(book.people, line.by) &&
        isCurrent(line, subject, hashOf) &&
        (line.act !== "sign" || isVerified(line)),
    );
    return { draft: all.findLast((line) => line.act === "draft"), byPeople };
  };
}

/**
 * A function that gives the provenance of a text of a book. Where two people must agree, an edit counts only if it is verified like
 * a signature. Never throws.
 *
 * ```ts
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * makeLedger({ ledger: [], people: {} })({ chapter }, "en", "one-pass"); // { standing: "draft", editedBy: [], signedBy: [] }
 * ```
 */
export function makeLedger(book: LedgerBook): (subject: Subject, lang: string, policy: Policy) => Provenance {
  const { isVerified } = judgeLedger(book);
  const linesFor = currentLines(book);
  return (subject, lang, policy) => {
    const { draft, byPeople } = linesFor(subject, lang);
    const names = (act: string): string[] => [
      ...new Set(byPeople.filter((line) => line.act === act).map((line) => line.by)),
    ];
    const signedBy = names("sign");
    const editedBy = names("edit");
    const certain = new Set(byPeople.filter(isVerified).map((line) => line.by));
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
