import { segmentsOf, type Sound, type Word } from "./sound.ts";

/** How a phone is printed: IPA letters proper, tie bars left out (broad). */
const print = (phone: string): string => phone.replace("g", "ɡ").replace("ø", "we");

function ipaOfWord(word: Word): string {
  if (word.syllables.length === 0)
    return segmentsOf(word)
      .map(({ surface }) => print(surface))
      .join("");
  return word.syllables
    .map(
      ({ onset, nucleus, coda, stress }) =>
        (stress === true ? "ˈ" : "") + [...onset, nucleus, ...coda].map(({ surface }) => print(surface)).join(""),
    )
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
