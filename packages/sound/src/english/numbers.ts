import type { Filler, FillerRequest } from "../language.ts";
import { readDate, readTime } from "../date-time.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/**
 * A whole number in English words; from a million on, its digits. Takes whole numbers from 0 and never throws for them.
 *
 * ```ts
 * import { englishNumber } from "@parley/sound/english";
 * englishNumber(119); // "one hundred nineteen"
 * ```
 */
export function englishNumber(n: number): string {
  if (n >= 1_000_000) return Array.from(String(n), (d) => ONES[Number(d)]).join(" ");
  if (n >= 1000)
    return `${englishNumber(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${englishNumber(n % 1000)}` : ""}`;
  if (n >= 100) return `${ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` ${englishNumber(n % 100)}` : ""}`;
  if (n >= 20) return TENS[Math.floor(n / 10)]! + (n % 10 ? ` ${ONES[n % 10]}` : "");
  return ONES[n]!;
}

const UNITS: { readonly [unit: string]: readonly [string, string] } = {
  second: ["second", "seconds"],
  minute: ["minute", "minutes"],
  hour: ["hour", "hours"],
  day: ["day", "days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  year: ["year", "years"],
  "age-year": ["year", "years"],
  person: ["person", "people"],
  time: ["time", "times"],
  piece: ["piece", "pieces"],
  metre: ["metre", "metres"],
  kilometre: ["kilometre", "kilometres"],
  kilogram: ["kilogram", "kilograms"],
  degree: ["degree", "degrees"],
  floor: ["floor", "floors"],
  litre: ["litre", "litres"],
  percent: ["percent", "percent"],
  won: ["won", "won"],
  rouble: ["rouble", "roubles"],
  dollar: ["dollar", "dollars"],
};
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** Where a number is written with a hyphen: twenty-one. */
const JOINED = /ty (?=(?:one|two|three|four|five|six|seven|eight|nine)\b)/g;

/** The value of a slot in English. */
export function fillEnglish({ type, unit, value }: FillerRequest): Filler {
  if ((type === "number" || type === "amount") && typeof value === "number") {
    const pair = unit !== undefined && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    const word = pair ? ` ${value === 1 ? pair[0] : pair[1]}` : "";
    const spoken = englishNumber(value) + word;
    return { text: `${value}${word}`, spoken, written: spoken.replaceAll(JOINED, "ty-") };
  }
  const time = type === "time" ? readTime(value) : undefined;
  if (time) {
    const { hour, minute, minuteDigits } = time;
    return {
      text: `${hour}:${minuteDigits}`,
      spoken: `${englishNumber(hour)}${minute === 0 ? " o'clock" : minute < 10 ? ` oh ${englishNumber(minute)}` : ` ${englishNumber(minute)}`}`,
    };
  }
  const date = type === "date" ? readDate(value) : undefined;
  if (date) {
    const [month, day] = [MONTHS[date.month - 1]!, date.day];
    const dayWord =
      day <= 20 ? DAYS[day - 1]! : day === 30 ? "thirtieth" : `${TENS[Math.floor(day / 10)]} ${DAYS[(day % 10) - 1]}`;
    return { text: `${month} ${day}`, spoken: `${month} ${dayWord}` };
  }
  return { text: String(value), spoken: String(value) };
}
