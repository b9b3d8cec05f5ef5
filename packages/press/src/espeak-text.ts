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

/** The hyphen of a compound with a stress in both parts: espeak-ng stresses one word once, so it is given two. */
const COMPOUND = /(?<=\u0301\p{L}*)-(?=\p{L}*\u0301)/gu;

/**
 * Texts with stress marks as input of espeak-ng, in order. The program itself says how it pronounces each text, before and after
 * the correction, in one process for all texts. A text that it does not read word by word, such as one with figures, is corrected
 * from its words alone. Rejects with NotInstalled.
 */
export async function espeakTexts(
  written: readonly string[],
  lang: string,
  program = "espeak-ng",
): Promise<readonly EspeakText[]> {
  if (!languageFor(lang)?.marksStress) return written.map((input) => ({ input, words: 0, corrected: [], wrong: [] }));
  const texts = written.map((text) => text.replaceAll(COMPOUND, " "));
  const words = texts.map((text) => stressedWords(text, lang));
  const plain = await pronounce(texts.map(withoutStress), lang, program);
  const isAligned = words.map((own, i) => own.length === plain[i]!.length);
  const wrong = words.map((own, i) => (isAligned[i] ? own.filter((word, n) => !isAsWritten(word, plain[i]![n]!)) : []));
  const formsOf = await vowelForms(wrong.flat(), lang, program);
  const inputs = texts.map((text, i) =>
    withReplaced(text, wrong[i]!, (word) => {
      const moved = moveStress(word, plain[i]![words[i]!.indexOf(word)]!, formsOf(word));
      return moved && writePhonemes(moved);
    }),
  );
  const after = await pronounce(inputs, lang, program);
  const alone = await wordsAlone(
    words.flatMap((own, i) => (isAligned[i] || texts[i] === own[0]?.written ? [] : own)),
    lang,
    program,
  );
  return texts.map((text, i) => {
    const own = words[i]!;
    if (!isAligned[i]) return fromWordsAlone(text, own, alone);
    const isWrong = (word: StressedWord, n: number): boolean =>
      own.length !== after[i]!.length || !isAsWritten(word, after[i]![n]!);
    return {
      input: inputs[i]!,
      words: own.filter(hasStress).length,
      corrected: wrong[i]!.map(({ written }) => written),
      wrong: own.filter(isWrong).map(({ written }) => written),
    };
  });
}

const hasStress = ({ stressed }: StressedWord): boolean => stressed.length > 0;

/** A text that the program does not read word by word, from its words as texts of their own. */
function fromWordsAlone(
  text: string,
  words: readonly StressedWord[],
  alone: ReadonlyMap<string, EspeakText>,
): EspeakText {
  const stressed = words.filter(hasStress);
  return {
    input: withReplaced(text, words, ({ written }) => alone.get(written)?.input),
    words: stressed.length,
    corrected: stressed.flatMap(({ written }) => alone.get(written)?.corrected ?? []),
    // A text of one word that is not read as one word is not asked again.
    wrong: stressed.flatMap(({ written }) => alone.get(written)?.wrong ?? [written]),
  };
}

/** A text without stress marks, in which some words are replaced; `undefined` leaves a word as it is. */
function withReplaced(
  text: string,
  words: readonly StressedWord[],
  replacement: (word: StressedWord) => string | undefined,
): string {
  let made = "";
  let done = 0;
  for (const word of words) {
    made += text.slice(done, word.from[0]) + (replacement(word) ?? word.written);
    done = word.from[1];
  }
  return withoutStress(made + text.slice(done));
}

/** Words with stress as texts of one word, by the word. */
async function wordsAlone(
  words: readonly StressedWord[],
  lang: string,
  program: string,
): Promise<ReadonlyMap<string, EspeakText>> {
  const written = [...new Set(words.filter(hasStress).map(({ written }) => written))];
  if (written.length === 0) return new Map();
  const made = await espeakTexts(written, lang, program);
  return new Map(written.map((word, i) => [word, made[i]!]));
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
