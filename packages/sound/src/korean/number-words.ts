/** Korean numbers in words: Sino-Korean (이십일), native (스물한), and figure by figure (이일). */

const DIGITS = Array.from("영일이삼사오육칠팔구");
const NATIVE_ONES = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"];
const NATIVE_TENS = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
const ALONE: { readonly [ones: string]: string } = { 한: "하나", 두: "둘", 세: "셋", 네: "넷" };
/** The names of the powers of 10,000, to 10⁴⁸. */
const MYRIADS = ["", "만", "억", "조", "경", "해", "자", "양", "구", "간", "정", "재", "극"];

/**
 * A whole number in Sino-Korean words, below 10⁵². Takes whole numbers from 0 and never throws for them.
 *
 * ```ts
 * import { koreanNumber } from "@parley/sound/korean";
 * koreanNumber(119); // "백십구"
 * koreanNumber(10_000); // "만"
 * ```
 */
export function koreanNumber(n: number): string {
  return sinoWords(String(BigInt(Math.trunc(n)))).replaceAll(" ", "");
}

/** Figures as one Sino-Korean number, with a space after each power of 10,000 (한글 맞춤법 §44): 12345 → 만 이천삼백사십오. */
export function sinoWords(figures: string): string {
  const bare = figures.replace(/^0+(?=\d)/u, "");
  if (bare === "0") return "영";
  if (bare.length > 4 * MYRIADS.length) return digitWords(bare);
  const words: string[] = [];
  for (let end = bare.length, power = 0; end > 0; end -= 4, power++) {
    const four = bare.slice(Math.max(0, end - 4), end);
    if (/^0+$/u.test(four)) continue;
    // 10,000 is 만, but 일억, 일조; inside a number 일만 (일억 일만).
    const bareMyriad = power === 1 && four === "1" && end === 1;
    words.unshift((bareMyriad ? "" : belowMyriad(four)) + MYRIADS[power]!);
  }
  return words.join(" ");
}

function belowMyriad(figures: string): string {
  const units = ["", "십", "백", "천"];
  return Array.from(figures, (figure, i) => {
    const unit = units[figures.length - 1 - i]!;
    if (figure === "0") return "";
    return (figure === "1" && unit !== "" ? "" : DIGITS[Number(figure)]!) + unit;
  }).join("");
}

/** Figures one by one. Zero is 공 in numbers to call and codes (common use), 영 in decimals. */
export function digitWords(figures: string, zero = "공"): string {
  return Array.from(figures, (figure) => (figure === "0" ? zero : DIGITS[Number(figure)]!)).join("");
}

/** A number before a native counter: 스무 명, 세 시; from a hundred on native only in lone ones. */
export function nativeNumber(n: number): string {
  const ones = n % 100;
  // 백한 명, 천두 개: common use after a hundred, where ones stand alone.
  if (n > 100 && n < 10_000 && ones > 0 && ones < 10) return koreanNumber(n - ones) + NATIVE_ONES[ones]!;
  if (!Number.isInteger(n) || n < 1 || n > 99) return koreanNumber(n);
  if (n === 20) return "스무";
  return NATIVE_TENS[Math.floor(n / 10)]! + NATIVE_ONES[n % 10]!;
}

/** A native number that no counter follows, 1…99: 하나, 스물, 열셋. */
export function nativeAlone(n: number): string {
  if (n === 20) return "스물";
  return nativeNumber(n).replace(/[한두세네]$/u, (ones) => ALONE[ones]!);
}

/** 첫째, 둘째 …: the word before 째 (한글 맞춤법, 표준어 규정 §6: 열두째, 스물두째). */
export function rankWord(n: number): string {
  return n === 1 ? "첫" : n < 5 ? nativeAlone(n) : nativeNumber(n);
}

/** A decimal number in words: 37.5 → 삼십칠 점 오. `fraction` has the figures after the point. */
export function decimalWords(figures: string, fraction: string): string {
  return fraction === "" ? sinoWords(figures) : `${sinoWords(figures)} 점 ${digitWords(fraction, "영")}`;
}

/** The word for an hour of the clock: native to twelve, 세 시, then Sino-Korean, 십삼 시 (common use). */
export function hourWord(hour: number): string {
  return hour >= 1 && hour <= 12 ? nativeNumber(hour) : koreanNumber(hour);
}

/** The word for a month, without 월: 유월 and 시월 are irregular (표준어 규정; 한글 맞춤법 §52). */
export function monthWord(month: number): string {
  return month === 6 ? "유" : month === 10 ? "시" : koreanNumber(month);
}

const SINO = /^[영공일이삼사오육칠팔구십백천만억조경]+$/u;
const NATIVE =
  /^(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)$|^(?:열|스무|서른|마흔|쉰|예순|일흔|여든|아흔)$/u;

/** Whether a word is a number and nothing else: 이십일, 스물한. */
export function isNumberWord(word: string): boolean {
  return SINO.test(word) || NATIVE.test(word);
}

/** Whether a word is Sino-Korean figures only, as after 점: 일이. */
export function isDigitWord(word: string): boolean {
  return /^[영공일이삼사오육칠팔구]+$/u.test(word);
}
