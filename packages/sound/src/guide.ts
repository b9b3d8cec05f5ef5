import { SCRIPTS } from "./script-register.ts";

/** One spelling of a respelling: how it is written, what it stands for in the other language, and a word of the reader's own that has the sound. */
export interface GuideRow {
  readonly spelling: string;
  readonly letters: string;
  readonly example: string;
}

/** A guide from lines `spelling | letters | example`. */
export function guide(lines: string): GuideRow[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [spelling = "", letters = "", example = ""] = line.split("|").map((cell) => cell.trim());
      return { spelling, letters, example };
    });
}

/** Whether a spelling of a guide occurs in a respelling: a letter of syllable blocks at the head of one, other signs as they stand. */
export function usesSpelling(respelling: string, spelling: string): boolean {
  if (respelling.toLowerCase().includes(spelling.toLowerCase())) return true;
  const head = SCRIPTS.find(({ letters }) => letters.test(spelling))?.head;
  return head !== undefined && Array.from(respelling).some((letter) => head(letter).includes(spelling));
}
