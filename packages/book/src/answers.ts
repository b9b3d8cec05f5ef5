import type { Answers, Chapter, NumberAnswer } from "./book.ts";

/**
 * The number that an entry asks for; `undefined` for another kind of answer. Never throws.
 *
 * ```ts
 * numberAnswer({ number: "minute" }); // { unit: "minute" }
 * numberAnswer({ number: { min: 0, max: 10 } })?.max; // 10
 * numberAnswer("yes-no"); // undefined
 * ```
 */
export function numberAnswer(answers: string | object | undefined): NumberAnswer | undefined {
  if (answers === "number") return {};
  if (typeof answers !== "object" || !("number" in answers)) return undefined;
  const { number } = answers as { readonly number: string | NumberAnswer };
  return typeof number === "string" ? { unit: number } : number;
}

/** The acts of entries that a choice by chapter and tags offers; terms are offered too. */
const OFFERED_ACTS: readonly (string | undefined)[] = ["answer", "information"];

/**
 * The ids of the entries that an answer offers, in the order of the list or of the book: those of a choice, and for a place or a
 * transport the entries with the tag `place` or `transport`. `undefined` for another kind of answer. Never throws.
 *
 * ```ts
 * offeredEntries({ choice: ["yes", "no"] }, []); // ["yes", "no"]
 * offeredEntries("place", []); // []
 * offeredEntries("body", []); // undefined
 * ```
 */
export function offeredEntries(answers: Answers | undefined, chapters: readonly Chapter[]): string[] | undefined {
  if (answers === "place" || answers === "transport") return offeredEntries({ choice: { tags: [answers] } }, chapters);
  if (typeof answers !== "object" || !("choice" in answers)) return undefined;
  const { choice } = answers;
  if (isList(choice)) return [...choice];
  const { chapter, tags } = choice;
  return chapters
    .filter(({ id, no }) => chapter === undefined || chapter === id || chapter === no)
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.kind === "term" || (entry.kind === "phrase" && OFFERED_ACTS.includes(entry.act)))
    .filter((entry) => tags === undefined || entry.tags.some((tag) => tags.includes(tag)))
    .map(({ id }) => id);
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
