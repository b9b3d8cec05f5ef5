import { featuresOf, isVowel, type Phone } from "./phone.ts";
import { NO_STEPS, type Segment, type Sound, type Syllable, type Word } from "./sound.ts";

/** How a phone is printed: IPA letters proper, tie bars left out (broad). */
const print = (phone: string): string => phone.replace("g", "ɡ").replace("ø", "we");

/** Phones in order. A fricative after its stop is doubled, so that the two are not read as one affricate: младший [ˈmlatʂʂɨj]. */
function printAll(segments: readonly Segment[], before: string): string {
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

function ipaOfWord(word: Word): string {
  if (word.syllables.length === 0) return printAll(word.alone, "");
  return word.syllables
    .map((syllable, i) => {
      const before = i === 0 ? [] : segmentsOf(word.syllables[i - 1]!);
      const last = before.findLast(({ surface }) => surface !== "")?.surface ?? "";
      return (syllable.stress === true ? "ˈ" : "") + printAll(segmentsOf(syllable), last);
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
  return sound.parts.map((part) => (part.kind === "word" ? ipaOfWord(part) : part.written)).join("");
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
export function readIpa(ipa: string, from: readonly [number, number]): Pick<Word, "syllables" | "alone"> {
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
    phones.push({ segment: { deep: phone, surface: phone, steps: NO_STEPS, from }, begins, stressed });
    [begins, stressed] = [false, false];
  }
  const nuclei = phones.flatMap(({ segment }, i) => (isVowel(segment.surface) ? [i] : []));
  if (nuclei.length === 0) return { syllables: [], alone: phones.map(({ segment }) => segment) };
  const cuts = nuclei.slice(1).map((next, n) => {
    const marked = phones.findIndex(({ begins: here }, i) => here && i > nuclei[n]! && i <= next);
    return marked >= 0
      ? marked
      : Math.max(nuclei[n]! + 1, next - (startsTogether(phones[next - 2], phones[next - 1]) ? 2 : 1));
  });
  const starts = [0, ...cuts];
  const syllables = nuclei.map((at, n): Syllable => {
    const part = (a: number, b: number): Segment[] => phones.slice(a, b).map(({ segment }) => segment);
    const [start, end] = [starts[n]!, starts[n + 1] ?? phones.length];
    return {
      onset: part(start, at),
      nucleus: phones[at]!.segment,
      coda: part(at + 1, end),
      stress: phones.slice(start, at + 1).some((phone) => phone.stressed),
    };
  });
  return { syllables, alone: [] };
}

/** A consonant and a liquid or glide begin a syllable together. */
function startsTogether(first: { segment: Segment } | undefined, second: { segment: Segment } | undefined): boolean {
  if (!first || !second || isVowel(first.segment.surface)) return false;
  return /^(?:[rlɾɹ]ʲ?|[jwɰ])$/u.test(second.segment.surface) && !/^[rlɾɹjwɰmnŋ]/u.test(first.segment.surface);
}
