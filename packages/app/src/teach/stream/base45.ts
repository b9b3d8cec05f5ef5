/** The letters of the alphanumeric mode of QR codes (RFC 9285). */
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(ALPHABET, (letter, i) => [letter, i]));

/**
 * Bytes as letters that a QR code holds in 5.5 bits each (RFC 9285). A reader of codes gives letters back as they are, but not bytes.
 */
export function encodeBase45(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 2) {
    const pair = i + 1 < bytes.length;
    let value = pair ? bytes[i]! * 256 + bytes[i + 1]! : bytes[i]!;
    for (let n = pair ? 3 : 2; n > 0; n -= 1) {
      text += ALPHABET[value % 45]!;
      value = Math.floor(value / 45);
    }
  }
  return text;
}

/**
 * The bytes of a text in base 45; `undefined` for any text that `encodeBase45` does not write. Never throws.
 */
export function decodeBase45(text: string): Uint8Array | undefined {
  const letters = text.length;
  if (letters % 3 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor(letters / 3) * 2 + (letters % 3 === 2 ? 1 : 0));
  let at = 0;
  for (let i = 0; i < letters; i += 3) {
    const [a, b, c] = [VALUES.get(text.charAt(i)), VALUES.get(text.charAt(i + 1)), VALUES.get(text.charAt(i + 2))];
    if (a === undefined || b === undefined || (i + 2 < letters && c === undefined)) return undefined;
    const value = a + b * 45 + (c ?? 0) * 2025;
    if (value > (i + 2 < letters ? 65_535 : 255)) return undefined;
    if (i + 2 < letters) bytes[at++] = value >> 8;
    bytes[at++] = value & 255;
  }
  return bytes;
}
