/**
 * Telephone numbers, and codes of groups of digits, as they are dictated in Russian: восемь восемьсот, then pairs (common use; no
 * norm).
 */
import type { NonStandardWord } from "../non-standard-word.ts";
import { hasStem } from "./government.ts";
import { PHONES_CODES } from "./lists.ts";
import { cardinal } from "./numbers.ts";
import { leadingZeros } from "./quantities.ts";
import { clauseBefore } from "./passage.ts";
import { unitAt } from "./units.ts";
import { matchAt, reading } from "./reading.ts";

/** A group as it is dictated: 205 → две́сти пять, 014 → ноль четы́рнадцать, 1234 → двена́дцать три́дцать четы́ре. */
function groupWords(group: string): string {
  if (group.length <= 3) return leadingZeros(group);
  if (group.length % 2 === 0) return (group.match(/../g) ?? []).map((pair) => leadingZeros(pair)).join(" ");
  return [leadingZeros(group.slice(0, 3)), groupWords(group.slice(3))].join(" ");
}

const PHONE = new RegExp(
  [
    // +7 (495) 123-45-67, 8-800-200-02-00, 8 (861) 222 33 44, +82-10-1234-5678
    String.raw`\+\d{1,3}(?:[ \u00a0-]?\(?\d{2,5}\)?)(?:[ \u00a0-]?\d{2,4}){2,4}(?!\d)`,
    String.raw`[78][ \u00a0-]?\(?\d{3,5}\)?[ \u00a0-]?\d{1,3}[ \u00a0-]\d{2,3}[ \u00a0-]\d{2,3}(?!\d)`,
    String.raw`[78]-\d{3}-\d{3}-?\d{2}-?\d{2}(?!\d)`,
    String.raw`\(\d{3,5}\)[ \u00a0]?\d{1,3}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}(?!\d)`,
    // 22-31-40, 5-2-9, 555-123-4567
    String.raw`\d{1,4}(?:[-–]\d{1,4}){2,6}(?![\d-])`,
  ].join("|"),
  "uy",
);
const SOLID = /(?:\+?7|8)[3489]\d{9}(?!\d)/y;

/** A telephone number. */
export function readPhone(text: string, at: number): NonStandardWord | undefined {
  const solid = matchAt(SOLID, text, at)?.[0];
  if (solid !== undefined) {
    const [, plus = "", first = "", code = "", ...rest] = /^(\+?)(\d)(\d{3})(\d{3})(\d\d)(\d\d)$/.exec(solid)!;
    const words = [...(plus === "" ? [] : ["плюс"]), ...[first, code, ...rest].map(groupWords)].join(" ");
    return reading(at, at + solid.length, words);
  }
  const match = matchAt(PHONE, text, at)?.[0];
  if (match === undefined || /^\d{1,2}-\d{1,2}-\d{4}$/.test(match)) return undefined;
  const groups = match.match(/\d+/g)!;
  const plus = match.startsWith("+") ? ["плюс"] : [];
  return reading(at, at + match.length, [...plus, ...groups.map(groupWords)].join(" "));
}

const PAIR = /(?<a>\d{1,4})[-–](?<b>\d{1,4})(?![\d,.]?\d|[-–%])/y;
const PLAIN = /\d+(?![\d.,:/-]?\d)/y;

/** Whether the words before name a code, a callsign or a telephone. */
export const isAfterCode = (text: string, at: number): boolean =>
  clauseBefore(text, at)
    .slice(0, 3)
    .some(({ word, gap }, i) => hasStem(PHONES_CODES, word) && (i === 0 || !/[,;]/u.test(gap)));

/** A code: позывной 3-1, квадрат 14-07, код двери 4815, бирка 0052. */
export function readCode(text: string, at: number): NonStandardWord | undefined {
  const pair = matchAt(PAIR, text, at);
  if (pair) {
    const { a = "", b = "" } = pair.groups!;
    const zero = /^0\d/.test(a) || /^0\d/.test(b);
    if (zero || isAfterCode(text, at)) return reading(at, at + pair[0].length, `${groupWords(a)} ${groupWords(b)}`);
    return undefined;
  }
  const plain = matchAt(PLAIN, text, at)?.[0];
  if (plain === undefined) return undefined;
  const end = at + plain.length;
  if (/^0\d/.test(plain))
    return reading(
      at,
      end,
      (plain.length > 4 ? Array.from(plain, (digit) => cardinal(digit)).join(" ") : leadingZeros(plain)) +
        (/^[а-яё]/iu.test(text.slice(end, end + 1)) ? " " : ""),
    );
  if (
    plain.length >= 4 &&
    isAfterCode(text, at) &&
    unitAt(text, end) === undefined &&
    !/^[ \u00a0][а-яё]{3,}/iu.test(text.slice(end, end + 6))
  )
    return reading(
      at,
      end,
      plain.length <= 6 && plain.length % 2 === 0
        ? groupWords(plain)
        : Array.from(plain, (digit) => cardinal(digit)).join(" "),
    );
  return undefined;
}
