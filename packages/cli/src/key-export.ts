import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isTextLine, type Book, type LedgerLine } from "@parley/book";
import { keyPem, lineHash, linksOf, signatureOf, signedBytes, type SignedLine } from "@parley/key";
import { olderEdition } from "./build.ts";
import { signaturesOf, type SignatureChoice } from "./key-withdraw.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** The publisher's signature of an edition in a file. */
function publicationOf(file: string): [string, LedgerLine & SignedLine][] {
  const { publish } = olderEdition(file).edition ?? {};
  if (publish === undefined) throw new UsageError(`nobody signed the edition in ${file}`);
  return [[lineHash(publish), publish]];
}

/** The signatures that are asked for. Throws a UsageError where there is none. */
function chosenSignatures(book: Book, options: SignatureChoice): readonly [string, LedgerLine & SignedLine][] {
  const found = signaturesOf(book, options);
  if (found.length === 0) throw new UsageError("there is no such signature in the ledger");
  return found;
}

/** Write signatures as files that OpenSSL verifies: the signed bytes, the signature, and the public key. */
export function exportSignatures(
  book: Book,
  options: SignatureChoice & { out?: string | undefined; edition?: string | undefined },
  terminal: Terminal,
): ExitCode {
  if (!options.out) throw new UsageError("--out names a folder for the files");
  const out = resolve(options.out);
  const lines = options.edition === undefined ? chosenSignatures(book, options) : publicationOf(options.edition);
  mkdirSync(out, { recursive: true });
  for (const [hash, line] of lines) {
    const name = hash.slice(7, 19);
    writeFileSync(join(out, `${name}.json`), signedBytes(line));
    writeFileSync(join(out, `${name}.sig`), signatureOf(line));
    writeFileSync(join(out, `${name}.pem`), keyPem(line.key));
    const about = isTextLine(line) ? `${line.entry} (${line.lang})` : line.act;
    const before = linksOf(line.prev)
      .map((one) => one.slice(0, 15))
      .join(", ");
    terminal.out(`${name}: ${about} by ${line.by}, ${line.at}${before ? `, after ${before}…` : ""}\n`);
  }
  terminal.out(
    `Verify one with: openssl pkeyutl -verify -pubin -inkey NAME.pem -rawin -in NAME.json -sigfile NAME.sig\n`,
  );
  return 0;
}
