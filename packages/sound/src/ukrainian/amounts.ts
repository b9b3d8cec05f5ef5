/** Amounts of money with the sign before the number. */
import { contextOf } from "./context.ts";
import { measured, readScale, SCALE, SCALES } from "./measures.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { findUnit, unitWords } from "./units.ts";
import { writtenAt, type Written } from "./written-number.ts";

const CURRENCY = /([$€£¥₴₽₩₿]|(?:USD|EUR|UAH|GBP|KRW|PLN)(?=[ \u00a0]?\d))[ \u00a0]?(?=[.,]?\d)/uy;

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
