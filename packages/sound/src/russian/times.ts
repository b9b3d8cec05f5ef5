/** Times of day: 14:30, 9.00, 8:00–13:00 (Розенталь, «Справочник», § 166; the 24-hour clock as it is announced). */
import type { NonStandardWord } from "../non-standard-word.ts";
import { governmentOf, hasStem } from "./government.ts";
import { TIMES_RATIOS, TIMES_SCORES, TIMES_WORDS } from "./lists.ts";
import { cardinal, countedNoun, MONTHS, UNITS, type Case } from "./numbers.ts";
import { ordinal } from "./ordinal-numbers.ts";
import { clauseBefore, isSpace, wordsAfter, wordsBefore } from "./passage.ts";
import { doubtful, matchAt, reading } from "./reading.ts";

const TIME = /(?<hour>[01]?\d|2[0-4])(?<mark>[:.])(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![.,:]?\d)/y;
const DASH = /[ \u00a0]?[-–—][ \u00a0]?/y;
/** The prepositions of a time of day. */
const OF_TIME: ReadonlySet<string> = new Set([
  "в",
  "во",
  "с",
  "со",
  "до",
  "к",
  "после",
  "около",
  "по",
  "на",
  "от",
  "через",
]);

/** Those that no ratio follows. */
const OF_CLOCK: ReadonlySet<string> = new Set(["в", "до", "с", "к", "после", "около", "между", "через"]);

interface Clock {
  readonly hour: string;
  readonly minute: string;
  readonly second: string | undefined;
  readonly mark: string;
  readonly end: number;
}

function clockAt(text: string, at: number): Clock | undefined {
  const match = matchAt(TIME, text, at);
  if (!match) return undefined;
  const { hour = "", minute = "", second, mark = "" } = match.groups!;
  return { hour, minute, second, mark, end: at + match[0].length };
}

/** The words of a time: двена́дцать со́рок пять, де́вять часо́в, ноль часо́в пять мину́т. */
export function clockWords({ hour, minute, second }: Pick<Clock, "hour" | "minute" | "second">, own: Case): string {
  const part = (digits: string, unit: string): string => {
    const noun = UNITS[unit]!;
    return `${cardinal(digits, own, noun[0])} ${countedNoun(Number(digits), own, noun, false)}`;
  };
  const hours = hour.replace(/^0(?=\d)/, "");
  if (second !== undefined) return `${part(hours, "hour")} ${part(minute, "minute")} ${part(second, "second")}`;
  if (Number(minute) === 0) return part(hours, "hour");
  if (hours === "0") return `${part(hours, "hour")} ${part(minute, "minute")}`;
  // Час два́дцать пять: one o'clock is said without its number.
  if (hours === "1")
    return `${countedNoun(1, own, UNITS["hour"]!, false)} ${minute.startsWith("0") ? "ноль " : ""}${cardinal(minute, own)}`;
  const zero = minute.startsWith("0") ? "ноль " : "";
  return `${cardinal(hours, own)} ${zero}${cardinal(minute, own)}`;
}

/** A time of day, or a range of times. */
export function readTime(text: string, at: number): NonStandardWord | undefined {
  const clock = clockAt(text, at);
  if (!clock || !isTime(text, at, clock)) return undefined;
  const { cases, by } = governmentOf(text, at);
  const own: Case =
    OF_TIME.has(by) && (by === "в" || by === "на" || by === "по" || by === "во" || by === "через")
      ? "acc"
      : (cases[0] ?? "nom");
  const dash = matchAt(DASH, text, clock.end)?.[0];
  const later = dash === undefined ? undefined : clockAt(text, clock.end + dash.length);
  if (later && later.mark === clock.mark) {
    const end = hoursWritten(text, later.end);
    const range = `${clockWords(clock, "gen")} до ${clockWords(later, "gen")}`;
    if (by === "с" || by === "со") return reading(at, end, range);
    if (cases.length === 0) return reading(at, end, `с ${range}`);
    return reading(at, end, `${clockWords(clock, own)} ${clockWords(later, own)}`);
  }
  const end = hoursWritten(text, clock.end);
  // в 5.05: a time, rarely a day.
  const { hour, minute, mark } = clock;
  if (mark === "." && end === clock.end && /^во?$/u.test(by) && /^(?:0[1-9]|1[0-2])$/.test(minute) && Number(hour) > 0)
    return doubtful(at, end, text.slice(at, end), [
      clockWords(clock, own),
      `${ordinal(String(Number(hour)), "acc", "n")!} ${MONTHS[Number(minute) - 1]!}`,
    ]);
  return reading(at, end, clockWords(clock, own));
}

/** The end of a time with its unit: 14:30 ч. */
function hoursWritten(text: string, end: number): number {
  return end + (/^[ \u00a0](?:ч(?:ас(?:а|ов)?)?)(?![а-яё])\.?/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}

function isTime(text: string, at: number, { hour, minute, mark, second }: Clock): boolean {
  const words = clauseBefore(text, at);
  if (mark === ":") {
    if (second !== undefined) return true;
    // 1:10 000: the groups of a great number are no minutes.
    const group = /^[ \u00a0]\d{3}(?!\d)/u.test(text.slice(at + hour.length + 3, at + hour.length + 8));
    if (group && !hour.startsWith("0") && !(words[0] && isSpace(words[0].gap) && OF_CLOCK.has(words[0].word)))
      return false;
    // Разведите в 9:30? After a preposition of time, and with a zero before the hour, it is a time.
    if (/^0\d/.test(hour)) return true;
    const [before] = words;
    if (before && isSpace(before.gap) && OF_CLOCK.has(before.word)) return true;
    return !words.some(({ word }) => hasStem(TIMES_RATIOS, word) || hasStem(TIMES_SCORES, word));
  }
  const end = at + hour.length + 3;
  // 14.00-16.00; в 8.00, 14.00, 20.00
  const later = RANGE_OF_TIMES.exec(text.slice(end, end + 10));
  if (
    later &&
    (minute === "00" || later[1] === "00") &&
    !/^[ \u00a0]?(?:[а-яё]{1,3}(?![а-яё])|[°%₽$])/u.test(text.slice(end + later[0].length).slice(0, 5))
  )
    return true;
  if (minute === "00" && LIST_OF_TIMES.test(text.slice(Math.max(0, at - 60), at))) return true;
  const [previous] = words;
  const nearby = wordsBefore(text, at)[0];
  // 19.30 ужин
  const [after] = wordsAfter(text, at + hour.length + 3);
  if (!nearby && after && TIMES_WORDS.has(after.word)) return true;
  if (!nearby) return false;
  const { by } = governmentOf(text, at);
  // 9.00 and 12.45 are no dates; 12.10 is a time after в, a date after others.
  const isDate = Number(minute) >= 1 && Number(minute) <= 12 && Number(hour) >= 1;
  if (by === "в" || by === "во")
    return !/^[ \u00a0]?(?:раз|м|км|см|мм|кг|г|л|мг|мл|%)/u.test(
      text.slice(at + hour.length + 3, at + hour.length + 8),
    );
  if (isDate) return false;
  return OF_TIME.has(by) && by !== "на" ? true : previous !== undefined && TIMES_WORDS.has(previous.word);
}

const RANGE_OF_TIMES = /^[ \u00a0]?[-–—][ \u00a0]?(?:[01]?\d|2[0-4])\.([0-5]\d)(?![.,:]?\d)/u;
const LIST_OF_TIMES =
  /(?:^|[\s(])(?:во?|к|до|после|с)[ \u00a0](?:\d{1,2}\.[0-5]\d(?:,[ \u00a0]|[ \u00a0]и[ \u00a0]|,[ \u00a0]и[ \u00a0]))+$/iu;

const RATIO =
  /(?<a>\d+)(?:[:∶]|[ \u00a0][:∶][ \u00a0])(?<b>[1-9]\d{0,2}(?:[ \u00a0]\d{3})+|\d+)(?:[ \u00a0]?[:∶][ \u00a0]?(?<c>\d+))?(?![.,:]?\d)/y;

/** A ratio or a score: 1:10 → оди́н к десяти́; счёт 3:2 → три два. */
export function readRatio(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(RATIO, text, at);
  if (!match) return undefined;
  const { a = "", b = "", c } = match.groups!;
  const score = clauseBefore(text, at).some(({ word }) => hasStem(TIMES_SCORES, word));
  const words = score
    ? `${cardinal(a)} ${cardinal(b.replace(/\D/gu, ""))}`
    : [
        cardinal(a),
        ...[b, c].flatMap((part) => (part === undefined ? [] : [`к ${cardinal(part.replace(/\D/gu, ""), "dat")}`])),
      ].join(" ");
  return reading(at, at + match[0].length, words);
}
