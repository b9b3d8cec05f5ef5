/** An edition that was made earlier, read to be compared with a new one. */
import { parseLedgerLine, printable } from "@parley/book";
import type { OlderEdition } from "./changes.ts";
import { EDITION_VERSION, type Edition } from "./edition.ts";
import { isObject, numbersIn, outlineOf, parseEdition } from "./edition-file.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { publisherOf } from "./vouched-acts.ts";

/**
 * An older edition, to be compared with a new one: the whole of it, or only its numbers if it is of an older version. Throws a
 * TypeError for text that is no edition, is damaged, or is not what its publisher signed, and a RangeError for a later version.
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
  const changed = changeOf(edition, fingerprintOf(text));
  if (changed !== undefined) throw new TypeError(changed);
  return { parley, numbers, edition };
}

/** How an edition is not what was made, with its publisher's name and what to do; `undefined` where it is. */
function changeOf(edition: Edition, hash: string): string | undefined {
  const { ledger, publish, people, book } = edition;
  const publisher = publisherOf(ledger, publish, hash);
  if (publisher === undefined)
    return hash === book.hash
      ? undefined
      : "this edition was changed after it was made: take a copy that nobody edited, or build that edition again";
  const { by, at, state } = publisher;
  const shown = Object.hasOwn(people, by) ? `${people[by]} (${by})` : by;
  const name = printable(`${shown}, ${at.slice(0, 10)}`);
  if (state === "forged")
    return `the signature of its publisher (${name}) is forged or damaged: take the edition again from its publisher`;
  if (state === "changed" || hash !== book.hash)
    return `this edition was changed after its publisher (${name}) signed it: take it again from its publisher`;
  return undefined;
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
  (!("keys" in value) ||
    (Array.isArray(value.keys) &&
      value.keys.every((line) => typeof parseLedgerLine(JSON.stringify(line)) === "object"))) &&
  "book" in value &&
  typeof value.book === "string" &&
  "heads" in value &&
  isObject(value.heads) &&
  Object.values(value.heads).every(
    (list) => Array.isArray(list) && list.every((hash: unknown) => typeof hash === "string"),
  );

/** What an edition lacks of all that is compared; `undefined` for nothing. */
function faultOf({
  book,
  chapters,
  entries,
  ledger,
  people,
  publish,
  paths,
  songs,
  lessons,
}: { readonly [K in keyof Edition]: unknown }): string | undefined {
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
  const isTitled = (work: unknown): boolean =>
    isObject(work) && "id" in work && typeof work.id === "string" && "title" in work && isWords(work.title);
  for (const [name, works] of Object.entries({ paths, songs }))
    if (works !== undefined && !(Array.isArray(works) && works.every(isTitled)))
      return `its “${name}” have no ids and titles`;
  const isLesson = (one: unknown): boolean =>
    isTitled(one) &&
    ["canDo", "body", "media"].every((key) => isObject((one as { readonly [key: string]: unknown })[key])) &&
    Object.values((one as { readonly media: object }).media).every(
      (medium: unknown) => isObject(medium) && "subtitles" in medium && isObject(medium.subtitles),
    ) &&
    Array.isArray((one as { readonly checks?: unknown }).checks) &&
    (one as { readonly checks: readonly unknown[] }).checks.every(isObject);
  if (lessons !== undefined && !(Array.isArray(lessons) && lessons.every(isLesson)))
    return "its “lessons” have no titles, texts and media";
  if (!isWords(people)) return "it has no “people”";
  if (publish !== undefined) {
    const line = parseLedgerLine(JSON.stringify(publish));
    if (typeof line === "string") return `its “publish” ${line}`;
    if (line.act !== "publish") return "its “publish” is another line of a ledger";
  }
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
