/** How a word is divided into the syllables that are sung. */
import { STRESS_MARK, type Script } from "@parley/sound/script";
import { featuresOf, type Language, type Segment, type Word } from "@parley/sound";

/** A word of a sung line: its letters, where they are, the signs inside it, and its sound. */
export interface WordSound {
  readonly text: string;
  readonly from: number;
  /** Places where a syllable ends: of `=` and `_`. */
  readonly breaks: readonly number[];
  /** Of them, those of `=`, after which a syllable begins even without a vowel. */
  readonly forced: readonly number[];
  /** Places where no syllable ends. */
  readonly joins: readonly number[];
  readonly spoken: readonly Word[];
}

/** A syllable of a word. */
interface WordSyllable {
  readonly from: number;
  readonly to: number;
  readonly nuclei: readonly (readonly [number, number])[];
  readonly stressed: boolean | undefined;
}

/** The letters of a text with their places; combining marks are with their letter. */
const lettersOf = (text: string): { readonly letter: string; readonly at: number }[] =>
  Array.from(text.matchAll(/\P{M}\p{M}*/gu), ({ 0: letter, index }) => ({ letter, at: index }));

/** A syllable while it is divided: its vowel, or nothing for one that only `=` makes. */
interface Nucleus {
  readonly from: number;
  readonly to: number;
  readonly stressed: boolean | undefined;
}

/**
 * The syllables of a word: of a syllabic script its letters, else its vowel letters, or of a language with a dictionary those of the
 * dictionary, then of its letters. A word without a vowel has none.
 */
export function divideWord(word: WordSound, script: Script, language: Language): WordSyllable[] {
  const { from, text } = word;
  const end = from + text.length;
  const found = nucleiOf(word, script, language);
  const isStressKnown = found.nuclei.some(({ stressed }) => stressed === true);
  const starts = startsOf(word, found);
  // Each `=` begins a syllable, even one without a vowel.
  const bounds = [
    ...new Set([from, ...starts, ...word.forced, ...word.breaks.filter((at) => hasVowel(found.nuclei, at))]),
  ]
    .filter((at) => at >= from && at < end)
    .toSorted((a, b) => a - b);
  let parts = bounds.map((at, i) => ({ from: at, to: bounds[i + 1] ?? end }));
  const isVowelless = (part: { from: number; to: number }): boolean =>
    !found.nuclei.some((one) => one.from >= part.from && one.from < part.to);
  if (found.nuclei.length === 0 && word.forced.length === 0) return [];
  // A break of the signs moves the border of two syllables: what is left without a vowel belongs to the syllable before.
  parts = parts.reduce<{ from: number; to: number }[]>((all, part) => {
    const last = all.at(-1);
    const isForced = word.forced.includes(part.from);
    const isLast = part.to === end;
    const isBack = isVowelless(part) && (isLast || !word.breaks.includes(part.from));
    const isForward = last !== undefined && isVowelless(last) && !word.forced.includes(last.from);
    if (last && !isForced && (isBack || isForward)) return [...all.slice(0, -1), { from: last.from, to: part.to }];
    return [...all, part];
  }, []);
  for (const at of word.joins) parts = joined(parts, at, found.nuclei);
  return parts.map((part) => {
    const own = found.nuclei.filter((one) => one.from >= part.from && one.from < part.to);
    const stressed = own.some((one) => one.stressed === true);
    return {
      ...part,
      nuclei: own.map((one) => [one.from, one.to] as const),
      stressed: isStressKnown ? stressed : undefined,
    };
  });
}

/** Whether a break is after a vowel of the word, and before another letter. */
const hasVowel = (nuclei: readonly Nucleus[], at: number): boolean => nuclei.some(({ from }) => from < at);

/** Parts in which the two with a vowel next to a place are one. */
function joined(
  parts: readonly { from: number; to: number }[],
  at: number,
  nuclei: readonly Nucleus[],
): { from: number; to: number }[] {
  const index = (one: Nucleus | undefined): number =>
    one === undefined ? -1 : parts.findIndex((part) => one.from >= part.from && one.from < part.to);
  const left = index(nuclei.findLast((one) => one.from < at));
  const right = index(nuclei.find((one) => one.from >= at));
  if (left < 0 || right < 0 || right <= left) return [...parts];
  return [...parts.slice(0, left), { from: parts[left]!.from, to: parts[right]!.to }, ...parts.slice(right + 1)];
}

/** The vowels of a word, and where its syllables begin where the sound says it. */
interface Division {
  readonly nuclei: readonly Nucleus[];
  readonly starts?: readonly number[];
}

function nucleiOf(word: WordSound, script: Script, language: Language): Division {
  const { text, from, spoken } = word;
  if (script.syllabic) {
    const blocks = lettersOf(text).filter(({ letter }) => (script.head?.(letter).length ?? 0) > 1);
    const nuclei = blocks.map(({ letter, at }) => ({
      from: from + at,
      to: from + at + letter.length,
      stressed: undefined,
    }));
    return { nuclei, starts: nuclei.slice(1).map((one) => one.from) };
  }
  const syllables = spoken.flatMap((one) => one.syllables);
  if (language.divide) {
    const isListed = spoken.length > 0 && spoken.every(({ stressSource }) => stressSource !== "unknown");
    const count = isListed && word.forced.length === 0 ? syllables.length : undefined;
    const cuts = [from, ...word.forced, from + text.length];
    const parts = cuts.slice(1).flatMap((end, i) => {
      const begin = cuts[i]!;
      let at = begin;
      return language.divide!(text.slice(begin - from, end - from), count).map((letters) => {
        const part = { from: at, to: at + letters.length };
        at = part.to;
        return part;
      });
    });
    const isStressed = isListed && syllables.length === parts.length ? syllables.map(({ stress }) => stress) : [];
    return {
      nuclei: parts.map((part, i) => ({ ...vowelOf(part, word, script), stressed: isStressed[i] })),
      starts: parts.slice(1).map((part) => part.from),
    };
  }
  const vowels = script.vowels;
  if (!vowels) return { nuclei: [] };
  const found = lettersOf(text).filter(({ letter }) => vowels.test(letter));
  const isMarked = found.some(({ letter }) => isStressMarked(letter, script));
  const nuclei = found.map(({ letter, at }, i) => ({
    from: from + at,
    to: from + at + letter.length,
    stressed: isMarked
      ? isStressMarked(letter, script)
      : syllables.length === found.length
        ? syllables[i]!.stress
        : undefined,
  }));
  if (syllables.length !== found.length) return { nuclei };
  const starts = syllables.slice(1).map((syllable, i) => {
    const first = firstOf([...syllables[i]!.coda, ...syllable.onset])?.from[0] ?? nuclei[i + 1]!.from;
    return Math.min(Math.max(first, nuclei[i]!.to), nuclei[i + 1]!.from);
  });
  return { nuclei, starts };
}

/** Of the consonants between two vowels, the first that is sung with the second: the last, or an obstruent with a liquid. */
function firstOf(consonants: readonly Segment[]): Segment | undefined {
  const manner = (segment: Segment | undefined): number => {
    const features = segment && featuresOf(segment.surface);
    return features?.kind === "consonant" ? features.manner : Number.NaN;
  };
  const isCluster = manner(consonants.at(-1)) >= 4 && manner(consonants.at(-2)) <= 2;
  return consonants.at(isCluster ? -2 : -1);
}

/** The place of the first vowel letter of a part of a word; its beginning where it has none. */
function vowelOf(
  part: { from: number; to: number },
  { text, from }: WordSound,
  script: Script,
): { from: number; to: number } {
  const letters = lettersOf(text.slice(part.from - from, part.to - from));
  const vowel = letters.find(({ letter }) => script.vowels?.test(letter)) ?? { at: 0, letter: "" };
  return { from: part.from + vowel.at, to: part.from + vowel.at + vowel.letter.length };
}

/** Whether a vowel letter has the stress mark, or is always stressed. */
function isStressMarked(letter: string, script: Script): boolean {
  return letter.includes(STRESS_MARK) || (script.alwaysStressed?.test(letter) ?? false);
}

/** Where the syllables of a word begin, after the first one. */
function startsOf({ text, from }: WordSound, { nuclei, starts }: Division): readonly number[] {
  if (starts) return starts;
  return nuclei.slice(1).map((next, i) => {
    const before = nuclei[i]!;
    const letters = lettersOf(text.slice(before.to - from, next.from - from));
    const last = letters.at(-1);
    return last === undefined ? next.from : before.to + last.at;
  });
}
