/**
 * Russian syllables as English readers read them: cut where English cuts, a doubled consonant in a group written once, and a
 * vowel with its [j] as one sound. The vowels get names of their own, which the table of `latin.ts` spells.
 */
import type { Phone } from "../phone.ts";
import type { Segment, Syllable, Word } from "../sound.ts";

/** Groups of consonants that begin an English syllable, without softness. */
const ONSET = /^(?:s?[pk][rl]|[bgf][rl]|s?tr|dr|s[lmnptk])$/;
/** Vowels that are one English sound with a [j] after them. */
const WITH_GLIDE: { readonly [vowel: Phone]: Phone } = {
  a: "aj",
  ɐ: "aj",
  e: "ej",
  ə: "ej",
  i: "ij",
  ɪ: "ij",
  ɨ: "ij",
  o: "oj",
  u: "uj",
  ʊ: "uj",
};
const bare = ({ surface }: Segment): Phone => surface.replace("ʲ", "");
const sounding = (segments: readonly Segment[]): Segment[] => segments.filter(({ surface }) => surface !== "");
const renamed = (segment: Segment, surface: Phone, end = segment.from[1]): Segment => ({
  ...segment,
  surface,
  from: [segment.from[0], Math.max(end, segment.from[1])],
});

/** Consonants with a doubled one written once: здд → зд. */
const once = (segments: readonly Segment[]): Segment[] =>
  segments.filter((segment, i) => bare(segment) !== (i === 0 ? "" : bare(segments[i - 1]!)));

/** How many of the consonants between two vowels end the first syllable: as few as English allows, and all before [j]. */
function cutOf(group: readonly Segment[]): number {
  let end = 0;
  while (end < group.length - 1 && !isOnset(group.slice(end))) end += 1;
  return end;
}

function isOnset(group: readonly Segment[]): boolean {
  return group.length === 1 || ONSET.test(group.map(bare).join(""));
}

/** The nucleus of a syllable by the name of its sound, and what is left of its coda. */
function namedVowel({ onset, nucleus, coda, stress }: Syllable, alone: boolean): Pick<Syllable, "nucleus" | "coda"> {
  const vowel = nucleus.surface;
  const [first, ...rest] = coda;
  const glide = first?.surface === "j" ? WITH_GLIDE[vowel] : undefined;
  // вы́йдите is not ви́дите.
  if (glide === "ij" && vowel === "ɨ" && stress === true)
    return { nucleus: renamed(nucleus, vowel, first!.from[1]), coda: rest };
  if (glide !== undefined) return { nucleus: renamed(nucleus, glide, first!.from[1]), coda: rest };
  if (vowel === "o" && first && bare(first) === "r") return { nucleus: renamed(nucleus, "o before r"), coda };
  // A rude word would come out in ды́шит: its vowel is near [ə].
  if (vowel === "ɨ" && onset.at(-1)?.surface === "ʂ" && first && bare(first) === "t")
    return { nucleus: renamed(nucleus, "ə"), coda };
  if (coda.length > 0) return { nucleus, coda };
  if (vowel === "e") return { nucleus: renamed(nucleus, "open e"), coda };
  // Alone the letters i and a are words of English: и, а.
  if (vowel === "ɪ" && onset.length === 0) return { nucleus: renamed(nucleus, "i"), coda };
  if (/^[aɐ]$/u.test(vowel) && onset.length === 0 && alone) return { nucleus: renamed(nucleus, "open a"), coda };
  return { nucleus, coda };
}

/** A word with its syllables for English readers. */
export function syllablesForEnglish(word: Word): Word {
  const parts = word.syllables.map((syllable) => ({
    ...syllable,
    onset: sounding(syllable.onset),
    coda: sounding(syllable.coda),
  }));
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (!before) continue;
    const group = [...before.coda, ...part.onset];
    const whole = group.length > 2 ? once(group) : group;
    // A [j] after a vowel stays with it.
    const glide = before.coda[0]?.surface === "j" ? 1 : 0;
    const cut = glide + (whole.length > glide ? cutOf(whole.slice(glide)) : 0);
    [before.coda, part.onset] = [whole.slice(0, cut), whole.slice(cut)];
  }
  const alone = parts.length === 1;
  const syllables = parts.map((part): Syllable => {
    const written = { ...part, onset: once(part.onset), coda: once(part.coda) };
    return { ...written, ...namedVowel(written, alone) };
  });
  return { ...word, syllables };
}

/** Whether English does not say the first of two consonants at the start of a word: know, gnat, pneumonia, psalm, pterodactyl. */
export function hasSilentStart({ syllables }: Word): boolean {
  const [first, second] = syllables[0]?.onset ?? [];
  return first !== undefined && second !== undefined && /^(?:[kgp]n|p(?:t|s|ts))$/.test(bare(first) + bare(second));
}
