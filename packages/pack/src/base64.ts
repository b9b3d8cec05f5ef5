/** Bytes as base64 (RFC 4648, 4). */
export function toBase64(data: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < data.length; from += 8_192)
    binary += String.fromCharCode(...data.subarray(from, from + 8_192));
  return btoa(binary);
}

/** Bytes out of base64. Throws where a letter is none of it. */
export function fromBase64(letters: string): Uint8Array<ArrayBuffer> {
  const binary = atob(letters);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
