import type { OlderEdition } from "./changes.ts";
import { EDITION_VERSION, type Edition } from "./edition.ts";

/**
 * An edition as JSON, with one line for each entry, so that a diff is readable. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { formatEdition, makeEdition } from "@parley/edition";
 * const { book } = readBook({ items: [], read: () => undefined });
 * formatEdition(makeEdition(book).edition).includes('"parley":2,'); // true
 * ```
 */
export function formatEdition(edition: Edition): string {
  let whole = "";
  for (const part of editionParts(edition)) whole += part;
  return whole;
}

/** The text of an edition in parts, in order, so that it can be hashed without the whole of it in memory. */
export function* editionParts(edition: Edition): Generator<string> {
  const {
    parley,
    book,
    disclosures,
    drafts = [],
    people,
    chapters,
    entries,
    songs,
    paths,
    fillers,
    counted,
    digits,
    media,
    ledger,
    changes,
  } = edition;
  yield `{\n"parley":${parley},\n"book":${JSON.stringify(book)},\n"disclosures":`;
  yield* listOf(disclosures);
  yield `,\n"drafts":${JSON.stringify(drafts)}`;
  yield* tableOf("people", people);
  yield `,\n"chapters":`;
  yield* listOf(chapters);
  yield* tableOf("entries", entries);
  if (songs) {
    yield `,\n"songs":`;
    yield* listOf(songs);
  }
  if (paths) {
    yield `,\n"paths":`;
    yield* listOf(paths);
  }
  yield* tableOf("fillers", fillers);
  yield* tableOf("counted", counted);
  yield* tableOf("digits", digits);
  yield* tableOf("media", media);
  if (ledger) yield `,\n"ledger":${JSON.stringify(ledger)}`;
  if (changes) yield `,\n"changes":${JSON.stringify(changes)}`;
  yield "\n}\n";
}

/** A list, an item on each line. */
function* listOf(items: readonly unknown[]): Generator<string> {
  yield "[\n";
  for (const [i, item] of items.entries()) yield `${i > 0 ? ",\n" : ""}${JSON.stringify(item)}`;
  yield "\n]";
}

/** A property with a table, a row on each line. */
function* tableOf(name: string, table: object): Generator<string> {
  yield `,\n${JSON.stringify(name)}:`;
  let isEmpty = true;
  for (const [key, item] of Object.entries(table)) {
    yield `${isEmpty ? "{" : ","}\n${JSON.stringify(key)}:${JSON.stringify(item)}`;
    isEmpty = false;
  }
  yield isEmpty ? "{}" : "\n}";
}

interface Outline {
  readonly parley: number;
  readonly entries: { readonly [id: string]: unknown };
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields that editions of all versions have. Throws a TypeError for text that is no edition. */
function outlineOf(text: string): Outline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TypeError("this is not a Parley edition: it is not JSON");
  }
  if (
    !isObject(value) ||
    !("parley" in value && typeof value.parley === "number") ||
    !("entries" in value && isObject(value.entries))
  )
    throw new TypeError("this is not a Parley edition: it has no “parley” and “entries”");
  return value as Outline;
}

function laterVersion(version: number): RangeError {
  return new RangeError(
    `this edition is of version ${version}; this Parley reads up to ${EDITION_VERSION}: take a newer one`,
  );
}

/**
 * An edition from its text. Throws a TypeError for text that is no edition, and a RangeError with advice for another version.
 *
 * ```ts
 * import { parseEdition } from "@parley/edition";
 * let message = "";
 * try {
 *   parseEdition('{"parley":1,"entries":{}}');
 * } catch (error) {
 *   message = error instanceof RangeError ? error.message : "";
 * }
 * message; // "this edition is of version 1; make it again from its book: parley build BOOK"
 * ```
 */
export function parseEdition(text: string): Edition {
  const outline = outlineOf(text);
  if (outline.parley > EDITION_VERSION) throw laterVersion(outline.parley);
  if (outline.parley < EDITION_VERSION)
    throw new RangeError(
      `this edition is of version ${outline.parley}; make it again from its book: parley build BOOK`,
    );
  return outline as unknown as Edition;
}

/**
 * The numbers of the entries of an edition, by id. It can be of an older version, because printed numbers must stay valid. Throws
 * a TypeError for text that is no edition, and a RangeError for a later version.
 *
 * ```ts
 * import { numbersIn } from "@parley/edition";
 * numbersIn('{"parley":1,"entries":{"stop":{"no":"15-01"}}}'); // { stop: "15-01" }
 * ```
 */
export function numbersIn(text: string): { [id: string]: string } {
  const { parley, entries } = outlineOf(text);
  if (parley > EDITION_VERSION) throw laterVersion(parley);
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      if (!isObject(entry) || !("no" in entry && typeof entry.no === "string"))
        throw new TypeError(`this is not a Parley edition: its entry “${id}” has no number`);
      return [id, entry.no];
    }),
  );
}

/**
 * An older edition, to be compared with a new one: the whole of it, or only its numbers if it is of an older version. Throws a
 * TypeError for text that is no edition or is damaged, and a RangeError for a later version.
 *
 * ```ts
 * import { readOlderEdition } from "@parley/edition";
 * readOlderEdition('{"parley":1,"entries":{"stop":{"no":"15-01"}}}').numbers; // { stop: "15-01" }
 * ```
 */
export function readOlderEdition(text: string): OlderEdition {
  const numbers = numbersIn(text);
  const { parley } = outlineOf(text);
  if (parley < EDITION_VERSION) return { parley, numbers };
  const edition = parseEdition(text);
  const fault = faultOf(edition);
  if (fault !== undefined) throw new TypeError(`this edition is damaged: ${fault}`);
  return { parley, numbers, edition };
}

const isWords = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((words) => typeof words === "string");
const isPiece = (piece: unknown): boolean =>
  typeof piece === "string" ||
  (isObject(piece) &&
    (("slot" in piece && typeof piece.slot === "string") || ("stress" in piece && typeof piece.stress === "string")));
const isPieces = (value: unknown): boolean => Array.isArray(value) && value.every(isPiece);

const isEditionLedger = (value: unknown): boolean =>
  isObject(value) &&
  "book" in value &&
  typeof value.book === "string" &&
  "heads" in value &&
  isObject(value.heads) &&
  Object.values(value.heads).every(
    (list) => Array.isArray(list) && list.every((hash: unknown) => typeof hash === "string"),
  );

/** What an edition lacks of all that is compared; `undefined` for nothing. */
function faultOf({ book, chapters, entries, ledger }: { readonly [K in keyof Edition]: unknown }): string | undefined {
  if (
    !isObject(book) ||
    !("languages" in book && Array.isArray(book.languages)) ||
    !("title" in book && isWords(book.title)) ||
    !("edition" in book && isObject(book.edition)) ||
    !("sideNames" in book && isObject(book.sideNames)) ||
    !["a", "b"].every((side) => isWords((book.sideNames as { readonly [side: string]: unknown })[side]))
  )
    return "it has no “book”";
  const isChapter = (chapter: unknown): boolean =>
    isObject(chapter) &&
    "no" in chapter &&
    "title" in chapter &&
    isWords(chapter.title) &&
    "entries" in chapter &&
    Array.isArray(chapter.entries);
  if (ledger !== undefined && !isEditionLedger(ledger)) return "its “ledger” has no ends of chains";
  if (!Array.isArray(chapters) || !chapters.every(isChapter)) return "it has no “chapters”";
  const isText = (text: unknown): boolean =>
    isObject(text) &&
    "text" in text &&
    isPieces(text.text) &&
    "respelling" in text &&
    isObject(text.respelling) &&
    Object.values(text.respelling).every((one: unknown) => isObject(one) && "say" in one && isPieces(one.say));
  for (const [id, entry] of Object.entries(entries as object)) {
    const texts: unknown = isObject(entry) && "texts" in entry ? entry.texts : undefined;
    if (!isObject(texts) || !Object.values(texts).every((list) => Array.isArray(list) && list.every(isText)))
      return `its entry “${id}” has no “texts”`;
  }
  return undefined;
}
