/** Bytes as base64 (RFC 4648, 4). */
export function toBase64(data: Uint8Array): string {
  let binary = "";
  for (const byte of data) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Bytes out of base64. Throws where a letter is none of it. */
export function fromBase64(letters: string): Uint8Array<ArrayBuffer> {
  const binary = atob(letters);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
