/** Korean in Latin letters: the Revised Romanization (국어의 로마자 표기법, notice 2000-8), and a variant that shows tense sounds. */
import { alphabetic, type PhoneSpellings, type PhoneContext } from "../alphabet.ts";
import type { Style, Styles } from "../language.ts";
import type { Segment } from "../sound.ts";

const rows: PhoneSpellings = {
  k: "g",
  k͈: "kk",
  kʰ: "k",
  t: "d",
  t͈: "tt",
  tʰ: "t",
  p: "b",
  p͈: "pp",
  pʰ: "p",
  s: "s",
  s͈: "ss",
  tɕ: "j",
  tɕ͈: "jj",
  tɕʰ: "ch",
  h: "h",
  m: "m",
  n: "n",
  ŋ: "ng",
  ɾ: "r",
  l: "l",
  g: "g",
  d: "d",
  b: "b",
  dʑ: "j",
  a: "a",
  ɛ: "ae",
  e: "e",
  ʌ: "eo",
  o: "o",
  u: "u",
  ɯ: "eu",
  i: "i",
  ø: "oe",
  j: "y",
  w: "w",
  ɰ: "u",
};
const contextual = ({ phone, before, position }: PhoneContext): string | undefined => {
  if (position === "coda") return { k: "k", t: "t", p: "p" }[phone];
  if (phone === "ʌ" && before === "w") return "o";
  return undefined;
};

/** ㅢ is ui even where it is said as ㅣ (국어의 로마자 표기법 §2.1, note 1): 광희문 Gwanghuimun. */
function withUi(style: Style): Style {
  const whole = (segment: Segment): Segment => ({ ...segment, surface: segment.underlying, steps: [] });
  return {
    hides: style.hides,
    spell(word, before, after) {
      const syllables = word.syllables.map((syllable) => {
        const glide = syllable.onset.findIndex(({ underlying, surface }) => underlying === "ɰ" && surface === "");
        return glide < 0 ? syllable : { ...syllable, onset: syllable.onset.with(glide, whole(syllable.onset[glide]!)) };
      });
      return style.spell({ ...word, syllables }, before, after);
    },
  };
}

export const koreanForEnglish: Styles = {
  standard: withUi(alphabetic({ rows, contextual, hides: ["tense", "tenseLoan", "aspirateNoun", "voice"] })),
  say: alphabetic({ rows, contextual, hides: ["voice"] }),
};
