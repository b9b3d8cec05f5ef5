import { SCRIPTS } from "./script-register.ts";

/** One sign of a respelling: how it is written, what it stands for in the other language, and a word of the reader's own that has the sound. */
export interface GuideRow {
  readonly sign: string;
  readonly letters: string;
  readonly like: string;
}

/** A guide from lines `sign | letters | like`. */
export function guide(lines: string): GuideRow[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [sign = "", letters = "", like = ""] = line.split("|").map((cell) => cell.trim());
      return { sign, letters, like };
    });
}

/** Whether a sign of a guide occurs in a respelling: a letter of syllable blocks at the head of one, other signs as they stand. */
export function usesSign(respelling: string, sign: string): boolean {
  if (respelling.toLowerCase().includes(sign.toLowerCase())) return true;
  const head = SCRIPTS.find(({ letters }) => letters.test(sign))?.head;
  return head !== undefined && Array.from(respelling).some((letter) => head(letter).includes(sign));
}
