/** What the readers of figures, units, abbreviations and signs give, and what they share. */
import type { NonStandardWord } from "../non-standard-word.ts";
import { isBlockCode } from "./hangul.ts";

/** What a part of a text that begins at a place is read as. */
export interface Reading {
  /** The end of the part. */
  readonly to: number;
  readonly words: string;
  readonly trouble?: NonNullable<NonStandardWord["trouble"]>;
  /** Whether it is written together with the block before it: 제1 → 제일. */
  readonly attached?: true;
}

/** A reader looks at one place of a text whose signs are folded (`foldSigns`); `undefined` where it has nothing to read. */
export type Reader = (text: string, at: number) => Reading | undefined;

/** The match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Whether a block of Hangul stands at a place. */
export function blockAt(text: string, at: number): boolean {
  return isBlockCode(text.charCodeAt(at));
}

/** The letters before a place, as far as a reader looks back. */
export function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at);
}

const SAME: { readonly [sign: string]: string } = {
  "〜": "~",
  "∼": "~",
  "−": "-",
  "‒": "-",
  "‑": "-",
  "‐": "-",
  "∶": ":",
  "⁄": "/",
  "∕": "/",
  µ: "μ",
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u3000": " ",
};

/** The text with variants of a sign as one, in the same places: fullwidth figures and letters, subscripts, wave dashes, spaces. */
export function foldSigns(text: string): string {
  return text.replace(
    /[！-～₀-₉〜∼−‒‑‐∶⁄∕µ\u00a0\u2009\u202f\u3000]/gu,
    (sign) => SAME[sign] ?? String.fromCharCode(sign.charCodeAt(0) - (/[₀-₉]/u.test(sign) ? 0x2050 : 0xfee0)),
  );
}

/** A word with the particle that fits its end: `이/가` after 사 is 가. */
export function withFitting(word: string, closed: string, open: string): string {
  const code = word.charCodeAt(word.length - 1);
  return word + (isBlockCode(code) && (code - 0xac00) % 28 !== 0 ? closed : open);
}
