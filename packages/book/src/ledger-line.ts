/** One line of `ledger.jsonl`: a person's act on a text, which is named by its hash. */
export interface LedgerLine {
  readonly at: string;
  /** An entry's id, `chapter:<file name without .yaml>`, or `book`. */
  readonly entry: string;
  readonly lang: string;
  readonly hash: string;
  readonly act: "draft" | "edit" | "sign";
  readonly by: string;
  readonly origin?: Origin;
  readonly model?: string;
  readonly role?: string;
  readonly against?: readonly string[];
}

/** The origin of a draft: a person, a language model, machine translation, a translation memory, a phrase bank. */
export type Origin = "human" | "llm" | "mt" | "tm" | "bank";
export const ORIGINS: readonly Origin[] = ["human", "llm", "mt", "tm", "bank"];

/** Verifies that the named person wrote a line. It is called for signatures, and for edits where two people must agree. */
export type Verify = (line: LedgerLine) => boolean;
