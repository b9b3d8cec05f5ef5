/** Quantities in figures: whole numbers, decimals, fractions, mixed numbers and magnitudes, as the start of a reading. */
import { cardinal, decimal, figures, ordinal } from "./numbers.ts";
import { matchAt } from "./reading.ts";

export interface Quantity {
  readonly end: number;
  readonly words: string;
  /** Whether the noun after it is in the singular: 1 kilogram, but 1.0 kilograms. */
  readonly one: boolean;
  /** A fraction below 1: half a kilogram, three quarters of a kilogram. */
  readonly part: boolean;
  /** The digits of a whole number. */
  readonly whole?: string;
  readonly value: number;
}

const VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
const VULGAR_VALUES: { readonly [sign: string]: readonly [number, number] } = Object.fromEntries(
  Array.from(VULGAR, (sign) => {
    const [above, below] = sign.normalize("NFKD").split("\u2044").map(Number);
    return [sign, [above!, below!]] as const;
  }),
);

const NUMBER =
  /(?<whole>\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)|\d{1,3}(?: \d{3}){0,4} 0\d\d(?: \d{3}){0,4}(?![\d-]| \d)|\d{1,3}(?:\.\d{3}){2,}(?![\d.])|\d*)(?:\.(?<fraction>\d+))?/y;
/** Points between thousands and a decimal comma: 1.234,56 can be nothing else. */
const EUROPEAN = /\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)/y;
const MIXED = new RegExp(
  String.raw`[ \u00a0\u202f-]?(?:(?<sign>[${VULGAR}])|(?<above>\d{1,3})[\/⁄](?<below>\d{1,3})(?![\d\/.,]\d|\d))`,
  "y",
);
const VULGAR_ALONE = new RegExp(`[${VULGAR}]`, "y");
const MAGNITUDE = /[ \u00a0](?<name>hundred|thousand|million|billion|trillion)s?(?![A-Za-z])/y;

/** A fraction in words: one half, three quarters, five sixteenths, seven over one. */
export function fraction(above: string, below: string): string {
  const one = Number(above) === 1;
  const top = cardinal(above, { and: false });
  if (Number(below) <= 1) return `${top} over ${cardinal(below)}`;
  if (Number(below) === 2) return `${top} ${one ? "half" : "halves"}`;
  if (Number(below) === 4) return `${top} ${one ? "quarter" : "quarters"}`;
  return `${top} ${ordinal(cardinal(below, { and: false }))}${one ? "" : "s"}`;
}

/** What follows the whole number of a mixed one: and a half, and three quarters. */
const added = (above: string, below: string): string =>
  above === "1" && below === "2" ? "and a half" : `and ${fraction(above, below)}`;

/** The quantity that begins at a place, without its sign. A fraction below 1 with a slash is for `slashes.ts`. */
export function quantityAt(text: string, at: number): Quantity | undefined {
  const vulgar = matchAt(VULGAR_ALONE, text, at);
  if (vulgar) {
    const [above, below] = VULGAR_VALUES[vulgar[0]]!;
    const value = above / below;
    return { end: at + 1, words: fraction(String(above), String(below)), one: true, part: true, value };
  }
  const european = matchAt(EUROPEAN, text, at);
  if (european) {
    const [whole = "", decimals = ""] = european[0].replaceAll(".", "").split(",");
    const value = Number(`${whole}.${decimals}`);
    return { end: at + european[0].length, words: decimal(whole, decimals), one: false, part: false, value };
  }
  const match = matchAt(NUMBER, text, at);
  if (!match || !/\d/.test(match[0])) return undefined;
  const { whole: written = "", fraction: decimals } = match.groups!;
  const whole = written.replace(/[^\d]/g, "");
  let end = at + match[0].length;
  let words =
    decimals !== undefined
      ? decimal(whole, decimals)
      : written.length > whole.length
        ? cardinal(whole)
        : figures(whole);
  let one = decimals === undefined && whole === "1";
  let value = Number(`${whole === "" ? "0" : whole}.${decimals ?? "0"}`);
  if (decimals === undefined) {
    const mixed = matchAt(MIXED, text, end);
    if (mixed) {
      const { sign, above = "", below = "" } = mixed.groups!;
      const [a, b] = sign === undefined ? [above, below] : VULGAR_VALUES[sign]!.map(String);
      if (sign !== undefined || !mixed[0].startsWith("-") || Number(a) < Number(b)) {
        end += mixed[0].length;
        return {
          end,
          words: `${words} ${added(a!, b!)}`,
          one: false,
          part: false,
          value: value + Number(a) / Number(b),
        };
      }
    }
  }
  const magnitude = matchAt(MAGNITUDE, text, end);
  if (magnitude) {
    end += magnitude[0].length;
    words = `${decimals === undefined ? cardinal(whole, { and: false }) : words} ${magnitude.groups!["name"]}`;
    [one, value] = [false, Number.NaN];
  }
  return decimals === undefined && !magnitude
    ? { end, words, one, part: false, whole, value }
    : { end, words, one, part: false, value };
}
