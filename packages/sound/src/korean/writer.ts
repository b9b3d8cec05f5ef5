/** How Korean readers see the sounds of any language: Hangul, in the practice of 외래어 표기법 for sounds that Korean lacks. */
import type { Style, Styles } from "../language.ts";
import type { Segment, Word } from "../sound.ts";
import { FOREIGN } from "./foreign-hangul.ts";
import { blockOf } from "./korean.ts";
import { hangulStyle } from "./hangul-style.ts";

/** For any language without a table of its own. */
const general: Style = hangulStyle(FOREIGN);

/** Any sound for a Korean reader. */
export const koreanReads: Styles = { say: general, standard: general };

/** Particles and endings after which a phrase can end, so that nothing is linked on: 아이를 안고, 갈수록 아파요. */
const CLOSES = /.[을를은는록면]$/u;

/** The final that is linked on to the next word, if that begins with a vowel (§15); never ㅇ. */
function linkedFinal(word: Word | undefined, next: Word | undefined): Segment | undefined {
  if (word === undefined || next === undefined || CLOSES.test(word.written)) return undefined;
  const first = next.syllables[0];
  const opens =
    first !== undefined && first.onset.every(({ surface }) => surface === "" || ["j", "w", "ɰ"].includes(surface));
  const final = word.syllables.at(-1)?.coda.findLast(({ surface }) => surface !== "");
  return opens && final && final.surface !== "ŋ" ? final : undefined;
}

/** Korean for Koreans: the pronunciation, in Hangul. */
export const koreanForKorean: Style = {
  hides: new Set(),
  spell(word, before, after) {
    const gained = linkedFinal(before, word);
    const lost = linkedFinal(word, after);
    return word.syllables.map((syllable, i) => ({
      text: blockOf(syllable, i === 0 ? gained : undefined, lost),
      from: syllable.nucleus.from,
    }));
  },
};
