import { contentWords } from "../key-words.ts";
import { FUNCTION_WORDS, KEY_WORDS_SHORT_NOUNS, KEY_WORDS_WHOLE } from "./lists.ts";

/** Particles and forms of 이다 after a noun, longer ones first. */
const PARTICLE = /(?:이에요|입니까|입니다|에서|에게|한테|까지|부터|으로|예요|이야|하고|[이가을를은는에도로와과의만])$/u;
/** Forms of -하다 after a noun of two syllables or more. */
const VERB =
  /(?<=..)(?:하(?:세요|십시오|십니까|다|자|지|고|면|여|려면)|합니다|합니까|해|해요|했어요|했습니다|했습니까)$/u;

/** The noun of a word that is written with its particle: 물이 → 물, 전화하세요 → 전화; the word where there is none. */
function nounOf(word: string): string {
  if (KEY_WORDS_WHOLE.has(word)) return word;
  const withoutVerb = word.replace(VERB, "");
  if (withoutVerb !== word) return withoutVerb;
  const noun = word.replace(PARTICLE, "");
  return noun.length > 1 || KEY_WORDS_SHORT_NOUNS.has(noun) ? noun : word;
}

/** The key words of a Korean text: nouns without their particles, and verbs as they are written. */
export function koreanKeyWords(text: string): string[] {
  return contentWords(text, FUNCTION_WORDS)
    .map(nounOf)
    .filter((word) => !FUNCTION_WORDS.has(word));
}
