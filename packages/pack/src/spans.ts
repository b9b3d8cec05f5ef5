import type { Span } from "@parley/edition";

/** A syllable of a respelling; with a second item where it is stressed. */
export type PackedSpan = readonly [string] | readonly [string, 1];

/** Between syllables, and before one that is stressed: control characters, which no text has, of one byte and of two. */
const NEXT = "\u007f";
const STRESSED = "\u0080";

/** A respelling as one line. */
export function joinSpans(spans: readonly Span[]): string {
  return spans
    .map(({ text, stress }) => (stress ? STRESSED : "") + text.replaceAll(NEXT, "").replaceAll(STRESSED, ""))
    .join(NEXT);
}

/** The syllables of a line. */
export function partSpans(line: string): PackedSpan[] {
  if (line === "") return [];
  return line
    .split(NEXT)
    .map((part) => (part.startsWith(STRESSED) ? ([part.slice(1), 1] as const) : ([part] as const)));
}

/** A line without what stands between its syllables. */
export const lettersIn = (line: string): string => line.replaceAll(NEXT, "").replaceAll(STRESSED, "");
