/** A part of the day that is said with an hour of a twelve-hour clock. */
export type DayPart = "morning" | "day" | "evening" | "night";

/** How a language writes times of day. The pattern has the group `h`, and where they are said `m`, `min` after words, `half`, `part`, and `alone` for a part without the word for hours. */
export interface ClockWords {
  /** What stands beside the figures, as a regular expression; it begins and ends with the figures or the words beside them. */
  readonly pattern: RegExp;
  readonly parts: { readonly [word: string]: DayPart };
}

/** The hour of a 24-hour clock; a part of the day that does not go with the hour leaves it as it is. */
function hourOf(hour: number, part: DayPart | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part === "morning") return hour === 12 ? 0 : hour;
  if (part === "night") return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  if (hour === 12 || (part === "day" && hour === 11)) return hour;
  return hour + 12;
}

/**
 * A function that writes the times of day in a text as figures: “3 pm” → “15:00”. What is no time of a clock stays.
 *
 * ```ts
 * import { clockReader } from "@parley/sound/script";
 * const read = clockReader({ pattern: /(?<h>\d{1,2})(?::(?<m>\d\d))? ?(?<part>am|pm)/giu, parts: { am: "morning", pm: "evening" } });
 * read("at 3 pm"); // "at 15:00"
 * ```
 */
export function clockReader({ pattern, parts }: ClockWords): (text: string) => string {
  return (text) =>
    text.replace(pattern, (found: string, ...rest: readonly unknown[]) => {
      const groups = rest[rest.length - 1] as { readonly [name: string]: string | undefined };
      // A figure before it belongs to the same number: the pattern began in the middle of it.
      const at = rest.find((one): one is number => typeof one === "number")!;
      if (/[\d:.,]/.test(text.charAt(at - 1))) return found;
      const { h = "", m = groups["min"] ?? "0", half, part = groups["alone"] } = groups;
      const hour = hourOf(Number(h), part === undefined ? undefined : parts[part.toLowerCase().replaceAll(".", "")]);
      const minute = half === undefined ? Number(m) : 30;
      return hour > 23 || minute > 59 ? found : `${hour}:${String(minute).padStart(2, "0")}`;
    });
}
