/** Who did what with a text of an edition, each signature verified again: offline, from the edition alone. */
import { isSignedLine, type LedgerLine, type TextLine } from "@parley/book";
import { judgeLines, lineHash, sha256Of, type SignedLine } from "@parley/key";
import type { EditionAct, EditionLedger } from "./edition.ts";
import { shownHash, type ShownEntry, type ShownWords } from "./signed-form.ts";

/** What a reader has of an edition, to verify its signatures. */
export interface Vouching {
  readonly ledger: EditionLedger;
  /** What is shown of an entry, and its texts by language. */
  readonly shown: (id: string) => { readonly entry: ShownEntry; readonly texts: ShownTexts } | undefined;
}
type ShownTexts = { readonly [lang: string]: readonly ShownWords[] };

/**
 * What an act is worth. `verified`: its signature is that of a key that counts for its person, over the text as it is shown.
 * `recorded`: the book says so, and nothing proves it. `broken`: it has a signature, and that does not fit what is shown.
 */
export type Worth = "verified" | "recorded" | "broken";

/** An act on a text, and what it is worth. */
export interface VouchedAct {
  readonly act: EditionAct["act"];
  readonly by: string;
  readonly at: string;
  readonly worth: Worth;
  readonly origin?: EditionAct["origin"];
  readonly model?: string;
  readonly distance?: number;
  /** The languages of the texts that were seen beside it. */
  readonly against: readonly string[];
}

/**
 * The acts on a text of an edition, from its draft to its signatures, in the order of their times. Empty for a text that nobody edited or
 * signed. Never throws for a ledger that was read from JSON: what cannot be read is `broken`.
 *
 * ```ts
 * vouchedActs({ ledger: { book: "sha256-…", heads: {} }, shown: () => undefined }, "stop", "en"); // []
 * ```
 */
export function vouchedActs({ ledger, shown }: Vouching, id: string, lang: string): VouchedAct[] {
  const found = ownOf(ownOf(ledger.texts, id), lang);
  if (found === undefined) return [];
  const hashOf = (tag: string): string | undefined => hashIn({ ledger, shown }, id, tag);
  const written = found.written ?? lang;
  const hash = hashOf(lang);
  const lines = found.acts.map((act): LedgerLine =>
    Object.freeze({ ...act, v: 2, entry: id, lang: written, hash: hash ?? "", book: ledger.book }),
  );
  const counted = countedOf(ledger, lines);
  return found.acts.map((act, i) => {
    const line = lines[i] as TextLine;
    const { by, at, origin, model, distance, against = {} } = act;
    const seen = Array.isArray(against) ? [] : Object.entries(against as { readonly [tag: string]: string });
    // A text that this edition does not show cannot be compared.
    const isAsSeen = seen.every(([tag, other]) => [other, undefined].includes(hashOf(tag)) || !isShown(shown, id, tag));
    const worth = (): Worth => {
      if (act.sig === undefined) return act.act === "sign" ? "broken" : "recorded";
      return hash !== undefined && isAsSeen && isSignedLine(line) && counted.has(hashSafely(line))
        ? "verified"
        : "broken";
    };
    return {
      act: act.act,
      by,
      at,
      worth: worth(),
      ...(origin === undefined ? {} : { origin }),
      ...(model === undefined ? {} : { model }),
      ...(distance === undefined ? {} : { distance }),
      against: Array.isArray(against) ? (against as string[]) : seen.map(([tag]) => tag),
    };
  });
}

/** A value of a table by a key that others wrote. */
function ownOf<T>(table: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

const isShown = (shown: Vouching["shown"], id: string, tag: string): boolean =>
  ownOf(shown(id)?.texts, tag) !== undefined;

/** The hash of a text as it is shown; `undefined` where that is not what the edition says was signed. */
function hashIn({ ledger, shown }: Vouching, id: string, lang: string): string | undefined {
  const seen = shown(id);
  const texts = ownOf(seen?.texts, lang);
  const signed = ownOf(ownOf(ledger.texts, id), lang);
  if (seen === undefined || texts === undefined) return undefined;
  try {
    return shownHash(seen.entry, lang, texts, signed?.rest, signed?.written);
  } catch {
    return undefined;
  }
}

/** The hashes of the lines that count, of some lines and those about keys. */
function countedOf(ledger: EditionLedger, lines: readonly LedgerLine[]): ReadonlySet<string> {
  try {
    const all = [...(ledger.keys ?? []), ...lines].filter(isSignedLine);
    return judgeLines(all, { book: ledger.book, revoked: ledger.revoked ?? [] }).counted;
  } catch {
    return new Set();
  }
}

function hashSafely(line: SignedLine): string {
  try {
    return lineHash(line);
  } catch {
    return "";
  }
}

/** The publisher of an edition, and whether the signature of the edition is right. */
export interface Publisher {
  readonly by: string;
  readonly at: string;
  readonly key: string;
  /**
   * `right`: the edition is as it was signed, by a key that counts. `changed`: the edition is not the one that was signed. `forged`: the
   * signature is not that of the key. `unknown`: nobody vouches for the key.
   */
  readonly state: "right" | "changed" | "forged" | "unknown";
}

/**
 * The publisher of an edition whose hash was found to be `hash`; `undefined` where it has none. With the text of a pack, that must be
 * the published one too. Never throws.
 *
 * ```ts
 * publisherOf({ book: "sha256-…", heads: {} }, undefined, "sha256-…"); // undefined
 * ```
 */
export function publisherOf(
  ledger: EditionLedger | undefined,
  publish: LedgerLine | undefined,
  hash: string,
  pack?: string,
): Publisher | undefined {
  if (publish?.act !== "publish") return undefined;
  const { by, at, key, edition, packs = [] } = publish;
  const state = (): Publisher["state"] => {
    try {
      const line = Object.freeze(publish);
      const trust = judgeLines([...(ledger?.keys ?? []).filter(isSignedLine), line], {
        book: ledger?.book,
        revoked: ledger?.revoked ?? [],
      });
      const own = lineHash(line);
      if (!trust.chains.authentic.has(own)) return "forged";
      if (edition !== hash || (pack !== undefined && !packs.includes(sha256Of(pack)))) return "changed";
      return trust.counted.has(own) ? "right" : "unknown";
    } catch {
      return "forged";
    }
  };
  return { by: textOf(by), at: textOf(at), key: textOf(key), state: state() };
}

/** A value of a file that nobody has checked, as text. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
