import type { EditionPath } from "@parley/edition";
import { minuteOf } from "../device/minute.ts";
import type { Texts, Visit } from "../walk/feature.ts";

/** One line of a summary: a question with its answer, in some languages. */
export interface SummaryLine {
  /** The number of its visit. */
  readonly visit: number;
  readonly no: string;
  readonly at: string;
  readonly asked: Texts;
  /** `undefined` for a phrase that asks nothing. */
  readonly answer?: Texts;
  readonly isSkipped: boolean;
  /** Whether the answer is not complete. */
  readonly isIncomplete: boolean;
}

/**
 * The lines of the visits that have a record: one for each question, the newest with an answer. `noOf` gives the number of the entry
 * of a visit.
 */
export function summaryOf(visits: readonly Visit[], noOf: (visit: Visit) => string): readonly SummaryLine[] {
  const lines = visits.flatMap((visit, nth): SummaryLine[] => {
    const { record } = visit;
    if (record === undefined) return [];
    const { at, asked, answer, skipped } = record;
    return [
      {
        visit: nth,
        no: noOf(visit),
        at,
        asked,
        ...(answer ? { answer: answer.words } : {}),
        isSkipped: skipped === true,
        isIncomplete: answer?.incomplete === true,
      },
    ];
  });
  const isWorse = (one: SummaryLine, other: SummaryLine): boolean => {
    const [own, others] = [isAnswered(one), isAnswered(other)];
    return own === others ? other.visit > one.visit : others;
  };
  return lines.filter((one) => !lines.some((other) => other.no === one.no && isWorse(one, other)));
}

const isAnswered = ({ answer, isIncomplete }: SummaryLine): boolean => answer !== undefined && !isIncomplete;

/** A summary as plain text: each question and answer in both languages. `skipped` is the word for it, by language. */
export function summaryText(
  { title }: Pick<EditionPath, "title">,
  lines: readonly SummaryLine[],
  languages: readonly string[],
  skipped: (lang: string) => string,
): string {
  const bare = (text: string): string => text.replace(/\u0301/g, "");
  const joined = (words: (lang: string) => string): string => languages.map(words).join(" / ");
  return [
    joined((lang) => bare(title[lang] ?? "")),
    ...lines.map(({ no, at, asked, answer, isSkipped }) => {
      const first = `${minuteOf(at)}  ${no}  ${joined((lang) => asked[lang] ?? "")}`;
      const given = answer ? [`       → ${joined((lang) => answer[lang] ?? "")}`] : [];
      return [first, ...given, ...(isSkipped ? [`       — ${joined(skipped)}`] : [])].join("\n");
    }),
  ].join("\n");
}
