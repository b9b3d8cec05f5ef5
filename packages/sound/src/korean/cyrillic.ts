/** Korean for Russian readers: Kontsevich's system (Концевич, 1966), and the same made easier to say aloud. */
import { alphabetic, type Rows, type Spot } from "../alphabet.ts";
import type { Styles } from "../language.ts";

const rows: Rows = {
  k: "к",
  k͈: "кк",
  kʰ: "кх",
  g: "г",
  t: "т",
  t͈: "тт",
  tʰ: "тх",
  d: "д",
  p: "п",
  p͈: "пп",
  pʰ: "пх",
  b: "б",
  s: "с",
  s͈: "сс",
  tɕ: "ч",
  tɕ͈: "чч",
  tɕʰ: "чх",
  dʑ: "дж",
  h: "х",
  m: "м",
  n: "н",
  ŋ: "н",
  ɾ: "р",
  l: "ль",
  a: "а",
  ɛ: "э",
  e: "е",
  ʌ: "о",
  o: "о",
  u: "у",
  ɯ: "ы",
  i: "и",
  ø: "ве",
  j: "",
  w: "в",
  ɰ: "ы",
};
const IOTATED: { readonly [vowel: string]: string } = { a: "я", ʌ: "ё", o: "ё", u: "ю", ɛ: "йя", e: "йе", i: "и" };
const VOWEL = /^[aɛeʌouɯiø]$/u;

const special = ({ phone, before, after, place }: Spot): string | undefined => {
  if (place === "nucleus") {
    if (before === "j") return IOTATED[phone];
    if (before === "w" && phone === "ʌ") return "о";
    if (before === "w" && phone === "ɛ") return "э";
    if (before === "ɰ") return "й";
    return undefined;
  }
  if (phone === "w" && VOWEL.test(before) && after === "i") return "в";
  if (place === "coda") {
    if (phone === "l") return after === "l" ? "л" : after === "h" ? "р" : VOWEL.test(after) ? "р" : "ль";
    // ㅆ before ㅅ is one long [s]: т and с would be read as ц.
    if (phone === "t" && after === "s͈") return "с";
    if (phone === "ŋ") return VOWEL.test(after) || /^[jɰ]$/u.test(after) ? "нъ" : "н";
    return undefined;
  }
  if (phone === "l") return "л";
  // A tense sound after a stopped final is written once: the final is there already.
  if (phone.endsWith("͈") && /^[ktp]$/.test(before)) return rows[phone.slice(0, -1)];
  return undefined;
};

/** For saying aloud: йе is е, and 쓰 has one с, since two with ы make a rude word. */
const easier = (spot: Spot): string | undefined => {
  if (spot.phone === "e" && spot.before === "j") return "е";
  if (spot.phone === "s͈" && spot.after === "ɯ") return "с";
  return special(spot);
};

export const koreanForRussian: Styles = {
  standard: alphabetic({ rows, special }),
  say: alphabetic({ rows: { ...rows, e: "э", ø: "вэ" }, special: easier }),
};
