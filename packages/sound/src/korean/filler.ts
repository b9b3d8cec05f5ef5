/** What goes into a slot of a Korean sentence. */
import type { Filler, FillerRequest } from "../language.ts";
import { readDate, readTime } from "../date-time.ts";
import { isBlock, decomposeBlock } from "./hangul.ts";
import { inWords } from "./normalize.ts";

/** Counters by unit. */
const COUNTERS: { readonly [unit: string]: string } = {
  second: "초",
  minute: "분",
  hour: "시간",
  day: "일",
  week: "주",
  month: "개월",
  year: "년",
  person: "명",
  time: "번",
  piece: "개",
  metre: "미터",
  kilometre: "킬로미터",
  kilogram: "킬로그램",
  degree: "도",
  floor: "층",
  litre: "리터",
  percent: "퍼센트",
  "age-year": "살",
  channel: "번",
  won: "원",
  rouble: "루블",
  dollar: "달러",
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

/** The value of a slot in Korean: shown in digits, spoken in the words that `normalizeKorean` has for them. */
export function fillKorean({ type, unit, form, value }: FillerRequest): Filler {
  const done = (text: string, spoken: string): Filler => ({
    text: text + withParticle(spoken, form),
    spoken: spoken + withParticle(spoken, form),
  });
  if ((type === "number" || type === "amount") && typeof value === "number") {
    const counter = unit !== undefined && Object.hasOwn(COUNTERS, unit) ? COUNTERS[unit] : undefined;
    const text = `${value}${counter ?? ""}`;
    // 3번 alone is three times; a channel has its number.
    return done(text, unit === "channel" ? `${inWords(String(value))} 번` : inWords(text));
  }
  const time = type === "time" ? readTime(value) : undefined;
  if (time) {
    const text = `${time.hour}시${time.minute ? ` ${time.minute}분` : ""}`;
    return done(text, inWords(text));
  }
  const date = type === "date" ? readDate(value) : undefined;
  if (date) {
    const text = `${date.month}월 ${date.day}일`;
    return done(text, inWords(text));
  }
  return done(String(value), String(value));
}
