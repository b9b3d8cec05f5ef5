/** Korean for Russian readers: Kontsevich's system (Концевич, 1966), and a variant that is easier to read aloud. */
import { alphabetic, type PhoneSpellings, type PhoneContext } from "../alphabet.ts";
import type { Style, Styles } from "../language.ts";

const rows: PhoneSpellings = {
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

const contextual = ({ phone, before, after, position }: PhoneContext): string | undefined => {
  if (position === "nucleus") {
    if (before === "j") return IOTATED[phone];
    if (before === "w" && phone === "ʌ") return "о";
    if (before === "w" && phone === "ɛ") return "э";
    if (before === "ɰ") return "й";
    return undefined;
  }
  if (phone === "w" && VOWEL.test(before) && after === "i") return "в";
  if (position === "coda") {
    if (phone === "l") return after === "l" ? "л" : after === "h" ? "р" : VOWEL.test(after) ? "р" : "ль";
    // ㅆ before ㅅ is one long [s]: т and с would be read as ц.
    if (phone === "t" && after === "s͈") return "с";
    if (phone === "ŋ") return VOWEL.test(after) || /^[jɰ]$/u.test(after) ? "нъ" : "н";
    return undefined;
  }
  if (phone === "l") return "л";
  // A tense sound after a stop is written once.
  if (phone.endsWith("͈") && /^[ktp]$/.test(before)) return rows[phone.slice(0, -1)];
  return undefined;
};

/** For reading aloud: йе is written е, йя is йэ, and ㄹ before ㅎ is still a lateral: иль-хэ-ё. */
const easier = (spot: PhoneContext): string | undefined => {
  if (spot.position === "nucleus" && spot.before === "j" && (spot.phone === "e" || spot.phone === "ɛ"))
    return spot.phone === "e" ? "е" : "йэ";
  if (spot.position === "coda" && spot.phone === "l" && spot.after === "h") return "ль";
  return contextual(spot);
};

/** Words that Russian dictionaries have. They override the system. */
const CUSTOMARY: { readonly [word: string]: string } = {
  서울: "сеул",
  평양: "пхеньян",
  김치: "кимчи",
  태권도: "тхэквондо",
  울산: "ульсан",
  판소리: "пхансори",
};

/** A style that writes some words as the dictionaries of the reader have them. */
function withCustom(style: Style): Style {
  return {
    hides: style.hides,
    spell(word, before, after) {
      const custom = Object.hasOwn(CUSTOMARY, word.written) ? CUSTOMARY[word.written] : undefined;
      return custom === undefined ? style.spell(word, before, after) : [{ text: custom, from: word.from }];
    },
  };
}

/** ㅖ after a consonant is [e] in use (표준 발음법 §5, 다만 2): 계 кэ, 폐 пхэ; е would soften the consonant. Not after ㄹ. */
function withoutGlide(style: Style): Style {
  return {
    hides: style.hides,
    spell(word, before, after) {
      return style.spell(word, before, after).map((span, i) => {
        const sounds = word.syllables[i]?.onset.map(({ surface }) => surface).filter((phone) => phone !== "") ?? [];
        const glided = sounds.length === 2 && sounds[1] === "j" && !/^[lɾ]$/u.test(sounds[0]!);
        return glided ? { ...span, text: span.text.replace(/йэ|е/u, "э") } : span;
      });
    },
  };
}

/**
 * A syllable that looks like a rude word gives its first letter to the syllable before: ис-сы, not и-ссы. At the beginning of a word
 * it has one letter: сы-сэ-ё, хал су.
 */
function sharedS(style: Style): Style {
  return {
    hides: style.hides,
    spell(word, before, after) {
      const spans = style.spell(word, before, after);
      const rude = (at: number): boolean => /^сс[ыу]/u.test(spans[at]?.text ?? "");
      return spans.map((span, i) => {
        const taken = rude(i) ? span.text.slice(1) : span.text;
        return { ...span, text: taken + (rude(i + 1) ? "с" : "") };
      });
    },
  };
}

export const koreanForRussian: Styles = {
  standard: withCustom(alphabetic({ rows, contextual, hides: ["tenseLoan"] })),
  say: sharedS(withoutGlide(alphabetic({ rows: { ...rows, e: "э", ø: "вэ" }, contextual: easier }))),
};
