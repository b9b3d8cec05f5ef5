import { ed25519 } from "@noble/curves/ed25519.js";
import { decodeBase64, encodeBase64 } from "./base64.ts";

/** What a public key is written with: the name of its kind, then its 32 bytes in base64. */
const PREFIX = "ed25519:";

/** The DER of a public key up to its bytes: SubjectPublicKeyInfo of RFC 8410. */
const SPKI = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

/**
 * A public key as text: `ed25519:` and 44 letters of base64. Throws a RangeError for other than 32 bytes.
 *
 * ```ts
 * formatKey(new Uint8Array(32)); // "ed25519:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
 * ```
 */
export function formatKey(bytes: Uint8Array): string {
  if (bytes.length !== 32) throw new RangeError(`a public key of ${bytes.length} bytes; it has 32`);
  return `${PREFIX}${encodeBase64(bytes)}`;
}

/**
 * The bytes of a public key, or why a text is none, as the end of a sentence. A point of small order is refused: almost any
 * signature would be valid for it. Never throws.
 *
 * ```ts
 * parseKey("ed25519:AAAA"); // "has 3 bytes; a key has 32"
 * parseKey("rsa:AAAA"); // "does not begin with ed25519:"
 * ```
 */
export function parseKey(text: string): Uint8Array | string {
  const found = known.get(text);
  if (found !== undefined) return typeof found === "string" ? found : found.slice();
  const parsed = decodeKey(text);
  if (known.size >= KNOWN) known.clear();
  known.set(text, parsed);
  return typeof parsed === "string" ? parsed : parsed.slice();
}

/** Keys that were decoded, by their text: a ledger has the few keys of its people on thousands of lines. */
const known = new Map<string, Uint8Array | string>();
const KNOWN = 1000;

function decodeKey(text: string): Uint8Array | string {
  if (!text.startsWith(PREFIX)) return `does not begin with ${PREFIX}`;
  const bytes = decodeBase64(text.slice(PREFIX.length));
  if (bytes === undefined) return "is not written in base64";
  if (bytes.length !== 32) return `has ${bytes.length} bytes; a key has 32`;
  try {
    // Strict decoding (RFC 8032): one text for one key.
    return ed25519.Point.fromBytes(bytes).isSmallOrder() ? "is a key that no person has" : bytes;
  } catch {
    return "is not a point of the curve";
  }
}

/**
 * A public key in PEM (RFC 8410), as OpenSSL reads it. Throws a RangeError for a text that is not a key.
 *
 * ```ts
 * import { keyPem, makeKeyPair } from "@parley/key";
 * keyPem(makeKeyPair(new Uint8Array(32)).publicKey).split("\n")[0]; // "-----BEGIN PUBLIC KEY-----"
 * ```
 */
export function keyPem(key: string): string {
  const bytes = parseKey(key);
  if (typeof bytes === "string") throw new RangeError(`the key ${key} ${bytes}`);
  const der = encodeBase64(Uint8Array.of(...SPKI, ...bytes));
  return `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`;
}
