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

/** The text that is being normalized: what is found in it is kept; readers also ask about short texts that they make. */
let main = "";
let turn = 0;

/** Begins the normalization of a text: what was found in others is forgotten. */
export function begin(text: string): void {
  main = text;
  turn += 1;
}

interface Store<T> {
  text: string;
  turn: number;
  known: T;
}

/** Something that is known for the text of the normalization, and for the last other text. */
function stored<T>(make: (text: string) => T): (text: string) => T {
  const empty = (): Store<T> | undefined => undefined;
  let own = empty();
  let other = empty();
  return (text) => {
    const isMain = text === main;
    const before = isMain ? own : other;
    if (before && before.turn === turn && before.text === text) return before.known;
    const now = { text, turn, known: make(text) };
    if (isMain) own = now;
    else other = now;
    return now.known;
  };
}

/** A function of a text and a place that remembers what it gave for the texts it was last asked about. */
export function remembered<T>(find: (text: string, at: number) => T): (text: string, at: number) => T {
  const places = stored(() => new Map<number, T>());
  return (text, at) => {
    const known = places(text);
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = find(text, at);
    // Only the last places are asked about again.
    if (known.size > 64) known.clear();
    known.set(at, found);
    return found;
  };
}

/** The words and figures of a text, and what stands after each. */
const tokensOf = stored((text): readonly Neighbour[] => {
  const found: Neighbour[] = [];
  const matches = Array.from(text.matchAll(WORD));
  for (const [i, match] of matches.entries()) {
    const from = [match.index, match.index + match[0].length] as const;
    found.push(neighbour(match[0], text.slice(from[1], matches[i + 1]?.index ?? text.length), from));
  }
  return found;
});

const neighbour = (written: string, gap: string, from: readonly [number, number]): Neighbour => ({
  word: /^[\da-zа-я]+$/u.test(written) && !written.includes("ё") ? written : plainWord(written),
  written,
  gap,
  from,
});

/** The index of the first token that ends after a place. */
function firstAfter(tokens: readonly Neighbour[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.from[1] > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words before a place, nearest first. */
export const wordsBefore = remembered(findBefore);

function findBefore(text: string, at: number): readonly Neighbour[] {
  const tokens = tokensOf(text);
  const found: Neighbour[] = [];
  let i = firstAfter(tokens, at);
  const cut = tokens[i];
  // A place inside a word: its first part is before.
  if (cut && cut.from[0] < at) {
    const start = Math.max(cut.from[0], at - REACH);
    found.push(neighbour(text.slice(start, at), "", [start, at]));
  }
  for (i -= 1; i >= 0 && found.length < MOST; i--) {
    const token = tokens[i]!;
    if (token.from[0] < at - REACH) break;
    const last = found.length === 0 ? { ...token, gap: text.slice(token.from[1], at) } : token;
    found.push(last);
  }
  return found;
}

/** The words after a place, nearest first. */
export const wordsAfter = remembered(findAfter);

function findAfter(text: string, at: number): readonly Neighbour[] {
  const tokens = tokensOf(text);
  const found: Neighbour[] = [];
  let last = at;
  for (let i = firstAfter(tokens, at); i < tokens.length && found.length < MOST; i++) {
    const { word, written, from } = tokens[i]!;
    if (from[1] > at + REACH) break;
    const gap = text.slice(last, Math.max(last, from[0]));
    found.push(from[0] < at ? neighbour(text.slice(at, from[1]), "", [at, from[1]]) : { word, written, gap, from });
    last = from[1];
  }
  return found;
}

/** Whether only spaces stand between two things. */
export const isSpace = (gap: string): boolean => /^[\s\u00a0\u202f]+$/u.test(gap);

/** The words before a place in the same sentence, as far as a full stop, a question mark, or a line. */
export const clauseBefore = remembered((text: string, at: number): readonly Neighbour[] => {
  const all = wordsBefore(text, at);
  const end = all.findIndex(({ gap }) => /[.!?;:…\n]/u.test(gap));
  return end < 0 ? all : all.slice(0, end);
});

/** The words right after a place, with nothing but spaces between them: at most four. */
export const phraseAfter = remembered((text: string, at: number): readonly Neighbour[] => {
  const all = wordsAfter(text, at);
  const end = all.findIndex(({ gap }, i) => !(isSpace(gap) || (i === 0 && gap === "")));
  return (end < 0 ? all : all.slice(0, end)).slice(0, 4);
});
