/** How Korean readers see the sounds of any language: Hangul, in the practice of 외래어 표기법 for sounds that Korean lacks. */
import type { Style, Styles } from "../language.ts";
import type { Segment, Word } from "../sound.ts";
import { blockOf } from "./korean.ts";
import { hangulStyle, type HangulSpelling } from "./hangul-style.ts";

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
  ʃ: row("ㅅ", "시", { soft: true }),
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
  ɹ: row("ㄹ", "르"),
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

/** For English, and for any language without a table of its own. */
const general: Style = hangulStyle({
  consonants: { ...consonants, ɹ: row("ㄹ", "") },
  vowels,
  doubleL: true,
  closesBefore,
});

/** Any sound for a Korean reader. */
export const koreanReads: Styles = { say: general, standard: general };

/** Particles and endings after which a phrase can end, so that nothing is linked on: 아이를 안고, 갈수록 아파요. */
const CLOSES = /.[을를은는록면]$/u;

/** The final that is linked on to the next word, if that begins with a vowel (§15); never ㅇ. */
function linkedFinal(word: Word | undefined, next: Word | undefined): Segment | undefined {
  if (word === undefined || next === undefined || CLOSES.test(word.written)) return undefined;
  const first = next.syllables[0];
  const opens =
    first !== undefined && first.onset.every(({ surface }) => surface === "" || ["j", "w", "ɰ"].includes(surface));
  const final = word.syllables.at(-1)?.coda.findLast(({ surface }) => surface !== "");
  return opens && final && final.surface !== "ŋ" ? final : undefined;
}

/** Korean for Koreans: the pronunciation, in Hangul. */
export const koreanForKorean: Style = {
  hides: new Set(),
  spell(word, before, after) {
    const gained = linkedFinal(before, word);
    const lost = linkedFinal(word, after);
    return word.syllables.map((syllable, i) => ({
      text: blockOf(syllable, i === 0 ? gained : undefined, lost),
      from: syllable.nucleus.from,
    }));
  },
};
