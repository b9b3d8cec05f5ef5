/** One line of `ledger.jsonl`: who did what to which text, by hash of the text. */
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

/** How a draft came about. */
export type Origin = "human" | "llm" | "mt" | "tm" | "bank";
export const ORIGINS: readonly Origin[] = ["human", "llm", "mt", "tm", "bank"];

/** Whether the person a line names truly wrote it: asked of lines that sign, and of edits where two people must agree. */
export type Verify = (line: LedgerLine) => boolean;
