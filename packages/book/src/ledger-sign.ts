import {
  endsAfter,
  endsFor,
  lineHash,
  nextLine,
  signLine,
  type ChainEnds,
  type KeyPair,
  type SignedLine,
} from "@parley/key";
import type { KeyLine, LedgerLine, TextLine } from "./ledger-line.ts";
import { judgeAdded, judgeLedger, type LedgerBook } from "./ledger-trust.ts";
import { groupAdded } from "./ledger.ts";
import { subjectId, type Subject } from "./subject.ts";
import { hashText, hashTexts } from "./text-hash.ts";

/** A person who signs: the id under “people”, the key, and the time of the lines. */
export interface Signer {
  readonly by: string;
  readonly pair: KeyPair;
  readonly at: string;
}

/** A text to sign, and the languages of the texts that were seen beside it. */
export interface TextToSign {
  readonly subject: Subject;
  readonly lang: string;
  readonly against?: readonly string[];
}

/** What a line about keys, signatures or editions says. */
export type KeyAct = Pick<
  KeyLine,
  "act" | "person" | "trusts" | "revoked" | "withdraws" | "edition" | "heads" | "packs"
>;

/**
 * The first signed line of a book: it names its people with the keys that they have in `book.yaml`, and its hash is the id of the
 * book. `nonce` is random. Throws a RangeError if the key is not that of the signer there.
 *
 * ```ts
 * import { makeKeyPair } from "@parley/key";
 * import { beginLedger } from "@parley/book";
 * const pair = makeKeyPair(new Uint8Array(32));
 * const people = { p1: { shown: "R1", languages: [], roles: [], key: pair.publicKey } };
 * beginLedger({ people }, { by: "p1", pair, at: "2026-11-28T10:00:00Z" }, "7f").act; // "begin"
 * ```
 */
export function beginLedger({ people }: Pick<LedgerBook, "people">, { by, pair, at }: Signer, nonce: string): KeyLine {
  if (!Object.hasOwn(people, by) || people[by]!.key !== pair.publicKey)
    throw new RangeError(`the key ${pair.publicKey} is not that of “${by}” in book.yaml`);
  const keys = Object.entries(people).flatMap(([id, { key }]) => (key === undefined ? [] : [[id, key] as const]));
  return signLine({ v: 2 as const, at, act: "begin" as const, by, nonce, people: Object.fromEntries(keys) }, pair);
}

/**
 * Signatures of texts as new lines of the ledger, in a chain. Throws a RangeError for a text that is not there, and for a time before
 * that of the signer's last line.
 *
 * ```ts
 * import { makeKeyPair } from "@parley/key";
 * import { signTexts } from "@parley/book";
 * const pair = makeKeyPair(new Uint8Array(32));
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] } as const;
 * const book = { id: "sha256-…", ledger: [], people: {} };
 * const signer = { by: "p1", pair, at: "2026-11-28T10:00:00Z" };
 * signTexts(book, signer, [{ subject: { chapter }, lang: "en" }]).map(({ act }) => act); // ["sign"]
 * ```
 */
export function signTexts(book: LedgerBook, { by, pair, at }: Signer, texts: readonly TextToSign[]): TextLine[] {
  const lines: (TextLine & SignedLine)[] = [];
  let ends: ChainEnds<LedgerLine & SignedLine> = endsFor(judgeLedger(book), by, pair.publicKey);
  for (const { subject, lang, against = [] } of texts) {
    const hash = hashText(subject, lang);
    if (hash === undefined) throw new RangeError(`${subjectId(subject)} has no text in ${lang}`);
    const seen = hashTexts(
      subject,
      against.filter((tag) => tag !== lang),
    );
    const content = { at, entry: subjectId(subject), lang, hash, act: "sign" as const, by };
    const line = nextLine(ends, Object.keys(seen).length > 0 ? { ...content, against: seen } : content, pair, book.id);
    lines.push(line);
    ends = endsAfter(line);
  }
  return lines;
}

/**
 * A new line about keys, signatures or editions. Throws a RangeError for a time before that of the signer's last line.
 *
 * ```ts
 * import { makeKeyPair } from "@parley/key";
 * import { signAct } from "@parley/book";
 * const pair = makeKeyPair(new Uint8Array(32));
 * const book = { id: "sha256-…", ledger: [], people: {} };
 * const signer = { by: "p1", pair, at: "2026-11-28T10:00:00Z" };
 * signAct(book, signer, { act: "withdraw", withdraws: "sha256-…" }).by; // "p1"
 * ```
 */
export function signAct(book: LedgerBook, { by, pair, at }: Signer, act: KeyAct): KeyLine {
  // Whoever vouches for an own new key goes on after what this key signed already.
  const own = act.act === "trust" && act.person === by && act.trusts !== undefined ? [act.trusts] : [];
  return nextLine(endsFor(judgeLedger(book), by, pair.publicKey, ...own), { at, by, ...act }, pair, book.id);
}

/**
 * A book with new lines in its ledger. A line `begin` also gives it its id. Never throws.
 *
 * ```ts
 * withLines({ ledger: [], people: {} }, []).ledger; // []
 * ```
 */
export function withLines<B extends LedgerBook>(book: B, lines: readonly LedgerLine[]): B {
  const begin = lines.find((line): line is KeyLine => line.act === "begin");
  const id = book.id ?? (begin && lineHash(begin));
  const ledger = Object.freeze([...book.ledger, ...lines]);
  const whole = { ...book, ledger, ...(id === undefined ? {} : { id }) };
  judgeAdded(book, whole, lines);
  groupAdded(book.ledger, ledger, lines);
  return whole;
}
