/** Letters and digits that are not taken for one another, when read or heard (Crockford's base 32). */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 12;

/**
 * A pseudonym of 12 random bytes: what learners and teachers are called where they give no name. 60 bits, so that two people have the
 * same one with a probability below one in a billion among 10,000. Throws a RangeError for fewer bytes.
 *
 * ```ts
 * pseudonym(new Uint8Array(12)); // "0000-0000-0000"
 * ```
 */
export function pseudonym(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError(`${random.length} random bytes; a pseudonym takes ${LENGTH}`);
  const letters = Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET[byte % 32]!).join("");
  return letters.replace(/(.{4})(?!$)/g, "$1-");
}

/**
 * A short text of a public key, for comparing it by voice or on paper: five groups of four, 100 bits of its hash. Never throws.
 *
 * ```ts
 * fingerprint("sha256-00ff").length; // 24
 * ```
 */
export function fingerprint(hash: string): string {
  const digits = hash.replace(/^sha256-/, "").padEnd(25, "0");
  const letters = Array.from({ length: 20 }, (_one, i) => {
    // Five bits for each letter, from hexadecimal digits of four.
    const [at, shift] = [Math.floor((i * 5) / 4), (i * 5) % 4];
    const pair = Number.parseInt(digits.slice(at, at + 2), 16);
    return ALPHABET[(pair >> (3 - shift)) & 31]!;
  });
  return letters.join("").replace(/(.{4})(?!$)/g, "$1-");
}
