import {
  BOOK_RULES,
  entriesOf,
  lintCell,
  sortTroubles,
  type Book,
  type Entry,
  type Folder,
  type Trouble,
  type Work,
} from "@parley/book";
import { tagFor } from "@parley/sound/script";
import { readChecks } from "./checks.ts";
import type { Lesson } from "./lesson.ts";
import type { Placed } from "./lesson-file.ts";
import { readMedia } from "./media.ts";
import { checkEntry, type NamedEntries, type ReportAt } from "./named-entry.ts";
import { openLessons, SECTION_LIMIT, type OpenLesson, type OpenLessons } from "./open-lessons.ts";
import { LESSON_RULES } from "./rules.ts";

/** The options of `readLessons`. */
export interface LessonOptions {
  /** The languages in which every lesson must have a text; default: the two sides of the book. */
  readonly required?: readonly string[];
  /** The ids of entries that are left out of the build: lessons with them are left out too. */
  readonly leftOut?: ReadonlySet<string>;
  /** Whether a lesson that lacks a required language is left out, instead of stopping the build. */
  readonly partial?: boolean;
  /** Whether the fonts of Parley have a letter. */
  readonly isDrawn?: (letter: string) => boolean;
}

/** A lesson that was read and checked. */
export interface ReadLesson {
  readonly lesson: Lesson;
  readonly work: Work;
  readonly path: string;
}

/** The lessons of a book in their order, and all their troubles. */
export interface ReadLessons {
  readonly lessons: readonly ReadLesson[];
  readonly troubles: readonly Trouble[];
}

/** The rules of texts that hold for the text of a lesson: the others are about phrases. */
const PROSE_RULES = ["text.lookalike", "text.markup", "text.placeholder", "text.error-value", "text.symbol"] as const;

/**
 * Read and check the lessons of a book. What is wrong is added to the troubles of the opened lessons. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { readLessons } from "@parley/lesson";
 * const folder = { items: [], read: () => undefined };
 * readLessons(folder, readBook(folder).book).lessons; // []
 * ```
 */
export function readLessons(
  folder: Folder,
  book: Book,
  options: LessonOptions = {},
  open: OpenLessons = openLessons(folder),
): ReadLessons {
  const entries = new Map(entriesOf(book).map((entry) => [entry.id, entry]));
  const lessons = open.lessons.flatMap((one) => readLesson(one, { folder, book, options, entries, open }));
  const byOrder = new Map<number, string>();
  for (const { id, head, source } of open.lessons) {
    const { value, from, to } = head.order;
    const other = byOrder.get(value);
    if (other !== undefined)
      source.report(LESSON_RULES["lesson.order"], [from, to], `“${id}” and “${other}” both have the order ${value}`);
    byOrder.set(value, id);
  }
  const sorted = lessons.toSorted((a, b) => a.lesson.order - b.lesson.order || (a.lesson.id < b.lesson.id ? -1 : 1));
  return { lessons: sorted, troubles: sortTroubles(open.troubles) };
}

/** What reading a lesson needs of its book. */
interface LessonContext {
  readonly folder: Folder;
  readonly book: Book;
  readonly options: LessonOptions;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly open: OpenLessons;
}

function readLesson(open: OpenLesson, context: LessonContext): ReadLesson[] {
  const { book, options, entries } = context;
  const { id, head, sections, source } = open;
  const report: ReportAt = (rule, { from, to }, message, hint, level) =>
    source.report(rule, [from, to], `“${id}”: ${message}`, hint, level);
  const gone = new Set<string>();
  const named = { entries, leftOut: options.leftOut ?? new Set<string>(), gone };
  const languages = [...book.languages, ...book.varieties];
  const lacks = reportLanguages(open, context, report);
  for (const { lang, texts, faults, entries: ids, links } of sections) {
    for (const { kind, value, hint, ...at } of faults)
      report(
        LESSON_RULES[({ markdown: "lesson.markdown", link: "lesson.link", deep: "lesson.long" } as const)[kind]],
        at,
        value,
        hint,
      );
    for (const text of texts) lint(text, lang, options, report);
    for (const one of ids) checkEntry(one, named, report);
    for (const link of links) checkLink(link, context, report);
    if (
      !languages.includes(lang) &&
      tagFor(lang, Object.fromEntries(languages.map((tag) => [tag, tag]))) === undefined
    ) {
      const { at, to } = sections.find((one) => one.lang === lang)!;
      report(
        LESSON_RULES["lesson.section"],
        { from: at, to },
        `${lang} is not a language of the book`,
        "add it under “languages” in book.yaml, or delete the section",
      );
    }
  }
  for (const [what, words] of [
    ["title", head.title],
    ["can-do", head["can-do"]],
  ] as const)
    for (const [lang, value] of Object.entries(words)) {
      const at = placeOf(open, what, value);
      lint({ value, ...at }, lang, options, report);
    }
  const teaches = taughtBy(open, context, named, report);
  const checks = readChecks(head.checks ?? [], teaches, named, report);
  const media = readMedia(open, { folder: context.folder, book, named, teaches, report });
  if (lacks || gone.size > 0) {
    if (options.partial) {
      const why = gone.size > 0 ? "with its phrases" : "because it lacks a language";
      report(BOOK_RULES["left-out"], { from: 0, to: 0 }, `the lesson is left out ${why}`);
    }
    return [];
  }
  const lesson: Lesson = {
    id,
    title: head.title,
    order: head.order.value,
    canDo: head["can-do"],
    teaches,
    body: Object.fromEntries(sections.map(({ lang, blocks }) => [lang, blocks])),
    media,
    checks,
  };
  return [{ lesson, work: open.work, path: open.path }];
}

/** Where some words of the head stand in the file. */
function placeOf({ source }: OpenLesson, key: string, words: string): { readonly from: number; readonly to: number } {
  const start = Math.max(0, source.text.search(new RegExp(`^${key}\\s*:`, "mu")));
  const at = source.text.normalize("NFC") === source.text ? source.text.indexOf(words, start) : -1;
  return at < 0 ? { from: start, to: start } : { from: at, to: at + words.length };
}

/** Report the languages in which a lesson lacks something. Returns whether a required one is among them. */
function reportLanguages({ head, sections }: OpenLesson, { book, options }: LessonContext, report: ReportAt): boolean {
  const required = options.required ?? book.sides;
  const texts = Object.fromEntries(
    sections
      .filter(({ blocks, faults, text }) => blocks.length > 0 || faults.length > 0 || text.length > SECTION_LIMIT)
      .map(({ lang }) => [lang, lang]),
  );
  const parts = [
    ["title", head.title],
    ["text", texts],
    ["can-do", head["can-do"]],
  ] as const;
  let lacks = false;
  for (const lang of new Set([...required, ...book.languages])) {
    const missing = parts.filter(([, words]) => tagFor(lang, words) === undefined).map(([name]) => name);
    if (missing.length === 0) continue;
    const isNeeded = required.includes(lang);
    lacks ||= isNeeded;
    const heading = sections.find((one) => one.lang === lang);
    const at = heading ? { from: heading.at, to: heading.to } : { from: 0, to: 0 };

    report(
      LESSON_RULES["lesson.language"],
      at,
      `there is no ${missing.join(", no ")} in ${lang}`,
      undefined,
      isNeeded && !options.partial ? undefined : "warning",
    );
  }
  return lacks;
}

function lint({ value, from, to }: Placed<string>, lang: string, { isDrawn }: LessonOptions, report: ReportAt): void {
  for (const { rule, message, hint } of lintCell(value, lang, isDrawn ? { isDrawn } : {})) {
    const found = PROSE_RULES.find((name) => name === rule);
    if (found) report(BOOK_RULES[found], { from, to }, `${lang}: ${message}`, hint);
  }
}

function checkLink({ value, from, to }: Placed<string>, { book, open, folder }: LessonContext, report: ReportAt): void {
  const [kind = "", name = ""] = value.split(":");
  const files = new Set(folder.items.filter((item) => item.kind === "file").map(({ path }) => path));
  const known: { readonly [kind: string]: boolean } = {
    path: book.paths.some(({ id }) => id === name),
    song: files.has(`songs/${name}.yaml`),
    lesson: open.lessons.some(({ id }) => id === name),
  };
  if (!known[kind]) report(LESSON_RULES["lesson.link"], { from, to }, `there is no ${kind} “${name}”`);
}

/** The phrases that a lesson teaches: those it names, and those of its chapters, in the order of the book. */
function taughtBy(
  { head }: OpenLesson,
  { book, entries }: LessonContext,
  named: NamedEntries,
  report: ReportAt,
): string[] {
  const ids = new Set<string>();
  for (const one of head.teaches ?? []) {
    const entry = checkEntry(one, named, report);
    if (entry) ids.add(entry.id);
  }
  for (const { value, from, to } of head.chapters ?? []) {
    const name = value.normalize("NFC");
    const chapter = book.chapters.find(({ id, no }) => id === name || no === name);
    if (!chapter) {
      const hint = `chapters: ${book.chapters.map(({ id }) => id).join(", ")}`;
      report(LESSON_RULES["lesson.entry"], { from, to }, `there is no chapter “${name}”`, hint);
    }
    for (const entry of chapter?.entries ?? []) if (entry.kind === "phrase") ids.add(entry.id);
  }
  return [...entries.keys()].filter((id) => ids.has(id));
}
