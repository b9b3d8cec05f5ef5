import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { judgeLedger, printable, readBook } from "@parley/book";
import type { Edition, Publisher } from "@parley/edition";
import { parseKey, readMinisignKey } from "@parley/key";
import { checkKit, MANIFEST, openFolder, SEAL, type KitCheck } from "@parley/press";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** `parley verify KIT [--key KEY | --book BOOK]` */
export function verify(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readOptions(args, { key: { type: "string" }, book: { type: "string" } });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError("name the folder of one kit");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`there is no folder ${folder}`);
  if (values.key !== undefined && values.book !== undefined)
    throw new UsageError("--key or --book says whom you trust, not both");
  const expected = values.key === undefined ? undefined : keyOf(values.key);
  const check = checkKit(folder);
  if (check === undefined) throw new UsageError(`${folder} is not a kit: it has no ${MANIFEST}`);
  const faults = [
    ...Array.from(check.faults, ([name, fault]) => `${name}: ${fault}`),
    ...publisherFaults(check, expected, values.book),
  ];
  for (const name of check.others) terminal.err(`not of the kit: ${printable(name)}\n`);
  for (const fault of faults) terminal.err(`${printable(fault)}\n`);
  const { edition, publisher } = check;
  const name = edition && publisher ? nameOf(edition, publisher) : undefined;
  if (publisher === undefined && check.edition !== undefined && check.faults.size === 0) {
    terminal.err(
      "Nothing is known of where this kit is from: its files are those of its own list, which anyone can write.\n",
    );
    return 1;
  }
  if (faults.length > 0 && check.faults.size === 0 && publisher?.state === "right" && check.list === "signed") {
    terminal.err(
      "The kit is whole, and signed by somebody else than the one that you named: do not use it until you know why. Compare the key or the book that you gave with those of the publisher, by another way than the kit.\n",
    );
    return 1;
  }
  if (faults.length > 0) {
    const from = name === undefined ? "whoever made it" : name;
    terminal.err(`This kit is not as it was signed: do not use it, and take it again from ${printable(from)}.\n`);
    return 1;
  }
  const { no, date } = edition!.book.edition;
  terminal.out(
    `All files are as they were signed: edition ${no} of ${date}, ${edition!.book.hash},\nsigned by ${printable(name!)} with ${publisher!.key}\n`,
  );
  if (values.key === undefined && values.book === undefined)
    terminal.out(
      "Compare this key with the one that the publisher gave you: --key KEY, or --book BOOK, compares it.\n",
    );
  return 0;
}

/** A public key of an option: itself, or a file that has it. Throws a UsageError for anything else. */
function keyOf(given: string): string {
  const key = existsSync(given) && statSync(given).isFile() ? readMinisignKey(readFileSync(given, "utf8")) : given;
  const fault = key === undefined ? "is not the file of a public key" : parseKey(key);
  if (key === undefined || typeof fault === "string") throw new UsageError(`--key ${given}: ${String(fault)}`);
  return key;
}

const nameOf = ({ people }: Edition, { by, at }: Publisher): string =>
  `${Object.hasOwn(people, by) ? `${people[by]} (${by})` : by}, ${at.slice(0, 10)}`;

/** What is wrong with the publisher's signatures of a kit. */
function publisherFaults(
  { edition, publisher, list }: KitCheck,
  expected: string | undefined,
  book: string | undefined,
): string[] {
  if (edition === undefined) return [];
  if (publisher === undefined)
    return ["nobody signed this kit: its publisher signs it with “parley build BOOK --sign”"];
  const name = nameOf(edition, publisher);
  const faults: string[] = [];
  if (publisher.state !== "right") faults.push(`nobody in the book vouches for the key of the publisher, ${name}`);
  if (list === "unsigned")
    faults.push(`${SEAL} is missing: ${name}, signed the edition, and not the files of this kit`);
  if (list === "forged") faults.push(`the signature of the files is not that of the publisher, ${name}`);
  if (expected !== undefined && publisher.key !== expected)
    faults.push(`${name}, signed with another key than the one of --key: ${publisher.key}`);
  if (book !== undefined) faults.push(...bookFaults(book, edition, publisher));
  return faults;
}

/** What a book says against the publisher of an edition. */
function bookFaults(folder: string, edition: Edition, publisher: Publisher): string[] {
  if (!existsSync(join(folder, "book.yaml"))) throw new UsageError(`--book ${folder} is not a book`);
  const { book } = readBook(openFolder(folder));
  if (book.id === undefined || edition.ledger?.book !== book.id) return ["it is a kit of another book than --book"];
  const { people, revoked } = judgeLedger(book);
  const name = nameOf(edition, publisher);
  if (revoked.has(publisher.key)) return [`the key of the publisher, ${name}, was revoked`];
  return people.get(publisher.key) === publisher.by ? [] : [`nobody in --book vouches for the key of ${name}`];
}
