/** The values of slots in English: counts as numbers, times and dates by the rules of text normalization. */
import type { Filler, FillerRequest } from "../language.ts";
import { readDate, readTime } from "../date-time.ts";
import { MONTHS } from "./calendar.ts";
import { normalizeEnglish } from "./normalize.ts";
import { englishNumber, ordinal, ordinalEnding } from "./numbers.ts";

const UNITS: { readonly [unit: string]: readonly [string, string] } = {
  second: ["second", "seconds"],
  minute: ["minute", "minutes"],
  hour: ["hour", "hours"],
  day: ["day", "days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  year: ["year", "years"],
  "age-year": ["year old", "years old"],
  person: ["person", "people"],
  time: ["time", "times"],
  piece: ["piece", "pieces"],
  metre: ["metre", "metres"],
  kilometre: ["kilometre", "kilometres"],
  kilogram: ["kilogram", "kilograms"],
  degree: ["degree", "degrees"],
  litre: ["litre", "litres"],
  percent: ["percent", "percent"],
  won: ["won", "won"],
  rouble: ["rouble", "roubles"],
  dollar: ["dollar", "dollars"],
};

/** How many times, where English has a word for it. */
const TIMES: readonly (string | undefined)[] = [undefined, "once", "twice"];

/** A floor is a place, not a count: third floor; below the first one is the ground floor. */
const floorWords = (value: number): string => (value === 0 ? "ground floor" : `${ordinal(englishNumber(value))} floor`);

/** Where a number is written with a hyphen: twenty-one. */
const JOINED =
  /ty (?=(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)/g;

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
    if (unit === "floor") {
      const spoken = floorWords(value);
      const text = value === 0 ? spoken : `${value}${ordinalEnding(String(value))} floor`;
      return { text, spoken, written: spoken.replaceAll(JOINED, "ty-") };
    }
    const times = unit === "time" ? TIMES[value] : undefined;
    if (times !== undefined) return { text: times, spoken: times };
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
