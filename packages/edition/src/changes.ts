/** What changed in a book since an older edition of it. */
import { canonical, type Words } from "@parley/book";
import type { Change, EditionChanges, EntryChange, LessonChange, TitleChange, Wording } from "./edition-change.ts";
import type { Edition, EditionEntry, EditionLesson, Text } from "./edition.ts";
import { isSlot, type RespellingPiece } from "./pieces.ts";
import { templateText } from "./signed-form.ts";
import { workChanges } from "./work-changes.ts";

/** The version of the format of `changes.json`. */
const CHANGES_VERSION = 1;

/** Properties of an entry that are compared by name only. */
const OTHER_PROPERTIES = [
  "kind",
  "act",
  "urgency",
  "from",
  "confirm",
  "undo",
  "label",
  "next",
  "slots",
  "note",
] as const satisfies NonNullable<EntryChange["other"]>;
type OtherProperty = (typeof OTHER_PROPERTIES)[number];

/** An older edition as far as it can be read. */
export interface OlderEdition {
  readonly parley: number;
  /** The numbers of its entries, by id. */
  readonly numbers: { readonly [id: string]: string };
  /** The whole edition, unless it is of an older version. */
  readonly edition?: Edition;
}

/** What of the book is not in the new edition, though it is still in the book. */
export interface Omitted {
  /** The ids of entries that are left out because they lack a text. */
  readonly leftOut?: readonly string[];
  /** Whether only some chapters are included. */
  readonly selected?: boolean;
  /** The paths and songs of the book, as `path:` or `song:` and the id. */
  readonly works?: readonly string[];
}

/**
 * What changed since an older edition. What is only omitted from the new edition is not listed as gone. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { changesSince, makeEdition, readOlderEdition } from "@parley/edition";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * const older = readOlderEdition('{"parley":1,"entries":{"stop":{"no":"15-01"}}}');
 * changesSince(older, edition).entries; // [{ id: "stop", no: "15-01", change: "gone" }]
 * ```
 */
export function changesSince(older: OlderEdition, edition: Edition, omitted: Omitted = {}): EditionChanges {
  const { numbers, parley, edition: old } = older;
  const kept = new Set([...Object.keys(edition.entries), ...(omitted.leftOut ?? [])]);
  const isCompared = (no: string): boolean =>
    !omitted.selected || edition.chapters.some((chapter) => no.startsWith(`${chapter.no}-`));
  const moved = old ? movedEntries(old, edition) : new Map<string, Change<string>>();
  const languages = edition.book.languages.filter((tag) => !old || old.book.languages.includes(tag));
  const found: EntryChange[] = [];
  for (const [id, entry] of Object.entries(edition.entries)) {
    const before = Object.hasOwn(numbers, id) ? numbers[id] : undefined;
    if (before === undefined) found.push({ id, no: entry.no, change: "new", ...textsOf(entry, edition, "new") });
    else {
      const parts = {
        ...(before === entry.no ? {} : { number: { old: before, new: entry.no } }),
        ...(moved.has(id) ? { moved: moved.get(id)! } : {}),
        ...(old ? entryParts(old.entries[id]!, entry, languages) : {}),
      };
      if (Object.keys(parts).length > 0) found.push({ id, no: entry.no, change: "changed", ...parts });
    }
  }
  for (const [id, no] of Object.entries(numbers))
    if (!kept.has(id) && isCompared(no))
      found.push({ id, no, change: "gone", ...(old ? textsOf(old.entries[id]!, old, "old") : {}) });
  const works = old ? workChanges(old, edition, languages, omitted.works) : [];
  const { edition: { no, date } = {}, hash } = old?.book ?? {};
  return {
    "parley-changes": CHANGES_VERSION,
    since: { parley, ...(old ? { no: no!, date: date!, hash: hash! } : {}) },
    compared: old ? "texts" : "numbers",
    languages: {
      new: old ? edition.book.languages.filter((tag) => !old.book.languages.includes(tag)) : [],
      gone: old ? old.book.languages.filter((tag) => !edition.book.languages.includes(tag)) : [],
    },
    titles: old ? titleChanges(old, edition, languages) : [],
    ...lessonChanges(old, edition, languages),
    entries: found.toSorted((a, b) => compareNumbers(a.no, b.no) || (a.id < b.id ? -1 : 1)),
    ...(works.length > 0 ? { works } : {}),
  };
}

/**
 * Whether anything changed. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { changesSince, hasChanges, makeEdition } from "@parley/edition";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * hasChanges(changesSince({ parley: 2, numbers: {}, edition }, edition)); // false
 * ```
 */
export function hasChanges({ entries, titles, languages, works = [], lessons = [] }: EditionChanges): boolean {
  const listed = entries.length + titles.length + works.length + lessons.length;
  return listed + languages.new.length + languages.gone.length > 0;
}

/**
 * Changes without some new pictures, which are not in the edition after all. Never throws.
 *
 * ```ts
 * import { changesSince, makeEdition, withoutNewPictures } from "@parley/edition";
 * import { readBook } from "@parley/book";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * withoutNewPictures(changesSince({ parley: 2, numbers: {}, edition }, edition), new Map()).entries; // []
 * ```
 */
export function withoutNewPictures(changes: EditionChanges, refused: ReadonlyMap<string, unknown>): EditionChanges {
  const entries = changes.entries.flatMap((entry): EntryChange[] => {
    const { picture, ...rest } = entry;
    if (picture?.new === undefined || !refused.has(picture.new)) return [entry];
    if (picture.old !== undefined) return [{ ...rest, picture: { old: picture.old } }];
    return Object.keys(rest).length > 3 ? [rest] : [];
  });
  return { ...changes, entries };
}

/**
 * Changes as JSON, with one line for each entry, so that a diff is readable. Never throws.
 *
 * ```ts
 * import { changesSince, formatChanges, makeEdition, readOlderEdition } from "@parley/edition";
 * import { readBook } from "@parley/book";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * const older = readOlderEdition('{"parley":1,"entries":{"stop":{"no":"15-01"}}}');
 * formatChanges(changesSince(older, edition)).includes('\n{"id":"stop",'); // true
 * ```
 */
export function formatChanges(changes: EditionChanges): string {
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  const { titles, entries, works, ...head } = changes;
  const rows = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{\n${[...rows, `"titles":${list(titles)}`, `"entries":${list(entries)}`, ...(works ? [`"works":${list(works)}`] : [])].join(",\n")}\n}\n`;
}

/** The lessons that changed, and the languages in which they did. */
function lessonChanges(
  old: Edition | undefined,
  now: Edition,
  languages: readonly string[],
): Pick<EditionChanges, "lessons"> {
  if (!old) return {};
  const [before, after] = [old, now].map(({ lessons = [] }) => new Map(lessons.map((one) => [one.id, one])));
  const changed = [...new Set([...before!.keys(), ...after!.keys()])].toSorted().flatMap((id): LessonChange[] => {
    const [was, is] = [before!.get(id), after!.get(id)];
    const title = { title: (is ?? was)!.title };
    if (!was || !is) return [{ id, change: is ? "new" : "gone", ...title }];
    const langs = languages.filter((lang) => !same(lessonIn(was, lang), lessonIn(is, lang)));
    return langs.length > 0 ? [{ id, change: "changed", ...title, langs }] : [];
  });
  return changed.length > 0 ? { lessons: changed } : {};
}

/** What a lesson shows to readers of a language. */
function lessonIn({ title, canDo, order, teaches, body, media, checks }: EditionLesson, lang: string): object {
  return {
    title: title[lang] ?? null,
    canDo: canDo[lang] ?? null,
    order,
    teaches,
    body: body[lang] ?? null,
    media: Object.entries(media).map(([name, { file, subtitles }]) => [name, file ?? null, subtitles[lang] ?? null]),
    checks: checks.map(({ as, ask, right, among }) => [as, ask?.[lang] ?? null, right, among]),
  };
}

const compareNumbers = (a: string, b: string): number => {
  const [first = 0, second = 0] = a.split("-").map(Number);
  const [third = 0, fourth = 0] = b.split("-").map(Number);
  return first - third || second - fourth;
};

const same = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);

/** A value before and after; nothing for the same value. */
function changed<T>(before: T | undefined, now: T | undefined): Change<T> | undefined {
  if (same(before, now)) return undefined;
  return { ...(before === undefined ? {} : { old: before }), ...(now === undefined ? {} : { new: now }) };
}

/** Properties without those that are undefined; `undefined` for none. */
function filledIn<T>(properties: { readonly [key: string]: T | undefined }): { [key: string]: T } | undefined {
  const entries = Object.entries(properties).filter((pair): pair is [string, T] => pair[1] !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * The text of a wording with a blank for each slot. Never throws.
 *
 * ```ts
 * import { blankedText } from "@parley/edition";
 * blankedText({ text: "Wait {n|acc} {{min}}." }); // "Wait ____ {min}."
 * ```
 */
export function blankedText({ text }: Wording): string {
  return text.replace(/\{\{|\}\}|\{[^{}]*\}/g, (part) => (part === "{{" || part === "}}" ? part.charAt(0) : "____"));
}

const wordingsOf = (texts: readonly Text[] | undefined): Wording[] | undefined =>
  texts?.map(({ when, text }) => ({
    ...(when && Object.keys(when).length > 0 ? { when } : {}),
    text: templateText(text),
  }));

/** All texts of an entry that is new or gone. */
function textsOf(entry: EditionEntry, { book }: Edition, side: "old" | "new"): Pick<EntryChange, "texts"> {
  const texts = filledIn(
    Object.fromEntries(
      book.languages.map((tag) => {
        const wordings = wordingsOf(entry.texts[tag]);
        return [tag, wordings && { [side]: wordings }];
      }),
    ),
  );
  return texts ? { texts } : {};
}

/** What changed in an entry that both editions have. */
function entryParts(
  before: EditionEntry,
  now: EditionEntry,
  languages: readonly string[],
): Omit<EntryChange, "id" | "no" | "change"> {
  const texts = filledIn(
    Object.fromEntries(
      languages.map((tag) => [tag, changed(wordingsOf(before.texts[tag]), wordingsOf(now.texts[tag]))]),
    ),
  );
  const respellings = filledIn(
    Object.fromEntries(
      languages
        .filter((tag) => texts?.[tag] === undefined)
        .map((tag) => [tag, respellingChanges(before.texts[tag] ?? [], now.texts[tag] ?? [], languages)]),
    ),
  );
  const answers = changed(before.answers, now.answers);
  const picture = changed(before.picture, now.picture);
  const ofLanguages = (property: OtherProperty, entry: EditionEntry): unknown =>
    property === "note" || property === "label" ? filledIn(pick(entry[property] ?? {}, languages)) : entry[property];
  const other = OTHER_PROPERTIES.filter((property) => !same(ofLanguages(property, before), ofLanguages(property, now)));
  return {
    ...(texts ? { texts } : {}),
    ...(respellings ? { respellings } : {}),
    ...(answers ? { answers } : {}),
    ...(picture ? { picture } : {}),
    ...(other.length > 0 ? { other } : {}),
  };
}

const pick = (words: Words, languages: readonly string[]): { [tag: string]: string | undefined } =>
  Object.fromEntries(languages.map((tag) => [tag, words[tag]]));

/** The respellings of a text for each reader that changed though the text did not. */
function respellingChanges(
  before: readonly Text[],
  now: readonly Text[],
  readers: readonly string[],
): NonNullable<EntryChange["respellings"]>[string] | undefined {
  // A text with another context of a slot has other respellings of the values only.
  const saysFor = (texts: readonly Text[], reader: string): (readonly RespellingPiece[])[] | undefined => {
    const says = texts.map(({ respelling }) => (respelling[reader]?.say ?? []).map(withoutContext));
    return says.every((say) => say.length === 0) ? undefined : says;
  };
  return filledIn(
    Object.fromEntries(readers.map((reader) => [reader, changed(saysFor(before, reader), saysFor(now, reader))])),
  );
}

function withoutContext(piece: RespellingPiece): RespellingPiece {
  if (!isSlot(piece)) return piece;
  const { context: _, ...rest } = piece;
  return rest;
}

/** The titles of the book and of the chapters of both editions, and the names of the sides, that changed. */
function titleChanges(old: Edition, edition: Edition, languages: readonly string[]): TitleChange[] {
  const titled = (of: string, before: Words, now: Words): TitleChange[] =>
    languages.flatMap((lang) => {
      const change = changed(before[lang], now[lang]);
      return change ? [{ of, lang, ...change }] : [];
    });
  const before = new Map(old.chapters.map(({ no, title }) => [no, title]));
  return [
    ...titled("book", old.book.title, edition.book.title),
    ...titled("side-a", old.book.sideNames.a, edition.book.sideNames.a),
    ...titled("side-b", old.book.sideNames.b, edition.book.sideNames.b),
    ...edition.chapters.flatMap(({ no, title }) => titled(no, before.get(no) ?? title, title)),
    ...drillTitles(old, edition).flatMap(([id, last, now]) => titled(`drill:${id}`, last, now)),
  ];
}

/** The titles of all drills in two editions. */
function drillTitles(old: Edition, edition: Edition): (readonly [id: string, before: Words, now: Words])[] {
  const titles = ({ drills = [] }: Edition): Map<string, Words> => new Map(drills.map(({ id, title }) => [id, title]));
  const [before, now] = [titles(old), titles(edition)];
  return [...new Set([...before.keys(), ...now.keys()])].map((id) => [id, before.get(id) ?? {}, now.get(id) ?? {}]);
}

/**
 * The entries that stand in another chapter than before, or in another place among the entries that stayed in their chapter: as
 * few as explain the new order.
 */
function movedEntries(old: Edition, edition: Edition): Map<string, Change<string>> {
  const chapterOf = ({ chapters }: Edition): Map<string, string> =>
    new Map(chapters.flatMap(({ no, entries }) => entries.map((id) => [id, no] as const)));
  const [before, now] = [chapterOf(old), chapterOf(edition)];
  const moved = new Map<string, Change<string>>();
  for (const [id, chapter] of now) {
    const last = before.get(id);
    if (last !== undefined && last !== chapter) moved.set(id, { old: last, new: chapter });
  }
  const places = new Map(old.chapters.flatMap(({ entries }) => entries).map((id, i) => [id, i]));
  for (const { no, entries } of edition.chapters) {
    const stayed = entries.filter((id) => before.get(id) === no);
    const inOrder = longestRise(stayed.map((id) => places.get(id)!));
    for (const [i, id] of stayed.entries()) if (!inOrder.has(i)) moved.set(id, { old: no, new: no });
  }
  return moved;
}

/** The indexes of a longest increasing subsequence (Fredman, 1975), in O(n log n). */
function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [i, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? tails[low - 1]! : -1);
    tails[low] = i;
  }
  const rise = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) rise.add(at);
  return rise;
}
