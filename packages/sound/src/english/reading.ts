import type { NonStandardWord } from "../non-standard-word.ts";

/** What a part of the text is read as: where the part ends, and its words. */
export interface Reading {
  readonly end: number;
  readonly words: string;
  readonly trouble?: NonNullable<NonStandardWord["trouble"]>;
}

/** Reads the part of a text that begins at `at`; `undefined` if it is not of this kind. */
export type Reader = (text: string, at: number) => Reading | undefined;

/** The text before and after a place, as much of it as a rule looks at. */
export const before = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at);
export const after = (text: string, end: number): string => text.slice(end, end + 40);

/** The match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** A reader of what a sticky pattern matches. */
export function reader(
  pattern: RegExp,
  read: (match: RegExpExecArray, end: number, text: string) => string | Omit<Reading, "end"> | Reading | undefined,
): Reader {
  return (text, at) => {
    const match = matchAt(pattern, text, at);
    if (!match) return undefined;
    const end = at + match[0].length;
    const found = read(match, end, text);
    if (found === undefined) return undefined;
    return typeof found === "string" ? { end, words: found } : { end, ...found };
  };
}

/** A figure that has two readings: the likelier one, and both for the author. */
export function ambiguous(words: string, ...others: readonly string[]): Omit<Reading, "end"> {
  return {
    words,
    trouble: {
      rule: "figure.ambiguous",
      message: `it can be read as “${words}” or as ${others.map((other) => `“${other}”`).join(" or ")}`,
      candidates: [words, ...others],
    },
  };
}
