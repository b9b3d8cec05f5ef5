/** Capitals that stand for stress marks. */
import { languageOf, scriptFor, STRESS_MARK } from "@parley/sound/script";
import { found, type Find } from "./text-finding.ts";

/** A word in small letters with one capital inside, and perhaps one at its beginning. A word after a figure can be a unit: 5 kOhm. */
const WORD = /(?<![\p{L}\p{M}\p{N}{|-])(?<!\p{N}\s)(\p{L}\p{Ll}*)(\p{Lu})(\p{Ll}*)(?![\p{L}\p{M}\p{N}}|-])/gu;

/** A capital vowel inside a word of small letters, in a language that marks stress and is not written in Latin letters. */
export const findStressCapitals: Find = (text, lang) => {
  const script = scriptFor(languageOf(lang));
  if (!script?.vowels || script.system === "Latn" || script.syllabic) return [];
  return Array.from(text.matchAll(WORD)).flatMap((match) => {
    const [word, before = "", capital = "", after = ""] = match;
    if (!script.vowels!.test(capital) || !/\p{Ll}/u.test(before + after) || Array.from(word).length < 4) return [];
    const small = capital.toLowerCase();
    const mark = script.alwaysStressed?.test(small) ? "" : STRESS_MARK;
    return found(match, () => `“${word}” has a capital inside: for stress, write “${before}${small}${mark}${after}”`);
  });
};
