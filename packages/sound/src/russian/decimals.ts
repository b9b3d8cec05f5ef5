/** Decimals and common fractions in words (Розенталь, «Справочник», §§ 164–165; Русская грамматика 1980, § 1379). */
import { cardinal, type Case, type Gender } from "./numbers.ts";
import { ordinal, ordinalForm } from "./ordinal-numbers.ts";

const isOne = (digits: string): boolean => /(?:^|[^1])1$/.test(digits);
const isFew = (digits: string): boolean => /(?:^|[^1])[234]$/.test(digits);

/** The stem of a decimal part of so many places: деся́т, со́т, ты́сячн, десятиты́сячн. */
function partStem(places: number): string | undefined {
  const whole = ordinal(`1${"0".repeat(places)}`, "gen", "m");
  return whole?.replace(/о́?го$/u, "");
}

/** A decimal fraction: 2,5 → две це́лых пять деся́тых; digit by digit where its part has no name. */
export function decimalWords(whole: string, part: string, grammaticalCase: Case): string {
  const stem = partStem(part.length);
  const named = /^0+$/.test(part) ? "0" : part.replace(/^0+/, "");
  if (stem === undefined || part.length > 9)
    return `${cardinal(whole, grammaticalCase, "f")} и ${Array.from(part, (digit) => cardinal(digit)).join(" ")}`;
  const ending = (digits: string, of: string): string =>
    isOne(digits)
      ? ordinalForm(of, grammaticalCase, "f")
      : ordinalForm(of, grammaticalCase === "nom" || grammaticalCase === "acc" ? "gen" : grammaticalCase, "pl");
  return [
    cardinal(whole, grammaticalCase, "f"),
    ending(whole, "це́л"),
    cardinal(named, grammaticalCase, "f"),
    ending(named, stem),
  ].join(" ");
}

/** One and a half before a noun: полтора́ ли́тра, полторы́ то́нны, о́коло полу́тора ли́тров. */
export function oneAndHalf(grammaticalCase: Case, gender: Gender): string {
  if (grammaticalCase !== "nom" && grammaticalCase !== "acc") return "полу́тора";
  return gender === "f" ? "полторы́" : "полтора́";
}

const NAMED: { readonly [denominator: string]: readonly [string, string] } = {
  // Singular and plural in six cases: полови́на, треть, че́тверть.
  "2": [
    "полови́на полови́ны полови́не полови́ну полови́ной полови́не",
    "полови́ны полови́н полови́нам полови́ны полови́нами полови́нах",
  ],
  "3": ["треть тре́ти тре́ти треть тре́тью тре́ти", "тре́ти трете́й третя́м тре́ти третя́ми третя́х"],
  "4": [
    "че́тверть че́тверти че́тверти че́тверть че́твертью че́тверти",
    "че́тверти четверте́й четвертя́м че́тверти четвертя́ми четвертя́х",
  ],
};
const ORDER: readonly Case[] = ["nom", "gen", "dat", "acc", "ins", "prp"];

/** A common fraction: полови́на, две тре́ти, пять восьмы́х. `undefined` where the denominator has no ordinal. */
export function fractionWords(numerator: string, denominator: string, grammaticalCase: Case): string | undefined {
  const at = ORDER.indexOf(grammaticalCase);
  const direct = grammaticalCase === "nom" || grammaticalCase === "acc";
  const named = NAMED[denominator];
  const count = cardinal(numerator, grammaticalCase, "f");
  if (named && numerator === "1") return named[0].split(" ")[at];
  if (named && denominator !== "2") {
    const form = isOne(numerator)
      ? named[0].split(" ")[at]!
      : direct && isFew(numerator)
        ? named[0].split(" ")[1]!
        : named[1].split(" ")[direct ? 1 : at]!;
    return `${count} ${form}`;
  }
  const part = isOne(numerator)
    ? ordinal(denominator, grammaticalCase, "f")
    : ordinal(denominator, direct ? "gen" : grammaticalCase, "pl");
  return part === undefined ? undefined : `${count} ${part}`;
}

/** The words of fractions in all their forms, with stress marks: тре́тью, четверте́й. */
export const fractionNames = (): string[] =>
  Object.values(NAMED).flatMap((lines) => lines.flatMap((line) => line.split(" ")));
