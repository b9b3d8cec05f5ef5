/** How Ukrainian readers see the sounds of any language: Ukrainian Cyrillic. */
import { alphabetic, type PhoneSpellings, type PhoneContext } from "../alphabet.ts";
import type { Styles } from "../language.ts";

const CONSONANTS: PhoneSpellings = {
  p: "п",
  b: "б",
  t: "т",
  d: "д",
  k: "к",
  g: "ґ",
  f: "ф",
  v: "в",
  w: "в",
  s: "с",
  z: "з",
  ʃ: "ш",
  ʒ: "ж",
  ʂ: "ш",
  ʐ: "ж",
  ɕ: "щ",
  x: "х",
  h: "г",
  θ: "с",
  ð: "з",
  ts: "ц",
  dz: "дз",
  tʃ: "ч",
  dʒ: "дж",
  tɕ: "ч",
  dʑ: "дж",
  dʐ: "дж",
  tʂ: "ч",
  m: "м",
  n: "н",
  ŋ: "н",
  l: "л",
  r: "р",
  ɾ: "р",
  ɹ: "р",
  j: "й",
};
const VOWELS: PhoneSpellings = {
  a: "а",
  ɐ: "а",
  ə: "а",
  ɑ: "а",
  ʌ: "о",
  ɛ: "е",
  e: "е",
  æ: "е",
  i: "і",
  ɪ: "и",
  ɨ: "и",
  ɯ: "и",
  o: "о",
  ɔ: "о",
  u: "у",
  ʊ: "у",
  ø: "ве",
};
const IOTATED: { readonly [vowel: string]: string } = { а: "я", е: "є", у: "ю", і: "ї", о: "о", и: "ї" };
const soft = Object.fromEntries(Object.entries(CONSONANTS).map(([phone, letter]) => [`${phone}ʲ`, letter]));
const SOFT_DENTAL = /^(?:[tdsznl]|ts|dz)ʲ$/;
const isVowel = (phone: string): boolean => Object.hasOwn(VOWELS, phone);

/** Letters in their context. The word before changes nothing: its й or soft sign belongs to it. */
const contextual = ({ phone, before: previous, after, position, initial }: PhoneContext): string | undefined => {
  const before = initial ? "" : previous;
  if (position === "nucleus") {
    const plain = VOWELS[phone];
    if (plain === undefined) return undefined;
    if (before === "j") return IOTATED[plain];
    if (before.endsWith("ʲ")) return { а: "я", е: "є", у: "ю", о: "ьо", и: "і" }[plain] ?? plain;
    return undefined;
  }
  if (phone === "j" && isVowel(after)) {
    const inside = before !== "" && !isVowel(before);
    // курйоз, бульйон; [j] of a language without soft consonants is softness: мьо.
    if (VOWELS[after] === "о") return inside && !/ʲ$|^[tdsz]$/u.test(before) ? "ь" : "й";
    return inside && /^(?:[pbmfv]ʲ?|[tdsz])$/u.test(before) ? "'" : "";
  }
  // ь before [j] belongs to the consonant, so that no syllable begins with it; not after lips: сім'я.
  if (/^[^pbmfv].*ʲ$/u.test(phone) && after === "j") return `${soft[phone] ?? ""}ь`;
  // Readers soften a dental before a soft one by themselves: шість, пісня.
  if (/^[tdszn]ʲ$/.test(phone) && SOFT_DENTAL.test(after)) return soft[phone];
  if (phone.endsWith("ʲ") && !isVowel(after) && after !== "j") return `${soft[phone] ?? ""}ь`;
  // Aspiration and tenseness of Korean sounds are written.
  if (phone.endsWith("ʰ")) return `${CONSONANTS[phone.slice(0, -1)] ?? ""}х`;
  if (phone.endsWith("\u0348") && isVowel(before)) return (CONSONANTS[phone.slice(0, -1)] ?? "").repeat(2);
  return undefined;
};
const rows: PhoneSpellings = { ...CONSONANTS, ...soft, ...VOWELS };

/** Any sound for a Ukrainian reader. */
export const ukrainianReads: Styles = {
  say: alphabetic({ rows, contextual }),
  standard: alphabetic({ rows, contextual }),
};
