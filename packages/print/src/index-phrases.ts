/** The part of a phrase that an index has room for. */
import { staysWithNext, widthOf } from "./line-layout.ts";

/** The width that a phrase needs, in em; pieces side by side are somewhat wider than their letters. */
const needed = (text: string): number => widthOf(text, "Medium") * 1.02;

/**
 * A phrase as it fits a width in em: its beginning up to a word, or where another phrase of the same head begins so too, the words in
 * which it differs; beside a key word that it begins with, the words after it. `undefined` where less than `least` em fit.
 */
export function shortened(
  phrase: string,
  width: number,
  least: number,
  tag: string,
  others: readonly string[] = [],
  key?: string,
): string | undefined {
  if (needed(phrase) <= width) return phrase;
  const words = phrase.split(" ");
  const rest = key === undefined ? undefined : afterKey(words, key.split(" "), width, tag);
  if (rest !== undefined && widthOf(rest, "Medium") >= least) return rest;
  const beginning = fitting(words, "", width, tag);
  const alike = Math.max(0, ...others.filter((other) => other !== phrase).map((other) => commonWords(words, other)));
  const part =
    beginning !== undefined && beginning.count > alike
      ? beginning.text
      : (differing(words, alike, width, tag) ?? beginning?.text);
  return part === undefined || widthOf(part, "Medium") < least ? undefined : part;
}

/** As many words as fit of those after a key word that a phrase begins with. */
function afterKey(words: readonly string[], keys: readonly string[], width: number, tag: string): string | undefined {
  const isBegun = keys.every((one, i) => lettersOf(words[i] ?? "") === lettersOf(one));
  return isBegun ? fitting(words.slice(keys.length), "…", width, tag)?.text : undefined;
}

/** A word without its punctuation, in small letters. */
const lettersOf = (word: string): string => word.replace(/[^\p{L}\p{M}\p{Nd}]/gu, "").toLowerCase();

/** The words from the first one in which a phrase differs, with the prepositions before it. */
function differing(words: readonly string[], alike: number, width: number, tag: string): string | undefined {
  if (alike === 0 || alike >= words.length) return undefined;
  let first = alike;
  while (first > 0 && staysWithNext(words[first - 1]!, tag)) first -= 1;
  // The last words say more than the beginning of a long one.
  return (fitting(words.slice(first), "…", width, tag) ?? fitting(words.slice(alike), "…", width, tag))?.text;
}

/** As many words as fit, between two of them cut off; a preposition is nothing without the next word. */
function fitting(
  words: readonly string[],
  before: string,
  width: number,
  tag: string,
): { readonly text: string; readonly count: number } | undefined {
  const whole = before + words.join(" ");
  if (needed(whole) <= width) return { text: whole, count: words.length };
  let found: { text: string; count: number } | undefined;
  let line = before;
  for (const [i, word] of words.entries()) {
    line += i === 0 ? word : ` ${word}`;
    if (needed(`${line}…`) > width) break;
    if (!staysWithNext(word, tag)) found = { text: `${line}…`, count: i + 1 };
  }
  return found;
}

/** The number of words that two phrases begin with alike. */
function commonWords(words: readonly string[], other: string): number {
  const theirs = other.split(" ");
  const at = words.findIndex((word, i) => word !== theirs[i]);
  return at < 0 ? words.length : at;
}
