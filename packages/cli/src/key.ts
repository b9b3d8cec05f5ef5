import { join } from "node:path";
import { isSignedLine, isTextLine, judgeLedger, withLines, type Book, type KeyAct } from "@parley/book";
import { lineHash } from "@parley/key";
import { bookFolder, names } from "./build.ts";
import { beginAgain, requireNewBeginning } from "./key-begin.ts";
import { exportSignatures } from "./key-export.ts";
import { keyFile, newKey, nonceOf, publicKeyOf } from "./key-store.ts";
import { withdraw } from "./key-withdraw.ts";
import { appendLines } from "./ledger-file.ts";
import { readOptions } from "./options.ts";
import { bookToSign, openSigner, requireBeginning, signActs, signerId, SIGNING, vouchersFor } from "./signer.ts";
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
  const by = signerId(book, values, terminal);
  requireBeginning(book);
  if (book.id === undefined) throw new UsageError("nobody has signed this book yet: “parley sign” begins");
  if (act === "withdraw") return withdraw(folder, book, { ...values, by }, terminal);
  const one = act === "trust" ? trustOf(book, person) : revocationOf(book, person, values);
  requireCountedKey(folder, book, by, publicKeyOf(file()), act);
  const signer = await openSigner(book, values, terminal);
  const lines = signActs(book, signer, [one]);
  appendLines(folder, lines);
  terminal.out(
    `${reportOf(withLines(book, lines), knownPerson(book, person), one)}\n1 line written to ${join(folder, "ledger.jsonl")}\n`,
  );
  return 0;
}

/** That the key of a signer counts: what another key says about keys has no effect. Throws a UsageError. */
function requireCountedKey(folder: string, book: Book, by: string, key: string, act: string): void {
  if (judgeLedger(book).people.get(key) === by) return;
  const doing = act === "trust" ? "nobody vouches with it, not for itself either" : "it can revoke nothing";
  throw new UsageError(`your key does not count in this book yet, so ${doing}. ${vouchersFor(book, by, folder)}`);
}

/** What a line about a key changed. */
function reportOf(book: Book, person: string, { act, trusts = "", revoked = [] }: KeyAct): string {
  if (act === "revoke")
    return `The key of ${person} counts no longer: ${revoked.map(({ key: gone }) => gone).join(", ")}`;
  const counts = judgeLedger(book).people.get(trusts) === person;
  return `You vouch for the key of ${person}: ${trusts}${counts ? "" : ". It does not count all the same: “parley check” says why"}`;
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
      .map(
        ([hash, line]) => `  ${hash}  ${line.at}  ${isTextLine(line) ? `${line.entry} (${line.lang})` : line.act}\n`,
      );
    throw new UsageError(
      `--after names the last good line of this key: what it signed up to there still counts. “none”: nothing of it counts, nor what those signed for whom only this key vouches. Its lines, the last ones:\n${last.join("") || "  none\n"}`,
    );
  }
  const hashes = after === "none" ? [] : names(after);
  const odd = hashes.find((hash) => !own.some(([one]) => one === hash));
  if (odd !== undefined) throw new UsageError(`--after ${odd}: this key has no such line`);
  const last = hashes.length > 1 ? hashes : hashes[0];
  return { act: "revoke", revoked: [{ key: gone, ...(last === undefined ? {} : { after: last }) }] };
}
