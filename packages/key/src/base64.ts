import { base64 } from "@scure/base";

/** Bytes in base64 with padding (RFC 4648). */
export function encodeBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/** The bytes of a text in base64; `undefined` for any text that `encodeBase64` does not write. */
export function decodeBase64(text: string): Uint8Array | undefined {
  try {
    const bytes = base64.decode(text);
    return base64.encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
