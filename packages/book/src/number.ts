/** Damm's quasigroup of order 10 (H. M. Damm, 2004): it detects every single wrong digit and every transposition of neighbours. */
export const DAMM: readonly string[] = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790",
];

/**
 * The check digit of the number of an entry, over its digits without the hyphen, by Damm's algorithm. Never throws.
 *
 * ```ts
 * checkDigit("572"); // "4"
 * checkDigit("10-01"); // "9"
 * ```
 */
export function checkDigit(no: string): string {
  let interim = 0;
  for (const digit of no.replace(/\D/g, "")) interim = Number(DAMM[interim]!.charAt(Number(digit)));
  return String(interim);
}

/** Two or three digits, a hyphen, two or three digits. */
export const NUMBER = /^\d{2,3}-\d{2,3}$/;

/** The number that an author means by digits without a hyphen, or with a dash, as a hint; `undefined` for anything else. */
export function numberHint(written: string): string | undefined {
  const [, chapter, own] = /^(\d{2,3})\s*[-\u2010-\u2015\u2212_./]?\s*(\d{2,3})$/.exec(written) ?? [];
  return chapter === undefined
    ? undefined
    : `write the digits of the chapter, a hyphen, and two or three digits: ${chapter}-${own}`;
}
