/** The checksum of zlib streams (RFC 1950, 8.2): version 1 named recordings and checked backups by it. */
export function adler32(text: string): number {
  let [a, b] = [1, 0];
  for (const byte of new TextEncoder().encode(text)) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}
