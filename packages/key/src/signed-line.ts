import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { canonical } from "./canonical.ts";
import { signBytes, verifyBytes, type KeyPair } from "./key-pair.ts";

/** One hash or several. Several follow a merge of two copies: the line joins the branches of a chain. */
export type Links = string | readonly string[];

/** A key that counts no longer, and the last lines that it signed rightly; with none, no line of it counts. */
export interface Revocation {
  readonly key: string;
  readonly after?: Links;
}

/** What every signed line has. The rest of the line is signed too, whatever it is. */
export interface SignedLine {
  readonly v: 2;
  readonly at: string;
  readonly act: string;
  /** The id of the signer. */
  readonly by: string;
  /** The book: the hash of its line `begin`, which alone has none. */
  readonly book?: string;
  readonly key: string;
  /** The hash of the signer's last line; left out in the first. */
  readonly prev?: Links;
  /** The hash of the last line of the signer that withdrew something; left out where there is none. */
  readonly back?: Links;
  /** All keys that the signer revoked up to here. Each later line repeats them, so that none is lost with one line. */
  readonly revoked?: readonly Revocation[];
  /** `begin`: the people of the book with their keys, by id. */
  readonly people?: { readonly [id: string]: string };
  /** `trust`: a person and the key of this person. */
  readonly person?: string;
  readonly trusts?: string;
  /** `withdraw`: the hash of a line of the same signer that no longer counts. */
  readonly withdraws?: string;
  readonly sig: string;
}

/** Hashes and results of verification by line. They are kept for frozen lines only: nobody can change these afterwards. */
const hashes = new WeakMap<object, string>();
const verified = new WeakMap<object, boolean>();

/** The hashes of links, as a list. */
export function linksOf(links: Links | undefined): readonly string[] {
  return links === undefined ? [] : typeof links === "string" ? [links] : links;
}

/** Hashes as links: nothing, one, or a sorted list. */
export function toLinks(list: readonly string[]): Links | undefined {
  return list.length > 1 ? list.toSorted() : list[0];
}

/**
 * The SHA-256 of the UTF-8 of a text, as `sha256-` and 64 hexadecimal digits. Never throws.
 *
 * ```ts
 * sha256Of("").slice(0, 15); // "sha256-e3b0c442"
 * ```
 */
export function sha256Of(text: string): string {
  // Most texts are short: their bytes need no memory of their own.
  const { read, written } = encoder.encodeInto(text, buffer);
  return `sha256-${bytesToHex(sha256(read === text.length ? buffer.subarray(0, written) : utf8ToBytes(text)))}`;
}

declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
};

const encoder = new TextEncoder();
const buffer = new Uint8Array(4096);

/**
 * The hash of a line: of the RFC 8785 form of the whole line, signature included. Never throws.
 *
 * ```ts
 * const line = { v: 2, at: "2026-11-28T10:00:00Z", act: "sign", by: "p1", key: "", sig: "" };
 * lineHash(line).length; // 71
 * ```
 */
export function lineHash(line: SignedLine): string {
  const known = hashes.get(line);
  if (known !== undefined) return known;
  const hash = sha256Of(canonical(line));
  if (Object.isFrozen(line)) hashes.set(line, hash);
  return hash;
}

/**
 * The signed bytes of a line: the UTF-8 of the RFC 8785 form of all its fields but `sig`. Never throws.
 *
 * ```ts
 * new TextDecoder().decode(signedBytes({ v: 2, sig: "ab" })); // '{"v":2}'
 * ```
 */
export function signedBytes(line: object): Uint8Array {
  const { sig: _, ...rest } = line as { readonly sig?: unknown };
  return utf8ToBytes(canonical(rest));
}

/**
 * The 64 bytes of the signature of a line; none where it is not written in base64. Never throws.
 *
 * ```ts
 * signatureOf({ v: 2, at: "", act: "sign", by: "p1", key: "", sig: "AAAA" }).length; // 3
 * ```
 */
export function signatureOf({ sig }: SignedLine): Uint8Array {
  return decodeBase64(sig) ?? new Uint8Array();
}

/**
 * A line with the public key and the signature of a key pair, frozen. Never throws.
 *
 * ```ts
 * const pair = makeKeyPair(new Uint8Array(32));
 * const line = signLine({ v: 2, at: "2026-11-28T10:00:00Z", act: "sign", by: "p1" }, pair);
 * isSigned(line); // true
 * isSigned({ ...line, by: "p2" }); // false
 * ```
 */
export function signLine<T extends object>(
  line: T,
  { secret, publicKey }: KeyPair,
): T & { readonly key: string; readonly sig: string } {
  const whole = { ...line, key: publicKey };
  return Object.freeze({ ...whole, sig: encodeBase64(signBytes(signedBytes(whole), secret)) });
}

/**
 * Whether the signature of a line is that of its key. Never throws.
 *
 * ```ts
 * isSigned({ v: 2, at: "", act: "sign", by: "p1", key: "ed25519:", sig: "" }); // false
 * ```
 */
export function isSigned(line: SignedLine): boolean {
  const known = verified.get(line);
  if (known !== undefined) return known;
  const is = verifyBytes(signedBytes(line), signatureOf(line), line.key);
  if (Object.isFrozen(line)) verified.set(line, is);
  return is;
}
