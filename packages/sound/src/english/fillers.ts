/** The values of slots in English: counts as numbers, times and dates by the rules of text normalization. */
import type { Filler, FillerRequest } from "../language.ts";
import { readDate, readTime } from "../date-time.ts";
import { MONTHS } from "./calendar.ts";
import { normalizeEnglish } from "./normalize.ts";
import { englishNumber } from "./numbers.ts";

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

/** Where a number is written with a hyphen: twenty-one. */
const JOINED = /ty (?=(?:one|two|three|four|five|six|seven|eight|nine)\b)/g;

/** A text as the words that text normalization reads it as. */
function spokenOf(text: string): string {
  let [out, done] = ["", 0];
  for (const { from, words } of normalizeEnglish(text)) {
    out += text.slice(done, from[0]) + words;
    done = from[1];
  }
  return out + text.slice(done);
}

/** The value of a slot in English. */
export function fillEnglish({ type, unit, value }: FillerRequest): Filler {
  if ((type === "number" || type === "amount") && typeof value === "number") {
    const pair = unit !== undefined && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    // A slot counts something: 1000 hours is no time of day here, and 1995 no year.
    const noun = pair ? ` ${value === 1 ? pair[0] : pair[1]}` : "";
    const spoken = englishNumber(value) + noun;
    return { text: `${value}${noun}`, spoken, written: spoken.replaceAll(JOINED, "ty-") };
  }
  const time = type === "time" ? readTime(value) : undefined;
  const date = type === "date" ? readDate(value) : undefined;
  const text = time
    ? `${time.hour}:${time.minuteDigits}`
    : date
      ? `${MONTHS[date.month - 1]} ${date.day}`
      : String(value);
  return { text, spoken: time || date ? spokenOf(text) : text };
}
