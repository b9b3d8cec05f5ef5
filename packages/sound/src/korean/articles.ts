import type { Rule } from "../language.ts";

const article = (name: string, words: string): Rule => ({ name, source: `표준 발음법 ${name}`, words });

/** The articles of the Standard Pronunciation Rules (표준 발음법, notice 2017-13), in the order they are applied here. */
export const ARTICLES: readonly Rule[] = [
  article("§16", "the final of a letter's name is linked on as ㅅ, ㄱ or ㅂ"),
  article("§29", "ㄴ comes in between the parts of a compound"),
  article("§17", "ㄷ, ㅌ before 이 are ㅈ, ㅊ"),
  article("§12", "ㅎ joins a plain consonant into an aspirated one, or falls silent"),
  article("§26", "in Sino-Korean words ㄷ, ㅅ, ㅈ are tense after ㄹ"),
  article("§28", "the second part of this compound is tense"),
  article("§27", "a plain consonant is tense after a modifier in -(으)ㄹ"),
  article("§24", "an ending is tense after a verb's stem in ㄴ or ㅁ"),
  article("§23", "a plain consonant is tense after a stopped final"),
  article("§10", "of two finals one is said"),
  article("§9", "a final is said as one of ㄱ, ㄴ, ㄷ, ㄹ, ㅁ, ㅂ, ㅇ"),
  article("§13", "a final moves to the empty place before the next vowel"),
  article("§14", "of two finals the second moves on, and ㅅ is tense"),
  article("§18", "a stop before ㄴ or ㅁ is said through the nose"),
  article("§19", "ㄹ after another consonant is ㄴ"),
  article("§20", "ㄴ beside ㄹ is ㄹ; in listed words both are ㄴ"),
  article("§5", "져, 쪄, 쳐 lose their [j]; ㅢ after a consonant is ㅣ"),
  { name: "voice", source: "habit of speech, not written", words: "a plain stop between voiced sounds is voiced" },
  {
    name: "loan",
    source: "우리말샘 and usage",
    words: "this loanword is said with a tense sound that is not written",
  },
];
