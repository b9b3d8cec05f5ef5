import { SCRIPTS } from "@parley/sound/script";
import { normalise } from "./keys.ts";

/** A number in a query with the words beside it, or a time of day as `15:30`. */
export interface Figure {
  readonly kind: "number" | "time";
  /** A time as H:MM, a number as it is written. */
  readonly value: string;
  /** The words before and after it; empty where there are none. */
  readonly before: string;
  readonly after: string;
}

const CLOCK = /(^|[^\p{Nd}:.,])([01]?\d|2[0-3])[:.]([0-5]\d)(?![:.,]?\d)/gu;
const IS_TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/;
const TIMES = SCRIPTS.flatMap(({ search: { times } }) => (times ? [times] : []));

/**
 * A query with its times of day as figures: 오후 3시 → 15:00. Never throws.
 *
 * ```ts
 * import { withTimes } from "@parley/search";
 * withTimes("3 pm"); // "15:00"
 * ```
 */
export function withTimes(query: string): string {
  return TIMES.reduce((text, read) => read(text), query.normalize("NFC"))
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * The numbers and times of day in a query. A query that is only a number has none: it is the number of an entry. A figure that is
 * neither (25:70, 1.5.2) is a number without a value that anything has. Never throws.
 *
 * ```ts
 * import { figuresOf } from "@parley/search";
 * figuresOf("15:30")[0]; // { kind: "time", value: "15:30", before: "", after: "" }
 * figuresOf("wait 5 minutes")[0]; // { kind: "number", value: "5", before: "wait", after: "minutes" }
 * figuresOf("20-01"); // []
 * ```
 */
export function figuresOf(query: string): readonly Figure[] {
  if (/^[\p{Nd}\s·-]*$/u.test(query)) return [];
  const found: Figure[] = [];
  const rest = withTimes(query).replace(CLOCK, (_, before: string, hour: string, minute: string) => {
    found.push({ kind: "time", value: `${Number(hour)}:${minute}`, before: "", after: "" });
    return `${before} `;
  });
  // “5 hours” is a time of day and a number of hours.
  const numbers = found.length > 0 && withTimes(query) !== query.trim() ? `${rest} ${query}` : rest;
  for (const match of numbers.matchAll(/\p{Nd}+(?:[.,:]\p{Nd}+)*/gu)) {
    if (IS_TIME.test(match[0])) continue;
    const before = normalise(numbers.slice(0, match.index)).split(" ").at(-1) ?? "";
    const [after = ""] = normalise(numbers.slice(match.index + match[0].length)).split(" ");
    found.push({ kind: "number", value: match[0].replace(",", "."), before, after });
  }
  return found;
}
