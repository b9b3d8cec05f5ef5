import type { Filler, FillerRequest } from "../language.ts";
import { readDate, readTime } from "../date-time.ts";
import { CASES, countedNoun, countForm, MONTHS, russianNumber, UNITS } from "./numbers.ts";
import { clockWords } from "./times.ts";
import { russianOrdinal } from "./ordinal-numbers.ts";

/** The value of a slot in Russian: shown in digits, spoken in words of the case asked for. */
export function fillRussian({ type, unit, form, value }: FillerRequest): Filler {
  const grammaticalCase = CASES.find((known) => known === form) ?? "nom";
  const withUnit = (n: number, name: string | undefined): Filler => {
    // A floor is a place, not a count: тре́тий эта́ж, на тре́тьем этаже́.
    const floor = name === "floor" ? russianOrdinal(n, grammaticalCase, "m") : undefined;
    if (floor !== undefined) {
      const word = countedNoun(1, grammaticalCase, UNITS["floor"]!, false);
      return { text: `${n} ${word}`, spoken: `${floor} ${word}` };
    }
    const noun = name !== undefined && Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
    if (!noun) return { text: String(n), spoken: russianNumber(n, grammaticalCase) };
    // Zero and whole thousands are nouns, and govern the genitive: к ты́сяче рубле́й (Розенталь, § 165).
    const word = countedNoun(n, n % 1000 === 0 ? "nom" : grammaticalCase, noun, name === "person");
    const animate = name === "person" && grammaticalCase === "acc" && n < 20 && ["one", "few"].includes(countForm(n));
    // Of persons only the last word is a genitive: два́дцать одного́ челове́ка.
    if (name === "person" && grammaticalCase === "acc" && n > 20 && countForm(n) === "one")
      return { text: `${n} ${word}`, spoken: `${russianNumber(n - 1, "acc")} одного́ ${word}` };
    return { text: `${n} ${word}`, spoken: `${russianNumber(n, animate ? "gen" : grammaticalCase, noun[0])} ${word}` };
  };
  if ((type === "number" || type === "amount") && typeof value === "number")
    return unit === "channel"
      ? { text: String(value), spoken: russianNumber(value, grammaticalCase) }
      : withUnit(value, unit);
  const time = type === "time" ? readTime(value) : undefined;
  if (time) {
    const { hour, minuteDigits } = time;
    return {
      text: `${hour}:${minuteDigits}`,
      spoken: clockWords({ hour: String(hour), minute: minuteDigits, second: undefined }, grammaticalCase),
    };
  }
  const date = type === "date" ? readDate(value) : undefined;
  if (date) {
    const { month, day } = date;
    const spoken = `${russianOrdinal(day, grammaticalCase, "n")} ${MONTHS[month - 1]}`;
    return { text: `${day} ${MONTHS[month - 1]}`, spoken };
  }
  return { text: String(value), spoken: String(value) };
}
