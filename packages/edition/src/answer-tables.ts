import { offeredEntries, type Answers, type Chapter, type Entry } from "@parley/book";
import { fill, languageFor, type Lexicon } from "@parley/sound";
import type { FillerText } from "./edition.ts";
import type { EditionAnswers } from "./edition-answers.ts";
import { respellWords } from "./respell.ts";
import { speechText } from "./utterance.ts";

/** The answers of an entry as an edition has them: every choice is a list of ids. */
export function resolveAnswers(answers: Answers, chapters: readonly Chapter[]): EditionAnswers {
  const ids = offeredEntries(answers, chapters);
  if (answers === "place") return { place: ids ?? [] };
  if (answers === "transport") return { transport: ids ?? [] };
  if (typeof answers === "object" && "choice" in answers)
    return { choice: ids ?? [], ...(answers.several ? { several: true } : {}) };
  return answers;
}

/** The kinds of parts that answers are read aloud from: the type and unit of a filler table. */
export type AnswerPart = "digit|" | "clock|hour" | "clock|hour-minute" | "clock|minute" | "clock|minute-0";

/**
 * The key of the table of parts that answers are read aloud from, in a language. Never throws.
 *
 * ```ts
 * answerPartKey("clock|hour", "ru"); // "clock|hour||ru"
 * ```
 */
export function answerPartKey(part: AnswerPart, lang: string): string {
  return `${part}||${lang}`;
}

/** What answers are read aloud from, by part: the values with their words. */
type Parts = { readonly [P in AnswerPart]?: readonly (readonly [value: string, words: string])[] };

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** The words of two lists that agree from the beginning. */
function commonWords(a: readonly string[], b: readonly string[]): string[] {
  const differs = a.findIndex((word, i) => word !== b[i]);
  return a.slice(0, differs < 0 ? a.length : differs);
}

/**
 * The parts of a time of day in a language: the hour alone, the hour before minutes, and the minutes after it. They are taken from
 * whole times, because languages differ in how an hour with minutes is said.
 */
function clockParts(lang: string): Parts {
  const spoken = (hour: number, minute: number): string[] =>
    fill(lang, { type: "time", form: "", value: `${hour}:${String(minute).padStart(2, "0")}` }).spoken.split(" ");
  const before = range(24).map((hour) => commonWords(spoken(hour, 5), spoken(hour, 30)));
  const minutes = (hour: number): [string, string][] =>
    range(60)
      .slice(1)
      .map((minute) => [String(minute), spoken(hour, minute).slice(before[hour]!.length).join(" ")]);
  return {
    "clock|hour": range(24).map((hour) => [String(hour), spoken(hour, 0).join(" ")]),
    "clock|hour-minute": before.map((words, hour) => [String(hour), words.join(" ")]),
    "clock|minute": minutes(13),
    // Just after midnight, Russian says the minutes in another way.
    "clock|minute-0": minutes(0),
  };
}

function digitParts(lang: string): Parts {
  const spoken = (value: number): string => fill(lang, { type: "number", form: "", value }).spoken;
  return { "digit|": range(10).map((value) => [String(value), spoken(value)]) };
}

/** The answers that are read aloud from parts. */
const PARTS_OF: { readonly [answers: string]: (lang: string) => Parts } = {
  digits: digitParts,
  time: clockParts,
  when: clockParts,
};

/** What the tables of answers need of an edition that is being made. */
interface TableOptions {
  readonly languages: readonly string[];
  readonly lexiconOf: (lang: string) => Lexicon;
  /** The recording of an utterance, which is recorded for an entry. */
  readonly recordingOf: (lang: string, utterance: string, entry: Entry) => string | undefined;
}

/** The tables from which the answers to some entries are read aloud, for the tables of fillers. */
export function answerTables(
  entries: readonly Entry[],
  { languages, lexiconOf, recordingOf }: TableOptions,
): { [key: string]: { [value: string]: FillerText } } {
  const tables: { [key: string]: { [value: string]: FillerText } } = {};
  for (const entry of entries) {
    const { answers } = entry;
    const kind = typeof answers === "object" ? Object.keys(answers)[0] : answers;
    const partsIn = kind === undefined ? undefined : PARTS_OF[kind];
    for (const lang of partsIn ? languages.filter((tag) => languageFor(tag)) : []) {
      for (const [part, rows] of Object.entries(partsIn!(lang))) {
        const key = answerPartKey(part as AnswerPart, lang);
        tables[key] ??= Object.fromEntries(
          rows.map(([value, text]): [string, FillerText] => {
            const respelling = respellWords(text, lang, languages, lexiconOf(lang));
            const audio = recordingOf(lang, speechText(text, lang, lexiconOf(lang)), entry);
            return [value, { text, respelling, ...(audio === undefined ? {} : { audio }) }];
          }),
        );
      }
    }
  }
  return tables;
}
