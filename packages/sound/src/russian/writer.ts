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
  tsʲ: "ц",
  dzʲ: "дз",
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
const SOFT_DENTAL = /^(?:[tdsznl]|ts|dz)ʲ$/;
const isVowel = (phone: string): boolean => /^[aɐəʌɑæeɛɜiɪɨoɔuʊɯø]$/u.test(phone);

/** Letters in their context. The word before changes nothing: its й or soft sign belongs to it. */
const contextual = ({ phone, before: previous, after, position, initial }: PhoneContext): string | undefined => {
  const before = initial ? "" : previous;
  if (position === "nucleus") {
    const plain = rows[phone] ?? "";
    // After a letter of a vowel ё would be «йо»: work уэрк, power пауэр.
    if (phone === "ɜ") return before === "" || before === "w" || isVowel(before) ? "э" : "ё";
    if (before.endsWith("ʲ") || before === "j" || before === "tɕ" || before === "ɕ")
      return before === "tɕ" || before === "ɕ" ? ({ э: "е", ы: "и" }[plain] ?? plain) : (SOFT[plain] ?? plain);
    if (phone === "ɪ" && /^[ʂʐ]|^ts/.test(before)) return "ы";
    return undefined;
  }
  if (phone === "j" && isVowel(after) && position === "onset")
    return (after === "i" || after === "ɪ") && (before === "" || isVowel(before)) ? "й" : "";
  // ь before [j] belongs to the consonant, so that no syllable begins with it.
  if (after === "j" && rows[phone] !== undefined && !isVowel(phone)) return `${rows[phone]}ь`;
  // Readers soften a dental before a soft one by themselves: есть, здесь; ц is hard for them.
  if (/^[tdszn]ʲ$/.test(phone) && SOFT_DENTAL.test(after) && !(/^[td]/.test(phone) && after === "tsʲ"))
    return rows[phone];
  if (phone.endsWith("ʲ") && !isVowel(after) && after !== "j") return `${rows[phone] ?? ""}ь`;
  if (phone === "ŋ" && /^[kgx]/u.test(after)) return "н";
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
