/**
 * Text normalization of Russian: numbers, times, dates, units and abbreviations as words, in the case that the sentence needs
 * («Русская грамматика» 1980; Розенталь, «Справочник»).
 */
import { countedNoun, MONTHS, russianNumber, UNITS, type Case, type Gender } from "./numbers.ts";
import {
  ABBREVIATIONS_LETTERS,
  ABBREVIATIONS_UNITS,
  ABBREVIATIONS_WORDS,
  GOVERNED_DAYS,
  GOVERNED_NUMBERED,
  GOVERNED_PREPOSITIONS,
} from "./lists.ts";
import { russianOrdinal } from "./ordinal-numbers.ts";
import { withoutStress } from "../stress-mark.ts";

const UNIT_SYMBOLS = [...ABBREVIATIONS_UNITS.keys()].toSorted((a, b) => b.length - a.length).join("|");

/** Source of a pattern for times and for numbers, with or without a unit or an ordinal ending. */
export const NON_STANDARD_WORD = new RegExp(
  [
    String.raw`\d{1,2}:\d\d(?!\d)`,
    String.raw`\d+-(?:[йеяю]|ой|ого|го|му|ым|ом|м|ую|ых|х)(?![а-яё])`,
    String.raw`(?:\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+(?:,\d{1,3})?)(?:[ \u00a0]?(?:${UNIT_SYMBOLS})(?![а-яёa-z]))?`,
  ].join("|"),
  "iu",
).source;

interface Context {
  /** The word before, and the text after. */
  readonly before: string;
  readonly after: string;
}

const nounAfter = (after: string): string =>
  withoutStress(/^[ \u00a0]((?:[а-яё]|\u0301)+)/iu.exec(after)?.[1]?.toLowerCase() ?? "");

/** The case of a number, from the ending of its noun, else from the preposition. */
function caseOf({ before, after }: Context): Case {
  const noun = nounAfter(after);
  if (/(?:ами|ями|ьми)$/u.test(noun)) return "ins";
  if (/[ая]х$/u.test(noun)) return "prp";
  if (/[ая]м$/u.test(noun)) return "dat";
  return (GOVERNED_PREPOSITIONS.get(before) as Case | undefined) ?? "nom";
}

/** The gender of a counted noun, from its ending: две минуты, одна минута, одно место. */
function genderOf(n: number, noun: string): Gender {
  const ones = n % 10;
  if (ones === 2 && /[ыи]$/u.test(noun)) return "f";
  if (ones === 1) return /[аяую]$/u.test(noun) ? "f" : /[ое]$/u.test(noun) ? "n" : "m";
  return "m";
}

/** An ordinal before a noun that takes one; `undefined` where the noun is counted: 2 этажа, 5 групп. */
function numbered(n: number, noun: string): string | undefined {
  for (const [stem, listed] of GOVERNED_NUMBERED) {
    if (!noun.startsWith(stem) || noun.length > stem.length + 2) continue;
    const ending = noun.slice(stem.length);
    const gender = listed as Gender;
    const grammaticalCase =
      gender === "m"
        ? { "": "nom", е: "prp", у: stem === "год" ? "prp" : "dat", ом: "ins" }
        : { а: "nom", у: "acc", е: "prp", я: "nom", ю: "acc" };
    const found = (grammaticalCase as { readonly [ending: string]: Case })[ending];
    if (found !== undefined && !(n < 100 && stem === "год" && ending === "")) return russianOrdinal(n, found, gender);
    if (stem === "год" && ending === "а" && n > 100) return russianOrdinal(n, "gen", "m");
  }
  return undefined;
}

/** The day of a month in the case that the word before governs, else the genitive: 5 мая, пятого мая. */
function dayOfMonth(n: number, { before }: Context): string | undefined {
  return russianOrdinal(n, (GOVERNED_DAYS.get(before) as Case | undefined) ?? "gen", "n");
}

const MONTH_FORMS: ReadonlySet<string> = new Set(MONTHS.map((month) => withoutStress(month)));

function ordinalWith(ending: string, n: number): string | undefined {
  const [grammaticalCase, gender] = ({
    й: ["nom", "m"],
    ой: ["gen", "f"],
    е: ["nom", "n"],
    я: ["nom", "f"],
    ю: ["acc", "f"],
    ую: ["acc", "f"],
    го: ["gen", "m"],
    ого: ["gen", "m"],
    му: ["dat", "m"],
    м: ["prp", "m"],
    ом: ["prp", "m"],
    ым: ["ins", "m"],
    х: ["gen", "pl"],
    ых: ["gen", "pl"],
  }[ending] ?? ["nom", "m"]) as [Case, Gender | "pl"];
  return russianOrdinal(n, grammaticalCase, gender);
}

/** A decimal fraction: 2,5 → две це́лых пять деся́тых. */
function fraction(whole: number, digits: string): string {
  const part = Number(digits);
  const name = ["деся́т", "со́т", "ты́сячн"][digits.length - 1]!;
  return `${russianNumber(whole, "nom", "f")} ${whole % 10 === 1 && whole % 100 !== 11 ? "це́лая" : "це́лых"} ${russianNumber(part, "nom", "f")} ${name}${part % 10 === 1 && part % 100 !== 11 ? "ая" : "ых"}`;
}

/** A number, time or ordinal in words, by its context. */
export function readFigures(token: string, context: Context): string {
  const time = /^(\d{1,2}):(\d\d)$/.exec(token);
  const grammaticalCase = caseOf(context);
  if (time) {
    const [hour, minute] = [Number(time[1]), Number(time[2])];
    const minutes =
      minute === 0 ? "ноль ноль" : `${minute < 10 ? "ноль " : ""}${russianNumber(minute, grammaticalCase)}`;
    return `${russianNumber(hour, grammaticalCase)} ${minutes}`;
  }
  const ordinal = /^(\d+)-(\D+)$/u.exec(token);
  if (ordinal) return ordinalWith(ordinal[2]!, Number(ordinal[1])) ?? russianNumber(Number(ordinal[1]));
  const [, figures = "", decimals, sign] = /^([\d \u00a0]+)(?:,(\d+))?[ \u00a0]?(\D+)?$/u.exec(token) ?? [];
  const digits = figures.replace(/\D/gu, "");
  if (digits.length > 6 || /^0\d/.test(digits))
    return Array.from(digits, (digit) => russianNumber(Number(digit))).join(" ");
  const n = Number(digits);
  const unit =
    sign === undefined
      ? undefined
      : UNITS[ABBREVIATIONS_UNITS.get(sign.toLowerCase()) ?? ABBREVIATIONS_UNITS.get(sign) ?? ""];
  if (decimals !== undefined) return `${fraction(n, decimals)}${unit ? ` ${unit[1].split(" ")[1]!}` : ""}`;
  if (unit) return `${russianNumber(n, grammaticalCase, unit[0])} ${countedNoun(n, grammaticalCase, unit, false)}`;
  const noun = nounAfter(context.after);
  if (MONTH_FORMS.has(noun)) return dayOfMonth(n, context) ?? russianNumber(n);
  return numbered(n, noun) ?? russianNumber(n, grammaticalCase, genderOf(n, noun));
}

/** The letters of an abbreviation in words; `undefined` where it is read as a word. */
export function readAbbreviation(token: string): string | undefined {
  const listed = ABBREVIATIONS_WORDS.get(token);
  if (listed !== undefined) return listed;
  if (!/^[А-ЯЁ]{2,5}$/u.test(token) || /[АЕЁИОУЫЭЮЯ]/u.test(token)) return undefined;
  const letters = Array.from(token, (letter) => ABBREVIATIONS_LETTERS.get(letter) ?? "");
  const last = letters.pop()!;
  return letters.join("") + last.replace(/[аеиоуэюя]/u, (vowel) => `${vowel}\u0301`);
}
