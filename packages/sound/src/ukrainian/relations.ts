/** Two numbers together: fractions, blood pressure, sizes, ratios and scores. */
import { governmentOf } from "./agreement.ts";
import { contextOf, wordsAfter, type Context } from "./context.ts";
import { decimal, fraction, VULGAR } from "./fractions.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { ukrainianNumber } from "./numbers.ts";
import { readWritten } from "./quantities.ts";
import { findUnit, unitWords } from "./units.ts";
import { writtenAt } from "./written-number.ts";

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
  if (Number(over) >= Number(under) && Number(over) > 10) {
    // A blood pressure, with its unit if there is one.
    const asked = governmentOf(context).cases[0] === "gen" ? "gen" : "nom";
    const words = `${ukrainianNumber(over, asked)} на ${ukrainianNumber(under)}`;
    const space = /^[ \u00a0\u202f]?/u.exec(context.after)![0].length;
    const measure = findUnit(context.after.slice(space));
    if (!measure) return { from: [at, end], words };
    return { from: [at, end + space + measure.length], words: `${words} ${unitWords(under, "nom", measure.unit)}` };
  }
  const { cases, object } = governmentOf(context);
  const asked = cases[0] ?? (object ? "acc" : "nom");
  const gap = /^[ \u00a0\u202f]?/u.exec(context.after)![0].length;
  const unit = findUnit(context.after.slice(gap));
  const counts = unit !== undefined || /^[^\s]{3}/u.test(wordsAfter(context)[0] ?? "");
  const words =
    over === "1" && under === "2" && counts && (asked === "nom" || asked === "acc" || asked === "gen")
      ? "пів"
      : fraction(over, under, asked);
  const usual =
    found[3] !== undefined || Number(under) <= 12 || /^(?:16|20|24|25|30|32|40|50|60|64|100|1000)$/u.test(under);
  if (words === undefined || !usual || Number(over) > Number(under))
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
  // 12,3×10⁹ is a product.
  if (/[×xхXХ*✕][ \u00a0]?10$/u.test(found[0]) && /^[⁰¹²³⁴-⁹⁻^]/u.test(text.charAt(at + found[0].length)))
    return undefined;
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

/** х between quantities: 5 см х 3 см → на, 5 мг х 2 → помно́жити на, 5 мг х 2 р. на день → два ра́зи. */
export function readTimesSign(text: string, at: number): NonStandardWord | undefined {
  const sign = /^[хХxX][ \u00a0]?(?=\d)/u.exec(text.slice(at, at + 3))?.[0];
  const measure = /\d[ \u00a0]?([\p{L}²³%]{1,5})\.?[ \u00a0]$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1];
  if (sign === undefined || measure === undefined || !findUnit(measure)) return undefined;
  if (/^(?:мм|см|дм|м|км|mm|cm|m)$/u.test(measure)) return { from: [at, at + 1], words: "на" };
  const next = at + sign.length;
  const written = writtenAt(text, next);
  const often =
    written && /^[ \u00a0]?(?:р\.?|раз(?:и|ів)?)(?![а-яєіїґ])/u.test(text.slice(written.end, written.end + 6));
  if (!often) return { from: [at, at + 1], words: "помно́жити на" };
  const { words, end } = readWritten(text, "", written, false);
  return { from: [at, end], words };
}

const RATIO = /(\d{1,6})[ \u00a0]?:[ \u00a0]?(\d{1,6})(?!\d|[:.,]\d)/uy;

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
  // ISO 9001:2015: the year of a standard.
  if (/^\d{3,}$/u.test(a) && /^(?:19|20)\d\d$/u.test(b))
    return { from: [at, end], words: `${ukrainianNumber(a)} ${ukrainianNumber(b)}` };
  const clock = /^\d{1,2}$/u.test(a) && Number(a) <= 24 && /^[0-5]\d$/u.test(b);
  if (clock && !/розве|розчин|пропорц|співвідн|масштаб|розбав|змішай|змішат|концентрац/u.test(before)) return undefined;
  return { from: [at, end], words: `${ukrainianNumber(a)} до ${ukrainianNumber(b, "gen")}` };
}
