import type { LetterRow, LetterTable, ReadWord } from "@parley/sound";
import { scriptFor, tagFor } from "@parley/sound/script";
import { computed, signal, type Signal } from "@preact/signals";
import { modelOf, type Tablet } from "../feature.ts";

export type { LetterRow, ReadWord };

/** A letter that is shown, with all its readings. */
export interface ShownLetter {
  readonly kind: "shown";
  readonly rows: readonly LetterRow[];
}

/** A question: a reading, and letters or words of which one is read so. */
export interface Question {
  readonly kind: "letter" | "pair" | "word";
  readonly reading: string;
  readonly right: ReadWord;
  readonly choices: readonly ReadWord[];
}

/** One step of the course: first the letters, a few at a time, then words that differ in one letter, then words that look alike. */
type Step = ShownLetter | Question;
type Stage = Question["kind"];

/** The course of the letters of a language. */
export interface Course {
  readonly steps: readonly Step[];
  /** Where each stage begins; a stage without steps is left out. */
  readonly stages: readonly (readonly [Stage, number])[];
}

/** So many letters are shown, then asked. */
const AT_A_TIME = 3;
const CHOICES = 3;
const PAIRS = 10;
const WORDS = 12;

/** The letters of a word one by one: of a script of syllables, those of its alphabet. */
function lettersIn(word: string, lang: string): string[] {
  const block = scriptFor(lang)?.block;
  return Array.from(word).flatMap((letter) => block?.parts(letter) ?? [letter]);
}

/** The course for a table of letters. */
export function makeCourse({ rows, words }: LetterTable, lang: string): Course {
  const spread = scattered(words.map((word) => ({ word, letters: lettersIn(word.word, lang) })));
  const parts: readonly (readonly [Stage, readonly Step[]])[] = [
    ["letter", letterSteps(rows)],
    ["pair", pairSteps(spread)],
    ["word", wordSteps(spread)],
  ];
  const steps: Step[] = [];
  const stages: (readonly [Stage, number])[] = [];
  for (const [stage, part] of parts) {
    if (part.length > 0) stages.push([stage, steps.length]);
    steps.push(...part);
  }
  return { steps, stages };
}

function letterSteps(rows: readonly LetterRow[]): Step[] {
  const letters = new Map<string, LetterRow[]>();
  for (const row of rows) letters.set(row.letter, [...(letters.get(row.letter) ?? []), row]);
  const all = [...letters.values()];
  const steps: Step[] = [];
  for (let i = 0; i < all.length; i += AT_A_TIME) {
    const group = all.slice(i, i + AT_A_TIME);
    steps.push(...group.map((own): Step => ({ kind: "shown", rows: own })));
    for (const [n, own] of group.entries()) {
      const question = letterQuestion(own, all, i + n);
      if (question) steps.push(question);
    }
  }
  return steps;
}

/** The question for a letter: its most usual reading, and the letters next to it that are never read so. */
function letterQuestion(
  own: readonly LetterRow[],
  all: readonly (readonly LetterRow[])[],
  at: number,
): Step | undefined {
  const asked = own.find(({ reading }) => reading !== "");
  if (!asked) return undefined;
  const others = all
    .map((rows, i) => ({ rows, far: Math.abs(i - at) }))
    .filter(({ rows }) => rows !== own && rows.every(({ reading }) => reading !== asked.reading))
    .sort((a, b) => a.far - b.far)
    .slice(0, CHOICES - 1)
    .map(({ rows: [row] }) => choiceOf(row!));
  return questionOf("letter", choiceOf(asked), others, at);
}

const choiceOf = ({ letter, reading }: LetterRow): ReadWord => ({ word: letter, reading });

function questionOf(kind: Stage, right: ReadWord, others: readonly ReadWord[], nth: number): Question | undefined {
  if (others.length === 0) return undefined;
  const choices = [...others];
  choices.splice(nth % (others.length + 1), 0, right);
  return { kind, reading: right.reading, right, choices };
}

interface Spelled {
  readonly word: ReadWord;
  readonly letters: readonly string[];
}

/** Pairs of words that differ in one letter. No word is asked twice. */
function pairSteps(words: readonly Spelled[]): Question[] {
  const used = new Set<Spelled>();
  const found: Question[] = [];
  for (const one of words) {
    const other = words.find(
      (two) => !used.has(two) && two.word.reading !== one.word.reading && distanceOf(one.letters, two.letters) === 1,
    );
    if (!other || used.has(one) || found.length === PAIRS) continue;
    used.add(one).add(other);
    const question = questionOf("pair", one.word, [other.word], found.length);
    if (question) found.push(question);
  }
  return found;
}

/** Words among two others of which at most half of the letters differ. */
function wordSteps(words: readonly Spelled[]): Question[] {
  const found: Question[] = [];
  for (const one of words) {
    if (found.length === WORDS) break;
    const readings = new Set([one.word.reading]);
    const near = words
      .map((two) => ({ word: two.word, distance: distanceOf(one.letters, two.letters) }))
      .filter(({ distance }) => distance > 0 && distance * 2 <= one.letters.length)
      .sort((a, b) => a.distance - b.distance || (a.word.word < b.word.word ? -1 : 1))
      .filter(({ word: { reading } }) => !readings.has(reading) && readings.add(reading))
      .slice(0, CHOICES - 1)
      .map(({ word }) => word);
    const question = near.length < CHOICES - 1 ? undefined : questionOf("word", one.word, near, found.length);
    if (question) found.push(question);
  }
  return found;
}

/** A list in steps that have no common divisor with its length, so that neighbours are far apart. */
function scattered<T>(list: readonly T[]): T[] {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let step = Math.max(1, Math.floor(list.length * 0.618));
  while (divisor(list.length, step) > 1) step += 1;
  return list.map((_one, i) => list[(i * step) % list.length]!);
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
  return row[row.length - 1] ?? a.length;
}

/** The letters of the other side's language, their course, and how far it was done since the app was opened. */
export interface Letters {
  readonly table: LetterTable;
  readonly course: Course;
  readonly at: Signal<number>;
  /** How many questions were right at the first try, and how many were answered. */
  readonly right: Signal<number>;
  readonly answered: Signal<number>;
}

const NONE: LetterTable = { rows: [], words: [] };
const lettersSignal = modelOf((tablet) =>
  computed((): Letters => {
    const [them, me] = [tablet.them.value, tablet.me.value];
    const ofLang = tablet.pack.letters?.[tagFor(them, tablet.pack.letters) ?? ""] ?? {};
    const table = ofLang[tagFor(me, ofLang) ?? ""] ?? NONE;
    return { table, course: makeCourse(table, them), at: signal(0), right: signal(0), answered: signal(0) };
  }),
);
export const lettersOf = (tablet: Tablet): Letters => lettersSignal(tablet).value;
