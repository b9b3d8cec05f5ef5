/** Dates: 2026-03-15, 2026. 1. 5., 10/30/2024, 5/8(금), 3·1절; and the day of the week in brackets after a date. */
import { isCounted } from "./counters.ts";
import { decimalWords, digitWords, koreanNumber, monthWord, sinoWords } from "./number-words.ts";
import { before, blockAt, matchAt, type Reading } from "./reading.ts";
import { unitAt } from "./units.ts";

const YEAR_FIRST = /(\d{4}|'?\d{2})([-/.])( ?)(\d{1,2})\2\3(\d{1,2})(?![\d-]|\.\d)/uy;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d-]|\.\d)/uy;
const YEAR_MONTH =
  /(\d{4})(?:\. (\d{1,2})\.|[-/](\d{1,2})(?![\d/-])|\.(\d{1,2})(?:\.(?!\d)|(?=[~(]| ?현재| ?기준| ?말)))/uy;
const DAY_OF_WEEK = /\(([월화수목금토일])(?:요일)?(?:[~-]([월화수목금토일]))?\)/uy;
const MONTH_DAY = /(\d{1,2})([/.])(\d{1,2})(?:\.(?= ?\([월화수목금토일]))?(?![\d/]|\.\d)/uy;
/** With a point the name of the event must follow: 6.25 전쟁. */
const MEMORIAL =
  /(?<![·ㆍ‧])(\d{1,2})(?:[·ㆍ‧](\d{1,2})(?![\d·ㆍ.]| ?(?:시(?![위민])|일(?!대)|[월층호번명개분년]))|\.(\d{1,2})(?=절| ?(?:운동|광복절|전쟁|혁명|민주화|사건|사태|항쟁|테러|참사|만세|기념|선언|쿠데타|독립|동란)))/uy;

const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const isDay = (day: number): boolean => day >= 1 && day <= 31;

/** A date in words; parts of a date are written together with their figures, 십일월 이십삼일 (한글 맞춤법 §43, 다만). */
export function dateWords(month: number, day: number, year = ""): string {
  const rest = `${monthWord(month)}월${day > 0 ? ` ${koreanNumber(day)}일` : ""}`;
  return year === "" ? rest : `${sinoWords(year).replaceAll(" ", "")}년 ${rest}`;
}

/** 월 in brackets after a date is 월요일. */
function dayOfWeek(text: string, at: number): { words: string; to: number } | undefined {
  const found = matchAt(DAY_OF_WEEK, text, at);
  if (!found) return undefined;
  const last = found[2] === undefined ? "" : `부터 ${found[2]}요일까지`;
  return { words: `${found[1]!}요일${last}`, to: at + found[0].length };
}

/** The point after the last figures, where a letter or the day of the week follows: 17.생, 9.(화). */
const closed = (text: string, to: number): number =>
  text.charAt(to) === "." &&
  (blockAt(text, to + 1) || matchAt(DAY_OF_WEEK, text, to + (text.charAt(to + 1) === " " ? 2 : 1)))
    ? to + 1
    : to;
const gap = (text: string, to: number): string =>
  blockAt(text, to) && !/^(?:[은는에의]|까지|부터|이|입|예|자)/u.test(text.slice(to, to + 2)) ? " " : "";

function withDay(words: string, text: string, to: number): Reading {
  const day = dayOfWeek(text, text.charAt(to) === " " ? to + 1 : to);
  return day
    ? { to: day.to, words: `${words} ${day.words}${gap(text, day.to)}` }
    : { to, words: words + gap(text, to) };
}

/** A date in figures. */
export function readDateFigures(text: string, at: number): Reading | undefined {
  const first = matchAt(YEAR_FIRST, text, at);
  if (first) {
    const [year, month, day] = [first[1]!.replace("'", ""), Number(first[4]), Number(first[5])];
    const short = year.length === 2 && first[2] === "-";
    if (isMonth(month) && isDay(day) && !short)
      return withDay(dateWords(month, day, year), text, closed(text, at + first[0].length));
  }
  const last = matchAt(YEAR_LAST, text, at);
  if (last) {
    const [a, b] = [Number(last[1]), Number(last[3])];
    const [month, day] = a > 12 ? [b, a] : [a, b];
    if (isMonth(month) && isDay(day)) {
      const reading = withDay(dateWords(month, day, last[4]), text, at + last[0].length);
      if (a > 12 || b > 12 || a === b) return reading;
      // Korea has no order of its own for a year at the end: month first, and told.
      const other = dateWords(b, a, last[4]);
      return {
        ...reading,
        trouble: { rule: "figure.ambiguous", message: "which is the month?", candidates: [reading.words, other] },
      };
    }
  }
  return readYearMonth(text, at) ?? readPointed(text, at) ?? readMonthDay(text, at) ?? readMemorial(text, at);
}

const POINTED = /(?<![\d.,])(\d{4})\.(\d{1,2})(?![\d.,/-])/uy;
const OF_MONTHS = /(?:유효 ?(?:기[간한])?|만료일?|기한|제조일?|제작|발행|발급|생산|입사|졸업)[은는:]? ?$/u;

/** 2025.3: a month after a word of dates, else a month or a number. */
function readPointed(text: string, at: number): Reading | undefined {
  const found = matchAt(POINTED, text, at);
  const [year, month] = [Number(found?.[1]), Number(found?.[2])];
  const to = at + (found?.[0].length ?? 0);
  if (!found || !isMonth(month) || year < 1900 || year > 2099) return undefined;
  if (/^월(?!요)/u.test(text.slice(to, to + 2))) return { to, words: dateWords(month, 0, found[1]).slice(0, -1) };
  if (unitAt(text, to, "") || isCounted(text, to, "")) return undefined;
  const reading = withDay(dateWords(month, 0, found[1]), text, to);
  if (OF_MONTHS.test(before(text, at)) || /^ ?(?:까지|부터|~)|^ ?(?:생산|제조|입사)/u.test(text.slice(to, to + 4)))
    return reading;
  const candidates = [reading.words.trimEnd(), decimalWords(found[1]!, found[2]!)];
  return { ...reading, trouble: { rule: "figure.ambiguous", message: "a month, or a number?", candidates } };
}

function readYearMonth(text: string, at: number): Reading | undefined {
  const found = matchAt(YEAR_MONTH, text, at);
  const month = Number(found?.[2] ?? found?.[3] ?? found?.[4]);
  const year = Number(found?.[1]);
  if (!found || !isMonth(month) || year < 1800 || year > 2199) return undefined;
  return withDay(dateWords(month, 0, found[1]), text, at + found[0].length);
}

const DATED =
  /(?:날짜|일시|예약일?|일정|기한|(?:접종|검사|수술|입원|퇴원|방문|진료|내원)일|마감|유효기간|기간|생일|출발일|도착일|다음|오는|지난|작성일|발급)[은는:]? ?$/u;

/** 5/8 is a date where a day of the week, or a word of time, stands beside it; else a fraction. */
function readMonthDay(text: string, at: number): Reading | undefined {
  const found = matchAt(MONTH_DAY, text, at);
  if (!found) return undefined;
  const [month, day, to] = [Number(found[1]), Number(found[3]), at + found[0].length];
  if (!isMonth(month) || !isDay(day)) return undefined;
  const named = dayOfWeek(text, text.charAt(to) === " " ? to + 1 : to) !== undefined;
  const slash = found[2] === "/";
  const timed =
    slash &&
    (DATED.test(before(text, at)) ||
      /^ ?(?:오전|오후|아침|저녁|밤|새벽|\d{1,2}:\d\d|~ ?\d{1,2}\/\d)|^부터|^까지/u.test(text.slice(to, to + 8)) ||
      /\d\/\d{1,2} ?~ ?$/u.test(before(text, at)));
  return named || timed ? withDay(dateWords(month, day), text, to) : undefined;
}

/** Days that are called by their figures: 삼일절, 팔일오, 육이오, 십이십이 (common use). */
function readMemorial(text: string, at: number): Reading | undefined {
  const found = matchAt(MEMORIAL, text, at);
  if (!found) return undefined;
  const [first, second] = [found[1]!, found[2] ?? found[3]!];
  if (!isMonth(Number(first)) || !isDay(Number(second))) return undefined;
  const whole = second.endsWith("0") || (first === second && first.length === 2);
  const words = sinoWords(first) + (whole ? sinoWords(second) : digitWords(second));
  const to = at + found[0].length;
  return { to, words: words + (/^(?:절|[은는이가을를에의])/u.test(text.charAt(to)) || !blockAt(text, to) ? "" : " ") };
}

/** A day of the week in brackets after the 일 of a date. */
export function readDayOfWeek(text: string, at: number): Reading | undefined {
  if (!/(?:\d|일) ?$/u.test(before(text, at))) return undefined;
  const day = dayOfWeek(text, at);
  return day && { to: day.to, words: ` ${day.words}${gap(text, day.to)}` };
}
