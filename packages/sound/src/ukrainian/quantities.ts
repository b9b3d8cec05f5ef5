/** Numbers in a text, with what they count: cardinals, decimals, fractions, units, amounts of money, ranges. */
import { agreementOf, governmentOf } from "./agreement.ts";
import { contextOf, isAlone, wordsAfter, type Context } from "./context.ts";
import { decimal, dictatedDecimal, fraction, isOneAndHalf, oneAndHalf, spelledFigures, VULGAR } from "./fractions.ts";
import type { NonStandardWord } from "../normalization.ts";
import { numberedReading } from "./numbered.ts";
import {
  countedNoun,
  hardMasculine,
  ukrainianCollective,
  ukrainianNumber,
  type Case,
  type Gender,
  type Noun,
} from "./numbers.ts";
import { ukrainianOrdinal } from "./ordinal-numbers.ts";
import { findUnit, quantityWords, unitWords, type Unit } from "./units.ts";

const FIGURES = /(?:[1-9]\d{0,2}(?:[ \u00a0\u202f']\d{3})+(?!\d)|[1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d.,]*\d)|\d+)/uy;
const DECIMALS = /,(\d+)(?![\d]|[.,]\d)/uy;
const MIXED = /[ \u00a0]?(?:([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])|(?<=[ \u00a0])([1-9])[/⁄]([2-9]|10)(?!\d|[/.,]\d))/uy;
const RANGE = /[ \u00a0]?(?:[-–—−‐‑~÷]|\.{2,3}|…)[ \u00a0]?(?=\d)/uy;
const PREFIX = /(?:\+\/[-−–]|±|[-−–+~≈<>≤≥])[ \u00a0]?(?=\d)/uy;
const PREFIX_WORDS: { readonly [sign: string]: string } = {
  "+": "плюс",
  "±": "плюс-мі́нус",
  "+/-": "плюс-мі́нус",
  "+/−": "плюс-мі́нус",
  "+/–": "плюс-мі́нус",
  "-": "мі́нус",
  "−": "мі́нус",
  "–": "мі́нус",
  "~": "прибли́зно",
  "≈": "прибли́зно",
  "<": "ме́нше",
  ">": "бі́льше",
  "≤": "не бі́льше",
  "≥": "не ме́нше",
};
const SCALES: { readonly [abbreviation: string]: Noun } = {
  тис: ["f", "ти́сяча ти́сячі ти́сячі ти́сячу ти́сячею ти́сячі", "ти́сячі ти́сяч ти́сячам ти́сячі ти́сячами ти́сячах"],
  млн: hardMasculine("мільйо́н"),
  млрд: hardMasculine("мілья́рд"),
  трлн: hardMasculine("трильйо́н"),
};
const SCALE = /^[ \u00a0]?(тис|млн|млрд|трлн)(?![а-яєіїґ])(?:\.(?!\s*$|\s+\p{Lu}))?/u;

/** A number as it is written. */
interface Written {
  readonly whole: string;
  /** Its decimals. */
  readonly part?: string;
  /** Where its decimals stand after a point: whether they can be minutes. */
  readonly point?: "clock" | "decimal";
  /** Over and under of a fraction after it: 1½. */
  readonly mixed?: readonly [string, string];
  readonly end: number;
}

function writtenAt(text: string, at: number): Written | undefined {
  FIGURES.lastIndex = at;
  const figures = FIGURES.exec(text)?.[0];
  if (figures === undefined) return undefined;
  const whole = figures.replace(/\D/gu, "");
  const end = at + figures.length;
  DECIMALS.lastIndex = end;
  const part = DECIMALS.exec(text);
  if (part) return { whole, part: part[1]!, end: end + part[0].length };
  MIXED.lastIndex = end;
  const mixed = MIXED.exec(text);
  if (mixed) {
    const own = mixed[1] === undefined ? ([mixed[2]!, mixed[3]!] as const) : VULGAR[mixed[1]]!;
    return { whole, mixed: own, end: end + mixed[0].length };
  }
  // A decimal point is not Ukrainian, but stands in tables and on devices: 43.007.
  const point = /\.(\d{1,30})(?!\d|[.,]\d)/uy;
  point.lastIndex = end;
  const pointed = point.exec(text);
  if (pointed) {
    const part = pointed[1]!;
    const clock = part.length === 2 && whole.length <= 2 && Number(whole) <= 24 && Number(part) < 60;
    return { whole, part, end: end + pointed[0].length, point: clock ? "clock" : "decimal" };
  }
  return { whole, end };
}

/** A number at a place in a text, with its sign, its unit or scale, and the second number of a range. */
export function readQuantity(text: string, at: number): NonStandardWord | undefined {
  PREFIX.lastIndex = at;
  const sign = PREFIX.exec(text)?.[0];
  const start = at + (sign?.length ?? 0);
  const bare = sign?.trim();
  if (sign !== undefined) {
    const before = text.charAt(at - 1);
    if (/[\p{L}\p{N}]/u.test(before)) return undefined;
    if (/^[-–]/u.test(sign) && (sign.length > 1 || /\d[ \u00a0]$/u.test(text.slice(Math.max(0, at - 2), at))))
      return undefined;
  }
  const written = writtenAt(text, start);
  if (!written) return undefined;
  const compared = bare !== undefined && /[<>≤≥]/u.test(bare);
  const { before } = contextOf(text, at, at);
  const read = readWritten(text, before, written, compared, sign !== undefined);
  if (bare === undefined)
    return { from: [at, read.end], words: read.words, ...(read.trouble ? { trouble: read.trouble } : {}) };
  return {
    from: [at, read.end],
    words: `${PREFIX_WORDS[bare] ?? ""} ${read.words}`,
    ...(read.trouble ? { trouble: read.trouble } : {}),
  };
}

interface Read {
  readonly words: string;
  readonly end: number;
  readonly trouble?: NonStandardWord["trouble"];
}

/** Reads a number; `before` is the text before it and its sign. */
function readWritten(text: string, before: string, written: Written, genitive: boolean, signed = false): Read {
  const { end } = written;
  if (/^0\d/u.test(written.whole) && written.part === undefined) return { words: spelledFigures(written.whole), end };
  const section = written.point === undefined ? undefined : sectionWords(before, written);
  if (section !== undefined) return { words: section, end };
  const range = rangeAt(text, before, written, genitive);
  if (range) return range;
  const context: Context = { before, after: contextOf(text, end, end).after };
  const rest = text.slice(end, end + 60);
  const scale = SCALE.exec(rest);
  if (scale) return readScale(text, before, written, SCALES[scale[1]!]!, end + scale[0].length, genitive);
  const gap = /^[ \u00a0\u202f]?/u.exec(rest)![0].length;
  const found = findUnit(rest.slice(gap));
  if (found && !isLetterAfterNoun(before, rest.slice(gap, gap + found.length)))
    return { words: measured(written, found.unit, context, genitive), end: end + gap + found.length };
  if (signed && genitive) return { words: plainNumber(written, { ...context, before: "більше " }), end };
  return numberAlone(written, context);
}

/** палата 5 А: a letter of a number, not ampere. */
function isLetterAfterNoun(before: string, sign: string): boolean {
  return (
    /^[АВ]$/u.test(sign) &&
    /(?:палат|кабінет|корпус|клас|квартир|будин|секці|зон|група|відсі|причал|№|буд\.|кв\.)\S*[ \u00a0]$/iu.test(
      before.slice(-24),
    )
  );
}

/** The case of a number with a unit or scale, which has no ending to go by. */
function unitCase(context: Context, genitive: boolean, few: boolean, person: boolean): Case {
  if (genitive) return "gen";
  const { cases, object } = governmentOf(context);
  const asked = cases[0] ?? (object ? "acc" : "nom");
  return asked === "acc" && person && few ? "gen" : asked;
}

function measured(written: Written, unit: Unit, context: Context, genitive: boolean): string {
  const { whole, part, mixed } = written;
  const person = /^(?:чолові́к|осо́ба) /u.test(unit.noun[1]);
  const grammaticalCase = unitCase(context, genitive, /[2-4]$/u.test(whole) && !/1\d$/u.test(whole), person);
  if (part !== undefined && unit.minor && part.length === 2) {
    const minor = quantityWords(part.replace(/^0(?=\d)/u, ""), grammaticalCase, { noun: unit.minor });
    return `${quantityWords(whole, grammaticalCase, unit)} ${minor}`;
  }
  if (part !== undefined) {
    if (isOneAndHalf(whole, part)) return `${oneAndHalf(unit.noun[0])} ${unitWords(whole, "gen", unit, true)}`;
    return `${decimal(whole, part, grammaticalCase)} ${unitWords(whole, "gen", unit, true)}`;
  }
  if (mixed) return mixedWords(whole, mixed, grammaticalCase, unit.noun[0], unit);
  return quantityWords(whole, grammaticalCase, unit);
}

/** 1½ → півтори́; 2½ → дві з полови́ною; 3¼ → три й чверть. */
function mixedWords(
  whole: string,
  mixed: readonly [string, string],
  grammaticalCase: Case,
  gender: Gender,
  unit?: Unit,
): string {
  const half = mixed[0] === "1" && mixed[1] === "2";
  const after =
    unit === undefined
      ? ""
      : ` ${half && whole !== "1" ? unitWords(whole, grammaticalCase, unit) : unitWords(whole, "gen", unit, true)}`;
  if (half && whole === "1") return oneAndHalf(gender) + after;
  if (half) return `${ukrainianNumber(whole, grammaticalCase, gender)} з полови́ною${after}`;
  return `${ukrainianNumber(whole, grammaticalCase, gender)} і ${fraction(...mixed, grammaticalCase) ?? ""}${after}`;
}

function readScale(text: string, before: string, written: Written, scale: Noun, end: number, genitive: boolean): Read {
  const { whole, part } = written;
  const context: Context = { before, after: contextOf(text, end, end).after };
  const gap = /^[ \u00a0\u202f]?/u.exec(text.slice(end, end + 1))![0].length;
  const found = findUnit(text.slice(end + gap, end + 60));
  const grammaticalCase = scaleCase(context, genitive);
  const tail = found
    ? ` ${unitWords("5", grammaticalCase === "nom" || grammaticalCase === "acc" ? "nom" : "gen", found.unit)}`
    : "";
  const stop = found ? end + gap + found.length : end;
  if (part !== undefined) {
    const first = isOneAndHalf(whole, part) ? oneAndHalf(scale[0]) : decimal(whole, part, grammaticalCase);
    return { words: `${first} ${scale[1].split(" ")[1]!}${tail}`, end: stop };
  }
  return {
    words: `${ukrainianNumber(whole, grammaticalCase, scale[0])} ${countedNoun(whole, grammaticalCase, scale)}${tail}`,
    end: stop,
  };
}

/** тис. before a noun: its ending decides, as for a number in figures. */
function scaleCase(context: Context, genitive: boolean): Case {
  if (genitive) return "gen";
  const [noun = ""] = wordsAfter(context);
  if (/(?:ами|ями)$/u.test(noun)) return "ins";
  const { cases, object } = governmentOf(context);
  if (/[ая]м$/u.test(noun)) return "dat";
  const asked = cases[0] ?? (object ? "acc" : "nom");
  return asked;
}

/** The noun after a decimal, in the genitive of the singular, has the gender of its ending: півтори години, півтора дня. */
function genderOfPart(context: Context): Gender {
  const [noun = ""] = wordsAfter(context);
  return /[иії]$/u.test(noun) ? "f" : "m";
}

function plainNumber(written: Written, context: Context): string {
  const { whole, part, mixed } = written;
  const { cases, object } = governmentOf(context);
  const asked = cases[0] ?? (object ? "acc" : "nom");
  if (part !== undefined) {
    if (isOneAndHalf(whole, part) && wordsAfter(context).length > 0) return oneAndHalf(genderOfPart(context));
    return isAlone(context) ? dictatedDecimal(whole, part) : decimal(whole, part, asked);
  }
  if (mixed) return mixedWords(whole, mixed, asked, genderOfPart(context));
  return counted(whole, context);
}

function numberAlone(written: Written, context: Context): Read {
  const { whole, part, mixed, end } = written;
  if (part === undefined && !mixed) {
    const numbered = numberedReading(whole, context);
    if (numbered)
      return {
        words: numbered.words,
        end,
        ...(numbered.other === undefined
          ? {}
          : {
              trouble: {
                rule: "figure.ambiguous",
                message: `“${whole}” counts or numbers the noun`,
                candidates: [numbered.words, numbered.other],
              },
            }),
      };
  }
  const words = plainNumber(written, context);
  if (written.point !== "clock" || isAlone(context)) return { words, end };
  const time = `${ukrainianOrdinal(whole, "nom", "f") ?? ""} ${ukrainianNumber(part ?? "0", "nom", "f")}`;
  return {
    words,
    end,
    trouble: {
      rule: "figure.ambiguous",
      message: `“${whole}.${part ?? ""}” may be a decimal or a time`,
      candidates: [words, time],
    },
  };
}

/** The number of a section or version: п. 3.2. */
function sectionWords(before: string, { whole, part }: Written): string | undefined {
  if (part === undefined || !/(?:пункт|розділ|глав|рис|табл|верс|п\.|ст\.|додат|статт|№)\S*[ \u00a0]$/iu.test(before))
    return undefined;
  return `${ukrainianNumber(whole)} кра́пка ${spelledFigures(part)}`;
}

/** A cardinal that agrees with the noun after it. */
function counted(whole: string, context: Context): string {
  const agreement = agreementOf(whole, context);
  if (agreement.collective) {
    const words = ukrainianCollective(Number(whole));
    if (words !== undefined) return words;
  }
  if (agreement.animate) return animateNumber(whole, agreement.gender);
  return ukrainianNumber(whole, agreement.case, agreement.gender, isAlone(context));
}

/** The accusative of persons: only the last word has the form of the genitive (три́дцять двох поранених). */
function animateNumber(whole: string, gender: Gender): string {
  const words = ukrainianNumber(whole, "acc", gender).split(" ");
  const last = ukrainianNumber(whole, "gen", gender).split(" ").at(-1)!;
  return [...words.slice(0, -1), last].join(" ");
}

/** A range of two numbers, both in the same case: 5–10 хвилин, до 3-4 діб, у 2020–2022 роках. */
function rangeAt(text: string, before: string, first: Written, genitive: boolean): Read | undefined {
  if (first.mixed) return undefined;
  RANGE.lastIndex = first.end;
  const dash = RANGE.exec(text);
  if (!dash) return undefined;
  const second = writtenAt(text, first.end + dash[0].length);
  if (!second || second.mixed || /^0\d/u.test(second.whole)) return undefined;
  // More groups are a code or a telephone number, and an ending makes an ordinal.
  if (/^[-–.:/]?[\p{L}\d]|^[-–][\d]/u.test(text.slice(second.end, second.end + 2))) {
    const unit = findUnit(text.slice(second.end, second.end + 40));
    if (!unit) return undefined;
  }
  const read = readWritten(text, before, second, genitive);
  // The first number goes by the unit and the noun after the second, and by the word before itself.
  const context: Context = { before, after: contextOf(text, second.end, second.end).after };
  const rest = context.after;
  const gap = /^[ \u00a0\u202f]?/u.exec(rest)![0].length;
  const scale = SCALE.exec(rest);
  const found = scale ? undefined : findUnit(rest.slice(gap));
  const numbered = scale || found || first.part !== undefined ? undefined : numberedReading(first.whole, context);
  const word = scale
    ? bareNumber(first, scaleCase(context, genitive), SCALES[scale[1]!]![0])
    : found
      ? bareNumber(first, unitCase(context, genitive, false, false), found.unit.noun[0])
      : (numbered?.words ?? plainNumber(first, genitive ? { ...context, before: "більше " } : context));
  return { ...read, words: `${word} ${read.words}` };
}

const bareNumber = ({ whole, part }: Written, grammaticalCase: Case, gender: Gender): string =>
  part === undefined ? ukrainianNumber(whole, grammaticalCase, gender) : decimal(whole, part, grammaticalCase);

const CURRENCY = /([$€£¥₴₽₩₿]|(?:USD|EUR|UAH|GBP|KRW|PLN)(?=[ \u00a0]?\d))[ \u00a0]?(?=\d)/uy;

/** A currency sign before its number: $5, € 2,50. */
export function readCurrency(text: string, at: number): NonStandardWord | undefined {
  CURRENCY.lastIndex = at;
  const sign = CURRENCY.exec(text);
  if (!sign) return undefined;
  const written = writtenAt(text, at + sign[0].length);
  const found = findUnit(sign[1]!);
  if (!written || !found) return undefined;
  const cents = /^\.(\d\d)(?!\d)/u.exec(text.slice(written.end, written.end + 4));
  const own: Written =
    cents && written.part === undefined ? { whole: written.whole, part: cents[1]!, end: written.end + 3 } : written;
  const scale = SCALE.exec(text.slice(own.end, own.end + 10));
  const context = contextOf(text, at, own.end);
  if (scale) {
    const noun = SCALES[scale[1]!]!;
    const read = readScale(
      text.slice(0, own.end + scale[0].length),
      context.before,
      own,
      noun,
      own.end + scale[0].length,
      false,
    );
    return { from: [at, read.end], words: `${read.words} ${unitWords("5", "nom", found.unit)}` };
  }
  return { from: [at, own.end], words: measured(own, found.unit, context, false) };
}

const FRACTION = /(?:(\d{1,4})[ \u00a0]?[/⁄][ \u00a0]?(\d{1,4})(?![\d/]|[.,]\d)|([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]))/uy;

/** A fraction, a blood pressure, or the number of a house: 1/2, 120/80, буд. 5/7. */
export function readFraction(text: string, at: number): NonStandardWord | undefined {
  FRACTION.lastIndex = at;
  const found = FRACTION.exec(text);
  if (!found) return undefined;
  const [over, under] = found[3] === undefined ? [found[1]!, found[2]!] : VULGAR[found[3]]!;
  const end = at + found[0].length;
  const context = contextOf(text, at, end);
  if (/(?:буд\.|будинок|будинку|кв\.|вул\.\s\p{L}+,|№|дім)[ \u00a0]?$/iu.test(context.before))
    return { from: [at, end], words: `${ukrainianNumber(over)} дріб ${ukrainianNumber(under)}` };
  if (Number(over) >= Number(under) && Number(over) > 10)
    return { from: [at, end], words: `${ukrainianNumber(over)} на ${ukrainianNumber(under)}` };
  const { cases, object } = governmentOf(context);
  const asked = cases[0] ?? (object ? "acc" : "nom");
  const gap = /^[ \u00a0\u202f]?/u.exec(context.after)![0].length;
  const unit = findUnit(context.after.slice(gap));
  const counts = unit !== undefined || wordsAfter(context).length > 0;
  const words =
    over === "1" && under === "2" && counts && (asked === "nom" || asked === "acc" || asked === "gen")
      ? "пів"
      : fraction(over, under, asked);
  if (words === undefined || Number(over) > Number(under))
    return {
      from: [at, end],
      words: `${ukrainianNumber(over)} на ${ukrainianNumber(under)}`,
      trouble: {
        rule: "figure.ambiguous",
        message: `“${found[0]}” may be a fraction, a date or two numbers`,
        candidates: [`${ukrainianNumber(over)} на ${ukrainianNumber(under)}`, ...(words === undefined ? [] : [words])],
      },
    };
  if (!unit) return { from: [at, end], words };
  return { from: [at, end + gap + unit.length], words: `${words} ${unitWords("1", "gen", unit.unit, true)}` };
}

const SIZE = /\d+(?:,\d+)?(?:[ \u00a0]?[×xхXХ*✕][ \u00a0]?\d+(?:,\d+)?){1,3}(?![\d]|[.,]\d)/uy;

/** Sizes: 20×30 см → два́дцять на три́дцять сантиме́трів. */
export function readSize(text: string, at: number): NonStandardWord | undefined {
  SIZE.lastIndex = at;
  const found = SIZE.exec(text);
  if (!found) return undefined;
  const parts = found[0].split(/[ \u00a0]?[×xхXХ*✕][ \u00a0]?/u);
  const last = parts.at(-1)!;
  const lastAt = at + found[0].length - last.length;
  const { before } = contextOf(text, at, at);
  const written = writtenAt(text, lastAt);
  if (!written) return undefined;
  const read = readWritten(text, before, written, false);
  const context: Context = { before, after: "" };
  const asked = governmentOf(context).cases[0] === "gen" ? "gen" : "nom";
  const words = parts.slice(0, -1).map((one) => {
    const [whole = "", part] = one.split(",");
    return part === undefined ? ukrainianNumber(whole, asked) : decimal(whole, part, asked);
  });
  return { from: [at, read.end], words: [...words, read.words].join(" на ") };
}

const RATIO = /(\d{1,4})[ \u00a0]?:[ \u00a0]?(\d{1,6})(?!\d|[:.,]\d)/uy;

/** A ratio or a score: 1:10 → оди́н до десяти́; рахунок 3:2 → три два. */
export function readRatio(text: string, at: number): NonStandardWord | undefined {
  RATIO.lastIndex = at;
  const found = RATIO.exec(text);
  if (!found) return undefined;
  const end = at + found[0].length;
  const before = text.slice(Math.max(0, at - 80), at).toLowerCase();
  const [a, b] = [found[1]!, found[2]!];
  if (/рахун|матч|перемог|програ|гра /u.test(before))
    return { from: [at, end], words: `${ukrainianNumber(a)} ${ukrainianNumber(b)}` };
  const clock = /^\d{1,2}$/u.test(a) && Number(a) <= 24 && /^[0-5]\d$/u.test(b);
  if (clock && !/розве|розчин|пропорц|співвідн|масштаб|розбав|змішай|змішат|концентрац/u.test(before)) return undefined;
  return { from: [at, end], words: `${ukrainianNumber(a)} до ${ukrainianNumber(b, "gen")}` };
}
