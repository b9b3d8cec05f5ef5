/** The first 32 bits of the fractional parts of a root of the first `count` primes (FIPS 180-4, sections 4.2.2 and 5.3.3). */
function fractions(count: number, root: (prime: number) => number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++)
    if (!Array.from({ length: n - 2 }, (_, i) => n % (i + 2)).includes(0))
      found.push(Math.floor((root(n) % 1) * 2 ** 32) | 0);
  return found;
}

const ROUND = fractions(64, Math.cbrt);
const INITIAL = fractions(8, Math.sqrt);

const rotateRight = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * The SHA-256 of bytes (FIPS 180-4) in lower-case hexadecimal. It is implemented here because a page over plain HTTP has no
 * SubtleCrypto, and a library would add a fifteenth to the size of the app.
 */
export function sha256Of(data: Uint8Array): string {
  const size = ((data.length + 9 + 63) >> 6) << 6;
  const padded = new Uint8Array(size);
  padded.set(data);
  padded[data.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(size - 8, BigInt(data.length) * 8n);
  const hash = Int32Array.from(INITIAL);
  const words = new Int32Array(64);
  for (let block = 0; block < size; block += 64) {
    for (let i = 0; i < 64; i++) {
      if (i < 16) words[i] = view.getInt32(block + i * 4);
      else {
        const [early, late] = [words[i - 15]!, words[i - 2]!];
        const small = rotateRight(early, 7) ^ rotateRight(early, 18) ^ (early >>> 3);
        const large = rotateRight(late, 17) ^ rotateRight(late, 19) ^ (late >>> 10);
        words[i] = words[i - 16]! + small + words[i - 7]! + large;
      }
    }
    let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const first =
        h +
        (rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)) +
        ((e & f) ^ (~e & g)) +
        ROUND[i]! +
        words[i]!;
      const second = (rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) hash[i] = hash[i]! + word;
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
