import type { Entry } from "@parley/book";
import { withoutStress } from "@parley/sound/script";
import type { LessonCheck } from "./lesson.ts";
import type { LessonHead, Placed } from "./lesson-file.ts";
import { checkEntry, type NamedEntries, type ReportAt } from "./named-entry.ts";
import { LESSON_RULES } from "./rules.ts";

/** How many phrases there are to choose from, where a question does not say which. */
const CHOICES = 4;

/** What a phrase is told by: its words in each language, without stress, case and signs. */
const foldedWords = ({ text }: Entry): string[] =>
  Object.entries(text).flatMap(([lang, variants]) => {
    const words = withoutStress(variants[0]?.text ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}{}]+/gu, " ")
      .trim();
    return words === "" ? [] : [`${lang} ${words}`];
  });

/** The questions of a lesson that can be asked; the others are reported. */
export function readChecks(
  written: NonNullable<LessonHead["checks"]>,
  teaches: readonly string[],
  named: NamedEntries,
  report: ReportAt,
): LessonCheck[] {
  return written.flatMap((check) => readCheck(check, teaches, named, report) ?? []);
}

function readCheck(
  { value, ...at }: NonNullable<LessonHead["checks"]>[number],
  teaches: readonly string[],
  named: NamedEntries,
  report: ReportAt,
): LessonCheck | undefined {
  const { entries } = named;
  const find = (one: Placed<string>): Entry | undefined => {
    const entry = checkEntry(one, named, report);
    if (entry?.kind !== "sign") return entry;
    report(
      LESSON_RULES["lesson.entry"],
      one,
      `“${entry.id}” is a sign, which nobody says`,
      "ask for a phrase or a term",
    );
    return undefined;
  };
  const right = find(value.right);
  const among = (value.among ?? []).flatMap((one) => find(one) ?? []);
  const { as = value.ask ? "say" : "read", ask } = value;
  if (right === undefined || among.length < (value.among ?? []).length) return undefined;
  const others = value.among === undefined ? neighbours(right, teaches, entries) : among;
  const ids = new Set([right, ...others].map(({ id }) => id));
  if (ids.size < 2) {
    report(LESSON_RULES["lesson.check"], at, `the question for “${right.id}” has nothing else to choose from`);
    return undefined;
  }
  const words = new Map<string, string>();
  for (const id of ids)
    for (const folded of foldedWords(entries.get(id)!)) {
      const other = words.get(folded);
      if (other !== undefined && other !== id) {
        const message = `“${other}” and “${id}” cannot be told apart: ${folded.slice(0, folded.indexOf(" "))}`;
        report(LESSON_RULES["lesson.check"], at, message);
        return undefined;
      }
      words.set(folded, id);
    }
  return {
    as,
    ...(ask === undefined ? {} : { ask }),
    right: right.id,
    among: [...entries.keys()].filter((id) => ids.has(id)),
  };
}

/** The phrases of a lesson around one of them, in the order of the book. */
function neighbours(right: Entry, teaches: readonly string[], entries: ReadonlyMap<string, Entry>): Entry[] {
  const all = teaches.includes(right.id) ? teaches : [right.id, ...teaches];
  const from = Math.max(0, Math.min(all.indexOf(right.id) - 1, all.length - CHOICES));
  return all.slice(from, from + CHOICES).flatMap((id) => entries.get(id) ?? []);
}
