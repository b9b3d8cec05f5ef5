/** The letters of a language for readers of another one: each with its readings, and words that show them. */
import { letterReadings } from "./letter-reading.ts";
import type { Language } from "./language.ts";
import { guideFor, languageFor } from "./languages.ts";
import { plain, speak, write } from "./respelling.ts";
import { scriptFor } from "./script-lookup.ts";
import { withoutStress } from "./stress-mark.ts";

/** A word that a table can show: as an author writes it, with its stress, and where it stands in a book. */
export interface LetterWord {
  readonly word: string;
  /** The respelling that the book has for it; a word whose own respelling is another one is left out. */
  readonly reading?: string;
  readonly entry?: string;
}

/** A word, and how it is read, in the script of the reader. */
export interface ReadWord {
  readonly word: string;
  readonly reading: string;
  /** The entry of the book that has it. Left out for a word of the language that the book does not have. */
  readonly entry?: string;
}

/** A letter and one of its readings. */
export interface LetterRow {
  readonly letter: string;
  /** Empty for a letter that is silent. */
  readonly reading: string;
  /** A word of the reader's language with that sound, from the guide to respellings; empty where there is none. */
  readonly hint: string;
  /** Words in which the letter is read so. */
  readonly words: readonly ReadWord[];
}

/** The table of a language for a reader. */
export interface LetterTable {
  readonly rows: readonly LetterRow[];
  /** Words to read, the shortest first. */
  readonly words: readonly ReadWord[];
}

const EXAMPLES = 3;
const READINGS = 4;
/** A reading of a letter that is rarer than this is an exception and no row. */
const RARE = 0.05;
const LONGEST = 9;
const WORDS = 80;

/**
 * The table of the letters of a language for a reader: all letters of its alphabet, in its order, each with its usual readings, the most
 * usual one first. Words of the book are the examples; where it has none with a letter, everyday words of the language are. Empty for an
 * unknown language. Never throws.
 *
 * ```ts
 * import { letterTable } from "@parley/sound";
 * const { rows } = letterTable([{ word: "물" }], "ko", "ru");
 * rows.find(({ letter }) => letter === "ㅁ").words[0]; // { word: "물", reading: "муль" }
 * ```
 */
export function letterTable(words: readonly LetterWord[], lang: string, reader: string): LetterTable {
  const [language, script] = [languageFor(lang), scriptFor(lang)];
  if (!language || !script || !languageFor(reader)) return { rows: [], words: [] };
  // The shortest words are enough: longer ones are not read. A letter has at most one stress mark.
  const candidates = words
    .filter(({ word }) => word.length <= 2 * LONGEST)
    .map((one) => ({ ...one, shown: withoutStress(one.word).toLowerCase() }))
    .filter(({ shown }) => shown.length <= LONGEST)
    .sort((a, b) => a.shown.length - b.shown.length || (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
  const own: Shown[] = [];
  for (const { shown, ...word } of candidates) {
    if (own.length === WORDS) break;
    if (own.at(-1)?.word === shown) continue;
    const one = shownOf(word, lang, reader);
    if (one) own.push(one);
  }
  const others = everydayWords(language, reader);
  const alphabet = script.alphabet ?? [...new Set(own.flatMap(({ letters }) => letters.map(({ letter }) => letter)))];
  const rows = alphabet.flatMap((letter) => rowsOf(letter, own, others, guideOf(letter, lang, reader)));
  const readWords = own.length > 0 ? own : others;
  return { rows, words: readWords.map(readWord) };
}

interface Shown extends ReadWord {
  readonly letters: ReturnType<typeof letterReadings>;
}

const everyday = new Map<string, readonly Shown[]>();

/** The everyday words of a language for a reader. They are the same for every book, so they are kept. */
function everydayWords({ tag, letterWords = [] }: Language, reader: string): readonly Shown[] {
  const key = `${tag} ${reader}`;
  const known = everyday.get(key);
  if (known) return known;
  const words = letterWords.flatMap((line) => {
    const [word = "", ipa] = line.split(" ");
    return shownOf({ word: word.replaceAll("-", "") }, tag, reader, ipa === undefined ? undefined : [word, ipa]) ?? [];
  });
  everyday.set(key, words);
  return words;
}

const readWord = ({ word, reading, entry }: Shown): ReadWord =>
  entry === undefined ? { word, reading } : { word, reading, entry };

/** A word with its respelling and the readings of its letters; `undefined` where these are not certain. */
function shownOf(
  { word, reading, entry }: LetterWord,
  lang: string,
  reader: string,
  ipa?: readonly [string, string],
): Shown | undefined {
  const shown = withoutStress(word).toLowerCase();
  if (shown.length > LONGEST || !/^[\p{L}\p{M}]+$/u.test(word)) return undefined;
  const lexicon = ipa ? { ipa: { [shown]: ipa[1].replaceAll("-", "") } } : {};
  const text = ipa ? shown : word.toLowerCase();
  const sound = speak(text, lang, lexicon);
  if (sound.remarks.length > 0) return undefined;
  const said = plain(write(sound, reader)).replaceAll("-", "");
  if (said === "" || (reading !== undefined && said !== reading)) return undefined;
  const parts = ipa?.[0].includes("-") ? zipped(ipa[0].split("-"), ipa[1].split("-")) : undefined;
  const letters = letterReadings(text, lang, reader, parts ? { ...lexicon, parts } : lexicon);
  return { word: shown, reading: said, ...(entry === undefined ? {} : { entry }), letters };
}

const zipped = (a: readonly string[], b: readonly string[]): (readonly [string, string])[] =>
  a.map((one, i) => [one, b[i] ?? ""]);

/** The hint of the guide for a reading of a letter, empty where the guide has none. */
function guideOf(letter: string, lang: string, reader: string): (reading: string) => string {
  const tokens = (list: string): string[] => list.split(/[\s,]+/u);
  const rows = guideFor(lang, reader).filter(({ letters }) =>
    tokens(letters).some((token) => Array.from(token).every((one) => one === letter)),
  );
  return (reading) => rows.find(({ spelling }) => tokens(spelling).includes(reading))?.example ?? "";
}

/** The rows of a letter. */
function rowsOf(
  letter: string,
  own: readonly Shown[],
  others: readonly Shown[],
  hintOf: (reading: string) => string,
): LetterRow[] {
  const counts = new Map<string, number>();
  const add = (list: readonly Shown[]): void => {
    for (const { letters } of list)
      for (const one of letters) if (one.letter === letter) counts.set(one.reading, (counts.get(one.reading) ?? 0) + 1);
  };
  add(own);
  add(others);
  const all = Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
  const readings = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    // A letter that is mostly read is not shown as silent: what silences it is a neighbour.
    .filter(([reading, count], i) => (reading === "" ? i === 0 : count / all >= RARE))
    .slice(0, READINGS);
  return readings.map(([reading]) => {
    const has = ({ letters }: Shown): boolean =>
      letters.some((one) => one.letter === letter && one.reading === reading);
    const words = [...own.filter(has), ...others.filter(has)].slice(0, EXAMPLES);
    return { letter, reading, hint: hintOf(reading), words: words.map(readWord) };
  });
}
