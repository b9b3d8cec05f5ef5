/**
 * How a language is written: what search, books, print and the tablet need of it. Kept small, because the tablet includes it:
 * no pronunciation rules and no word lists.
 */

/** A keyboard layout. */
export interface Keyboard {
  /** The letter that each key of `US_KEYS` types, in the same order. A key without a letter repeats the US character. */
  readonly keys: string;
  /** Letters typed with shift that are not capitals, by the US character of the key in lower case. */
  readonly shifted?: { readonly [key: string]: string };
  /** The key letters of a letter that takes several keys: 감 → ㄱㅏㅁ; `undefined` for a letter of one key. */
  readonly typed?: (letter: string) => string | undefined;
}

/** The keys of a US keyboard, row by row: the common order of all layouts (ISO/IEC 9995). */
export const US_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\1234567890-=";

/** How words of a language are compared in a search. All take text in lower case, in NFC, without stress marks. */
export interface SearchRules {
  /** The letters that a letter is compared as: 감 → ㄱㅏㅁ, ё → е; `undefined` for the letter itself. */
  readonly typed?: (letter: string) => string | undefined;
  /** The sound classes (`SoundClass`) of a word, one letter each. */
  readonly soundClasses: (word: string) => string;
  /** The initials that a word can be searched by: 안녕 → ㅇㄴ. Left out in languages without that habit. */
  readonly initials?: (word: string) => string;
  /** Whether a query can be initials. */
  readonly isInitials?: (query: string) => boolean;
  /** A text without the particles that people often leave out. */
  readonly withoutParticles?: (text: string) => string;
  /** A text without the inflectional ending of its last word: вода, воды → вод; `undefined` where there is none. */
  readonly stem?: (text: string) => string | undefined;
  /** A text with the times of day in it as figures: 15 часов → 15:00. */
  readonly times?: (text: string) => string;
}

/** How one language is written. */
export interface Script {
  /**
   * The stem that the forms of a word in lower case share in an index: вечер, вечером → вечер; начать, началась → нач; the word itself
   * where it has no ending. Left out in languages whose forms are not told by their endings alone.
   */
  readonly indexStem?: (word: string) => string;
  readonly tag: string;
  /** Its writing system (ISO 15924). Several languages can share one. */
  readonly system: string;
  /** Matches one letter of its words, in either case. */
  readonly letters: RegExp;
  /** The number of letters, without capitals. A word that fits several alphabets is taken for the language with the smallest one. */
  readonly letterCount: number;
  /** Matches a vowel letter, in a language that marks stress. */
  readonly vowels?: RegExp;
  /** Matches a vowel that is always stressed and takes no mark. */
  readonly alwaysStressed?: RegExp;
  /** Pairs of a Latin letter and the letter that looks the same: `AАBВ`. Left out where no letters do. */
  readonly latinLookalikes?: string;
  /** Words that are written in Latin letters, although each of these looks like a letter of this script. */
  readonly latinWords?: readonly string[];
  readonly direction: "ltr" | "rtl";
  /** The tag of the collation its words are sorted by (CLDR). */
  readonly collation: string;
  /** The key that a text is sorted by with `collation`, where CLDR has no collation of its order; default: the text. */
  readonly sortKey?: (text: string) => string;
  /** The heading of an index for a text that begins with this letter. */
  readonly indexLetter: (letter: string) => string;
  /** Whether a letter is a whole syllable. Then a line can break after any letter, and a respelling needs no hyphens. */
  readonly syllabic: boolean;
  /** Its letters in the order of its alphabet, in lower case: for who learns to read it. Left out where it is not known. */
  readonly alphabet?: readonly string[];
  /** Those of them that have no sound of their own: ь. */
  readonly signs?: string;
  /** How the letters of its alphabet make one syllable, in a syllabic script. */
  readonly block?: {
    /** The letters of a syllable: the initial, the vowel, then the finals; `undefined` for what is no whole syllable. */
    readonly parts: (syllable: string) => readonly string[] | undefined;
    /** The syllable of an initial, a vowel and a final. */
    readonly join: (onset: string, vowel: string, coda?: string) => string;
    /** The initial that is written where there is no sound. */
    readonly silent: string;
  };
  /** The initial consonant and the vowel of a letter, in a syllabic script: 값 → ㄱ, ㅏ. */
  readonly head?: (syllable: string) => readonly string[];
  /**
   * The tag of the hyphenation patterns, one of those that Typst has (its crate hypher lists them); of a related language if
   * there is none for this one. With an unknown tag, long words overflow their column. Left out in syllabic scripts.
   */
  readonly hyphenation?: string;
  /** Matches a word, in lower case without marks, that does not end a line: it stays with the next one. */
  readonly staysWithNext?: RegExp;
  /** The font weight of its words in print, so that the scripts look equally dark. */
  readonly weight: "Medium" | "SemiBold";
  readonly keyboard: Keyboard;
  readonly search: SearchRules;
  /** What spreadsheets and lists of phrases in this language have beside phrases. */
  readonly sheets?: {
    /** Words between two alternatives: or. */
    readonly joining?: readonly string[];
    /** Truth values of cells. */
    readonly truth?: readonly string[];
    /** A day and a month as a cell shows them, where that is not a figure and a short name. */
    readonly date?: RegExp;
    /** Abbreviations that are read as words: NATO. */
    readonly acronyms?: readonly string[];
  };
  /** Terms with a slash that are one word: km/h. */
  readonly slashed: readonly string[];
  /** The forms that a slot can have after `|`: grammatical cases, particles. */
  readonly forms: readonly string[];
}

/**
 * Classes of similar sounds across languages: three of vowels (A for a and o, I for e and i, U) and nine of consonants. Glides
 * have none; h counts only at the beginning of a word.
 */
type SoundClass = "A" | "I" | "U" | "p" | "t" | "k" | "c" | "s" | "m" | "n" | "l" | "h";

/** Letters by their class: `{ A: "ао", p: "бвп" }`; letters under `""` have none. */
export type SoundClassTable = { readonly [kind in SoundClass | ""]?: string };

/**
 * A function from a word to its sound classes: it replaces groups of letters first, in their order, then classifies letter by
 * letter. A letter without a class stays.
 */
export function soundClassifier(
  table: SoundClassTable,
  groups: readonly (readonly [RegExp, string])[] = [],
): (word: string) => string {
  const classes = new Map(
    Object.entries(table).flatMap(([kind, letters]) => Array.from(letters, (letter) => [letter, kind] as const)),
  );
  return (word) => {
    const replaced = groups.reduce((whole, [from, to]) => whole.replace(from, to), word);
    let sounds = "";
    for (const letter of replaced) sounds += classes.get(letter) ?? letter;
    return sounds;
  };
}
