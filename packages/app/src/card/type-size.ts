import { hasSyllabicLetters } from "@parley/sound/script";

/** How wide a letter is, in its own height: of an alphabet, and of Hangul. */
const LETTER = 0.62;
const BLOCK = 0.95;

/** In hundredths of the width: what a question is set at least in one line at. */
const ONE_LINE = 7.5;

/**
 * How large a text can be: in hundredths of the width it stands in, so that short ones fill it, long ones take a few
 * lines and no word is longer than a line; over answers in one line, where that is large enough. And the root of its
 * length, by which its height is measured out.
 */
export function typeSize(text: string, alone: boolean): { [property: string]: string } {
  const width = (some: string): number =>
    Array.from(some).reduce((sum, one) => sum + (hasSyllabicLetters(one) ? BLOCK : LETTER), 0);
  const whole = Math.max(1, width(text));
  const root = Math.sqrt(whole);
  const line = 96 / whole;
  const size = alone ? 48 / root : line >= ONE_LINE ? Math.min(line, 48 / root) : 38 / root;
  const longest = Math.max(1, ...text.split(/\s+/).map(width));
  return { "--size": `${Math.min(size, 92 / longest).toFixed(1)}cqi`, "--root": root.toFixed(2) };
}
