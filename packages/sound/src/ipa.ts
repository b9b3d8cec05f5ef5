import type { Segment, Sound, Syllable, Word } from "./sound.ts";

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
