/** Texts as input of espeak-ng, with the stress of their authors. */
import { languageFor, speak } from "@parley/sound";
import { withoutStress } from "@parley/sound/script";
import {
  doubledToAsk,
  isAsWritten,
  isVowel,
  moveStress,
  readPhonemes,
  syllablesToAsk,
  unstressedVowels,
  writePhonemes,
  type Phonemes,
  type VowelForms,
} from "./espeak-phonemes.ts";
import { run } from "./program.ts";
import { stressedWords, type StressedWord } from "./stressed-word.ts";

/** A text as input of espeak-ng. */
export interface EspeakText {
  /** The text without stress marks; words that the program stresses otherwise are phonemes. */
  readonly input: string;
  /** The number of words whose stress is written. */
  readonly words: number;
  /** The words that the program pronounces otherwise than they are written, before and after. */
  readonly corrected: readonly string[];
  readonly wrong: readonly string[];
}

/** A line between two texts, so that the phonemes of each can be told apart; a text never has it. */
const BETWEEN = { input: "[[t]]", line: "t" };

/**
 * Texts with stress marks as input of espeak-ng, in order. The program itself says how it pronounces each text, before and after
 * the correction, in one process for all texts. Rejects with NotInstalled.
 */
export async function espeakTexts(
  texts: readonly string[],
  lang: string,
  program = "espeak-ng",
): Promise<readonly EspeakText[]> {
  if (!languageFor(lang)?.marksStress) return texts.map((input) => ({ input, words: 0, corrected: [], wrong: [] }));
  const words = texts.map((text) => stressedWords(text, lang));
  const plain = await pronounce(texts.map(withoutStress), lang, program);
  const wrong = words.map((own, i) => wrongWords(own, plain[i]!));
  const formsOf = await vowelForms(wrong.flat(), lang, program);
  const inputs = texts.map((text, i) => {
    let input = "";
    let done = 0;
    for (const word of wrong[i]!) {
      const own = plain[i]![words[i]!.indexOf(word)];
      const moved = own && moveStress(word, own, formsOf(word));
      if (!moved) continue;
      input += text.slice(done, word.from[0]) + writePhonemes(moved);
      done = word.from[1];
    }
    return withoutStress(input + text.slice(done));
  });
  const after = await pronounce(inputs, lang, program);
  return inputs.map((input, i) => ({
    input,
    words: words[i]!.filter(({ stressed }) => stressed.length > 0).length,
    corrected: wrong[i]!.map(({ written }) => written),
    wrong: wrongWords(words[i]!, after[i]!).map(({ written }) => written),
  }));
}

/** The words of a text that are pronounced otherwise than they are written; all of them, if the words cannot be aligned. */
function wrongWords(words: readonly StressedWord[], spoken: readonly Phonemes[]): StressedWord[] {
  if (words.length !== spoken.length) return words.filter(({ stressed }) => stressed.length > 0);
  return words.filter((word, i) => !isAsWritten(word, spoken[i]!));
}

/** The phonemes of texts, word by word, from one process. */
async function pronounce(texts: readonly string[], lang: string, program: string): Promise<Phonemes[][]> {
  const input = texts.map((text) => `${text}\n\n${BETWEEN.input}\n\n`).join("");
  const out = await run([program, "-v", lang, "-q", "-x", "--sep=_", "--stdin"], input);
  const spoken: Phonemes[][] = [[]];
  for (const line of out.toString("utf8").split("\n")) {
    if (line.trim() === BETWEEN.line) spoken.push([]);
    else spoken.at(-1)!.push(...readPhonemes(line));
  }
  if (spoken.length !== texts.length + 1) throw new Error(`${program} has no phonemes for “${lang}”`);
  return spoken.slice(0, -1);
}

/** The names of the vowels of words, asked of the program in one process: in syllables, and in words twice. */
async function vowelForms(
  words: readonly StressedWord[],
  lang: string,
  program: string,
): Promise<(word: StressedWord) => VowelForms> {
  const syllables = words.flatMap((word) => word.stressed.flatMap((vowel) => syllablesToAsk(word, vowel, lang)));
  const asked = [...new Set([...syllables, ...words.map(doubledToAsk)])];
  const answers = await pronounce(asked, lang, program);
  const spoken = new Map(asked.map((text, i) => [text, answers[i]!.flat()]));
  const stressed = (syllable: string): string | undefined => {
    const [vowel, second] = spoken.get(syllable)!.filter(isVowel);
    return vowel?.mark === "'" && !second ? vowel.name : undefined;
  };
  return (word) => {
    const unstressed = unstressedVowels(word, spoken.get(doubledToAsk(word))!);
    return {
      stressed: (vowel) =>
        syllablesToAsk(word, vowel, lang)
          .map(stressed)
          .find((name) => name !== undefined),
      // The program reduces vowels in languages that do not, such as Ukrainian; then the full vowel stays.
      unstressed: (vowel) => (isReduced(word, vowel, lang) ? unstressed[vowel] : undefined),
    };
  };
}

/** Whether a vowel of a word is pronounced otherwise than under stress, by the rules of its language. */
function isReduced({ written }: StressedWord, vowel: number, lang: string): boolean {
  const syllables = speak(written, lang).parts.flatMap((part) => (part.kind === "word" ? part.syllables : []));
  return (syllables[vowel]?.nucleus.steps.length ?? 0) > 0;
}
