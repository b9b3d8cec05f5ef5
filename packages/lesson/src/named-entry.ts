import { nearest, type Entry, type Rule } from "@parley/book";
import type { Placed } from "./lesson-file.ts";
import { LESSON_RULES } from "./rules.ts";

/** Reports a trouble at a place in the file of a lesson. */
export type ReportAt = (
  rule: Rule,
  at: { readonly from: number; readonly to: number },
  message: string,
  hint?: string,
  level?: "stop" | "warning",
) => void;

/** The entries that a lesson can name. */
export interface NamedEntries {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The ids of the entries that are left out of the build. */
  readonly leftOut: ReadonlySet<string>;
  /** Those of them that the lesson names. */
  readonly gone: Set<string>;
}

/** Report an entry that is not there or is no phrase; add one that is left out to the list. */
export function checkEntry(
  { value, from, to }: Placed<string>,
  { entries, leftOut, gone }: NamedEntries,
  report: ReportAt,
): Entry | undefined {
  const id = value.normalize("NFC");
  const entry = entries.get(id);
  if (entry) return entry;
  if (leftOut.has(id)) {
    gone.add(id);
    return undefined;
  }
  const near = nearest(id, [...entries.keys()]);
  report(
    LESSON_RULES["lesson.entry"],
    { from, to },
    `“${id}” is not an entry`,
    near === undefined ? undefined : `did you mean “${near}”?`,
  );
  return undefined;
}
