/**
 * The files of minisign: a secret key sealed with a passphrase, a public key, and a signature of a file. Anyone can check a
 * signature with the program `minisign`, which Debian has. The layout: https://jedisct1.github.io/minisign/
 */
import { blake2b } from "@noble/hashes/blake2.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { makeKeyPair, signBytes, verifyBytes, type KeyPair } from "./key-pair.ts";
import { formatKey, parseKey } from "./public-key.ts";

/** The algorithms of a key: Ed25519, sealed by scrypt, with a checksum by BLAKE2b. */
const [ED25519, SCRYPT, BLAKE2B] = ["Ed", "Sc", "B2"].map(utf8ToBytes) as [Uint8Array, Uint8Array, Uint8Array];
/** 128 MiB and 2^17 rounds: what OWASP asks of scrypt. */
const LIMITS = { ops: 2 ** 22, memory: 2 ** 27 };
/** The most that a key file may ask of this machine: what minisign itself uses. */
const MOST_MEMORY = 2 ** 30;
/** The lengths of the parts of a key file: algorithms, salt, limits, and the sealed part. */
const [HEAD, SALT, LIMIT, SEALED] = [6, 32, 16, 104];

/** The id of a key in files of minisign: eight bytes, here of the hash of the public key. */
const idOf = (key: Uint8Array): Uint8Array => blake2b(key, { dkLen: 8 });

const isEqual = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** A number as eight bytes, least first. */
function limitBytes(limit: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(limit), true);
  return bytes;
}

/** The parameters of scrypt for two limits, as libsodium takes them. */
function scryptCost(ops: number, memory: number): { N: number; r: number; p: number } {
  const r = 8;
  const isBoundByMemory = ops >= memory / 32;
  const most = isBoundByMemory ? memory / (r * 128) : ops / (r * 4);
  let N = 2;
  while (N <= most / 2) N *= 2;
  const p = isBoundByMemory ? Math.max(1, Math.floor(Math.min(Math.floor(ops / 4 / N), 0x3fffffff) / r)) : 1;
  return { N, r, p };
}

/** Bytes with a key stream of a passphrase over them. Twice gives the bytes again. */
async function seal(
  bytes: Uint8Array,
  passphrase: string,
  salt: Uint8Array,
  { ops, memory }: typeof LIMITS,
): Promise<Uint8Array> {
  const options = { ...scryptCost(ops, memory), dkLen: bytes.length, maxmem: 2 * MOST_MEMORY };
  const stream = await scryptAsync(passphrase.normalize("NFC"), salt, options);
  return bytes.map((byte, i) => byte ^ stream[i]!);
}

/** The 64 bytes of a secret key in files of minisign: the private key and the public key. */
function wholeSecret({ secret, publicKey }: KeyPair): Uint8Array {
  return concatBytes(secret, parseKey(publicKey) as Uint8Array);
}

/**
 * The text of a key file: a key pair, sealed with a passphrase by scrypt, as minisign reads it. The salt is 32 random bytes.
 * Rejects with a RangeError for an empty passphrase or another salt.
 *
 * ```ts
 * import { makeKeyPair, openKey, sealKey } from "@parley/key";
 * const text = await sealKey(makeKeyPair(new Uint8Array(32)), "correct horse", new Uint8Array(32));
 * text.split("\n")[0]; // "untrusted comment: parley secret key"
 * ```
 */
export async function sealKey(pair: KeyPair, passphrase: string, salt: Uint8Array): Promise<string> {
  if (passphrase === "") throw new RangeError("an empty passphrase protects nothing");
  if (salt.length !== SALT) throw new RangeError(`a salt of ${salt.length} bytes; it has ${SALT}`);
  const secret = wholeSecret(pair);
  const id = idOf(secret.subarray(32));
  const open = concatBytes(id, secret, blake2b(concatBytes(ED25519, id, secret), { dkLen: 32 }));
  const sealed = await seal(open, passphrase, salt, LIMITS);
  const limits = [limitBytes(LIMITS.ops), limitBytes(LIMITS.memory)];
  const whole = concatBytes(ED25519, SCRYPT, BLAKE2B, salt, ...limits, sealed);
  return `untrusted comment: parley secret key\n${encodeBase64(whole)}\n`;
}

/** Why a key file cannot be opened: it is damaged, or the passphrase is another one. */
export type KeyFault = "damaged" | "passphrase";

/**
 * The key pair of a key file, or why there is none. Never rejects.
 *
 * ```ts
 * import { openKey } from "@parley/key";
 * await openKey("untrusted comment: nothing\n", ""); // "damaged"
 * ```
 */
export async function openKey(text: string, passphrase: string): Promise<KeyPair | KeyFault> {
  const whole = decodeBase64(text.split(/\r?\n/)[1]?.trim() ?? "");
  const [salt, limit, sealed] = [HEAD, HEAD + SALT, HEAD + SALT + LIMIT];
  if (whole?.length !== sealed + SEALED) return "damaged";
  if (!isEqual(whole.subarray(0, HEAD), concatBytes(ED25519, SCRYPT, BLAKE2B))) return "damaged";
  const view = new DataView(whole.buffer, whole.byteOffset + limit);
  const [ops, memory] = [Number(view.getBigUint64(0, true)), Number(view.getBigUint64(8, true))];
  if (!(memory >= 2 ** 14 && memory <= MOST_MEMORY && ops >= 2 ** 15 && ops <= 2 ** 25)) return "damaged";
  const open = await seal(whole.subarray(sealed), passphrase, whole.subarray(salt, limit), { ops, memory });
  const [id, secret, checksum] = [open.subarray(0, 8), open.subarray(8, 72), open.subarray(72)];
  if (!isEqual(checksum, blake2b(concatBytes(ED25519, id, secret), { dkLen: 32 }))) return "passphrase";
  const pair = makeKeyPair(secret.slice(0, 32));
  return pair.publicKey === formatKey(secret.slice(32)) ? pair : "damaged";
}

/**
 * A public key as a file of minisign. Throws a RangeError for a text that is not a key.
 *
 * ```ts
 * import { makeKeyPair, minisignKey } from "@parley/key";
 * minisignKey(makeKeyPair(new Uint8Array(32)).publicKey).split("\n").length; // 3
 * ```
 */
export function minisignKey(key: string): string {
  const bytes = parseKey(key);
  if (typeof bytes === "string") throw new RangeError(`the key ${key} ${bytes}`);
  return `untrusted comment: ${key}\n${encodeBase64(concatBytes(ED25519, idOf(bytes), bytes))}\n`;
}

/**
 * The public key of a file of minisign; `undefined` where it has none. Never throws.
 *
 * ```ts
 * import { makeKeyPair, minisignKey, readMinisignKey } from "@parley/key";
 * const { publicKey } = makeKeyPair(new Uint8Array(32));
 * readMinisignKey(minisignKey(publicKey)) === publicKey; // true
 * readMinisignKey("nothing"); // undefined
 * ```
 */
export function readMinisignKey(text: string): string | undefined {
  const whole = decodeBase64(text.split(/\r?\n/)[1]?.trim() ?? "");
  if (whole?.length !== 42 || !isEqual(whole.subarray(0, 2), ED25519)) return undefined;
  const key = formatKey(whole.subarray(10));
  return typeof parseKey(key) === "string" ? undefined : key;
}

/**
 * The signature of a file as a file of minisign. The comment is signed too. Throws a RangeError for a comment of several lines.
 *
 * ```ts
 * import { makeKeyPair, minisignFile, readMinisign } from "@parley/key";
 * const pair = makeKeyPair(new Uint8Array(32));
 * const bytes = new Uint8Array(5);
 * readMinisign(minisignFile(bytes, pair, "edition 1"), bytes, pair.publicKey); // "edition 1"
 * ```
 */
export function minisignFile(bytes: Uint8Array, pair: KeyPair, comment: string): string {
  if (/[\r\n]/.test(comment)) throw new RangeError("a comment of several lines");
  const signature = signBytes(bytes, pair.secret);
  const id = idOf(parseKey(pair.publicKey) as Uint8Array);
  const all = signBytes(concatBytes(signature, utf8ToBytes(comment)), pair.secret);
  const first = encodeBase64(concatBytes(ED25519, id, signature));
  return `untrusted comment: ${pair.publicKey}\n${first}\ntrusted comment: ${comment}\n${encodeBase64(all)}\n`;
}

/**
 * The signed comment of a signature file, where the signature is that of a key over some bytes; `undefined` where it is not.
 * Never throws.
 *
 * ```ts
 * import { readMinisign } from "@parley/key";
 * readMinisign("", new Uint8Array(5), "ed25519:"); // undefined
 * ```
 */
export function readMinisign(text: string, bytes: Uint8Array, key: string): string | undefined {
  const [, first = "", comment = "", last = ""] = text.split(/\r?\n/);
  const [whole, all] = [decodeBase64(first), decodeBase64(last)];
  const intro = "trusted comment: ";
  if (whole?.length !== 74 || all?.length !== 64 || !comment.startsWith(intro)) return undefined;
  const point = parseKey(key);
  if (typeof point === "string" || !isEqual(whole.subarray(0, 10), concatBytes(ED25519, idOf(point)))) return undefined;
  const signature = whole.subarray(10);
  const said = comment.slice(intro.length);
  const isWhole = verifyBytes(concatBytes(signature, utf8ToBytes(said)), all, key);
  return isWhole && verifyBytes(bytes, signature, key) ? said : undefined;
}
