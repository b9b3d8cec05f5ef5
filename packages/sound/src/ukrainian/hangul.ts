/** Ukrainian for Korean readers: a variant to read aloud, by sound, and the transcription of names, by letters. */
import type { Styles } from "../language.ts";
import { hangulStyle, type HangulSpelling } from "../korean/hangul-style.ts";
import { namesInHangul } from "./hangul-names.ts";

type Consonants = { readonly [phone: string]: HangulSpelling };

const hard: Consonants = {
  p: { onset: "ㅍ", isolated: "프", closes: "ㅂ" },
  b: { onset: "ㅂ", isolated: "브" },
  t: { onset: "ㅌ", isolated: "트", closes: "ㅅ" },
  d: { onset: "ㄷ", isolated: "드", closes: "ㅅ" },
  k: { onset: "ㅋ", isolated: "크", closes: "ㄱ" },
  g: { onset: "ㄱ", isolated: "그" },
  f: { onset: "ㅍ", isolated: "프" },
  v: { onset: "ㅂ", isolated: "브" },
  w: { onset: "ㅇ", isolated: "우" },
  s: { onset: "ㅅ", isolated: "스", closes: "ㅅ" },
  z: { onset: "ㅈ", isolated: "즈" },
  ʃ: { onset: "ㅅ", isolated: "슈", last: "시", soft: true, softE: true },
  ʒ: { onset: "ㅈ", isolated: "주", last: "지" },
  x: { onset: "ㅎ", isolated: "흐" },
  h: { onset: "ㅎ", isolated: "흐" },
  ts: { onset: "ㅊ", isolated: "츠", closes: "ㅅ" },
  dz: { onset: "ㅈ", isolated: "즈" },
  tʃ: { onset: "ㅊ", isolated: "치", closes: "ㅅ" },
  dʒ: { onset: "ㅈ", isolated: "지" },
  m: { onset: "ㅁ", isolated: "므", closes: "ㅁ" },
  n: { onset: "ㄴ", isolated: "느", closes: "ㄴ" },
  l: { onset: "ㄹ", isolated: "르", closes: "ㄹ" },
  r: { onset: "ㄹ", isolated: "르" },
  j: { onset: "ㅇ", isolated: "이" },
};
/** Softness is in the vowel, 댜; where none follows, in 이: 레디코. Korean has no 쟈, 챠 apart from 자, 차. */
const ISOLATED_SOFT: { readonly [phone: string]: string } = {
  p: "피",
  b: "비",
  t: "티",
  d: "디",
  k: "키",
  g: "기",
  f: "피",
  v: "비",
  s: "스",
  z: "즈",
  x: "히",
  h: "히",
  m: "미",
  n: "니",
  l: "리",
  r: "리",
};
const soft: Consonants = {
  ...Object.fromEntries(
    Object.entries(ISOLATED_SOFT).map(([phone, isolated]) => [
      `${phone}ʲ`,
      { ...hard[phone]!, isolated, soft: true, ...(/[nl]/u.test(phone) ? { softE: true } : {}) },
    ]),
  ),
  zʲ: { onset: "ㅈ", isolated: "즈" },
  tsʲ: { onset: "ㅊ", isolated: "츠", closes: "ㅅ" },
  dzʲ: { onset: "ㅈ", isolated: "즈" },
};

const hardOf = (phone: string): string => phone.replace("ʲ", "");

/**
 * ㅂ, ㅅ and ㄱ are finals before a voiceless consonant (외래어 표기법, as of Russian). ㅅ is also the first half of a long consonant:
 * життя́ 짓탸, два́дцять 드밧차티.
 */
function closesBefore(phone: string, next: string): boolean {
  const [stop, then] = [hardOf(phone), hardOf(next)];
  if (/^(?:[tds]|ts|tʃ)$/u.test(stop) && stop === then) return true;
  if (/^[td]$/u.test(stop) && then === "ts") return true;
  if (/^(?:[ds]|ts|tʃ)$/u.test(stop)) return false;
  if (/^[ptk]$/u.test(stop)) return !phone.endsWith("ʲ") && /^[ptkfsxʃ]/u.test(then);
  return !(stop === "l" && then === "n");
}

export const ukrainianForKorean: Styles = {
  standard: namesInHangul,
  say: hangulStyle({
    consonants: { ...hard, ...soft },
    vowels: { a: "ㅏ", ɛ: "ㅔ", i: "ㅣ", ɪ: "ㅣ", ɔ: "ㅗ", u: "ㅜ" },
    closesBefore,
    doubleL: true,
    jApart: true,
    doubledOnce: true,
    hides: ["assimSoft"],
  }),
};
