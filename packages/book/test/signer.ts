/** Signing in tests: keys that are the same each time, and a book with signatures of its people. */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeKeyPair, type KeyPair } from "@parley/key";
import { beginLedger, signTexts, subjectsOf, withLines, type Book, type TextToSign } from "@parley/book";

/** The key pair of a number. */
export const pairOf = (n: number): KeyPair => makeKeyPair(new Uint8Array(32).fill(n));

/** People with keys, as a line of `book.yaml`. */
export const peopleLine = (...ids: readonly string[]): string =>
  `people: { ${ids.map((id, i) => `${id}: { shown: R${i + 1}, key: "${pairOf(i + 1).publicKey}" }`).join(", ")} }\n`;

/** All texts of a book. */
export const textsOf = (book: Book): TextToSign[] =>
  subjectsOf(book).flatMap(({ subject, langs }) => langs.map((lang) => ({ subject, lang })));

/** A book in which `p1`, `p2` or `p3` signed some texts. `p1` begins. */
export function signedBy(
  book: Book,
  by = "p1",
  texts: readonly TextToSign[] = textsOf(book),
  at = "2026-11-21T00:00:00Z",
): Book {
  const signer = { by, pair: pairOf(Number(by.slice(1))), at };
  const first = { by: "p1", pair: pairOf(1), at: "2026-11-20T00:00:00Z" };
  const begun = book.id === undefined ? withLines(book, [beginLedger(book, first, "00")]) : book;
  return withLines(begun, signTexts(begun, signer, texts));
}

/** Write the ledger and the id of a signed book into its folder, whose `book.yaml` has none. */
export function writeSigned(folder: string, { id, ledger }: Book): void {
  writeFileSync(join(folder, "ledger.jsonl"), ledger.map((line) => `${JSON.stringify(line)}\n`).join(""));
  if (id !== undefined && !readFileSync(join(folder, "book.yaml"), "utf8").includes(id))
    appendFileSync(join(folder, "book.yaml"), `id: ${id}\n`);
}
