/** The words around a figure in a text, in lower case without stress marks. */
import { withoutStress } from "../stress-mark.ts";

/** How much of a text around a figure is looked at, in UTF-16 code units. */
const REACH = 160;
const WORD = "[а-щьюяєіїґ'’ʼ\u0301]";
const WORDS_AFTER = new RegExp(`^[ \u00a0\u202f](${WORD}+(?:-${WORD}+)?)(?![а-щьюяєіїґ\\d])`, "iu");
const WORDS_BEFORE = new RegExp(`(?:^|[^а-яєіїґ'’ʼ\u0301-])(${WORD}+(?:-${WORD}+)*)[ \u00a0\u202f]$`, "iu");

/** A place in a text. */
export interface Context {
  /** The text before, and the text after, as far as it is looked at. */
  readonly before: string;
  readonly after: string;
}

/** What stands around a range of a text. */
export function contextOf(text: string, from: number, to: number): Context {
  return { before: text.slice(Math.max(0, from - REACH), from), after: text.slice(to, to + REACH) };
}

/** A word without stress marks, in lower case, with ' for every apostrophe. */
export function plainWord(word: string): string {
  return withoutStress(word.toLowerCase()).replace(/[’ʼ]/gu, "'");
}

/** Up to four words after a figure that only single spaces separate. */
export function wordsAfter({ after }: Context): string[] {
  const words: string[] = [];
  let rest = after;
  while (words.length < 4) {
    const found = WORDS_AFTER.exec(rest);
    if (!found) break;
    // An abbreviation of capitals has no ending to go by.
    if (/^\p{Lu}{2,}$/u.test(found[1]!)) break;
    words.push(plainWord(found[1]!));
    rest = rest.slice(found[0].length);
  }
  return words;
}

/** Up to `count` words before a figure that only single spaces separate, the nearest first. */
export function wordsBefore({ before }: Context, count = 3): string[] {
  const words: string[] = [];
  let rest = before;
  while (words.length < count) {
    const found = WORDS_BEFORE.exec(rest);
    if (!found) break;
    words.push(plainWord(found[1]!));
    rest = rest.slice(0, found.index + found[0].length - found[1]!.length - 1);
  }
  return words;
}

/** Whether nothing but spaces and closing punctuation stands around. */
export function isAlone({ before, after }: Context): boolean {
  return /^\s*$/u.test(before) && /^[\s.!?]*$/u.test(after);
}
