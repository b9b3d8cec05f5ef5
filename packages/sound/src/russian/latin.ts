/** Russian in Latin letters: BGN/PCGN 1947, a transliteration, and a variant for English readers to read aloud. */
import { alphabetic, type PhoneSpellings, type PhoneContext } from "../alphabet.ts";
import { spelledLike } from "../capitals.ts";
import type { Style, Styles } from "../language.ts";
import type { Span, Word } from "../sound.ts";
import { withoutStress } from "../stress-mark.ts";
import { hasSilentStart, syllablesForEnglish } from "./latin-syllables.ts";

const LETTERS: { readonly [letter: string]: string } = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "ë",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "”",
  ы: "y",
  ь: "ʼ",
  э: "e",
  ю: "yu",
  я: "ya",
};

/** BGN/PCGN transliterates letters: е and ё are ye and yë at the start of a word and after a vowel, й, ъ or ь. */
function transliterate(word: string): string {
  const written = Array.from(withoutStress(word));
  let out = "";
  for (const [i, capital] of written.entries()) {
    const letter = capital.toLowerCase();
    const before = written[i - 1] ?? "";
    const iotated = /^[её]$/u.test(letter) && (before === "" || /^[аеёиоуыэюяйъь]$/iu.test(before));
    const spelled = (iotated ? "y" : "") + (LETTERS[letter] ?? letter);
    out += spelledLike(capital, spelled, before, written[i + 1] ?? "");
  }
  return out;
}

const bgn: Style = {
  hides: new Set(),
  keepsCapitals: true,
  spell: (word: Word): Span[] => [{ text: transliterate(word.written), from: word.from }],
};

const rows: PhoneSpellings = {
  p: "p",
  b: "b",
  t: "t",
  d: "d",
  k: "k",
  g: "g",
  f: "f",
  v: "v",
  s: "s",
  z: "z",
  ʂ: "sh",
  ʐ: "zh",
  ɕ: "shch",
  ʑ: "zh",
  x: "kh",
  ɣ: "g",
  ts: "ts",
  dz: "dz",
  tɕ: "ch",
  dʑ: "j",
  dʐ: "j",
  tʂ: "ch",
  m: "m",
  n: "n",
  l: "l",
  r: "r",
  j: "y",
  a: "a",
  ɐ: "a",
  ə: "uh",
  e: "e",
  i: "ee",
  ɪ: "i",
  ɨ: "ih",
  o: "oh",
  u: "oo",
  ʊ: "oo",
  // The vowels that `syllablesForEnglish` names.
  "open a": "ah",
  "open e": "eh",
  "o before r": "o",
  aj: "igh",
  ej: "ay",
  ij: "ee",
  oj: "oy",
  uj: "ooy",
};
const contextual = ({ phone, before, after, position }: PhoneContext): string | undefined => {
  if (phone.endsWith("ʲ")) {
    const hard = rows[phone.slice(0, -1)] ?? "";
    // English g before e and i is that of “gem”.
    if (phone === "gʲ" && /^(?:e|i|ɪ|open e|[ei]j)$/u.test(after)) return "gh";
    return hard + (/^(?:[aɐəouʊ]|o before r|[aou]j)$/u.test(after) ? "y" : "");
  }
  if (position === "onset" && phone === "j" && before === "j") return "";
  return undefined;
};
const letters = alphabetic({ rows, contextual });

/** Reading aloud. A consonant that English does not say before another one is a syllable of its own: k-NEE-guh. */
const say: Style = {
  hides: letters.hides,
  spell(word, before, after) {
    const cut = syllablesForEnglish(word);
    const [first, ...rest] = letters.spell(cut, before, after);
    if (!first || !hasSilentStart(cut)) return first ? [first, ...rest] : [];
    const from = cut.syllables[0]!.onset[0]!.from;
    return [{ text: first.text.slice(0, 1), from }, { ...first, text: first.text.slice(1) }, ...rest];
  },
};

export const russianForEnglish: Styles = { standard: bgn, say };
