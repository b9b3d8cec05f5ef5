import { checkDigit } from "@parley/book";
import type { DrillOrder, Side } from "./event.ts";

/** What a short code says: the read-back was right or wrong; it is done, or it cannot be done. */
export type ShortSignal = "right" | "wrong" | "done" | "cannot";
const SIGNALS: readonly ShortSignal[] = ["right", "wrong", "done", "cannot"];

const twoDigits = (call: number): string => String(call).padStart(2, "0");
const checked = (digits: string): string => digits + checkDigit(digits);

/**
 * The code of an order or of a read-back: the number of the entry, the call, and a check digit over both. Never throws.
 *
 * ```ts
 * phraseCode("20-03", 4); // "20-03 04 4"
 * ```
 */
export function phraseCode(no: string, call: number): string {
  return `${no} ${twoDigits(call)} ${checkDigit(no + twoDigits(call))}`;
}

/**
 * The code of a short signal about a call: a digit for the signal, the call, and a check digit. Never throws.
 *
 * ```ts
 * shortCode("done", 4); // "3 04 6"
 * ```
 */
export function shortCode(signal: ShortSignal, call: number): string {
  const digit = String(SIGNALS.indexOf(signal) + 1);
  return `${digit} ${twoDigits(call)} ${checkDigit(digit + twoDigits(call))}`;
}

/** What a code says. */
export type ReadCode =
  | { readonly call: number; readonly entry: string }
  | { readonly call: number; readonly signal: ShortSignal }
  /** Why it says nothing: too short or too long; a digit was wrong or changed its place; no order has the number. */
  | { readonly wrong: "length" | "check" | "unknown" };

/**
 * What a code says that was typed or heard. Only the orders of the drill are known. Never throws.
 *
 * ```ts
 * const orders = [{ lead: "a", entry: "stop-now", no: "20-03" }];
 * readCode("20-03 04 4", orders); // { call: 4, entry: "stop-now" }
 * readCode("20-30 04 4", orders); // { wrong: "check" }
 * readCode("3 04 6", orders); // { call: 4, signal: "done" }
 * ```
 */
export function readCode(typed: string, orders: readonly Pick<DrillOrder, "entry" | "no">[]): ReadCode {
  const digits = typed.replace(/\D/g, "");
  if (digits.length !== 4 && (digits.length < 7 || digits.length > 9)) return { wrong: "length" };
  const content = digits.slice(0, -1);
  if (checked(content) !== digits) return { wrong: "check" };
  const call = Number(content.slice(-2));
  const named = content.slice(0, -2);
  if (call === 0) return { wrong: "unknown" };
  if (digits.length === 4) {
    const signal = SIGNALS[Number(named) - 1];
    return signal === undefined ? { wrong: "unknown" } : { call, signal };
  }
  const found = new Set(orders.flatMap(({ no, entry }) => (no.replace(/\D/g, "") === named ? [entry] : [])));
  const [entry] = found;
  return entry === undefined || found.size > 1 ? { wrong: "unknown" } : { call, entry };
}

/**
 * The code of a run: four digits and a check digit, which both teams type. `number` is from 0 to 9999. Never throws.
 *
 * ```ts
 * runCode(420); // "04208"
 * isRunCode("04208"); // true
 * isRunCode("04280"); // false
 * ```
 */
export const runCode = (number: number): string => checked(String(number).padStart(4, "0"));

/** Whether digits are the code of a run: `runCode` says how it is made. */
export const isRunCode = (digits: string): boolean => /^\d{5}$/.test(digits) && checked(digits.slice(0, 4)) === digits;

/**
 * The code of a run for the team that makes it: of two neighbouring numbers, the even one is of side a. The tablet that takes the
 * code over knows by it which side is left. Never throws.
 *
 * ```ts
 * runCodeOf(420, "a"); // "04208"
 * sideOfRun(runCodeOf(420, "b")); // "b"
 * ```
 */
export const runCodeOf = (number: number, side: Side): string =>
  runCode(number - (number % 2) + (side === "a" ? 0 : 1));

/** The side of the team that made the code of a run: `runCodeOf` says how. Never throws. */
export const sideOfRun = (code: string): Side => (Number(code[3]) % 2 === 0 ? "a" : "b");
