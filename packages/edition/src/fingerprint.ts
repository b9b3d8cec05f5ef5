/** The fingerprint of an edition: the hash of its content, without what was added to it afterwards. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Edition } from "./edition.ts";
import { editionParts } from "./edition-file.ts";

/**
 * An edition with its hash: the SHA-256 of its text with an empty hash, without its changes and its publisher's signature. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition, withHash } from "@parley/edition";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * withHash(edition).book.hash === edition.book.hash; // true
 * ```
 */
export function withHash(edition: Edition): Edition {
  const { changes: _changes, publish: _publish, ...content } = edition;
  const hash = sha256.create();
  for (const part of editionParts({ ...content, book: { ...content.book, hash: "" } })) hash.update(utf8ToBytes(part));
  return { ...edition, book: { ...edition.book, hash: `sha256-${bytesToHex(hash.digest())}` } };
}

/**
 * The hash of an edition that was written as text. It is that of the text itself, so that nothing in it can be changed, whatever a later
 * version of Parley adds. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { fingerprintOf, formatEdition, makeEdition } from "@parley/edition";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * fingerprintOf(formatEdition(edition)) === edition.book.hash; // true
 * ```
 */
export function fingerprintOf(text: string): string {
  const content = text
    .replace(/^("book":.*"hash":")sha256-[0-9a-f]{64}("\},)$/m, "$1$2")
    .replace(/(?:,\n"changes":[^\n]*)?(?:,\n"publish":[^\n]*)?\n\}\n$/, "\n}\n");
  return `sha256-${bytesToHex(sha256(utf8ToBytes(content)))}`;
}
