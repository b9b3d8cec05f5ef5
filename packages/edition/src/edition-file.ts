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
    drills,
    lessons,
    fillers,
    counted,
    digits,
    media,
    ledger,
    changes,
    publish,
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
  if (drills) {
    yield `,\n"drills":`;
    yield* listOf(drills);
  }
  if (lessons) {
    yield `,\n"lessons":`;
    yield* listOf(lessons);
  }
  yield* tableOf("fillers", fillers);
  yield* tableOf("counted", counted);
  yield* tableOf("digits", digits);
  yield* tableOf("media", media);
  if (ledger) yield `,\n"ledger":${JSON.stringify(ledger)}`;
  if (changes) yield `,\n"changes":${JSON.stringify(changes)}`;
  if (publish) yield `,\n"publish":${JSON.stringify(publish)}`;
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

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields that editions of all versions have. Throws a TypeError for text that is no edition. */
export function outlineOf(text: string): Outline {
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
