import type { Filler, FillerRequest } from "../language.ts";
import { readDate, readTime } from "../date-time.ts";
import { dayWords, MONTHS } from "./dates.ts";
import { CASES, countedNoun, countForm, ukrainianNumber, type Noun } from "./numbers.ts";
import { ukrainianOrdinal } from "./ordinal-numbers.ts";
import { timeWords } from "./times.ts";
import { declined } from "./units.ts";

/** The nouns of the units of slots. */
const UNITS: { readonly [unit: string]: Noun } = {
  second: declined("секу́нда"),
  minute: declined("хвили́на"),
  hour: declined("годи́на"),
  day: declined("день"),
  week: declined("ти́ждень"),
  month: declined("мі́сяць"),
  year: declined("рік"),
  "age-year": declined("рік"),
  person: declined("осо́ба"),
  time: declined("раз"),
  piece: declined("шту́ка"),
  metre: declined("метр"),
  kilometre: declined("кіломе́тр"),
  kilogram: declined("кілогра́м"),
  degree: declined("гра́дус"),
  floor: declined("по́верх"),
  litre: declined("літр"),
  percent: declined("відсо́ток"),
  won: declined("во́на"),
  rouble: declined("рубль"),
  dollar: declined("до́лар"),
};

/** The value of a slot in Ukrainian: shown in digits, spoken in words of the case asked for. */
export function fillUkrainian({ type, unit, form, value }: FillerRequest): Filler {
  const grammaticalCase = CASES.find((known) => known === form) ?? "nom";
  if ((type === "number" || type === "amount") && typeof value === "number") {
    const noun = unit !== undefined && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    // A floor is a place, not a count: тре́тій по́верх, на тре́тьому по́версі.
    const floor = unit === "floor" ? ukrainianOrdinal(value, grammaticalCase, "m") : undefined;
    if (noun && floor !== undefined) {
      const word = countedNoun(1, grammaticalCase, noun);
      return { text: `${value} ${word}`, spoken: `${floor} ${word}` };
    }
    if (!noun) return { text: String(value), spoken: ukrainianNumber(value, grammaticalCase) };
    // Of people the accusative of 2, 3 and 4 is the genitive: двох осі́б.
    const animate = unit === "person" && grammaticalCase === "acc" && countForm(value) === "few" && value < 20;
    const used = animate ? "gen" : grammaticalCase;
    // Zero and whole thousands are nouns, and govern the genitive: ти́сячею гри́вень.
    const word = countedNoun(value, value % 1000 === 0 ? "nom" : used, noun);
    return { text: `${value} ${word}`, spoken: `${ukrainianNumber(value, used, noun[0])} ${word}` };
  }
  const time = type === "time" ? readTime(value) : undefined;
  if (time)
    return {
      text: `${time.hour}:${time.minuteDigits}`,
      spoken: timeWords(time.hour, time.minute, grammaticalCase),
    };
  const date = type === "date" ? readDate(value) : undefined;
  if (date)
    return {
      text: `${date.day} ${MONTHS[date.month - 1]!}`,
      spoken: dayWords(date.day, date.month, grammaticalCase),
    };
  return { text: String(value), spoken: String(value) };
}
