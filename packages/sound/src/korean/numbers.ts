import type { Filler, FillerRequest } from "../language.ts";
import { readDate, readTime } from "../date-time.ts";
import { isBlock, decomposeBlock } from "./hangul.ts";

const DIGITS = Array.from("영일이삼사오육칠팔구");
const NATIVE_ONES = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"];
const NATIVE_TENS = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];

/**
 * A whole number in Sino-Korean words, below 10¹⁶. Takes whole numbers from 0 and never throws for them.
 *
 * ```ts
 * import { koreanNumber } from "@parley/sound/korean";
 * koreanNumber(119); // "백십구"
 * koreanNumber(10_000); // "만"
 * ```
 */
export function koreanNumber(n: number): string {
  if (n === 0) return "영";
  let rest = n;
  let words = "";
  for (const big of ["", "만", "억", "조"]) {
    const four = rest % 10_000;
    if (four > 0) words = (four === 1 && big === "만" ? "" : below10000(four)) + big + words;
    rest = Math.floor(rest / 10_000);
  }
  return words;
}

function below10000(n: number): string {
  return ["천", "백", "십", ""]
    .map((unit, i) => {
      const digit = Math.floor(n / 10 ** (3 - i)) % 10;
      if (digit === 0) return "";
      return (digit === 1 && unit !== "" ? "" : DIGITS[digit]) + unit;
    })
    .join("");
}

/** A number before a native counter, 1…99: 스무 명, 세 시. */
export function nativeNumber(n: number): string {
  if (n < 1 || n > 99) return koreanNumber(n);
  if (n === 20) return "스무";
  return NATIVE_TENS[Math.floor(n / 10)]! + NATIVE_ONES[n % 10]!;
}

/** Counters by unit: the word, and whether native numbers go before it. */
const COUNTERS: { readonly [unit: string]: readonly [string, boolean] } = {
  second: ["초", false],
  minute: ["분", false],
  hour: ["시간", true],
  day: ["일", false],
  week: ["주", false],
  month: ["개월", false],
  year: ["년", false],
  person: ["명", true],
  time: ["번", true],
  piece: ["개", true],
  metre: ["미터", false],
  kilometre: ["킬로미터", false],
  kilogram: ["킬로그램", false],
  degree: ["도", false],
  floor: ["층", false],
  litre: ["리터", false],
  percent: ["퍼센트", false],
  "age-year": ["살", true],
  channel: ["번", false],
  won: ["원", false],
  rouble: ["루블", false],
  dollar: ["달러", false],
};

const PARTICLES: { readonly [form: string]: readonly [string, string] } = {
  가: ["이", "가"],
  는: ["은", "는"],
  를: ["을", "를"],
  와: ["과", "와"],
  로: ["으로", "로"],
};

/** The form of a particle after a word: 물이, 커피가; after ㄹ it is 로. */
function withParticle(word: string, form: string): string {
  const pair = PARTICLES[form];
  if (!pair) return "";
  const block = word.slice(-1);
  const coda = isBlock(block) ? decomposeBlock(block)[2] : "";
  const closed = coda !== "" && !(form === "로" && coda === "ㄹ");
  return closed ? pair[0] : pair[1];
}

/** The value of a slot in Korean: shown in digits, spoken in words. */
export function fillKorean({ type, unit, form, value }: FillerRequest): Filler {
  const done = (text: string, spoken: string): Filler => ({
    text: text + withParticle(spoken, form),
    spoken: spoken + withParticle(spoken, form),
  });
  if ((type === "number" || type === "amount") && typeof value === "number") {
    const counter = unit !== undefined && Object.hasOwn(COUNTERS, unit) ? COUNTERS[unit] : undefined;
    if (!counter) return done(String(value), koreanNumber(value));
    const [word, native] = counter;
    return done(`${value}${word}`, `${native ? nativeNumber(value) : koreanNumber(value)} ${word}`);
  }
  const time = type === "time" ? readTime(value) : undefined;
  if (time) {
    const { hour, minute } = time;
    const spokenHour = hour >= 1 && hour <= 12 ? nativeNumber(hour) : koreanNumber(hour);
    return done(
      `${hour}시${minute ? ` ${minute}분` : ""}`,
      `${spokenHour} 시${minute ? ` ${koreanNumber(minute)} 분` : ""}`,
    );
  }
  const date = type === "date" ? readDate(value) : undefined;
  if (date) {
    const { month, day } = date;
    const monthWord = month === 6 ? "유" : month === 10 ? "시" : koreanNumber(month);
    return done(`${month}월 ${day}일`, `${monthWord}월 ${koreanNumber(day)}일`);
  }
  return done(String(value), String(value));
}
