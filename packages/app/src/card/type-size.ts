import { hasSyllabicLetters } from "@parley/sound/script";

/** The mean width of a letter in em: of an alphabet, and of a script of syllables. */
const LETTER = 0.62;
const SYLLABLE = 0.95;

/** The length of a text in em. */
const width = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (hasSyllabicLetters(one) ? SYLLABLE : LETTER), 0);

/** The length of the longest word of some texts in em, and 1 at least: what a column must hold, so that no word is broken. */
export const longestWord = (texts: readonly string[]): number =>
  Math.max(1, ...texts.flatMap((text) => text.split(/\s+/).map(width)));

/** The length of three lines of a question, as the product of its size in percent of the width and its length in em. */
const THREE_LINES = 260;

/**
 * The size of a text as CSS custom properties. `--size` is in `cqi`: a short text alone fills the width, a long one takes a few
 * lines, and no word is wider than a line. Above answers (`alone` is false) the text takes at most three lines. `--root` is the
 * square root of the length of the text in em, from which CSS computes the height.
 */
export function typeSize(text: string, alone: boolean): { [property: string]: string } {
  const whole = Math.max(1, width(text));
  const root = Math.sqrt(whole);
  const size = alone ? 48 / root : THREE_LINES / whole;
  const longest = longestWord([text]);
  return { "--size": `${Math.min(size, 92 / longest).toFixed(1)}cqi`, "--root": root.toFixed(2) };
}
