/** Russian for Korean readers: the official transcription, and a variant to read aloud, in the manner of Korean phrase books. */
import type { Style, Styles } from "../language.ts";
import type { Phone } from "../phone.ts";
import type { Segment } from "../sound.ts";
import { hangulStyle, type HangulSpelling } from "../korean/hangul-style.ts";
import { officialHangul } from "./official-hangul.ts";

const row = (onset: string, isolated: string, more: Partial<HangulSpelling> = {}): HangulSpelling => ({
  onset,
  isolated,
  ...more,
});
type Consonants = { readonly [phone: string]: HangulSpelling };

/**
 * A soft consonant is written as the hard one, and makes the vowel after it iotated. Without a vowel its softness is not shown,
 * since ㅣ would be и: дверь 드베르, две́ри 드베리.
 */
function withSoft(hard: Consonants, soft: Consonants): Consonants {
  const made = Object.entries(hard)
    .filter(([phone]) => /^[pbtdkgfvszxmnlr]$/.test(phone))
    .map(([phone, it]) => [`${phone}ʲ`, { ...it, soft: true as const }] as const);
  return { ...hard, ...Object.fromEntries(made), ...soft };
}

const nasals: Consonants = {
  m: row("ㅁ", "므", { closes: "ㅁ" }),
  n: row("ㄴ", "느", { closes: "ㄴ" }),
  l: row("ㄹ", "르", { closes: "ㄹ" }),
  r: row("ㄹ", "르"),
  j: row("ㅇ", "이"),
};

// The figures behind these choices are in docs/sound.md. ть, ч, щ without a vowel are 찌, 츠, 쉬, so that 띠, 치, 시 are with и.
const spoken: Consonants = withSoft(
  {
    ...nasals,
    p: row("ㅃ", "쁘"),
    b: row("ㅂ", "브"),
    t: row("ㄸ", "뜨"),
    d: row("ㄷ", "드"),
    k: row("ㄲ", "끄"),
    g: row("ㄱ", "그"),
    f: row("ㅍ", "프"),
    v: row("ㅂ", "브"),
    s: row("ㅆ", "스"),
    z: row("ㅈ", "즈"),
    x: row("ㅎ", "흐"),
    ts: row("ㅉ", "쯔"),
    dz: row("ㅈ", "즈"),
    tɕ: row("ㅊ", "츠"),
    ʂ: row("ㅅ", "쉬", { soft: true, softE: true, y: "ㅟㅣ" }),
    ɕ: row("ㅅ", "쉬", { soft: true, softE: true }),
    ʐ: row("ㅈ", "즈", { y: "ㅟ" }),
    dʐ: row("ㅈ", "즈", { y: "ㅟ" }),
    tʂ: row("ㅊ", "츠", { y: "ㅟ" }),
    ʑ: row("ㅈ", "지"),
    dʑ: row("ㅈ", "지"),
    ɣ: row("ㄱ", "그"),
  },
  {
    tʲ: row("ㄸ", "찌", { soft: true }),
    dʲ: row("ㄷ", "지", { soft: true }),
    sʲ: row("ㅅ", "시", { soft: true }),
    zʲ: row("ㅈ", "지"),
    nʲ: row("ㄴ", "느", { soft: true, softE: true, closes: "ㄴ" }),
  },
);
// ㅢ after a consonant is read as ㅣ (표준 발음법 §5); unstressed [jɪ] would be и as 이: чита́ете, чита́йте.
const spokenVowels = {
  a: "ㅏ",
  ɐ: "ㅏ",
  ə: "ㅏ",
  e: "ㅔ",
  i: "ㅣ",
  ɪ: "ㅣ",
  ɨ: "ㅡㅣ",
  jɪ: "ㅖ",
  o: "ㅗ",
  u: "ㅜ",
  ʊ: "ㅜ",
};

/** ㄹ before ㄴ and ㄴ before ㄹ would be read as ㄹㄹ, so the first has a block of its own: 볼르나, 아늘라인. */
const lateralBesideNasal = (phone: string, next: string): boolean =>
  !(phone.startsWith("l") && next.startsWith("n")) && !(phone.startsWith("n") && /^[lr]/.test(next));

/** Soft consonants whose voiced partner is 지, and how they are said at the end of a word alone. */
const SOFT_FINALS: { readonly [voiced: Phone]: Phone } = { dʲ: "tʲ", zʲ: "sʲ", dʑ: "tɕ", ʑ: "ɕ" };

/** A segment as it would be if no next word had voiced it. */
function unvoiced(segment: Segment): Segment {
  const steps = segment.steps.filter(({ by }) => by !== "assimVoice" && by !== "assimSoft");
  const surface = steps.at(-1)?.to ?? segment.underlying;
  const to = SOFT_FINALS[surface];
  if (to === undefined) return { ...segment, steps, surface };
  return { ...segment, steps: [...steps, { by: "devoice", to, rule: "devoice" }], surface: to };
}

/**
 * A soft consonant at the end of a word has the letters of the word alone, also where the next word voices it: пять дней 뺘찌 드녜이.
 * 지 would be heard as «джи», another syllable. The consonants before it are voiced with it: есть боле́зни 예스찌.
 */
function withFinalsAlone(style: Style): Style {
  return {
    hides: style.hides,
    spell(word, before, after) {
      const last = word.syllables.at(-1);
      if (SOFT_FINALS[last?.coda.at(-1)?.surface ?? ""] === undefined) return style.spell(word, before, after);
      const alone = { ...last!, coda: last!.coda.map(unvoiced) };
      return style.spell({ ...word, syllables: [...word.syllables.slice(0, -1), alone] }, before, after);
    },
  };
}

export const russianForKorean: Styles = {
  standard: officialHangul,
  say: withFinalsAlone(
    hangulStyle({
      consonants: spoken,
      vowels: spokenVowels,
      closesBefore: lateralBesideNasal,
      doubleL: true,
      jApart: true,
      hides: ["assimSoft"],
    }),
  ),
};
