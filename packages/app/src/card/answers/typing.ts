/** A part of what is typed on a keypad: an hour, a minute, or a whole number. */
export interface Part {
  readonly label: string;
  /** How many digits fit, with those after the decimal sign. */
  readonly digits: number;
  /** The largest value. */
  readonly most?: number;
  /** How many digits fit after the decimal sign; none unless given. */
  readonly decimals?: number;
  /** Whether a minus sign can stand before it. */
  readonly signed?: boolean;
}

/** What was typed: the characters of each part, the part that is typed into, and why the last key was not taken. */
export interface Typed {
  readonly values: readonly string[];
  readonly at: number;
  readonly refused?: "full" | "most";
}

/** The keys that are no digit. */
export const SIGN = "−";
export const POINT = ".";

const digitsOf = (value: string): number => value.replace(/\D/g, "").length;
/** The number that was typed; NaN for none. */
export const numberOf = (value: string): number => (/\d/.test(value) ? Number(value.replace(SIGN, "-")) : Number.NaN);

/** Why a value does not fit its part; `undefined` where it does. */
function misfit(value: string, { digits, most, decimals = 0 }: Part): Typed["refused"] {
  const [, after = ""] = value.split(POINT);
  if (digitsOf(value) > digits || after.length > decimals) return "full";
  return most !== undefined && Math.abs(numberOf(value)) > most ? "most" : undefined;
}

/** Whether no further digit fits a part. */
const isFull = (value: string, part: Part): boolean =>
  Array.from("0123456789").every((digit) => misfit(value + digit, part) !== undefined);

/**
 * What is typed after a key: a digit, the decimal sign, or the minus sign, which is set and taken back. A digit that does not fit
 * goes to the next part, if that is empty; else it is refused, and the result says why. No key is without effect.
 */
export function press(parts: readonly Part[], { values, at }: Typed, key: string): Typed {
  const [part, value] = [parts[at]!, values[at]!];
  const put = (now: string, to = at): Typed => ({ values: values.map((old, i) => (i === to ? now : old)), at: to });
  if (key === SIGN)
    return part.signed
      ? put(value.startsWith(SIGN) ? value.slice(SIGN.length) : SIGN + value)
      : { values, at, refused: "full" };
  if (key === POINT) {
    const isRight = (part.decimals ?? 0) > 0 && /\d/.test(value) && !value.includes(POINT);
    return isRight ? put(value + POINT) : { values, at, refused: "full" };
  }
  const refused = misfit(value + key, part);
  const next = parts[at + 1];
  if (refused === undefined) {
    const typed = put(value + key);
    return next && isFull(value + key, part) ? { ...typed, at: at + 1 } : typed;
  }
  if (next && values[at + 1] === "" && misfit(key, next) === undefined) return put(key, at + 1);
  return { values, at, refused };
}

/** What is typed after the last character is erased; in an empty part, the last one of the part before it. */
export function erase({ values, at }: Typed): Typed {
  const to = values[at] === "" && at > 0 ? at - 1 : at;
  return { values: values.map((old, i) => (i === to ? old.slice(0, -1) : old)), at: to };
}

/** Digits in groups as they are read: 010 1234 5678. A group has three digits, the last ones four where that is even. */
export function groupDigits(digits: string): string {
  const long = digits.length % 3 === 0 ? 0 : digits.length % 3 === 1 ? 1 : 2;
  if (digits.length < 5 || long * 4 > digits.length) return digits.replace(/^(\d{2})(\d{3})$/, "$1 $2");
  const threes = (digits.length - long * 4) / 3;
  const groups = [...Array.from({ length: threes }, () => 3), ...Array.from({ length: long }, () => 4)];
  let from = 0;
  return groups.map((length) => digits.slice(from, (from += length))).join(" ");
}
