/** The gender of a figure that has no noun of its own: 1 или 2 таблетки, 1 из женщин, была одна доза, а не 2. */
import { NOUNS_NOT_COUNTED } from "./lists.ts";
import { countedForm, isFeminineStem, singularForms } from "./nouns.ts";
import { countForm, type Gender } from "./numbers.ts";
import { isSpace, phraseAfter, wordsAfter, wordsBefore } from "./passage.ts";

/** The gender of the noun that a figure without a noun means: by a noun near it, or the verb: осталась 1. */
export function genderNearby(digits: string, text: string, start: number, end: number): Gender {
  const after = wordsAfter(text, end);
  // 1 или 2 таблетки; 1–2 минуты; 1 из женщин
  if (after[0] && /^(?:или|и|либо|до)$/u.test(after[0].word) && after[1] && /^\d+$/u.test(after[1].word)) {
    const noun = phraseAfter(text, after[1].from[1])[0];
    if (noun && !NOUNS_NOT_COUNTED.has(noun.word)) return genderOfCounted(noun.word);
  }
  if (after[0]?.word === "из" && isSpace(after[0].gap) && after[1]) {
    const noun = /^\d+$/u.test(after[1].word) ? after[2] : after[1];
    if (noun && countedForm(noun.word) === "many" && isFeminineStem(noun.word) === true) return "f";
  }
  const before = wordsBefore(text, start);
  const at = before.findIndex(({ word }) => /^\d+$/u.test(word));
  if (
    at > 0 &&
    at <= 6 &&
    !before.slice(0, at).some(({ gap }) => /[.!?;:]/u.test(gap)) &&
    (/^(?:не|и|или|либо|лучше|максимум|минимум)$/u.test(before[0]!.word) ||
      // Срослась 1 кость, 2 ещё нет.
      (at === 1 && /^,\s*$/u.test(before[0]!.gap)))
  ) {
    const noun = before[at - 1]!;
    if (!NOUNS_NOT_COUNTED.has(noun.word)) return genderOfCounted(noun.word, before[at]!.word);
  }
  // Таких рожениц 1–2 в год: the noun stands before, in the genitive plural.
  if (
    before[0] &&
    isSpace(before[0].gap) &&
    /^(?:таких|этих|всех|там|здесь|было|их|новых|всего)$/u.test(before[1]?.word ?? "")
  ) {
    const { word } = before[0];
    if (countedForm(word) === "many" && isFeminineStem(word.replace(/ей$/u, "ь")) === true) return "f";
  }
  return before[0] &&
    isSpace(before[0].gap) &&
    /(?:[аеиоуы]ла|лась|нужна)$/u.test(before[0].word) &&
    countForm(Number(digits.slice(-2))) === "one"
    ? "f"
    : "m";
}

/** The gender of a noun in the form in which it is counted. */
function genderOfCounted(word: string, digits = "2"): Gender {
  if (countForm(Number(digits.slice(-2))) === "one") return singularForms(word)[0]?.gender ?? "m";
  const counted = countedForm(word);
  if (counted === "few") return genderOfFew(word);
  if (counted === "many") return isFeminineStem(word.replace(/ей$/u, "ь")) === true ? "f" : "m";
  return "m";
}

/** две мину́ты, два часа́, два мужчи́ны: the gender by the genitive singular. */
export function genderOfFew(word: string): Gender {
  if (/[ая]$/u.test(word) || /^(?:пути|дитяти)$/u.test(word) || word.endsWith("мени")) return "m";
  return singularForms(word)[0]?.gender ?? "f";
}
