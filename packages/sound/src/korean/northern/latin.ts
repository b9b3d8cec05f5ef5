/**
 * Northern Korean in Latin letters: the official system of the DPRK (조선말의 라틴문자표기법, 1992, 2002, 2012; UNGEGN, Working Paper 46
 * of 1994). ㄹ is r at the start of a syllable and l at its end; only stops between voiced sounds are voiced; sounds that arise at the
 * boundary of a compound are written after a vowel: Paengmasan, Amrok, Kittaesan, Twinmun. ㅚ is oe, as in use and in the version of
 * 2002; that of 2012 has oi. It has a list of forms in use, such as Pyongyang, which are not made here.
 */
import { alphabetic, type PhoneContext, type PhoneSpellings } from "../../alphabet.ts";
import type { Style } from "../../language.ts";
import type { Segment, Syllable } from "../../sound.ts";

const rows: PhoneSpellings = {
  k: "k",
  k͈: "kk",
  kʰ: "kh",
  g: "g",
  t: "t",
  t͈: "tt",
  tʰ: "th",
  d: "d",
  p: "p",
  p͈: "pp",
  pʰ: "ph",
  b: "b",
  s: "s",
  s͈: "ss",
  tɕ: "j",
  tɕ͈: "jj",
  tɕʰ: "ch",
  dʑ: "j",
  h: "h",
  m: "m",
  n: "n",
  ŋ: "ng",
  ɾ: "r",
  l: "l",
  a: "a",
  ɛ: "ae",
  e: "e",
  ʌ: "ŏ",
  o: "o",
  u: "u",
  ɯ: "ŭ",
  i: "i",
  ø: "oe",
  j: "y",
  w: "w",
  ɰ: "ŭ",
};

const PLAIN: { readonly [tense: string]: string } = { k͈: "k", t͈: "t", p͈: "p", s͈: "s", tɕ͈: "tɕ" };

/** An initial as the system has it after the syllable before. */
function initialAfter(segment: Segment, before: Syllable | undefined): Segment {
  const final = before?.coda.findLast(({ surface }) => surface !== "");
  if (!final) return segment;
  const by = (one: Segment, process: string): boolean => one.steps.some((step) => step.by === process);
  // A consonant that is tense only in speech is plain after a consonant: 닭섬 Taksŏm, 물곬 Mulkol.
  const plain = by(segment, "tense") ? PLAIN[segment.surface] : undefined;
  if (plain !== undefined && segment.underlying === plain) return { ...segment, surface: plain, steps: [] };
  // ㄹㄹ is l only where it was ㄴ: 천리마 Chŏllima, 찔레골 JJilregol.
  const lateral = segment.surface === "l" && !by(segment, "lateralise") && !by(final, "lateralise");
  return lateral ? { ...segment, underlying: "ɾ", surface: "ɾ", steps: [] } : segment;
}

/** Before ㅅ a final that is said as ㄷ is written s: 되였습니다 toeyŏssŭmnida. */
const contextual = ({ phone, after, position }: PhoneContext): string | undefined =>
  position === "coda" && phone === "t" && after.startsWith("s") ? "s" : undefined;

const letters = alphabetic({ rows, contextual, hides: ["liquid", "glide"] });

/** The official romanisation. */
export const northernForEnglish: Style = {
  hides: letters.hides,
  spell(word, before, after) {
    const syllables = word.syllables.map((syllable, i) => {
      const onset = syllable.onset.map((segment) => initialAfter(segment, word.syllables[i - 1]));
      return { ...syllable, onset };
    });
    return letters.spell({ ...word, syllables }, before, after);
  },
};
