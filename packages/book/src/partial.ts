import { tagFor } from "@parley/sound/script";
import { offeredEntries } from "./answers.ts";
import type { BookDrill, BookPath, Chapter, Entry } from "./book.ts";
import { callsOf } from "./path-graph.ts";
import type { Words } from "./text.ts";

/** An entry that is left out of a build, and why. */
export interface LeftOut {
  readonly entry: Entry;
  readonly why: string;
}

/**
 * The chapters without the entries that lack a text in a required language, and without those that name one of these as an answer,
 * as the entry that undoes them, or as the sample of a slot: half a question could mislead.
 */
export function withoutIncomplete(
  chapters: readonly Chapter[],
  required: readonly string[],
): { readonly chapters: readonly Chapter[]; readonly leftOut: readonly LeftOut[] } {
  const all = chapters.flatMap(({ entries }) => entries);
  const leftOut = new Map<string, LeftOut>();
  for (const entry of all) {
    const missing = required.filter((tag) => tagFor(tag, entry.text) === undefined);
    if (missing.length > 0) leftOut.set(entry.id, { entry, why: `it has no text in ${missing.join(", ")}` });
  }
  for (let before = -1; before < leftOut.size;) {
    before = leftOut.size;
    for (const entry of all) {
      const gone = leftOut.has(entry.id) ? undefined : namedBy(entry).find((id) => leftOut.has(id));
      if (gone !== undefined) leftOut.set(entry.id, { entry, why: `it needs “${gone}”, which is left out` });
    }
  }
  return {
    chapters: chapters.map((chapter) => ({
      ...chapter,
      entries: chapter.entries.filter(({ id }) => !leftOut.has(id)),
    })),
    leftOut: all.flatMap((entry) => leftOut.get(entry.id) ?? []),
  };
}

/** The words of a title in every language that needs one: where it has none, those of another language, first of a required one. */
export function withTitle(title: Words, required: readonly string[]): Words {
  const missing = required.filter((tag) => tagFor(tag, title) === undefined);
  const other = required.map((tag) => title[tagFor(tag, title) ?? ""]).find((words) => words !== undefined);
  const words = other ?? Object.values(title)[0];
  return words === undefined ? title : { ...title, ...Object.fromEntries(missing.map((tag) => [tag, words])) };
}

/** The paths without those that name an entry that is left out, and those that lead to such a path. */
export function withoutGone(paths: readonly BookPath[], gone: ReadonlySet<string>): readonly BookPath[] {
  const out = new Set(paths.filter(({ steps }) => steps.some(({ entry }) => gone.has(entry))).map(({ id }) => id));
  for (let before = -1; before < out.size;) {
    before = out.size;
    for (const path of paths) if (callsOf(path).some((id) => out.has(id))) out.add(path.id);
  }
  return paths.filter(({ id }) => !out.has(id));
}

/** The drills without those that name an entry that is left out, and those of a path that is left out. */
export function withoutGoneDrills(
  drills: readonly BookDrill[],
  gone: ReadonlySet<string>,
  paths: ReadonlySet<BookPath>,
): readonly BookDrill[] {
  const gonePaths = new Set(Array.from(paths, ({ id }) => id));
  return drills.filter(
    ({ of = "", orders, errors }) =>
      !gonePaths.has(of) && !orders.some(({ entry }) => gone.has(entry)) && !errors.some(({ say }) => gone.has(say)),
  );
}

/** The ids that an entry names. A choice by chapter and tags offers what is left. */
function namedBy({ answers, undo, next, slots }: Entry): string[] {
  return [
    ...(typeof answers === "object" && "choice" in answers ? (offeredEntries(answers, []) ?? []) : []),
    ...(answers === "yes-no" ? ["yes", "no"] : []),
    ...(undo === undefined ? [] : [undo]),
    ...(next === undefined ? [] : [next]),
    ...Object.values(slots).flatMap(({ type, sample }) =>
      type === "term" && sample !== undefined ? [String(sample)] : [],
    ),
  ];
}
