import type { Subject } from "@parley/book";

/** The urgencies of entries, what can hurt first. */
const RISK: readonly string[] = ["danger", "urgent", "routine"];

/** How late a text is among those to look at, 0 for what can hurt most; titles and works come after all entries. */
export function riskOf(subject: Subject): number {
  return "entry" in subject ? RISK.indexOf(subject.entry.urgency) : RISK.length;
}
