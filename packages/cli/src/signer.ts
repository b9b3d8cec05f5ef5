import {
  judgeLedger,
  ORIGINS,
  printable,
  readBook,
  signAct,
  withLines,
  type Book,
  type KeyAct,
  type LedgerLine,
  type Signer,
} from "@parley/book";
import { openFolder } from "@parley/press";
import { keyFile, openKeyFile, publicKeyOf } from "./key-store.ts";
import { timeOf } from "./ledger-file.ts";
import { UsageError, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** The options of commands that sign. */
export const SIGNING = { by: { type: "string" }, key: { type: "string" } } as const;

interface SigningOptions {
  readonly by?: string | undefined;
  readonly key?: string | undefined;
}

/** A book without stops; where it has some, they are printed and there is none. */
export function bookToSign(folder: string, terminal: Terminal): Book | undefined {
  const { book, troubles } = readBook(openFolder(folder));
  const stops = troubles.filter(({ level }) => level === "stop");
  if (stops.length === 0) return book;
  printTroubles(terminal, stops, { all: true });
  return undefined;
}

/** The person of a book whose key this is. Throws a UsageError where nobody or another person has it. */
export function signerId(book: Book, { by, key }: SigningOptions, terminal: Terminal): string {
  const publicKey = publicKeyOf(keyFile(key, terminal));
  const pinned = judgeLedger(book).people.get(publicKey);
  const ids = Object.entries(book.people).flatMap(([id, person]) =>
    person.key === publicKey || id === pinned ? [id] : [],
  );
  const id = by ?? ids[0];
  if (id === undefined || !ids.includes(id))
    throw new UsageError(
      `nobody${by === undefined ? "" : ` called “${by}”`} has your key under “people” in book.yaml. Write it there: ${by ?? "your-id"}: { shown: …, key: "${publicKey}" }`,
    );
  if (by === undefined && ids.length > 1)
    throw new UsageError(`your key is that of ${ids.join(" and ")}: --by says who signs`);
  if (ORIGINS.some((origin) => origin === id)) throw new UsageError(`“${id}” is a machine: only a person signs`);
  return id;
}

/** The signer of new lines, with an opened key. Throws a UsageError where the key cannot be used. */
export async function openSigner(book: Book, options: SigningOptions, terminal: Terminal): Promise<Signer> {
  const by = signerId(book, options, terminal);
  const pair = await openKeyFile(keyFile(options.key, terminal), terminal);
  if (pair.publicKey !== publicKeyOf(keyFile(options.key, terminal)))
    throw new UsageError("the two halves of your key do not belong together: the .pub file is of another key");
  return { by, pair, at: timeOf(terminal.now()) };
}

/**
 * The publisher of an edition, with an opened key; none where the book has stops, which are printed. Throws a UsageError for a key that does
 * not count in the book: nobody could verify the edition.
 */
export async function publisherFor(
  folder: string,
  options: SigningOptions,
  terminal: Terminal,
): Promise<{ readonly publisher: Signer } | undefined> {
  const book = bookToSign(folder, terminal);
  if (book === undefined) return undefined;
  requireBeginning(book);
  if (book.id === undefined)
    throw new UsageError(
      `--sign: nobody has signed a text of this book yet, so no key counts. Sign the first one: parley sign ${folder}`,
    );
  const by = signerId(book, options, terminal);
  const key = publicKeyOf(keyFile(options.key, terminal));
  const { people, revoked } = judgeLedger(book);
  if (revoked.has(key)) throw new UsageError(`--sign: your key was revoked; make a new one with “parley key new”`);
  if (people.get(key) !== by)
    throw new UsageError(
      `--sign: nobody vouches for your key, so the edition could not be verified: ${vouchersFor(book, by, folder)}`,
    );
  return { publisher: await openSigner(book, options, terminal) };
}

/** Refuse to sign where the beginning of the signatures of a book is not there or not clear. Throws a UsageError. */
export function requireBeginning(book: Book): void {
  const { chains } = judgeLedger(book);
  if (book.id !== undefined && !chains.authentic.has(book.id))
    throw new UsageError(
      `the ledger has not the line with which its signatures began (“id” in book.yaml): put ledger.jsonl back, or delete “id” to begin again without the old signatures`,
    );
  const began = [...chains.authentic].filter(([, { act }]) => act === "begin");
  if (book.id !== undefined || began.length === 0) return;
  const ids = began.map(([hash, { by, at }]) => `id: ${hash} (by ${printable(by)}, ${at})`).toSorted();
  throw new UsageError(
    ids.length === 1
      ? `book.yaml has lost the id of the book. Write it there: id: ${began[0]![0]}`
      : `book.yaml has lost the id of the book, and the ledger has several beginnings. Take the id from an older copy of book.yaml, since a stranger can have written a beginning: ${ids.join(", ")}`,
  );
}

/** Lines about keys or signatures, in the chain of a signer. Throws a UsageError where the clock is behind the last line. */
export function signActs(book: Book, signer: Signer, acts: readonly KeyAct[]): LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const act of acts) {
    try {
      lines.push(signAct(withLines(book, lines), signer, act));
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(error.message);
      throw error;
    }
  }
  return lines;
}

/** Who can vouch for a key that does not count, and how: another signer, the person with the old key, else a new beginning. */
export function vouchersFor(book: Book, by: string, folder: string): string {
  const { people, revoked } = judgeLedger(book);
  const able = [...new Set([...people].flatMap(([key, id]) => (revoked.has(key) ? [] : [id])))];
  const others = able.filter((id) => id !== by);
  const trust = `parley key trust ${folder} ${by}`;
  const ways = [
    ...(others.length > 0 ? [`${others.join(" or ")} runs: ${trust}`] : []),
    ...(able.includes(by) ? [`with your old key, you run: ${trust} --key OLD-FILE`] : []),
  ];
  if (others.length > 0) return ways.join("; or ");
  const begin = `if ${able.length > 0 ? "the old key is lost" : "no key of the book is left"}, its signatures begin again: parley key begin ${folder}`;
  return [...ways, begin].join("; ");
}

/** Whether somebody vouches for the key of a signer; a warning where nobody does. */
export function warnOfUnknownKey(
  book: Book,
  { by, publicKey }: { readonly by: string; readonly publicKey: string },
  folder: string,
  terminal: Terminal,
): void {
  const { people } = judgeLedger(book);
  if (people.get(publicKey) === by) return;
  const isChanged = [...people.values()].includes(by);
  terminal.err(
    `${isChanged ? "Your key changed. " : ""}Nobody vouches for your key yet, so your signatures do not count. ${vouchersFor(book, by, folder)}\n`,
  );
}
