import { lettersOf, type Edition } from "@parley/edition";
import { letterTable, type LetterWord } from "@parley/sound";
import { withoutStress } from "@parley/sound/script";
import type { Pack } from "./pack.ts";

/** The tables of the letters of each language of an edition for each other reader, with words of its phrases. */
export function packLetters({ book, entries }: Pick<Edition, "book" | "entries">): NonNullable<Pack["letters"]> {
  return Object.fromEntries(
    book.languages.map((lang) => [
      lang,
      Object.fromEntries(
        book.languages
          .filter((reader) => reader !== lang)
          .map((reader) => [reader, letterTable(wordsOf(entries, lang, reader), lang, reader)]),
      ),
    ]),
  );
}

const bare = (word: string): string => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, "");

/**
 * The words of phrases that have no slots, with the respelling that they have there. An entry that is one word comes first: its
 * recording is that of the word.
 */
function wordsOf(entries: Edition["entries"], lang: string, reader: string): LetterWord[] {
  const [alone, within]: [LetterWord[], LetterWord[]] = [[], []];
  for (const [id, { texts }] of Object.entries(entries)) {
    const [text] = texts[lang] ?? [];
    const say = text?.respelling[reader]?.say;
    if (!say || text.text.some((piece) => typeof piece !== "string")) continue;
    const words = text.text
      .join("")
      .split(/\s+/u)
      .map(bare)
      .filter((word) => word !== "");
    const readings = say
      .map(lettersOf)
      .join("")
      .split(/\s+/u)
      .map((word) => withoutStress(bare(word)).toLowerCase())
      .filter((word) => word !== "");
    if (words.length !== readings.length) continue;
    if (words.length === 1) alone.push({ word: words[0]!, reading: readings[0]!, entry: id });
    else for (const [i, word] of words.entries()) within.push({ word, reading: readings[i]! });
  }
  return [...alone, ...within];
}
