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

/** Particles that change after a vowel: after a final, and after none. */
export const PARTICLES = [
  ["을", "를"],
  ["은", "는"],
  ["이", "가"],
  ["과", "와"],
  ["이나", "나"],
  ["으로", "로"],
] as const;

const PARTICLE = /(을|를|은|는|이나|이|가|나|과|와|으로|로)(?![가-힣])/uy;

/** A reading with the particle after it, where the writer's does not fit the word that we chose: 5mg를 → 오 밀리그램을. */
export function fitted(reading: Reading, text: string): Reading {
  const particle = matchAt(PARTICLE, text, reading.to)?.[1];
  const pair = particle === undefined ? undefined : PARTICLES.find((forms) => forms.some((form) => form === particle));
  if (particle === undefined || !pair) return reading;
  const last = reading.words.trimEnd();
  // After ㄹ it is 로: 이 몰로.
  const inL = pair[1] === "로" && (last.charCodeAt(last.length - 1) - 0xac00) % 28 === 8;
  const words = inL ? `${last}로` : withFitting(last, pair[0], pair[1]);
  return words === last + particle ? reading : { ...reading, to: reading.to + particle.length, words };
}
