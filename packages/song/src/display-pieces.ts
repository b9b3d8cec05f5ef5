import { STRESS_MARK } from "@parley/sound/script";
import type { SungLine, SungSyllable } from "./song.ts";

/** A syllable as it stands in its line. */
export interface DisplayPiece {
  readonly syllable: SungSyllable;
  /** Its letters with the punctuation beside them; a space between words on one note is a no-break space. */
  readonly text: string;
  /** What follows before the next piece: a space, or nothing inside a word and after a hyphen. */
  readonly after: "" | " ";
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const isLetter = (letter: string): boolean => LETTER.test(letter) && letter !== STRESS_MARK;

/**
 * The syllables of a line with its punctuation: joined with `after`, they are the line. Punctuation belongs to the syllable
 * before it, opening punctuation to the one after it. A line whose syllables are not its letters gives the syllables alone. Never
 * throws.
 *
 *     const syllable = (text, startsWord) => ({ text, startsWord, note: 1, notes: 1, respelling: {} });
 *     const line = { text: "Ой, душа-краса!", syllables: [syllable("Ой", true), syllable("ду", true), syllable("ша"), syllable("кра"), syllable("са")] };
 *     displayPieces(line).map(({ text, after }) => text + after); // ["Ой, ", "ду", "ша-", "кра", "са!"]
 */
export function displayPieces(line: SungLine): DisplayPiece[] {
  const letters = Array.from(line.text.normalize("NFC"));
  const ranges: { from: number; to: number }[] = [];
  let at = 0;
  for (const { text } of line.syllables) {
    let from = -1;
    for (const letter of Array.from(text.normalize("NFC")).filter(isLetter)) {
      while (at < letters.length && !isLetter(letters[at]!)) at += 1;
      if (letters[at] !== letter) return withoutPunctuation(line);
      if (from < 0) from = at;
      at += 1;
    }
    if (letters[at] === STRESS_MARK) at += 1;
    // A syllable without letters stands nowhere in the line.
    if (from < 0) return withoutPunctuation(line);
    ranges.push({ from, to: at });
  }
  if (letters.slice(at).some(isLetter)) return withoutPunctuation(line);
  return ranges.map(({ from, to }, i) => {
    const before = i === 0 ? letters.slice(0, from).join("").trimStart() : opening(letters, ranges[i - 1]!.to, from);
    const next = ranges[i + 1]?.from ?? letters.length;
    const gap = letters.slice(to, next).join("");
    const space = gap.search(/\s/u);
    const closing = space < 0 ? gap : `${gap.slice(0, space)}${/^\s+[–—]/u.exec(gap.slice(space))?.[0] ?? ""}`;
    return {
      syllable: line.syllables[i]!,
      text: `${before}${letters.slice(from, to).join("")}${closing}`.replace(/\s+/gu, "\u00a0"),
      after: space >= 0 && i + 1 < ranges.length ? " " : "",
    };
  });
}

/** The opening punctuation before a syllable: what stands between the last space and its letters, without a dash. */
function opening(letters: readonly string[], from: number, to: number): string {
  const gap = letters.slice(from, to).join("");
  const space = gap.search(/\s\S*$/u);
  return space < 0 ? "" : gap.slice(space).trim().replace(/^[–—]/u, "");
}

function withoutPunctuation({ syllables }: SungLine): DisplayPiece[] {
  return syllables.map((syllable, i) => ({
    syllable,
    text: syllable.text.replace(/\s+/gu, "\u00a0"),
    after: syllables[i + 1]?.startsWord ? " " : "",
  }));
}
