import { minuteOf } from "../device/minute.ts";

/** A text in both languages as each side read it, by language tag. */
export interface Texts {
  readonly [lang: string]: string;
}

/** One phrase that was shown, and the answers to it. This shape is stored. */
export interface LogLine {
  readonly no: string;
  /** The time on the device's clock, as an ISO date. */
  readonly at?: string;
  readonly said: Texts;
  /** Answers and requests for repetition, in order. */
  readonly answers?: readonly Texts[];
}

/** Whether a value is an object of strings. */
export function isTexts(value: unknown): value is Texts {
  return typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
}

/** A line from a stored value of this version or of version 1; `undefined` where the value is not one. */
export function readLine(value: unknown): LogLine | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { no, at, said, answers, answered } = value as { readonly [key: string]: unknown };
  if (typeof no !== "string" || !isTexts(said)) return undefined;
  // Version 1 stored one answer, in `answered`.
  const given = (Array.isArray(answers) ? answers : [answered]).filter(isTexts);
  return {
    no,
    ...(typeof at === "string" && !Number.isNaN(Date.parse(at)) ? { at } : {}),
    said,
    ...(given.length === 0 ? {} : { answers: given }),
  };
}

/** Lines as plain text: all languages of a phrase in one line, its answers below. */
export function logText(lines: readonly LogLine[]): string {
  const joined = (words: Texts): string => Object.values(words).join(" / ");
  return lines
    .map(({ no, at, said, answers = [] }) => {
      const first = [...(at === undefined ? [] : [minuteOf(at)]), no, joined(said)].join("  ");
      return [first, ...answers.map((words) => `       → ${joined(words)}`)].join("\n");
    })
    .join("\n");
}
