/** The words around a figure. Words are compared in lower case, without stress marks, with е for ё. */
import { withoutStress } from "../stress-mark.ts";

/** A word or a figure near a place. */
export interface Neighbour {
  /** In lower case, without stress marks, with е for ё. */
  readonly word: string;
  readonly written: string;
  /** What stands between it and the next thing towards the place. */
  readonly gap: string;
  readonly from: readonly [number, number];
}

const WORD = /(?:[а-яёa-z]|\u0301)(?:[а-яёa-z]|\u0301|-(?=[а-яё]))*|\d+/giu;
/** How far the context of a figure reaches, in characters. */
const REACH = 120;
/** How many words on each side are looked at. */
const MOST = 12;

/** A word as it is compared. */
export const plainWord = (written: string): string => withoutStress(written.toLowerCase()).replaceAll("ё", "е");

let turn = 0;

/** Forgets what was found in texts: each normalization begins anew. */
export const forget = (): void => void (turn += 1);

/** A function of a text and a place that remembers what it gave for the text it was last asked about. */
export function remembered<T>(find: (text: string, at: number) => T): (text: string, at: number) => T {
  let about = "";
  let since = turn;
  let known = new Map<number, T>();
  return (text, at) => {
    if (text !== about || since !== turn) [about, since, known] = [text, turn, new Map()];
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = find(text, at);
    // Only the last places are asked about again.
    if (known.size > 64) known.clear();
    known.set(at, found);
    return found;
  };
}

/** The words before a place, nearest first. */
export const wordsBefore = remembered(findBefore);

function findBefore(text: string, at: number): readonly Neighbour[] {
  const start = Math.max(0, at - REACH);
  const found: Neighbour[] = [];
  let next = at;
  for (const match of Array.from(text.slice(start, at).matchAll(WORD)).slice(-MOST).toReversed()) {
    const from = [start + match.index, start + match.index + match[0].length] as const;
    found.push({ word: plainWord(match[0]), written: match[0], gap: text.slice(from[1], next), from });
    next = from[0];
  }
  return found;
}

/** The words after a place, nearest first. */
export const wordsAfter = remembered(findAfter);

function findAfter(text: string, at: number): readonly Neighbour[] {
  const found: Neighbour[] = [];
  let last = at;
  for (const match of text.slice(at, at + REACH).matchAll(WORD)) {
    const from = [at + match.index, at + match.index + match[0].length] as const;
    found.push({ word: plainWord(match[0]), written: match[0], gap: text.slice(last, from[0]), from });
    last = from[1];
    if (found.length === MOST) break;
  }
  return found;
}

/** Whether only spaces stand between two things. */
export const isSpace = (gap: string): boolean => /^[\s\u00a0\u202f]+$/u.test(gap);

/** The words before a place in the same sentence, as far as a full stop, a question mark, or a line. */
export function clauseBefore(text: string, at: number): readonly Neighbour[] {
  const all = wordsBefore(text, at);
  const end = all.findIndex(({ gap }) => /[.!?;:…\n]/u.test(gap));
  return end < 0 ? all : all.slice(0, end);
}

/** The words right after a place, with nothing but spaces between them: at most four. */
export function phraseAfter(text: string, at: number): readonly Neighbour[] {
  const all = wordsAfter(text, at);
  const end = all.findIndex(({ gap }, i) => !(isSpace(gap) || (i === 0 && gap === "")));
  return (end < 0 ? all : all.slice(0, end)).slice(0, 4);
}
