/** Words of the book in subtitles, so that they lead to the card of their phrase. */
import { withoutStress } from "@parley/sound/script";
import type { Cue, CuePiece } from "./cue.ts";

/** A phrase of the book in one language. */
export interface CuePhrase {
  readonly id: string;
  readonly text: string;
}

interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, folded, with their places. */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu), ({ 0: word, index }) => ({
    word: withoutStress(word).normalize("NFC").toLowerCase().replace(/’/g, "'"),
    from: index,
    to: index + word.length,
  }));
}

/** Whether only signs that end a sentence, or nothing, stand between two places. */
const isBreak = (between: string): boolean => between === "" || /[.!?…。]/u.test(between);

/**
 * A function that marks the phrases of a book in the letters of a subtitle: the longest ones first, each with its whole words. A phrase
 * of one word is marked only where it is a sentence of its own: “No” in “No smoking” is another word. Phrases with slots are not marked.
 * Never throws.
 *
 * ```ts
 * markerOf([{ id: "wait", text: "Please wait." }])({ from: 0, to: 1, text: ["Now: please wait."] }).text; // ["Now: ", { entry: "wait", text: "please wait" }, "."]
 * ```
 */
export function markerOf(phrases: readonly CuePhrase[]): (cue: Cue) => Cue {
  const byFirst = new Map<string, { readonly id: string; readonly words: readonly string[] }[]>();
  for (const { id, text } of phrases) {
    if (text.includes("{")) continue;
    const words = wordsOf(text).map(({ word }) => word);
    const list = byFirst.get(words[0] ?? "") ?? [];
    if (words.length > 0 && !list.some((one) => one.words.join(" ") === words.join(" "))) list.push({ id, words });
    byFirst.set(words[0] ?? "", list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const mark = (letters: string): CuePiece[] => {
    const words = wordsOf(letters);
    const pieces: CuePiece[] = [];
    let done = 0;
    for (let i = 0; i < words.length;) {
      const found = byFirst.get(words[i]!.word)?.find((phrase) => {
        if (!phrase.words.every((word, j) => words[i + j]?.word === word)) return false;
        if (phrase.words.length > 1) return true;
        const [before, after] = [words[i - 1]?.to ?? 0, words[i + 1]?.from ?? letters.length];
        return (
          (i === 0 || isBreak(letters.slice(before, words[i]!.from))) &&
          (i === words.length - 1 || isBreak(letters.slice(words[i]!.to, after)))
        );
      });
      if (!found) {
        i += 1;
        continue;
      }
      const [from, to] = [words[i]!.from, words[i + found.words.length - 1]!.to];
      if (from > done) pieces.push(letters.slice(done, from));
      pieces.push({ entry: found.id, text: letters.slice(from, to) });
      done = to;
      i += found.words.length;
    }
    if (done < letters.length) pieces.push(letters.slice(done));
    return pieces;
  };
  return (cue) => ({ ...cue, text: cue.text.flatMap((piece) => (typeof piece === "string" ? mark(piece) : [piece])) });
}
