import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { keyPem, lineHash, linksOf, signatureOf, signedBytes, type SignedLine } from "@parley/key";
import {
  isSignedLine,
  isTextLine,
  judgeLedger,
  signAct,
  withLines,
  type Book,
  type KeyAct,
  type LedgerLine,
} from "@parley/book";
import { bookFolder, names, olderEdition } from "./build.ts";
import { beginAgain, requireNewBeginning } from "./key-begin.ts";
import { keyFile, newKey, nonceOf, publicKeyOf } from "./key-store.ts";
import { appendLines } from "./ledger-file.ts";
import { readOptions } from "./options.ts";
import { bookToSign, openSigner, requireBeginning, signerId, SIGNING } from "./signer.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

const ACTS = "new, show, trust, revoke, withdraw, begin, export";

/** `parley key new|show`, `parley key trust|revoke BOOK PERSON`, `parley key withdraw BOOK`, `parley key begin BOOK`, `parley key export BOOK --out DIR` */
export async function key(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [act, ...rest] = args;
  const { values, positionals } = readOptions(rest, {
    ...SIGNING,
    after: { type: "string" },
    revoked: { type: "string" },
    entries: { type: "string" },
    langs: { type: "string" },
    line: { type: "string" },
    out: { type: "string" },
    edition: { type: "string" },
    without: { type: "string" },
  });
  const file = (): string => keyFile(values.key, terminal);
  if (act === "new") {
    if (positionals.length > 0) throw new UsageError("“parley key new” takes no name; --key names another file");
    const publicKey = await newKey(file(), terminal);
    terminal.out(
      `Your key is in ${file()}. Keep a copy of this file and its passphrase where only you have them; never put it into a book.\n` +
        `This is its public half. Write it into book.yaml under “people”:\n\n  your-id: { shown: …, key: "${publicKey}" }\n`,
    );
    return 0;
  }
  if (act === "show") {
    terminal.out(`${publicKeyOf(file())}\n`);
    return 0;
  }
  if (act === undefined || !ACTS.split(", ").includes(act)) throw new UsageError(`parley key is followed by ${ACTS}`);
  const [directory, person, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`“${more.join(" ")}” is not used`);
  const folder = bookFolder(directory === undefined ? [] : [directory]);
  const book = bookToSign(folder, terminal);
  if (book === undefined) return 1;
  if (act === "export") return exportSignatures(book, values, terminal);
  if (act === "begin") return begin(folder, book, values, terminal);
  const acts =
    act === "withdraw"
      ? withdrawals(book, values)
      : [act === "trust" ? trustOf(book, person) : revocationOf(book, person, values)];
  requireBeginning(book);
  const signer = await openSigner(book, values, terminal);
  if (act === "withdraw") {
    const other = acts.find(({ withdraws }) => judgeLedger(book).chains.authentic.get(withdraws!)?.by !== signer.by);
    if (other) throw new UsageError("a signature is withdrawn by the person who gave it");
  }
  let lines: LedgerLine[] = [];
  if (book.id === undefined) throw new UsageError("nobody has signed this book yet: “parley sign” begins");
  for (const one of acts) {
    try {
      lines = [...lines, signAct(withLines(book, lines), signer, one)];
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(error.message);
      throw error;
    }
  }
  appendLines(folder, lines);
  terminal.out(
    `${lines.length === 1 ? "1 line" : `${lines.length} lines`} written to ${join(folder, "ledger.jsonl")}\n`,
  );
  return 0;
}

/** Begin the signatures of a book again, where the key that could vouch for another is lost. */
async function begin(
  folder: string,
  book: Book,
  values: {
    readonly by?: string | undefined;
    readonly key?: string | undefined;
    readonly without?: string | undefined;
  },
  terminal: Terminal,
): Promise<ExitCode> {
  const by = signerId(book, values, terminal);
  const without = values.without === undefined ? [] : names(values.without);
  requireNewBeginning(book, by, publicKeyOf(keyFile(values.key, terminal)), without, folder);
  beginAgain(folder, book, await openSigner(book, values, terminal), nonceOf(terminal), terminal);
  return 0;
}

function knownPerson(book: Book, person: string | undefined): string {
  const known = Object.keys(book.people).join(", ") || "nobody yet";
  if (person === undefined || !Object.hasOwn(book.people, person))
    throw new UsageError(`name a person of book.yaml after the book: ${known}`);
  return person;
}

/** That the key in `book.yaml` is that of a person. */
function trustOf(book: Book, named: string | undefined): KeyAct {
  const person = knownPerson(book, named);
  const { key: trusts } = book.people[person]!;
  if (trusts === undefined) throw new UsageError(`“${person}” has no key in book.yaml`);
  return { act: "trust", person, trusts };
}

/** That a key of a person counts no longer, after its last good line. */
function revocationOf(
  book: Book,
  named: string | undefined,
  { after, revoked }: { after?: string | undefined; revoked?: string | undefined },
): KeyAct {
  const person = knownPerson(book, named);
  const gone = revoked ?? book.people[person]!.key;
  if (gone === undefined) throw new UsageError(`--revoked names the key: “${person}” has none in book.yaml`);
  const { chains } = judgeLedger(book);
  const own = book.ledger
    .filter(isSignedLine)
    .map((line) => [lineHash(line), line] as const)
    .filter(([hash, line]) => line.by === person && line.key === gone && chains.authentic.has(hash));
  if (after === undefined) {
    const last = own
      .slice(-20)
      .map(([hash, line]) => `  ${hash}  ${line.at}  ${isTextLine(line) ? line.entry : line.act}\n`);
    throw new UsageError(
      `--after names the last good line of this key, or “none”. Its lines, the last ones:\n${last.join("") || "  none\n"}`,
    );
  }
  const hashes = after === "none" ? [] : names(after);
  const odd = hashes.find((hash) => !own.some(([one]) => one === hash));
  if (odd !== undefined) throw new UsageError(`--after ${odd}: this key has no such line`);
  const last = hashes.length > 1 ? hashes : hashes[0];
  return { act: "revoke", revoked: [{ key: gone, ...(last === undefined ? {} : { after: last }) }] };
}

/** The signatures of some texts, or one by its hash. */
function signaturesOf(
  book: Book,
  { entries, langs, line }: { entries?: string | undefined; langs?: string | undefined; line?: string | undefined },
): [string, LedgerLine & SignedLine][] {
  if (entries === undefined && line === undefined)
    throw new UsageError("--entries names the texts, or --line the hash of one line");
  const { chains, doubts } = judgeLedger(book);
  const found = [...chains.authentic].filter(
    ([hash, one]) =>
      isTextLine(one) &&
      one.act === "sign" &&
      doubts.get(one) !== "withdrawn" &&
      (line === undefined || hash === line) &&
      (entries === undefined || names(entries).includes(one.entry)) &&
      (langs === undefined || names(langs).includes(one.lang)),
  );
  if (found.length === 0) throw new UsageError("there is no such signature in the ledger");
  return found;
}

function withdrawals(book: Book, options: Parameters<typeof signaturesOf>[1] & { by?: string | undefined }): KeyAct[] {
  return signaturesOf(book, options)
    .filter(([, { by }]) => options.by === undefined || by === options.by)
    .map(([withdraws]) => ({ act: "withdraw", withdraws }));
}

/** The publisher's signature of an edition in a file. */
function publicationOf(file: string): [string, LedgerLine & SignedLine][] {
  const { publish } = olderEdition(file).edition ?? {};
  if (publish === undefined) throw new UsageError(`nobody signed the edition in ${file}`);
  return [[lineHash(publish), publish]];
}

/** Write signatures as files that OpenSSL verifies: the signed bytes, the signature, and the public key. */
function exportSignatures(
  book: Book,
  options: Parameters<typeof signaturesOf>[1] & { out?: string | undefined; edition?: string | undefined },
  terminal: Terminal,
): ExitCode {
  if (!options.out) throw new UsageError("--out names a folder for the files");
  const out = resolve(options.out);
  const lines = options.edition === undefined ? signaturesOf(book, options) : publicationOf(options.edition);
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
