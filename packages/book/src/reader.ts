import type { Book, Chapter, Credit, Entry, Lexeme } from "./book.ts";
import type { Words } from "./text.ts";
import { filesOf, type Folder } from "./folder.ts";
import { chapterEndingHint, checkItems, isIgnored } from "./folder-items.ts";
import { BOOK, CHAPTER, CREDITS, LEXICON } from "./format.ts";
import { readLedger } from "./ledger-reader.ts";
import { withoutGone, withoutGoneDrills, withoutIncomplete, withTitle } from "./partial.ts";
import { readDrills } from "./drill-reader.ts";
import { readPaths } from "./path-reader.ts";
import { troubleOf, type Rule } from "./rule.ts";
import { BOOK_RULES, checkBook } from "./rules.ts";
import { CHAPTER_RULES } from "./rules/chapter.ts";
import { FILE_RULES } from "./rules/file.ts";
import { TRANSLATION_RULES } from "./rules/translation.ts";
import { withoutOffset } from "./map-shape.ts";
import { type Shape } from "./shape.ts";
import { openSource, type Source } from "./source.ts";
import { sortTroubles, type Trouble } from "./trouble.ts";
import type { Work } from "./work.ts";
import { parseYaml } from "./yaml.ts";
import { mendYaml } from "./yaml-mending.ts";

/** The options of `readBook`. */
export interface ReadOptions {
  /** The languages in which every entry must have a text; default: the two sides of `book.yaml`. */
  readonly required?: readonly string[];
  /** Whether entries that lack a required text are left out and reported, instead of stopping the build. */
  readonly partial?: boolean;
  /** Whether the fonts of Parley have a letter; without it, every letter counts as drawn. */
  readonly isDrawn?: (letter: string) => boolean;
  /** The date of today, `YYYY-MM-DD`; without it, only dates far in the future are reported. */
  readonly today?: string;
  /** The parts of the book with files of their own, whose words and files count as used. */
  readonly works?: readonly Work[];
  /** The rules to check; default: all of `BOOK_RULES`. */
  readonly rules?: readonly Rule[];
}

/** A book as far as it is readable, and all its troubles. */
export interface ReadBook {
  readonly book: Book;
  readonly troubles: readonly Trouble[];
  /** The entries that `partial` left out. */
  readonly leftOut: readonly Entry[];
}

/**
 * Read a book from a folder. Never throws: the result is always a book, perhaps an empty one, and a list of troubles.
 *
 * ```ts
 * readBook({ items: [], read: () => undefined }).troubles[0].message; // "book.yaml is not there"
 * ```
 */
export function readBook(folder: Folder, options: ReadOptions = {}): ReadBook {
  const rules = options.rules ?? Object.values(BOOK_RULES);
  const files = openFiles(folder);
  const { sources, troubles } = files;
  checkItems(folder, troubles);
  const head = files.read("book.yaml", BOOK);
  const written = readChapters(files, head);
  const required = options.required ?? head?.sides ?? [];
  const { chapters, leftOut } = options.partial
    ? withoutIncomplete(written, required)
    : { chapters: written, leftOut: [] };
  for (const { entry, why } of leftOut)
    sources.get(entry.path)!.report(TRANSLATION_RULES["left-out"], entry.offset, `“${entry.id}” is left out: ${why}`);
  const gone = new Set(leftOut.map(({ entry }) => entry.id));
  const whole = bookFrom(files, head, chapters);
  const kept = withoutGone(whole.paths, gone);
  for (const path of whole.paths.filter((one) => !kept.includes(one)))
    sources
      .get(path.path)!
      .report(TRANSLATION_RULES["left-out"], 0, `the path “${path.id}” is left out with its entries`);
  const drills = withoutGoneDrills(whole.drills, gone, new Set(whole.paths.filter((one) => !kept.includes(one))));
  for (const drill of whole.drills.filter((one) => !drills.includes(one)))
    sources
      .get(drill.path)!
      .report(TRANSLATION_RULES["left-out"], 0, `the drill “${drill.id}” is left out with its entries`);
  const book = { ...whole, paths: kept, drills };
  const { isDrawn = () => true, today, works = [] } = options;
  const now = today === undefined ? {} : { today };
  const isPartial = options.partial ?? false;
  if (head)
    checkBook(book, rules, { sources, troubles, folder, required, isPartial, leftOut: gone, works, isDrawn, ...now });
  const names = new Set(rules.map(({ name }) => name));
  return {
    book: isPartial ? withTitles(book, required) : book,
    troubles: sortTroubles(troubles.filter(({ rule }) => names.has(rule))),
    leftOut: leftOut.map(({ entry }) => entry),
  };
}

/** A book whose titles have words in all required languages. */
function withTitles(book: Book, required: readonly string[]): Book {
  const titled = <T extends { readonly title: Words }>(one: T): T => ({
    ...one,
    title: withTitle(one.title, required),
  });
  return {
    ...titled(book),
    chapters: book.chapters.map(titled),
    paths: book.paths.map(titled),
    drills: book.drills.map(titled),
  };
}

type Value<S> = S extends Shape<infer T> ? T : never;
type Head = Value<typeof BOOK>;
type WrittenChapter = Value<typeof CHAPTER>;

/** The files of a book while they are read, and their troubles. */
interface Files {
  readonly paths: readonly string[];
  /** The YAML files, by path. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly troubles: Trouble[];
  /** A text file; `undefined`, and a trouble, if it cannot be read. */
  open(path: string): Source | undefined;
  /** The value of a YAML file, as far as it is readable. */
  read<T>(path: string, shape: Shape<T>): T | undefined;
}

/** Paths without those that differ only in their Unicode form, which are reported. */
const onceEach = (paths: readonly string[]): string[] =>
  [...new Map(paths.toReversed().map((path) => [path.normalize("NFC"), path])).values()].toReversed();

function openFiles(folder: Folder): Files {
  const troubles: Trouble[] = [];
  const sources = new Map<string, Source>();
  const open = (path: string): Source | undefined => openSource(folder, path, troubles);
  return {
    paths: onceEach(filesOf(folder).filter((path) => !isIgnored(path))),
    sources,
    troubles,
    open,
    read(path, shape) {
      const written = open(path);
      if (written === undefined) return undefined;
      const { text, faults } = mendYaml(written.text);
      const source = faults.length === 0 ? written : written.mended(text, faults);
      sources.set(path, source);
      const node = parseYaml(source);
      if (node !== null) return shape.read(node, { source, name: "", offset: 0 });
      if (source.text.replace(/^\s*(#.*)?$/gm, "").trim() === "")
        source.report(FILE_RULES["file-empty"], 0, `${path} is empty`);
      return undefined;
    },
  };
}

/** The chapters of a book, in the order of their numbers. */
function readChapters(files: Files, head: Head | undefined): Chapter[] {
  const paths = files.paths.filter((path) => /^chapters\/[^/]+\.[Yy][Aa]?[Mm][Ll]$/.test(path));
  const chapters = paths.flatMap((path): Chapter[] => {
    const name = /^chapters\/((\d{2,3})(?:-[\p{L}\p{Nd}-]+)?)\.yaml$/u.exec(path.normalize("NFC"));
    if (!name) {
      const message = `${path}: name the file of a chapter like 10-stop.yaml`;
      files.troubles.push(
        troubleOf(
          CHAPTER_RULES["chapter-name"],
          { path, line: 1, column: 1 },
          message,
          copyHint(files, path) ?? chapterEndingHint(path),
        ),
      );
      return [];
    }
    const written = files.read(path, CHAPTER);
    if (written === undefined) return [];
    const register = written.register ?? head?.register ?? "polite";
    const entries = written.entries.map((entry) => entryFrom(entry, register, files.sources.get(path)!));
    const policy = written.policy ?? head?.policy ?? "one-pass";
    return [{ id: name[1]!, no: name[2]!, title: written.title, policy, entries }];
  });
  return withoutCopies(files, chapters).toSorted((a, b) => Number(a.no) - Number(b.no));
}

/** What to do with a file whose name is that of another chapter and more: `10-start (1).yaml`. */
function copyHint(files: Files, path: string): string | undefined {
  const stemOf = (one: string): string => one.replace(/\.[^.]*$/, "");
  const original = files.paths.find(
    (other) =>
      /^chapters\/\d{2,3}(?:-[\p{L}\p{Nd}-]+)?\.yaml$/u.test(other) &&
      stemOf(path).startsWith(stemOf(other)) &&
      /^[\s(_-]/.test(stemOf(path).slice(stemOf(other).length)),
  );
  return original && `it looks like a copy of ${original}: delete it`;
}

/** Chapters without those that repeat the entries of a chapter before them: each of these is reported once. */
function withoutCopies(files: Files, chapters: readonly Chapter[]): Chapter[] {
  const kept: Chapter[] = [];
  for (const chapter of chapters.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const ids = chapter.entries.map(({ id }) => id);
    const original = kept.find(({ entries }) => {
      const others = new Set(entries.map(({ id }) => id));
      // One entry in two chapters can be a slip; two are a copy.
      return ids.length > 1 && ids.every((id) => others.has(id));
    });
    if (original === undefined) kept.push(chapter);
    else {
      const [path, first] = [chapter.entries[0]!.path, original.entries[0]!.path];
      files.sources
        .get(path)!
        .report(
          CHAPTER_RULES["chapter-copy"],
          0,
          `all ${ids.length} entries are in ${first} too: this file looks like a copy`,
          `delete ${path}, or give its entries ids and numbers of their own`,
        );
    }
  }
  return kept;
}

/** An entry with its defaults. */
function entryFrom(entry: WrittenChapter["entries"][number], register: Entry["register"], source: Source): Entry {
  const written = Object.entries(entry.text);
  const unread = written.flatMap(([tag, variants]) => (variants.length === 0 ? [tag] : []));
  return {
    id: entry.id.normalize("NFC"),
    no: entry.no,
    kind: entry.kind ?? "phrase",
    ...(entry.act ? { act: entry.act } : {}),
    urgency: entry.urgency ?? "routine",
    from: entry.from ?? "both",
    confirm: entry.confirm ?? false,
    ...(entry.undo ? { undo: entry.undo } : {}),
    ...(entry.answers === undefined ? {} : { answers: entry.answers }),
    label: entry.label ?? {},
    ...(entry.next === undefined ? {} : { next: entry.next }),
    slots: Object.fromEntries(Object.entries(entry.slots ?? {}).map(([name, slot]) => [name, withoutOffset(slot)])),
    ...(entry.picture ? { picture: entry.picture } : {}),
    register: entry.register ?? register,
    tags: entry.tags ?? [],
    note: entry.note ?? {},
    alias: entry.alias ?? {},
    keys: entry.keys ?? {},
    lexicon: entry.lexicon ?? {},
    read: entry.read ?? {},
    text: Object.fromEntries(written.filter(([, variants]) => variants.length > 0)),
    ...(unread.length > 0 ? { unread } : {}),
    ...source.position(entry.offset),
    offset: entry.offset,
  };
}

/** The book from its head, its chapters, and the other files. */
function bookFrom(files: Files, head: Partial<Head> = {}, chapters: readonly Chapter[]): Book {
  const { cover, web, "own-pages": ownPages, "side-names": sideNames } = head;
  const paths = readPaths(files, head.policy ?? "one-pass");
  const ledger = files.paths.includes("ledger.jsonl") ? files.open("ledger.jsonl") : undefined;
  return {
    ...(head.id === undefined ? {} : { id: head.id }),
    title: head.title ?? {},
    languages: [...new Set(head.languages ?? [])],
    varieties: [...new Set(head.varieties ?? [])].filter((tag) => !head.languages?.includes(tag)),
    // “und” is the tag of an undetermined language (BCP 47); a book without sides cannot be built.
    sides: head.sides ?? ["und", "und"],
    respelling: head.respelling ?? {},
    sideNames: { a: sideNames?.a ?? {}, b: sideNames?.b ?? {} },
    edition: { no: head.edition?.no ?? 1, date: head.edition?.date ?? "1980-01-01" },
    licence: head.licence ?? "",
    policy: head.policy ?? "one-pass",
    checkDigit: head["check-digit"] ?? false,
    people: peopleFrom(head),
    retired: (head.retired ?? []).map(({ id, no }) => ({ id, no })),
    ...(web === undefined ? {} : { web }),
    ...(cover === undefined ? {} : { cover }),
    ...(ownPages === undefined ? {} : { ownPages }),
    print: (head.print ?? []).map(withoutOffset),
    chapters,
    paths,
    drills: readDrills(files, paths, head.policy ?? "one-pass"),
    credits: readCredits(files),
    lexicon: readLexicon(files),
    ledger: ledger ? readLedger(ledger) : [],
    media: [...new Set([...mediaOf(chapters), ...(cover ? [cover] : []), ...(ownPages ? [ownPages] : [])])].toSorted(),
  };
}

function peopleFrom(head: Partial<Head>): Book["people"] {
  const people = Object.entries(head.people ?? {}).map(([id, person]) => {
    const { shown = id, languages = [], roles = [], revoked, ...rest } = withoutOffset(person);
    const gone = revoked === undefined ? {} : { revoked: withoutOffset(revoked) };
    return [id, { ...rest, shown, languages, roles, ...gone }] as const;
  });
  return Object.fromEntries(people);
}

/** The lexicons of a book by language: `lexicon/ru.yaml` is that of `ru`. */
function readLexicon(files: Files): Book["lexicon"] {
  const lexicon: Record<string, Record<string, Lexeme>> = {};
  for (const path of files.paths.filter((one) => /^lexicon\/[^/]+\.yaml$/.test(one)))
    lexicon[path.slice(8, -5)] = files.read(path, LEXICON) ?? {};
  return lexicon;
}

/** The credits of a book, by the path of the media file. */
function readCredits(files: Files): Book["credits"] {
  const credits: Record<string, Credit> = {};
  if (!files.paths.includes("media/credits.yaml")) return credits;
  for (const [file, credit] of Object.entries(files.read("media/credits.yaml", CREDITS) ?? {}))
    credits[file.startsWith("media/") ? file : `media/${file}`] = creditFrom(credit);
  return credits;
}

/** A credit with its chain, without the places in the file. */
function creditFrom(written: Value<typeof CREDITS>[string]): Credit {
  const { first, passed, ...rest } = written;
  return {
    ...withoutOffset(rest),
    ...(first === undefined ? {} : { first: withoutOffset(first) }),
    ...(passed === undefined ? {} : { passed: passed.map(withoutOffset) }),
  };
}

/** The files under `media/` that the entries of some chapters name. */
function mediaOf(chapters: readonly Chapter[]): string[] {
  const entries = chapters.flatMap((chapter) => chapter.entries);
  const pictures = entries.flatMap(({ picture }) => (picture?.startsWith("media/") ? [picture] : []));
  const sounds = entries.flatMap(({ text }) =>
    Object.values(text).flatMap((all) => all.flatMap(({ audio }) => audio.map(({ file }) => file))),
  );
  return [...new Set([...pictures, ...sounds])].toSorted();
}
