/** How Russian readers see the sounds of any language: Cyrillic. */
import { alphabetic, type PhoneSpellings, type PhoneContext } from "../alphabet.ts";
import type { Styles } from "../language.ts";

const rows: PhoneSpellings = {
  p: "п",
  b: "б",
  t: "т",
  d: "д",
  k: "к",
  g: "г",
  f: "ф",
  v: "в",
  s: "с",
  z: "з",
  ʂ: "ш",
  ʐ: "ж",
  ʃ: "ш",
  ʒ: "ж",
  ɕ: "щ",
  ʑ: "ж",
  x: "х",
  h: "х",
  ɣ: "г",
  θ: "с",
  ð: "з",
  ts: "ц",
  dz: "дз",
  tʃ: "ч",
  dʒ: "дж",
  tɕ: "ч",
  dʑ: "дж",
  m: "м",
  n: "н",
  ŋ: "нг",
  l: "л",
  r: "р",
  ɹ: "р",
  ɾ: "р",
  j: "й",
  w: "у",
  pʲ: "п",
  bʲ: "б",
  tʲ: "т",
  dʲ: "д",
  kʲ: "к",
  gʲ: "г",
  fʲ: "ф",
  vʲ: "в",
  sʲ: "с",
  zʲ: "з",
  xʲ: "х",
  mʲ: "м",
  nʲ: "н",
  lʲ: "л",
  rʲ: "р",
  a: "а",
  ɐ: "а",
  ə: "а",
  ʌ: "а",
  ɑ: "а",
  æ: "э",
  e: "э",
  ɛ: "э",
  ɜ: "ё",
  i: "и",
  ɪ: "и",
  ɨ: "ы",
  o: "о",
  ɔ: "о",
  u: "у",
  ʊ: "у",
  ɯ: "ы",
  ø: "ё",
};
const SOFT: { readonly [vowel: string]: string } = { а: "я", о: "ё", у: "ю", э: "е", ы: "и", и: "и", ё: "ё" };
const isVowel = (phone: string): boolean => /^[aɐəʌɑæeɛɜiɪɨoɔuʊɯø]$/u.test(phone);

const contextual = ({ phone, before, after, position }: PhoneContext): string | undefined => {
  if (position === "nucleus") {
    const plain = rows[phone] ?? "";
    if (phone === "ɜ") return before === "" || isVowel(before) ? "э" : "ё";
    if (before.endsWith("ʲ") || before === "j" || before === "tɕ" || before === "ɕ")
      return before === "tɕ" || before === "ɕ" ? ({ э: "е", ы: "и" }[plain] ?? plain) : (SOFT[plain] ?? plain);
    if (phone === "ɪ" && /^[ʂʐ]|^ts/.test(before)) return "ы";
    return undefined;
  }
  if (phone === "j" && isVowel(after) && position === "onset")
    return after === "i" || after === "ɪ" ? "й" : /^[^aɐəʌɑæeɛɜiɪɨoɔuʊ]/u.test(before) ? "ь" : "";
  if (phone.endsWith("ʲ") && !isVowel(after) && after !== "j") return `${rows[phone] ?? ""}ь`;
  if (phone === "w" && position === "onset") return after === "u" || after === "ʊ" ? "в" : "у";
  return undefined;
};

/** The base of tables for languages with a table of their own for Russian readers. */
export const CYRILLIC: {
  readonly rows: PhoneSpellings;
  readonly contextual: (spot: PhoneContext) => string | undefined;
} = {
  rows,
  contextual,
};

/** Any sound for a Russian reader. */
export const russianReads: Styles = {
  say: alphabetic({ rows, contextual }),
  standard: alphabetic({ rows, contextual }),
};
