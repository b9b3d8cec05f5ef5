import { withoutStress } from "./stress-mark.ts";

/** A word with the hyphens and apostrophes inside it, and what is before it in its sentence. */
const WORD = /(?<before>[^\p{L}]*)(?<word>[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*)/gu;

/**
 * The words of a text without stress marks, in their order, without function words: in lower case, but for capitals inside a
 * sentence (names) and words in capitals (abbreviations). Never throws.
 */
export function contentWords(text: string, functionWords: ReadonlySet<string>): string[] {
  const plain = withoutStress(text.normalize("NFC")).replaceAll("’", "'");
  return Array.from(plain.matchAll(WORD), ({ index, groups }) => {
    const { before = "", word = "" } = groups!;
    const lower = word.toLowerCase();
    if (functionWords.has(lower)) return "";
    const isAbbreviation = word.length > 1 && word === word.toUpperCase();
    return isAbbreviation || (index > 0 && !/[.!?…]/u.test(before)) ? word : lower;
  }).filter((word) => word !== "");
}
