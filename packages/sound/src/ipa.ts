import { languageFor } from "./languages.ts";
import { featuresOf, isVowel, type Phone } from "./phone.ts";
import { NO_STEPS, type Segment, type Sound, type Syllable, type Word } from "./sound.ts";
import { syllabify } from "./syllables.ts";

/** How a phone is printed: IPA letters proper, tie bars left out (broad). */
type PhoneSymbol = (phone: string) => string;

/** Phones in order. A fricative after its stop is doubled, so that the two are not read as one affricate: младший [ˈmlatʂʂɨj]. */
function symbolsOf(segments: readonly Segment[], before: string, print: PhoneSymbol): string {
  let last = before;
  return segments
    .map(({ surface }) => {
      if (surface === "") return "";
      const apart = /^[td]$/.test(last) && /^[ɕʂʐz]$/u.test(surface);
      last = surface;
      return print(surface).repeat(apart ? 2 : 1);
    })
    .join("");
}

const segmentsOf = ({ onset, nucleus, coda }: Syllable): Segment[] => [...onset, nucleus, ...coda];

function ipaOfWord(word: Word, print: PhoneSymbol): string {
  if (word.syllables.length === 0) return symbolsOf(word.unsyllabified, "", print);
  return word.syllables
    .map((syllable, i) => {
      const before = i === 0 ? [] : segmentsOf(word.syllables[i - 1]!);
      const last = before.findLast(({ surface }) => surface !== "")?.surface ?? "";
      return (syllable.stress === true ? "ˈ" : "") + symbolsOf(segmentsOf(syllable), last, print);
    })
    .join("");
}

/**
 * Sound in broad IPA (2020), without slashes: ˈ before a stressed syllable, what stands between words as it is.
 *
 * ```ts
 * import { speak, writeIpa } from "@parley/sound";
 * writeIpa(speak("국물", "ko")); // "kuŋmul"
 * writeIpa(speak("до́брый", "ru")); // "ˈdobrɨj"
 * ```
 */
export function writeIpa(sound: Sound): string {
  const own = languageFor(sound.lang)?.ipa ?? {};
  const print: PhoneSymbol = (phone) => own[phone] ?? phone.replace("g", "ɡ");
  return sound.parts.map((part) => (part.kind === "word" ? ipaOfWord(part, print) : part.written)).join("");
}

/** Letters of narrower transcriptions, and what they are here. */
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
const SOUNDS = /ˈ|\.|(?:tɕ|dʑ|tʃ|dʒ|ts|dz|\p{Ll})(?:ʲ|ʰ|\u0348)*/gu;

/**
 * Broad IPA as syllables, as a book's lexicon gives it: ˈ before the stressed syllable, `.` between syllables where it
 * matters; length, tie bars and secondary stress are passed over, and so is what is no phone.
 */
export function readIpa(ipa: string, from: readonly [number, number]): Pick<Word, "syllables" | "unsyllabified"> {
  const bare = ipa.normalize("NFD").replace(/[\u0361ː‿ˌ/[\]]/gu, "");
  const phones: { segment: Segment; begins: boolean; stressed: boolean }[] = [];
  let [begins, stressed] = [false, false];
  for (const [sign] of bare.matchAll(SOUNDS)) {
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
  // The mark of stress stands before the first consonant of its syllable.
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
