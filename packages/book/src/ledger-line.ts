import type { Links, Revocation, SignedLine } from "@parley/key";

/** What a line has that a person signed with a key. */
interface Signature {
  /** The book: the hash of its line `begin`. */
  readonly book?: string;
  readonly key: string;
  /** The hash of the signer's last line; several after two copies were merged. */
  readonly prev?: Links;
  /** The hash of the last line in which the signer withdrew something. */
  readonly back?: Links;
  /** All keys that the signer revoked so far. */
  readonly revoked?: readonly Revocation[];
  readonly sig: string;
}

/** A person's act on a text, which is named by its hash. A line without `v` has a hash of version 1. */
export interface TextLine extends Partial<Signature> {
  readonly v?: 2;
  readonly at: string;
  /** An entry's id, `chapter:<file name without .yaml>`, `book`, or the id of a work. */
  readonly entry: string;
  readonly lang: string;
  readonly hash: string;
  readonly act: "draft" | "edit" | "sign";
  readonly by: string;
  readonly origin?: Origin;
  readonly model?: string;
  readonly role?: string;
  /** The texts in other languages that the person saw: their hashes by language. In version 1, only the languages. */
  readonly against?: readonly string[] | { readonly [tag: string]: string };
  /** How far an edit is from the text before it: 0 is the same, 1 has nothing in common. */
  readonly distance?: number;
}

/** A signed line about keys, signatures or editions. */
export interface KeyLine extends SignedLine {
  /**
   * `begin`: the first signer of a book names its people with their keys. `trust`: a key is that of a person. `revoke`: a key counts
   * no longer. `withdraw`: a line of the signer counts no longer. `publish`: an edition was made.
   */
  readonly act: "begin" | "trust" | "revoke" | "withdraw" | "publish";
  /** `begin`: random digits, so that no two books have the same beginning. */
  readonly nonce?: string;
  /** `publish`: the hash of the edition. */
  readonly edition?: string;
  /** `publish`: the last lines of each signer. */
  readonly heads?: { readonly [by: string]: Links };
  /** `publish`: the hashes of the packs that the tablet files carry. */
  readonly packs?: readonly string[];
}

/** A line of `ledger.jsonl`. */
export type LedgerLine = TextLine | KeyLine;

/** The acts of lines about a text. */
export const TEXT_ACTS: readonly TextLine["act"][] = ["draft", "edit", "sign"];
/** The acts of lines about keys, signatures and editions. */
export const KEY_ACTS: readonly KeyLine["act"][] = ["begin", "trust", "revoke", "withdraw", "publish"];

/** The origin of a draft: a person, a language model, machine translation, a translation memory, a phrase bank. */
export type Origin = "human" | "llm" | "mt" | "tm" | "bank";
export const ORIGINS: readonly Origin[] = ["human", "llm", "mt", "tm", "bank"];

/** Whether a line is about a text. Never throws. */
export function isTextLine(line: LedgerLine): line is TextLine {
  return (TEXT_ACTS as readonly string[]).includes(line.act);
}

/** Whether a line has a signature, which may be a forged one. Never throws. */
export function isSignedLine(line: LedgerLine): line is LedgerLine & SignedLine {
  return line.v === 2 && line.key !== undefined && line.sig !== undefined;
}
