/** Loanwords that are said with a tense sound. The longest listed one holds, from left to right. */
import * as lists from "./lists.ts";

/** The length of the longest listed word by its first block; most blocks begin none. */
const LONGEST = new Map<string, number>();
for (const list of [lists.LOANWORDS_WORDS, lists.LOANWORDS_START, lists.LOANWORDS_PLAIN])
  for (const word of list.keys()) LONGEST.set(word[0]!, Math.max(word.length, LONGEST.get(word[0]!) ?? 0));

/** A word with its loanwords as they are said, block for block: 시내버스 → 시내뻐쓰; the same word if it has none. */
export function withLoanwords(word: string): string {
  let said = word;
  for (let at = 0; at < word.length; at++) {
    for (let length = LONGEST.get(word[at]!) ?? 0; length > 0; length--) {
      const part = word.slice(at, at + length);
      const loan = lists.LOANWORDS_WORDS.get(part) ?? (at === 0 ? lists.LOANWORDS_START.get(part) : undefined);
      if (loan === undefined && !lists.LOANWORDS_PLAIN.has(part)) continue;
      if (loan !== undefined) said = said.slice(0, at) + loan + said.slice(at + loan.length);
      at += part.length - 1;
      break;
    }
  }
  return said;
}
