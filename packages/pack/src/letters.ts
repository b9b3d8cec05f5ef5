import { lettersOf, type Edition, type Text } from "@parley/edition";
import { letterTable, type LetterWord } from "@parley/sound";
import { withoutStress } from "@parley/sound/script";
import type { Pack } from "./pack.ts";

/** The tables of the letters of each language of an edition for each other reader, with words of its phrases. */
export function packLetters({ book, entries }: Pick<Edition, "book" | "entries">): NonNullable<Pack["letters"]> {
  return Object.fromEntries(
    book.languages.map((lang) => {
      const phrases = phrasesOf(entries, lang);
      const readers = book.languages.filter((reader) => reader !== lang);
      return [
        lang,
        Object.fromEntries(readers.map((reader) => [reader, letterTable(wordsFor(phrases, reader), lang, reader)])),
      ];
    }),
  );
}

/** A phrase that has no slots: its entry, its words, and its respellings. */
interface Phrase {
  readonly entry: string;
  readonly words: readonly string[];
  readonly respelling: Text["respelling"];
}

const bare = (word: string): string => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, "");
const bareWords = (text: string): string[] =>
  text
    .split(/\s+/u)
    .map(bare)
    .filter((word) => word !== "");

function phrasesOf(entries: Edition["entries"], lang: string): Phrase[] {
  return Object.entries(entries).flatMap(([entry, { texts }]) => {
    const [text] = texts[lang] ?? [];
    if (!text || text.text.some((piece) => typeof piece !== "string")) return [];
    return [{ entry, words: bareWords(text.text.join("")), respelling: text.respelling }];
  });
}

/** The words of phrases with the respelling that they have there. An entry that is one word comes first: its recording is that of the word. */
function wordsFor(phrases: readonly Phrase[], reader: string): LetterWord[] {
  const [alone, within]: [LetterWord[], LetterWord[]] = [[], []];
  for (const { entry, words, respelling } of phrases) {
    const say = respelling[reader]?.say;
    if (!say) continue;
    const readings = bareWords(withoutStress(say.map(lettersOf).join("")).toLowerCase());
    if (words.length !== readings.length) continue;
    if (words.length === 1) alone.push({ word: words[0]!, reading: readings[0]!, entry });
    else for (const [i, word] of words.entries()) within.push({ word, reading: readings[i]! });
  }
  return [...alone, ...within];
}
