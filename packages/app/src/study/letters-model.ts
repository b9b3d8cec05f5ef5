import { fillText, type Pack, type PackedEntry } from "@parley/pack";
import { scriptFor, withoutStress } from "@parley/sound/script";
import { computed } from "@preact/signals";
import { modelOf, type Tablet } from "../feature.ts";
import { respellingWords, tagOf } from "../phrase/words.ts";

/** A word of the book in the language that is learned, and how it is read, in the script of the learner. */
export interface ReadWord {
  readonly word: string;
  readonly reading: string;
  /** The entry that is this word. */
  readonly entry: string;
}

/** Letters that are read alike, with a hint from the guide to respellings and words of the book that have them. */
interface LetterRow {
  readonly letters: string;
  readonly spelling: string;
  readonly hint: string;
  readonly words: readonly ReadWord[];
}

/** The letters of the language that is learned. */
export interface Letters {
  readonly rows: readonly LetterRow[];
  /** Words for the exercise, in a fixed order that looks like none. */
  readonly words: readonly ReadWord[];
}

const EXAMPLES = 3;
/** The length of words in an exercise, in letters as they are typed. */
const SHORT = { least: 2, most: 9 };

/**
 * The word of an entry that is one word, with its respelling; undefined for others. A word within a phrase is not taken: the words
 * beside it change how it is read.
 */
function wordOf(tablet: Tablet, entry: PackedEntry, lang: string, reader: string): ReadWord | undefined {
  const tag = tagOf(entry, lang);
  const [text] = tag === undefined ? [] : (entry.texts[tag] ?? []);
  if (tag === undefined || !text || entry.slots) return undefined;
  const written = fillText(tablet.pack, entry, tag, text.text, new Map())
    .map(({ text }) => text)
    .join("");
  const [words, readings] = [written.trim().split(/\s+/), respellingWords(tablet, entry, lang, reader)];
  if (words.length !== 1 || readings.length !== 1 || /\p{N}/u.test(written)) return undefined;
  const [word, reading] = [bare(withoutStress(words[0]!)), bare(readings[0]!)];
  return word === "" || reading === "" ? undefined : { word, reading, entry: entry.id };
}

/** A word without the signs around it, in lower case. */
const bare = (word: string): string => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").toLowerCase();

/** The letters of a word one by one: of a script of syllables, what each is typed as. */
function lettersIn(word: string, lang: string): string[] {
  const script = scriptFor(lang);
  return Array.from(word).flatMap((letter) => {
    const typed = script?.syllabic ? script.search.typed?.(letter) : undefined;
    return typed === undefined ? [letter] : Array.from(typed);
  });
}

/**
 * The letters of a language for a reader: the letters of which the guide says nothing, because they have one plain reading,
 * then the rows of the guide; each with words that have it.
 */
export function makeLetters(tablet: Tablet, lang: string, reader: string): Letters {
  const known = new Map<string, ReadWord>();
  for (const entry of tablet.pack.entries) {
    const one = wordOf(tablet, entry, lang, reader);
    if (one && !known.has(one.word)) known.set(one.word, one);
  }
  const words = Array.from(known.values(), (one) => ({ one, letters: lettersIn(one.word, lang) })).sort(
    (a, b) => a.letters.length - b.letters.length || (a.one.word < b.one.word ? -1 : 1),
  );
  const examples = (letters: readonly string[]): ReadWord[] =>
    words
      .filter((word) => word.letters.length > 1 && letters.some((letter) => word.letters.includes(letter)))
      .slice(0, EXAMPLES)
      .map(({ one }) => one);
  const guide = guideOf(tablet.pack, lang, reader);
  const script = scriptFor(lang);
  const covered = new Set(guide.flatMap(({ letters }) => Array.from(letters)));
  const others = [...new Set(words.flatMap(({ letters }) => letters))]
    .filter((letter) => !covered.has(letter) && script?.letters.test(letter) === true)
    .toSorted((a, b) => a.localeCompare(b, script?.collation ?? lang));
  const rows = [
    ...others.map((letter) => ({ letters: letter, spelling: "", hint: "", words: examples([letter]) })),
    ...guide.map(({ letters, spelling, example }) => ({
      letters,
      spelling,
      hint: example,
      words: examples(letters.split(/[\s,]+/)),
    })),
  ];
  const short = words.filter(({ letters }) => letters.length >= SHORT.least && letters.length <= SHORT.most);
  return { rows, words: scattered(short.map(({ one }) => one)) };
}

function guideOf({ guides }: Pack, lang: string, reader: string): NonNullable<Pack["guides"]>[string][string] {
  const of = <T>(listed: { readonly [tag: string]: T } | undefined, tag: string): T | undefined =>
    listed?.[tag] ?? listed?.[tag.split("-")[0]!];
  return of(of(guides, lang), reader) ?? [];
}

/** A list in steps that have no common divisor with its length, so that neighbours are far apart. */
function scattered<T>(list: readonly T[]): T[] {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let step = Math.max(1, Math.floor(list.length * 0.618));
  while (divisor(list.length, step) > 1) step += 1;
  return list.map((_one, i) => list[(i * step) % list.length]!);
}

/** An exercise: a reading, and written words of which one is read so. */
export interface Exercise {
  readonly asked: ReadWord;
  readonly choices: readonly ReadWord[];
}

const CHOICES = 3;

/** The `nth` exercise: the asked word among those that look most like it and are read otherwise. Undefined for too few words. */
export function exerciseOf({ words }: Letters, lang: string, nth: number): Exercise | undefined {
  if (words.length < CHOICES) return undefined;
  const asked = words[nth % words.length]!;
  const own = lettersIn(asked.word, lang);
  const near = words
    .filter(({ word, reading }) => word !== asked.word && reading !== asked.reading)
    .map((one) => ({ one, distance: distanceOf(own, lettersIn(one.word, lang)) }))
    .sort((a, b) => a.distance - b.distance || (a.one.word < b.one.word ? -1 : 1))
    .slice(0, CHOICES - 1)
    .map(({ one }) => one);
  const choices = [...near];
  choices.splice(nth % CHOICES, 0, asked);
  return near.length < CHOICES - 1 ? undefined : { asked, choices };
}

/** How many letters differ between two words (Levenshtein). */
function distanceOf(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_letter, i) => i + 1);
  for (const [i, letter] of a.entries()) {
    let [corner, left] = [i, i + 1];
    row = row.map((above, j) => {
      const here = Math.min(above + 1, left + 1, corner + (letter === b[j] ? 0 : 1));
      [corner, left] = [above, here];
      return here;
    });
  }
  return row.at(-1) ?? a.length;
}

/** The letters of the other side's language. */
const lettersSignal = modelOf((tablet) => computed(() => makeLetters(tablet, tablet.them.value, tablet.me.value)));
export const lettersOf = (tablet: Tablet): Letters => lettersSignal(tablet).value;
