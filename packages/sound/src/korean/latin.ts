/** Korean in Latin letters: the Revised Romanization (국어의 로마자 표기법, notice 2000-8), and a variant that shows tense sounds. */
import { alphabetic, type PhoneSpellings, type PhoneContext } from "../alphabet.ts";
import type { Styles } from "../language.ts";

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

export const koreanForEnglish: Styles = {
  standard: alphabetic({ rows, contextual, hides: ["tense", "aspirateNoun", "voice"] }),
  say: alphabetic({ rows, contextual, hides: ["voice"] }),
};
