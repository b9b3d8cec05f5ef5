/** The Adler-32 checksum of a text in UTF-8 (RFC 1950, section 8.2). Version 1 used it to name recordings and to verify backups. */
export function adler32(text: string): number {
  let [a, b] = [1, 0];
  for (const byte of new TextEncoder().encode(text)) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}
