import { SCRIPTS } from "./script-register.ts";

/** One row of a guide to respellings: a spelling, the letters of the other language it stands for, and a word of the reader's language with that sound. */
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

/**
 * Whether a spelling of a guide occurs in a respelling. A letter of a syllabic script counts where it begins a block. Never throws.
 *
 * ```ts
 * import { usesSpelling } from "@parley/sound";
 * usesSpelling("аннёнхасэё", "нн"); // true
 * usesSpelling("감사", "ㄱ"); // true
 * ```
 */
export function usesSpelling(respelling: string, spelling: string): boolean {
  if (respelling.toLowerCase().includes(spelling.toLowerCase())) return true;
  const head = SCRIPTS.find(({ letters }) => letters.test(spelling))?.head;
  return head !== undefined && Array.from(respelling).some((letter) => head(letter).includes(spelling));
}
