/** A publisher's signatures: of an edition, for print and tablet, and of the list of the files of a kit. */
import { signAct, type Book, type Signer } from "@parley/book";
import type { Edition } from "@parley/edition";
import { minisignFile, sha256Of, toLinks, type Links } from "@parley/key";

/**
 * An edition with its publisher's signature: a line `publish` that follows the last line of the publisher in the ledger. It is in the edition
 * only, because a build changes nothing in its book. `packs` are the books of the tablet files. Throws a RangeError for a time before
 * that of the publisher's last line.
 */
export function publishEdition(book: Book, edition: Edition, publisher: Signer, packs: readonly string[]): Edition {
  const heads = Object.entries(edition.ledger?.heads ?? {}).flatMap(([by, hashes]): [string, Links][] => {
    const links = toLinks(hashes);
    return links === undefined ? [] : [[by, links]];
  });
  const publish = signAct(book, publisher, {
    act: "publish",
    edition: edition.book.hash,
    heads: Object.fromEntries(heads),
    packs: packs.map(sha256Of),
  });
  return { ...edition, publish };
}

/** The publisher's signature of the list of the files of a kit, as a file of minisign. Its comment, which is signed too, names the edition. */
export function sealManifest(manifest: string, { book, ledger }: Edition, { pair, at }: Signer): string {
  const of = `parley book=${ledger?.book ?? "-"} edition=${book.edition.no} hash=${book.hash} issued=${at}`;
  return minisignFile(new TextEncoder().encode(manifest), pair, of);
}
