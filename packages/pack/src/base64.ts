/**
 * Bytes as base64 with padding (RFC 4648, section 4). Never throws.
 *
 * ```ts
 * toBase64(Uint8Array.of(80, 97)); // "UGE="
 * ```
 */
export function toBase64(data: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < data.length; from += 8_192)
    binary += String.fromCharCode(...data.subarray(from, from + 8_192));
  return btoa(binary);
}

/**
 * Bytes from base64; white space is ignored. Throws where the text is not base64.
 *
 * ```ts
 * fromBase64("UGE="); // Uint8Array.of(80, 97)
 * ```
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  // New browsers have it built in (ECMAScript 2026), many times faster.
  const { fromBase64: builtIn } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (builtIn) return builtIn.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
