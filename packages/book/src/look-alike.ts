/** Words with letters of another alphabet that look like those of their language. */
import { languageOf, scriptFor, SCRIPTS } from "@parley/sound/script";
import { ALPHABETS, alphabetOf, codeOf, LATIN_DOUBLES } from "./letters.ts";
import { found, withoutNames, type Find } from "./text-finding.ts";

/** Words that mix letters of two alphabets, and words all of whose letters are of the wrong one. */
export const findLookAlikes: Find = (text, lang) => [...findMixedWords(text, lang), ...findDoubles(text, lang)];

/** Letters that stand for those of a language: Latin ones that look the same, by the tag of the language. */
const DOUBLES = new Map(
  SCRIPTS.flatMap(({ tag, latinLookalikes = "" }) =>
    latinLookalikes === "" ? [] : [[tag, new Set(Array.from(latinLookalikes).filter((_, i) => i % 2 === 0))] as const],
  ),
);

/** Words of a language that are in Latin letters although all of these look like its own: CO. */
const LATIN_WORDS = new Map(SCRIPTS.map(({ tag, latinWords = [] }) => [tag, new Set(latinWords)] as const));

/** A Roman number of letters that have doubles. */
const ROMAN = /^M{0,3}(?:CM|C{0,3})(?:XC|X{0,3})(?:IX|I{0,3})$/;

/**
 * Words all of whose letters are of another alphabet and look like letters of the language. A single letter counts among words of the
 * language only: it can be a name (group A). Beside other words of that alphabet, a word is a name too: HP LaserJet.
 */
const findDoubles: Find = (text, lang) => {
  const script = scriptFor(lang);
  const doubles = script?.system === "Latn" ? LATIN_DOUBLES : DOUBLES.get(languageOf(lang));
  if (!doubles || !script) return [];
  const isDouble = (word: string): boolean =>
    word !== "" && Array.from(word).every((letter) => doubles.has(letter) || letter === "\u0301" || letter === "-");
  const plain = withoutNames(text);
  const words = Array.from(
    plain.matchAll(/(?<![\p{L}\p{N}\u0301-])[\p{L}\u0301]+(?:-[\p{L}\u0301]+)*(?![\p{L}\p{N}\u0301#+-])/gu),
  );
  if (!words.some(([word]) => isDouble(word))) return [];
  const isOwn = (word: string | undefined): boolean => word !== undefined && script.letters.test(word);
  const isForeign = (word: string | undefined): boolean => word !== undefined && !isOwn(word) && !isDouble(word);
  return words.flatMap((match, i) => {
    const [word] = match;
    const isNumber = script.system !== "Latn" && word.length > 1 && ROMAN.test(word);
    const isRepeated = word.length > 1 && new Set(word.toLowerCase()).size === 1;
    if (!isDouble(word) || isNumber || isRepeated || LATIN_WORDS.get(languageOf(lang))?.has(word)) return [];
    const [before, next] = [words[i - 1], words[i + 1]].map((one) => one?.[0]);
    if (word.length === 1) {
      // A capital letter after a word can be a name: vitamin C, group A.
      const isName = /\p{Lu}/u.test(word) && i > 0 && script.system !== "Latn";
      if (isName || !isOwn(next ?? before)) return [];
    } else if (script.system !== "Latn") {
      const isBeside = (other: RegExpExecArray | undefined): boolean =>
        other !== undefined &&
        isForeign(other[0]) &&
        /^ ?$/.test(
          other.index < match.index
            ? plain.slice(other.index + other[0].length, match.index)
            : plain.slice(match.index + word.length, other.index),
        );
      if (isBeside(words[i - 1]) || isBeside(words[i + 1])) return [];
    }
    return found(match, () => {
      const [first = ""] = word;
      return `“${word}” is in ${alphabetOf(first)} letters that look like others: ${codeOf(word)}`;
    });
  });
};

const findMixedWords: Find = (text, lang) => {
  if (ALPHABETS.filter(({ letter }) => letter.test(text)).length < 2) return [];
  return Array.from(withoutNames(text).matchAll(/[\p{L}\u0301]+/gu)).flatMap((match) => {
    const mixed = ALPHABETS.filter(({ letter }) => letter.test(match[0]));
    const [first, second] = mixed;
    if (!first || !second) return [];
    // Beside letters of the language, the letters of another alphabet are reported; in a third writing system, those that are not Latin.
    const isOwn = second.system === scriptFor(lang)?.system;
    const [odd = ""] = (isOwn ? first : second).letter.exec(match[0])!;
    return found(match, (word) => `“${word}” mixes letters of two alphabets: “${odd}” is ${codeOf(odd)}`);
  });
};
