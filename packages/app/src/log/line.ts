/** Words as each side read them, by language. */
export interface Texts {
  readonly [lang: string]: string;
}

/** One phrase that was shown, as each side read it, and what came back. */
export interface LogLine {
  readonly no: string;
  /** When, as the clock of the device had it: an ISO date. */
  readonly at?: string;
  readonly said: Texts;
  /** What was answered and asked back, in order. */
  readonly answers?: readonly Texts[];
}

/** Whether a value that was read is words by language. */
export function isTexts(value: unknown): value is Texts {
  return typeof value === "object" && value !== null && Object.values(value).every((word) => typeof word === "string");
}

/** A line from a value that was read, of this version or version 1; `undefined` where it is none. */
export function readLine(value: unknown): LogLine | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { no, at, said, answers, answered } = value as { readonly [key: string]: unknown };
  if (typeof no !== "string" || !isTexts(said)) return undefined;
  // Before there could be several, one answer stood alone.
  const given = (Array.isArray(answers) ? answers : [answered]).filter(isTexts);
  return {
    no,
    ...(typeof at === "string" && !Number.isNaN(Date.parse(at)) ? { at } : {}),
    said,
    ...(given.length === 0 ? {} : { answers: given }),
  };
}

/** Day and minute where the device is, the same in every language: 2026-11-25 14:05 (ISO 8601 with a space, RFC 3339). */
export function minuteOf(at: string): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Lines as plain text, all languages of each, answers under what they answer. */
export function logText(lines: readonly LogLine[]): string {
  const all = (words: Texts): string => Object.values(words).join(" / ");
  return lines
    .map(({ no, at, said, answers = [] }) => {
      const first = [...(at === undefined ? [] : [minuteOf(at)]), no, all(said)].join("  ");
      return [first, ...answers.map((words) => `       → ${all(words)}`)].join("\n");
    })
    .join("\n");
}
