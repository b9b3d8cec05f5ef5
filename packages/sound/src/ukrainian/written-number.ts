/** Numbers as they are written: figures in groups, decimals, and a fraction after them. */
import { VULGAR } from "./fractions.ts";

const FIGURES = /(?:[1-9]\d{0,2}(?:[ \u00a0\u202f']\d{3})+(?!\d)|[1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d.,]*\d)|\d+)/uy;
const DECIMALS = /,(\d+)(?![\d]|[.,]\d)/uy;
const BARE_PART = /(?<![\p{L}\p{N}.,…])[.,](\d{1,30})(?!\d|[.,]\d)/uy;
const MIXED = /[ \u00a0]?(?:([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])|(?<=[ \u00a0])([1-9])[/⁄]([2-9]|10)(?!\d|[/.,]\d))/uy;

/** A number as it is written. */
export interface Written {
  readonly whole: string;
  /** Its decimals. */
  readonly part?: string;
  /** Where its decimals stand after a point: whether they can be minutes. */
  readonly point?: "clock" | "decimal";
  /** Over and under of a fraction after it: 1½. */
  readonly mixed?: readonly [string, string];
  readonly end: number;
}

/** The number at a place in a text. */
export function writtenAt(text: string, at: number): Written | undefined {
  // .5 мг, ,5 мг: the zero is not written.
  BARE_PART.lastIndex = at;
  const bare = BARE_PART.exec(text);
  if (bare) return { whole: "0", part: bare[1]!, end: at + bare[0].length };
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
