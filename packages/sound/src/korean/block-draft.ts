/** A block of Hangul while the pronunciation rules are applied to it, and what the rules ask about it. */
import type { SegmentDraft } from "../sound.ts";
import { matches, type Patterns } from "../word-list.ts";

/** A block while rules are applied to it. */
export interface BlockDraft {
  readonly written: string;
  onset: SegmentDraft | undefined;
  readonly vowel: SegmentDraft;
  coda: SegmentDraft[];
  /** The number of its word, from 0, and its index in that word. */
  readonly word: number;
  readonly at: number;
  /** The whole word after text normalization, before any rule. */
  readonly inWord: string;
  /** The same word with its loanwords as they are said. */
  readonly saidAs: string;
  /** The words before and after it that are said in one breath with it. */
  readonly previous: string;
  readonly following: string;
  /** Whether its word is a number: 팔, 이십일. */
  readonly number: boolean;
  /** Whether figures in words follow its word after one space: 점 in 일 점 오. */
  beforeDigits: boolean;
  /** Whether the next block follows directly or after one space. */
  joined: boolean;
}

/** The final that is pronounced. */
export function finalOf({ coda }: BlockDraft): SegmentDraft | undefined {
  const segment = coda.at(-1);
  return segment === undefined || segment.current !== ""
    ? segment
    : coda.length > 1 && coda[0]!.current !== ""
      ? coda[0]
      : undefined;
}
/** Whether a segment is still said, as one of some letters. */
export const isOneOf = (letters: string, segment: SegmentDraft | undefined): boolean =>
  segment !== undefined && segment.current !== "" && letters.includes(segment.current);
/** Whether two blocks are in one word. */
export const sameWord = (here: BlockDraft, next: BlockDraft): boolean => here.word === next.word;

/** Whether two blocks belong to one morpheme. */
export function holds(here: BlockDraft, next: BlockDraft, pairs: ReadonlySet<string>, words: Patterns): boolean {
  if (here.at >= 2 && pairs.has(here.inWord.slice(here.at, next.at + 1))) return true;
  return matches(words, here.inWord, next.at);
}
