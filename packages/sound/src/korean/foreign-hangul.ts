/** The sounds of any language in blocks of Hangul, in the practice of 외래어 표기법 for sounds that Korean lacks. */
import type { HangulSpelling, HangulTable } from "./hangul-style.ts";

const row = (onset: string, isolated: string, more: Partial<HangulSpelling> = {}): HangulSpelling => ({
  onset,
  isolated,
  ...more,
});

const consonants: { readonly [phone: string]: HangulSpelling } = {
  p: row("ㅍ", "프", { closes: "ㅂ" }),
  b: row("ㅂ", "브"),
  t: row("ㅌ", "트", { closes: "ㅅ" }),
  d: row("ㄷ", "드"),
  k: row("ㅋ", "크", { closes: "ㄱ" }),
  g: row("ㄱ", "그"),
  f: row("ㅍ", "프"),
  v: row("ㅂ", "브"),
  θ: row("ㅅ", "스"),
  ð: row("ㄷ", "드"),
  s: row("ㅅ", "스"),
  z: row("ㅈ", "즈"),
  ʃ: row("ㅅ", "시", { soft: true, softE: true }),
  ʒ: row("ㅈ", "지"),
  x: row("ㅎ", "흐"),
  h: row("ㅎ", "흐"),
  ts: row("ㅊ", "츠"),
  dz: row("ㅈ", "즈"),
  tʃ: row("ㅊ", "치"),
  dʒ: row("ㅈ", "지"),
  tɕ: row("ㅊ", "치"),
  ɕ: row("ㅅ", "시", { soft: true }),
  m: row("ㅁ", "므", { closes: "ㅁ" }),
  n: row("ㄴ", "느", { closes: "ㄴ" }),
  ŋ: row("ㅇ", "응", { closes: "ㅇ" }),
  l: row("ㄹ", "르", { closes: "ㄹ" }),
  r: row("ㄹ", "르"),
  ɹ: row("ㄹ", ""),
  j: row("ㅇ", "이"),
  w: row("ㅇ", "우"),
};
const vowels: { readonly [phone: string]: string } = {
  i: "ㅣ",
  ɪ: "ㅣ",
  e: "ㅔ",
  ɛ: "ㅔ",
  æ: "ㅐ",
  a: "ㅏ",
  ɑ: "ㅏ",
  ɐ: "ㅏ",
  ʌ: "ㅓ",
  ə: "ㅓ",
  ɜ: "ㅓ",
  o: "ㅗ",
  ɔ: "ㅗ",
  u: "ㅜ",
  ʊ: "ㅜ",
  ɯ: "ㅡ",
  ɨ: "ㅡ",
  ø: "ㅚ",
};
const VOWEL = /^[iɪeɛæaɑɐʌəɜoɔuʊ]$/u;

/** A stop closes a block only at the end of a word or before another consonant: 캡, 액트. */
const closesBefore = (phone: string, next: string): boolean =>
  !/^[ptk]$/.test(phone) || next === "" || (!VOWEL.test(next) && /^[ptkbdgfszm]/.test(next));

/** The table for English, and for any language without one of its own. */
export const FOREIGN: HangulTable = { consonants, vowels, doubleL: true, closesBefore };
