/** Whole numbers, decimals, ordinals and years in English words. Figures come as strings of digits, so that no size is lost. */

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** The short scale, up to 10^33. */
const SCALES =
  "- thousand million billion trillion quadrillion quintillion sextillion septillion octillion nonillion decillion".split(
    " ",
  );
const LONGEST = SCALES.length * 3;

/** Ordinals that are not the cardinal with `th`. */
const ORDINALS: { readonly [cardinal: string]: string } = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

function belowHundred(n: number): string {
  if (n < 20) return ONES[n]!;
  return TENS[Math.floor(n / 10)]! + (n % 10 ? ` ${ONES[n % 10]}` : "");
}

function belowThousand(n: number, and: boolean): string {
  if (n < 100) return belowHundred(n);
  const rest = n % 100 ? `${and ? " and" : ""} ${belowHundred(n % 100)}` : "";
  return `${ONES[Math.floor(n / 100)]} hundred${rest}`;
}

/** Digits one by one: `007` → `zero zero seven`. */
export const singly = (digits: string): string => Array.from(digits, (digit) => ONES[Number(digit)]!).join(" ");

/**
 * A whole number from its digits. `and` stands before its last two figures, once: British English requires it, American
 * English allows it (Merriam-Webster's Dictionary of English Usage). Above 10^36 the digits are read one by one.
 */
export function cardinal(digits: string, { and = true }: { readonly and?: boolean } = {}): string {
  const bare = digits.replace(/^0+(?=\d)/, "");
  if (bare.length > LONGEST) return singly(bare);
  const out: string[] = [];
  for (let end = bare.length, scale = 0; end > 0; end -= 3, scale += 1) {
    const group = Number(bare.slice(Math.max(0, end - 3), end));
    if (group === 0) continue;
    const joined = and && scale === 0;
    const lone = joined && bare.length > 3 && group < 100 ? "and " : "";
    out.unshift(scale === 0 ? lone + belowThousand(group, joined) : `${belowThousand(group, false)} ${SCALES[scale]}`);
  }
  return out.length === 0 ? "zero" : out.join(" ");
}

/**
 * A whole number in English words. Takes whole numbers from 0 and never throws for them.
 *
 * ```ts
 * import { englishNumber } from "@parley/sound/english";
 * englishNumber(119); // "one hundred and nineteen"
 * ```
 */
export function englishNumber(n: number): string {
  return cardinal(BigInt(n).toString());
}

/** A number in words as the ordinal of that number: `twenty one` → `twenty first`. */
export function ordinal(words: string): string {
  const at = words.lastIndexOf(" ") + 1;
  const last = words.slice(at);
  return words.slice(0, at) + (ORDINALS[last] ?? (last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`));
}

/** The ending of an ordinal in figures: 1st, 2nd, 3rd, 4th, 11th. */
export function ordinalEnding(digits: string): string {
  if (/1[123]$/.test(digits)) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[digits.slice(-1)] ?? "th";
}

/** A decimal: `36.60` → `thirty six point six zero`, `.5` → `point five`. */
export function decimal(whole: string, fraction: string): string {
  return `${whole === "" ? "" : `${cardinal(whole)} `}point ${singly(fraction)}`;
}

/** Three or four digits in pairs, as years, rooms and house numbers are read: `1428` → `fourteen twenty eight`. */
export function pairs(digits: string, zero: "oh" | "zero" = "oh"): string {
  const [head, tail] = [digits.slice(0, -2), digits.slice(-2)];
  if (digits.length < 3 || digits.length > 4 || head.startsWith("0")) return figures(digits);
  if (/^\d000$/.test(digits)) return cardinal(digits);
  if (tail === "00") return `${cardinal(head)} hundred`;
  if (tail.startsWith("0"))
    return `${zero === "zero" ? singly(head) : cardinal(head)} ${zero} ${singly(tail.slice(1))}`;
  return `${cardinal(head)} ${cardinal(tail)}`;
}

/** A year: nineteen ninety, nineteen oh one, nineteen hundred, two thousand one, twenty seventeen. */
export function year(digits: string): string {
  if (/^20?0\d$/.test(digits) && digits.length === 4) return cardinal(digits, { and: false });
  return digits.length > 2 ? pairs(digits) : cardinal(digits);
}

/** Two digits of a year: `05` → `oh five`. */
export const shortYear = (digits: string): string =>
  digits.startsWith("0") ? `oh ${singly(digits.slice(1))}` : cardinal(digits);

/** A bare figure: digit by digit with a leading 0, and where it is long and not round, as an identification number. */
export function figures(digits: string): string {
  if (digits.length > 1 && digits.startsWith("0")) return singly(digits);
  return digits.length > 6 && !/^\d{1,3}0+$/.test(digits) ? singly(digits) : cardinal(digits);
}

/** The plural of a number in words: nineteen eighties, F sixteens, sixes. */
export const plural = (words: string): string =>
  words.endsWith("y") ? `${words.slice(0, -1)}ies` : `${words}${words.endsWith("x") ? "es" : "s"}`;
