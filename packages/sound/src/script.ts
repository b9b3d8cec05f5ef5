/**
 * How a language is written: what search, books, paper and the tablet must know of it. Kept small, for it goes into the tablet:
 * no rule of sound and no list of words.
 */

/** A keyboard, key by key. */
export interface Keyboard {
  /** What each key of `US_KEYS` types, in the same order, all of them; a key that types no letter of its own repeats the US sign. */
  readonly keys: string;
  /** What keys type with shift where that is another letter, by the sign of the key in lower case. */
  readonly shifted?: { readonly [key: string]: string };
  /** The letters that are typed one after another to get a letter: 감 → ㄱㅏㅁ; `undefined` for a letter of one key. */
  readonly typed?: (letter: string) => string | undefined;
}

/** The keys of a keyboard by what a US one prints on them, row by row: the common order of all keyboards (ISO/IEC 9995). */
export const US_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\1234567890-=";

/** How words of a language are compared when somebody looks for them. All are asked with text in lower case, NFC, without marks. */
export interface SearchRules {
  /** What a letter counts as, as it is typed: 감 → ㄱㅏㅁ, ё → е; `undefined` where it counts as itself. */
  readonly typed?: (letter: string) => string | undefined;
  /** What a word sounds like, in classes of sounds (`EarClass`), to an ear that does not know the language. */
  readonly soundClasses: (word: string) => string;
  /** The letters by which a word may be asked for in short: 안녕 → ㅇㄴ. Left out where people do not do so. */
  readonly initials?: (word: string) => string;
  /** Whether a query can be such letters. */
  readonly isInitials?: (query: string) => boolean;
  /** A text as it is typed in haste, without particles. */
  readonly withoutParticles?: (text: string) => string;
  /** A text without the ending of its last word, where another form of the word may have another: вода, воды → вод. */
  readonly stem?: (text: string) => string | undefined;
}

/** How one language is written. */
export interface Script {
  readonly tag: string;
  /** Its writing system (ISO 15924): languages may share one. */
  readonly system: string;
  /** One letter of its words, in either case. */
  readonly letters: RegExp;
  /** How many letters that is, without capitals: a word that several languages can write is taken for the one with the fewest. */
  readonly letterCount: number;
  /** Letters that are vowels, where the writing has stress marks after them. */
  readonly vowels?: RegExp;
  /** Vowels that are stressed wherever they stand, and take no mark. */
  readonly alwaysStressed?: RegExp;
  readonly direction: "ltr" | "rtl";
  /** The tag whose order its words are sorted by (CLDR). */
  readonly collation: string;
  /** Under which letter of an index a text stands that begins with this one. */
  readonly indexLetter: (letter: string) => string;
  /** Whether a letter is a whole syllable: then a word may break after any, and a respelling needs no hyphens. */
  readonly syllabic: boolean;
  /** The consonant a syllable begins with and its vowel, where a letter is a syllable: 값 → ㄱ, ㅏ. */
  readonly head?: (syllable: string) => readonly string[];
  /**
   * The tag of the patterns its long words are hyphenated by: one that Typst has (its crate hypher lists them), of a neighbour if
   * it has none for this language; with one it does not have, long words run out of their column. Left out where a word breaks
   * after any letter.
   */
  readonly hyphenation?: string;
  /** The weight its words are printed in, so that writing systems look alike beside each other. */
  readonly weight: "Medium" | "SemiBold";
  readonly keyboard: Keyboard;
  readonly search: SearchRules;
  /** Words and units written with a slash that stand for one thing: km/h. */
  readonly slashed: readonly string[];
  /** The forms a slot can ask for after `|`: grammatical cases, particles. */
  readonly forms: readonly string[];
}

/**
 * Classes of sounds, as an ear takes them that knows neither language: three vowels (A of a, o; I of e, i; U) and eight
 * consonants. Glides are nothing; h counts only at the beginning of a word.
 */
type SoundClass = "A" | "I" | "U" | "p" | "t" | "k" | "c" | "s" | "m" | "n" | "l" | "h";

/** Letters by the class they belong to: `{ A: "ао", p: "бвп" }`; letters after `""` are not heard. */
export type SoundClassTable = { readonly [kind in SoundClass | ""]?: string };

/**
 * What a word of an alphabet sounds like: groups of letters first, in their order, then letter by letter. A letter of no class
 * stays as it is.
 */
export function soundClassifier(
  table: SoundClassTable,
  groups: readonly (readonly [RegExp, string])[] = [],
): (word: string) => string {
  const classes = new Map(
    Object.entries(table).flatMap(([kind, letters]) => Array.from(letters, (letter) => [letter, kind] as const)),
  );
  return (word) => {
    const said = groups.reduce((whole, [from, to]) => whole.replace(from, to), word);
    let heard = "";
    for (const letter of said) heard += classes.get(letter) ?? letter;
    return heard;
  };
}
