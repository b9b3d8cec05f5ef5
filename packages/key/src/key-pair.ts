import { ed25519 } from "@noble/curves/ed25519.js";
import { formatKey, parseKey } from "./public-key.ts";

/** A person's key: the secret half, and the public half as text. */
export interface KeyPair {
  /** 32 bytes: the private key of RFC 8032. */
  readonly secret: Uint8Array;
  readonly publicKey: string;
}

/**
 * The key pair of 32 random bytes. Throws a RangeError for another number of bytes.
 *
 * ```ts
 * makeKeyPair(new Uint8Array(32)).publicKey; // "ed25519:O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik="
 * ```
 */
export function makeKeyPair(random: Uint8Array): KeyPair {
  if (random.length !== 32) throw new RangeError(`a secret key of ${random.length} bytes; it has 32`);
  return { secret: random, publicKey: formatKey(ed25519.getPublicKey(random)) };
}

/**
 * The Ed25519 signature of some bytes (RFC 8032): 64 bytes, always the same for the same bytes and key.
 *
 * ```ts
 * signBytes(new Uint8Array(3), new Uint8Array(32)).length; // 64
 * ```
 */
export function signBytes(bytes: Uint8Array, secret: Uint8Array): Uint8Array {
  return ed25519.sign(bytes, secret);
}

/**
 * Whether some bytes were signed with a key. Verification is strict, so that a signature has no second form. Never throws.
 *
 * ```ts
 * const { secret, publicKey } = makeKeyPair(new Uint8Array(32));
 * const bytes = new Uint8Array(3);
 * verifyBytes(bytes, signBytes(bytes, secret), publicKey); // true
 * verifyBytes(new Uint8Array(4), signBytes(bytes, secret), publicKey); // false
 * ```
 */
export function verifyBytes(bytes: Uint8Array, signature: Uint8Array, key: string): boolean {
  const point = parseKey(key);
  if (typeof point === "string" || signature.length !== 64) return false;
  try {
    return ed25519.verify(signature, bytes, point, { zip215: false });
  } catch {
    return false;
  }
}
