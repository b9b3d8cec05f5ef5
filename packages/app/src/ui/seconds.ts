/** Formats a number of seconds. Safari before 14.1 knows no units. */
export function secondsIn(lang: string): Intl.NumberFormat {
  const digits = { maximumFractionDigits: 1 };
  try {
    return new Intl.NumberFormat(lang, { style: "unit", unit: "second", ...digits });
  } catch {
    return new Intl.NumberFormat(lang, digits);
  }
}
