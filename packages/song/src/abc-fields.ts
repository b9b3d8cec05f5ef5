import { readKey, type Key } from "./abc-key.ts";

/** The time signature of a melody: [6, 8] is six eighths. `free` has no beats. */
export interface Meter {
  readonly beats: number;
  readonly unit: number;
  readonly free?: true;
}

/** The value of a field that is read, or why it cannot be read. */
export type FieldValue<T> = { readonly value: T } | { readonly fault: string };

/** A meter from the value of its field. */
export function readMeter(text: string): FieldValue<Meter> {
  const value = text.trim();
  if (value === "C") return { value: { beats: 4, unit: 4 } };
  if (value === "C|") return { value: { beats: 2, unit: 2 } };
  if (value === "" || /^none$/i.test(value)) return { value: { beats: 4, unit: 4, free: true } };
  const fraction = /^\(?([\d+ ]{1,20})\)?\s*\/\s*(\d{1,2})$/.exec(value);
  const beats = (fraction?.[1] ?? "").split("+").reduce((sum, part) => sum + Number(part), 0);
  const unit = Number(fraction?.[2]);
  if (!Number.isInteger(beats) || beats < 1 || beats > 64 || ![1, 2, 4, 8, 16, 32].includes(unit))
    return { fault: `“${value}” is no meter: write it like 3/4` };
  return { value: { beats, unit } };
}

/** A length such as 1/8 in quarter notes; `undefined` for none. */
function fractionOf(text: string): number | undefined {
  const fraction = /^\s*(\d{1,3})(?:\s*\/\s*(\d{1,3}))?\s*$/.exec(text);
  if (!fraction) return undefined;
  const value = (4 * Number(fraction[1])) / Number(fraction[2] ?? 1);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** The unit length of notes, in quarter notes. */
export function readUnit(text: string): FieldValue<number> {
  const value = fractionOf(text);
  return value === undefined ? { fault: `“${text.trim()}” is no length of notes: write it like 1/8` } : { value };
}

/** The tempi that people sing in, in quarter notes a minute. */
const SLOWEST = 15;
const FASTEST = 500;
/** The tempo of a melody without one. */
export const USUAL_TEMPO = 120;

/** A tempo in quarter notes a minute; `unit` is the length that a bare number counts. */
export function readTempo(text: string, unit: number): FieldValue<number> {
  const value = text.replace(/"[^"]*"/g, " ").trim();
  if (value === "") return { value: USUAL_TEMPO };
  const [lengths = "", rate, ...more] = value.includes("=") ? value.split("=") : ["", value];
  const beat =
    lengths === "" || /^[A-Za-z]\d*\s*$/.test(lengths)
      ? unit
      : lengths
          .trim()
          .split(/\s+/)
          .reduce((sum, one) => sum + (fractionOf(one) ?? Number.NaN), 0);
  const number = rate !== undefined && /^\s*\d{1,6}(?:\.\d{1,6})?\s*$/.test(rate) ? Number(rate) : Number.NaN;
  const tempo = beat * number;
  if (more.length > 0 || Number.isNaN(tempo)) return { fault: `“${text.trim()}” is no tempo: write it like 1/4=96` };
  if (tempo < SLOWEST || tempo > FASTEST)
    return {
      fault: `the tempo “${text.trim()}” is ${Math.round(tempo)} quarter notes a minute; ${SLOWEST} to ${FASTEST} can be sung`,
    };
  return { value: tempo };
}

/** The value of a key field. */
export function readKeyField(text: string): FieldValue<Key> {
  const value = readKey(text);
  return value ? { value } : { fault: `“${text.trim()}” is no key: write it like Am` };
}
