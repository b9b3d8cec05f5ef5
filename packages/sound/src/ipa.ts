import { languageFor } from "./languages.ts";
import { featuresOf, isVowel, type Phone } from "./phone.ts";
import { NO_STEPS, type Segment, type Sound, type Syllable, type Word } from "./sound.ts";
import { syllabify } from "./syllables.ts";

/** The IPA letters of a phone, without tie bars (broad). */
type SymbolOf = (phone: string) => string;

/**
 * Phones in order. Where the language has affricates of the kind, a fricative after its stop is doubled, so that the two are not
 * read as one: младший [ˈmlatʂʂɨj], but English thirds [ˈθɜɹdz].
 */
function symbolsOf(segments: readonly Segment[], before: string, symbolOf: SymbolOf, doubles: boolean): string {
  let last = before;
  return segments
    .map(({ surface }) => {
      if (surface === "") return "";
      const apart = doubles && /^[td]$/.test(last) && /^[ɕʂʐz]$/u.test(surface);
      last = surface;
      return symbolOf(surface).repeat(apart ? 2 : 1);
    })
    .join("");
}

const segmentsOf = ({ onset, nucleus, coda }: Syllable): Segment[] => [...onset, nucleus, ...coda];

function ipaOfWord(word: Word, symbolOf: SymbolOf, doubles: boolean): string {
  if (word.syllables.length === 0) return symbolsOf(word.unsyllabified, "", symbolOf, doubles);
  return word.syllables
    .map((syllable, i) => {
      const before = i === 0 ? [] : segmentsOf(word.syllables[i - 1]!);
      const last = before.findLast(({ surface }) => surface !== "")?.surface ?? "";
      return (syllable.stress === true ? "ˈ" : "") + symbolsOf(segmentsOf(syllable), last, symbolOf, doubles);
    })
    .join("");
}

/**
 * A sound in broad IPA (2020), without slashes: ˈ before a stressed syllable, separators unchanged. Never throws.
 *
 * ```ts
 * import { speak, writeIpa } from "@parley/sound";
 * writeIpa(speak("국물", "ko")); // "kuŋmul"
 * writeIpa(speak("до́брый", "ru")); // "ˈdobrɨj"
 * ```
 */
export function writeIpa(sound: Sound): string {
  const language = languageFor(sound.lang);
  const own = language?.ipa ?? {};
  const doubles = language?.dentalAffricates !== false;
  const symbolOf: SymbolOf = (phone) => own[phone] ?? phone.replace("g", "ɡ");
  return sound.parts.map((part) => (part.kind === "word" ? ipaOfWord(part, symbolOf, doubles) : part.written)).join("");
}

/** Letters of narrower transcriptions, and the phones they are read as. */
const ALIASES: { readonly [letter: string]: Phone } = {
  ɡ: "g",
  ɫ: "l",
  ɭ: "l",
  ʎ: "lʲ",
  ɲ: "nʲ",
  ʉ: "u",
  ɵ: "o",
  y: "i",
  χ: "x",
  ɦ: "h",
};
const SOUNDS = /ˈ|\.|(?:tɕ|dʑ|tʃ|dʒ|tʂ|dʐ|ts|dz|\p{Ll})(?:ʲ|ʰ|\u0348)*/gu;

/** Diphthongs of English: their second vowel is a glide. */
const DIPHTHONG = /([eaɔ](?=ɪ)|[oəa](?=ʊ))([ɪʊ])/gu;

/**
 * Syllables from broad IPA, as the lexicon of a book has it: ˈ before the stressed syllable, `.` between syllables where the
 * division is not the usual one. Length, tie bars, secondary stress and unknown letters are ignored. With
 * `diphthongs` eɪ, aɪ, ɔɪ, oʊ, əʊ and aʊ are one vowel with its glide.
 */
export function readIpa(
  ipa: string,
  from: readonly [number, number],
  diphthongs = false,
): Pick<Word, "syllables" | "unsyllabified"> {
  const bare = ipa.normalize("NFD").replace(/[\u0361ː‿ˌ/[\]]/gu, "");
  const phones: { segment: Segment; begins: boolean; stressed: boolean }[] = [];
  let [begins, stressed] = [false, false];
  const glided = diphthongs
    ? bare.replace(DIPHTHONG, (_, vowel: string, end: string) => vowel + (end === "ɪ" ? "j" : "w"))
    : bare;
  for (const [sign] of glided.matchAll(SOUNDS)) {
    if (sign === "ˈ" || sign === ".") {
      begins = true;
      stressed = sign === "ˈ";
      continue;
    }
    const phone = ALIASES[sign] ?? sign;
    if (!featuresOf(phone)) continue;
    phones.push({ segment: { underlying: phone, surface: phone, steps: NO_STEPS, from }, begins, stressed });
    [begins, stressed] = [false, false];
  }
  // The stress mark is before the first consonant of its syllable.
  let isMarked = false;
  const stressedNuclei = new Set(
    phones.filter(({ segment, begins, stressed: marked }) => {
      if (begins) isMarked = marked;
      const isNucleus = isVowel(segment.surface);
      const isStressed = isNucleus && isMarked;
      if (isNucleus) isMarked = false;
      return isStressed;
    }),
  );
  return syllabify(phones, {
    isNucleus: ({ segment }) => isVowel(segment.surface),
    segmentOf: ({ segment }) => segment,
    isStressed: (nucleus) => stressedNuclei.has(nucleus),
    cut(at, next) {
      const marked = phones.findIndex(({ begins: here }, i) => here && i > at && i <= next);
      if (marked >= 0) return marked;
      return Math.max(at + 1, next - (startsTogether(phones[next - 2], phones[next - 1]) ? 2 : 1));
    },
  });
}

/** A consonant and a liquid or glide begin a syllable together. */
function startsTogether(first: { segment: Segment } | undefined, second: { segment: Segment } | undefined): boolean {
  if (!first || !second || isVowel(first.segment.surface)) return false;
  return /^(?:[rlɾɹ]ʲ?|[jwɰ])$/u.test(second.segment.surface) && !/^[rlɾɹjwɰmnŋ]/u.test(first.segment.surface);
}
