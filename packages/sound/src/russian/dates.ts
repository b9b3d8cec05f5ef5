/** Dates, months, years and decades (Розенталь, «Справочник», § 198; Русская грамматика 1980, § 1371). */
import type { NonStandardWord } from "../non-standard-word.ts";
import { governmentOf } from "./government.ts";
import { DATES_NOMINATIVE, DATES_WEIGHTS } from "./lists.ts";
import { MONTH_CASES } from "./months.ts";
import { cardinal, forms, MONTHS, type Case } from "./numbers.ts";
import { ordinal } from "./ordinal-numbers.ts";
import { plainWord, wordsBefore } from "./passage.ts";
import { isAfterCode } from "./phones.ts";
import { leadingZeros } from "./quantities.ts";
import { doubtful, matchAt, reading } from "./reading.ts";
import { unitAt } from "./units.ts";

const MONTH_NAMES: readonly string[] = MONTHS.map(plainWord);
/** Stems of the months, and their short forms: янв., фев. */
const SHORT = forms("янв фев мар апр мая|май июн июл авг сен окт ноя дек");
const CASE_ORDER: readonly Case[] = ["nom", "gen", "dat", "acc", "ins", "prp"];
const monthIn = (month: number, own: Case): string => MONTH_CASES[month - 1]![CASE_ORDER.indexOf(own)]!;

const isDay = (day: string, month: string): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

/** A year of four digits, or of two: 86 is 1986, 06 is 2006. */
const fullYear = (year: string): string => (year.length !== 2 ? year : `${Number(year) > 35 ? "19" : "20"}${year}`);

const yearOf = (year: string, own: Case = "gen"): string => `${ordinal(fullYear(year), own, "m")!} ${YEAR_FORMS[own]}`;
const YEAR_FORMS: { readonly [own in Case]: string } = {
  nom: "год",
  gen: "го́да",
  dat: "го́ду",
  acc: "год",
  ins: "го́дом",
  prp: "году́",
};
export const YEARS_FORMS: { readonly [own in Case]: string } = {
  nom: "го́ды",
  gen: "годо́в",
  dat: "года́м",
  acc: "го́ды",
  ins: "года́ми",
  prp: "года́х",
};

/** The case of the day of a month: на пя́тое, к пя́тому; сего́дня пя́тое; else пя́того. */
function caseOfDay(text: string, place: number, alone = false): Case {
  const at = startOfDates(text, place);
  const { cases, by } = governmentOf(text, at);
  if (/^(?:на|по|в|во|за|через|под)$/u.test(by)) return "acc";
  if (/^(?:с|со)$/u.test(by)) return "gen";
  if (cases.length > 0) return cases[0]!;
  return alone || isStatement(text, at) || isAmongDates(text, place) ? "nom" : "gen";
}

const DATE = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:[ \u00a0]?(?:г\.|года?))?`;
const DATES_BEFORE = new RegExp(
  String.raw`(?:(?<![\d./-])${DATE}[ \u00a0]?(?:[,;][ \u00a0]?|[–—-][ \u00a0]?|[ \u00a0](?:и|или)[ \u00a0]))+$`,
  "u",
);
const ONLY_DATES = new RegExp(String.raw`^\s*${DATE}(?:[ \u00a0]?(?:[,–—-]|и|или)?[ \u00a0]?${DATE})*[.!?]?\s*$`, "u");

/** The first date of a list, whose case all have: к 15.05.2026 и 31.12.2026. */
const startOfDates = (text: string, at: number): number =>
  at - (DATES_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[0].length ?? 0);

/** Whether a date is in a list of dates and of nothing else, or in a part of the text that is: 15.05.2026; 31.12.2024. */
function isAmongDates(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const start = Math.max(before.lastIndexOf(";"), before.lastIndexOf("\n")) + 1;
  if (start === 0 && at > REACH) return false;
  const from = at - before.length + start;
  const to = text.slice(at, at + REACH).search(/[;\n]/u);
  return ONLY_DATES.test(text.slice(from, to < 0 ? at + REACH : at + to));
}

/** Whether a date stands alone or is what today is: Сегодня 5.03.2026; Дата: 5.03.2026. */
function isStatement(text: string, at: number): boolean {
  const [first, second] = wordsBefore(text, at);
  // Вчера было 09.05.2026.
  const previous = first && second && /^(?:было|будет)$/u.test(first.word) ? second : first;
  if (!first || !previous) return false;
  return DATES_NOMINATIVE.has(previous.word) || /[:—–=]\s*$/u.test(first.gap);
}

/** How far before a date its context is looked at. */
const REACH = 120;

const YEAR_MARK = String.raw`(?:[ \u00a0]?(?:г\.|года?(?![а-яё])|г(?![а-яё.])))?`;
const NUMERIC = new RegExp(
  String.raw`(?:(?<d>\d{1,2})(?<mark>[./-])(?<m>\d{1,2})\k<mark>(?<y>\d{4}|\d\d)|(?<iy>\d{4})(?<im>[-./])(?<mm>\d\d)\k<im>(?<dd>\d\d))(?![.,/-]?\d)${YEAR_MARK}`,
  "uy",
);
const WITH_NAME = new RegExp(
  String.raw`(?<d>\d{1,2})-(?<name>янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек)[а-яё]*-(?<y>\d{4}|\d\d)(?!\d)${YEAR_MARK}`,
  "iuy",
);
const DAY_MONTH = /(?<d>\d{1,2})\.(?<m>0[1-9]|1[0-2])(?![.,:]?\d|[-–]\d)/y;
const MONTH_YEAR = new RegExp(String.raw`(?<m>0[1-9]|1[0-2])[./](?<y>(?:19|20)\d\d)(?!\d)${YEAR_MARK}`, "uy");

const ROMAN_MONTH = new RegExp(
  String.raw`(?<d>\d{1,2})(?<mark>[.\/-])(?<m>XI{0,2}|I{1,3}|I[VX]|VI{0,3})\k<mark>(?<y>\d{4}|\d\d)(?!\d)${YEAR_MARK}`,
  "uy",
);
const ROMANS = forms("I II III IV V VI VII VIII IX X XI XII");

/** A date in figures. */
export function readDate(text: string, at: number): NonStandardWord | undefined {
  const roman = matchAt(ROMAN_MONTH, text, at);
  // 8.V.2019 is read as 8.05.2019 is.
  if (roman) {
    const { d = "", mark = "", m = "", y = "" } = roman.groups!;
    const month = String(ROMANS.indexOf(m) + 1).padStart(2, "0");
    const plain = `${text.slice(Math.max(0, at - REACH), at)}${d}${mark}${month}${mark}${y}`;
    const words = readDate(plain, Math.min(at, REACH));
    const end = at + roman[0].length;
    const stop = roman[0].endsWith("г.") && /^\s*$/u.test(text.slice(end, end + 3));
    return words && reading(at, stop ? end - 1 : end, words.words);
  }
  const full = matchAt(NUMERIC, text, at) ?? matchAt(WITH_NAME, text, at);
  if (full) {
    const { d, m, y, dd, mm, iy, name, mark } = full.groups!;
    const day = d ?? dd!;
    const month =
      name === undefined
        ? (m ?? mm!)
        : String(SHORT.findIndex((one) => one.split("|").includes(name.toLowerCase())) + 1);
    if (!isDay(day, month)) return undefined;
    // 12-10-45 is a telephone, 01-01-86 a date.
    if (mark === "-" && y!.length === 2 && (!/^0|-0/.test(`${day}-${month}`) || isAfterCode(text, at)))
      return undefined;
    // A full stop that ends the sentence stays.
    const end = at + full[0].length;
    return reading(
      at,
      full[0].endsWith("г.") && /^\s*$/u.test(text.slice(end, end + 3)) ? end - 1 : end,
      `${ordinal(day, caseOfDay(text, at, at === 0 && end >= text.trimEnd().length - 1), "n")!} ${MONTHS[Number(month) - 1]!} ${yearOf(y ?? iy!)}`,
    );
  }
  const short = matchAt(DAY_MONTH, text, at);
  if (short) {
    const { d = "", m = "" } = short.groups!;
    // 01.02. alone: a day, or two numbers.
    const end = at + short[0].length;
    if (
      isDay(d, m) &&
      wordsBefore(text, at)[0] === undefined &&
      /^\.?\s*$/u.test(text.slice(end, end + 4)) &&
      d.length === 2
    )
      return doubtful(at, end, text.slice(at, end), [
        `${ordinal(d, "nom", "n")!} ${MONTHS[Number(m) - 1]!}`,
        `${cardinal(d)} ${leadingZeros(m)}`,
      ]);
    // в 5.05: rather a time.
    if (Number(d) < 25 && /^во?$/u.test(governmentOf(text, at).by)) return undefined;
    if (isDay(d, m) && isDateHere(text, at, at + short[0].length))
      return reading(at, at + short[0].length, `${ordinal(d, caseOfDay(text, at), "n")!} ${MONTHS[Number(m) - 1]!}`);
  }
  const monthly = matchAt(MONTH_YEAR, text, at);
  if (monthly) {
    const { m = "", y = "" } = monthly.groups!;
    const { cases, by } = governmentOf(text, at);
    const own = by === "в" ? "prp" : /^(?:на|по|за)$/u.test(by) ? "acc" : (cases[0] ?? "nom");
    return reading(at, at + monthly[0].length, `${monthIn(Number(m), own)} ${yearOf(y)}`);
  }
  return undefined;
}

/** Whether 15.03 is a date: after a word, and no unit or noun after it. */
function isDateHere(text: string, at: number, end: number): boolean {
  if (unitAt(text, end) !== undefined) return false;
  const [previous] = wordsBefore(text, at);
  return (
    previous !== undefined &&
    !/[§№#]/u.test(previous.gap) &&
    !/^(?:пункт|п|раздел|глава|статья|ст|версия|рис|табл|номер|температура|вес|доза)$/u.test(previous.word)
  );
}

const MONTH_AFTER = new RegExp(
  String.raw`(?<day>\d{1,2})(?:-(?:го|е|му|м|ое|ого|ому|ым|ом))?(?<rest>(?:(?:[ \u00a0]?[,–—-][ \u00a0]?|[ \u00a0](?:и|или|по|до|на)[ \u00a0])\d{1,2}(?:-(?:го|е|му|м|ое))?)*)[ \u00a0](?<month>${MONTH_NAMES.join("|")})(?![а-яё])`,
  "iuy",
);
const YEAR_AFTER = new RegExp(
  String.raw`[ \u00a0](?<year>[12]\d{3})(?!\d|[ \u00a0]?(?:[-–—]|год[ыоа][а-яё]))(?:[ \u00a0]?(?:г\.|года(?![а-яё])|г(?![а-яё.])))?`,
  "uy",
);
const STRIPPED = /[аеиоуыэюяё]\u0301/gu;

/** The day of a month by name: 5 мая, с 3 по 17 июля, 5–7 мая 2026 г. */
export function readDay(text: string, at: number): NonStandardWord | undefined {
  // Stress marks of the author would hide the month.
  const slice = text.slice(at, at + 80);
  const plain = slice.replace(STRIPPED, (vowel) => vowel.charAt(0));
  const match = matchAt(MONTH_AFTER, plain, 0);
  if (!match) return undefined;
  const { day = "", rest = "", month = "" } = match.groups!;
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  const own = caseOfDay(text, at);
  const suffix = /^\d+(?:-[а-я]+)?/u.exec(slice)![0];
  const span = /^[ \u00a0]?[–—-][ \u00a0]?(\d{1,2})/u.exec(rest);
  if (span && span[0].length === rest.length) {
    const { by } = governmentOf(text, at);
    const words =
      by === ""
        ? `с ${ordinal(day, "gen", "n")!} по ${ordinal(span[1]!, "acc", "n")!}`
        : `${ordinal(day, own, "n")!} ${ordinal(span[1]!, own, "n")!}`;
    return reading(at, at + suffix.length + rest.length, words);
  }
  if (rest !== "") return reading(at, at + suffix.length, ordinal(day, own, "n")!);
  void month;
  return reading(at, at + suffix.length, ordinal(day, own, "n")!);
}

const SHORT_MONTH = new RegExp(
  String.raw`(?:(?<d>\d{1,2})[ \u00a0])?(?<name>янв|февр?|мар|апр|авг|сент?|окт|нояб?|дек)\.(?:[ \u00a0](?<y>[12]\d{3})(?!\d)${YEAR_MARK})?`,
  "iuy",
);

/** A month that is shortened, with its day and year: 12 авг., в сент. 2020 г. */
export function readShortMonth(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(SHORT_MONTH, text, at);
  if (!match || /[\p{L}\d.]/u.test(text.charAt(at - 1))) return undefined;
  const { d, name = "", y } = match.groups!;
  const month = SHORT.findIndex((one) => name.toLowerCase().startsWith(one.slice(0, 3))) + 1;
  if (month === 0 || (d !== undefined && !isDay(d, String(month)))) return undefined;
  const end = at + match[0].length;
  const stop = match[0].endsWith(".") && /^\s*$/u.test(text.slice(end, end + 3));
  const { by, cases, previous } = governmentOf(text, at);
  const own: Case = /^во?$/u.test(by)
    ? "prp"
    : /^(?:на|по|за|через)$/u.test(by)
      ? "acc"
      : (cases[0] ?? (previous && /^\d+$/u.test(previous.word) ? "gen" : "nom"));
  const words =
    d === undefined ? monthIn(month, own) : `${ordinal(d, caseOfDay(text, at), "n")!} ${MONTHS[month - 1]!}`;
  return reading(at, stop ? end - 1 : end, y === undefined ? words : `${words} ${yearOf(y)}`);
}

const YEARS = new RegExp(
  String.raw`(?<a>[12]\d{3}|\d{1,3}(?=[ \u00a0]?(?:гг?\.)?[ \u00a0]?(?:до[ \u00a0])?н\.[ \u00a0]?э\.))(?:[ \u00a0]?[-–—][ \u00a0]?(?<b>[12]\d{3}|\d\d))?[ \u00a0]?(?<mark>гг\.|гг|г\.|г|год[а-яё]*)(?![а-яё])`,
  "uy",
);
const YEAR_LIST =
  /(?<a>[12]\d{3})(?=(?:[ \u00a0]?,[ \u00a0]?[12]\d{3})*[ \u00a0](?:и|или|по|до)[ \u00a0][12]\d{3}[ \u00a0]?(?<mark>гг?\.?(?![а-яё])|год[а-яё]*))/uy;

/** A year or years: в 2026 г., 1941–1945 гг., с 1998 года, в 2023 и 2024 гг. */
export function readYear(text: string, at: number): NonStandardWord | undefined {
  const listed = matchAt(YEAR_LIST, text, at);
  if (listed)
    return reading(
      at,
      at + listed[0].length,
      ordinal(listed.groups!["a"]!, caseOfYear(text, at, listed.groups!["mark"]!), "m")!,
    );
  const match = matchAt(YEARS, text, at);
  if (!match) return afterMonth(text, at);
  const { a = "", b, mark = "" } = match.groups!;
  const word = mark.startsWith("год");
  if (
    mark === "г" &&
    !/^[ \u00a0]*(?:$|[.,;:!?)]|[А-ЯЁ])/u.test(text.slice(at + match[0].length, at + match[0].length + 3)) &&
    !/^(?:в|с|до|к|после|от|около)$/u.test(governmentOf(text, at).by)
  )
    return undefined;
  // Вес 2100 г. is grams.
  if (/^г\.?$/u.test(mark) && DATES_WEIGHTS.has(governmentOf(text, at).previous?.word ?? "")) return undefined;
  const own = caseOfYear(text, at, mark);
  const end = at + match[0].length;
  const plural = mark.startsWith("гг") || /^год(?:ы|ов|ах|ам|ами)$/u.test(mark);
  const figures = [a, ...(b === undefined ? [] : [b])].map((year) => ordinal(year, own, "m")!).join(" ");
  if (word) return reading(at, end - mark.length - (/\s/u.test(text.charAt(end - mark.length - 1)) ? 1 : 0), figures);
  const stop = mark.endsWith(".") && /^\s*$/u.test(text.slice(end, end + 3));
  return reading(at, stop ? end - 1 : end, `${figures} ${(plural ? YEARS_FORMS : YEAR_FORMS)[own]}`);
}

/** The case of a year: by its noun, else by the words before. */
function caseOfYear(text: string, at: number, mark: string): Case {
  const { cases, by, previous } = governmentOf(text, at);
  const shown = (
    {
      год: "",
      года: "gen",
      году: "",
      годом: "ins",
      годе: "prp",
      годов: "gen",
      годы: "",
      годах: "prp",
      годам: "dat",
      годами: "ins",
    } as { readonly [mark: string]: Case | "" }
  )[mark];
  if (shown) return shown;
  if (mark === "год" || mark === "годы") return by === "" ? "nom" : "acc";
  if (mark === "году") return cases.includes("dat") && by !== "по" ? "dat" : "prp";
  if (by === "в" || by === "во") return "prp";
  if (/^(?:на|по|за|через|под)$/u.test(by)) return "acc";
  if (cases.length > 0) return cases[0]!;
  if (!previous || DATES_NOMINATIVE.has(previous.word) || /[.!?:;(«—–\n]/u.test(previous.gap)) return "nom";
  return "gen";
}

/** A year right after the name of a month: в январе 2020, 5 мая 2026. */
function afterMonth(text: string, at: number): NonStandardWord | undefined {
  const [previous] = wordsBefore(text, at);
  if (!previous || !/^[ \u00a0]$/u.test(previous.gap) || !isMonth(previous.word)) return undefined;
  const match = matchAt(YEAR_AFTER, text, at - 1);
  if (!match) return undefined;
  const end = at - 1 + match[0].length;
  const stop = match[0].endsWith(".") && /^\s*$/u.test(text.slice(end, end + 3));
  return reading(at, stop ? end - 1 : end, yearOf(match.groups!["year"]!));
}

const MONTH_WORDS: ReadonlySet<string> = new Set(MONTH_CASES.flat().map(plainWord));
const isMonth = (word: string): boolean => MONTH_WORDS.has(word);

/** A year with its noun after a month is in the genitive: в январе 2020 г. */
export function readMonthYear(text: string, at: number): NonStandardWord | undefined {
  return /[12]/.test(text.charAt(at)) ? afterMonth(text, at) : undefined;
}

/** A whole text that is only a number of four digits may be a year or a quantity. */
export function yearOrQuantity(text: string): readonly string[] | undefined {
  const digits = text.trim();
  if (!/^(?:1[5-9]|20)\d\d$/.test(digits)) return undefined;
  return [cardinal(digits), ordinal(digits, "nom", "m")!, `${ordinal(digits, "nom", "m")!} год`];
}
