/** The fewest characters of a passphrase, or the fewest words of two letters or more, and how many characters must differ. */
const CHARACTERS = 12;
const WORDS = 4;
const DIFFERENT = 5;

/**
 * Whether a passphrase protects a key that somebody else may get as a file: twelve characters, or four words, that are not always
 * the same. Never throws.
 */
export function isStrong(passphrase: string): boolean {
  const text = passphrase.normalize("NFC").trim();
  const words = new Set(text.split(/\s+/u).filter((word) => Array.from(word).length >= 2));
  const letters = Array.from(text);
  return new Set(letters).size >= DIFFERENT && (letters.length >= CHARACTERS || words.size >= WORDS);
}
