import { isVowel, type Sound, type Word } from "@parley/sound";
import type { FittedLine } from "./fitted-line.ts";
import type { ReportFinding } from "./finding.ts";

/** What two lines that rhyme have in common: sounds, or letters. */
interface RhymeTail {
  readonly sounds: string;
  readonly letters: string;
}

/**
 * The rhyme of a line: from the last stressed vowel of its last word on; in a language without stress the vowel and the final of the last
 * syllable.
 */
function tailOf({ reading }: Pick<FittedLine, "reading">): RhymeTail | undefined {
  const word = lastWord(reading.sound);
  if (word === undefined) return undefined;
  const marked = reading.syllables.findLast(({ word: one }) => one === reading.syllables.at(-1)!.word);
  if (marked === undefined) return undefined;
  const { syllables } = word;
  const isStressed = syllables.map(({ stress }) => stress === true);
  const last = isStressed.lastIndexOf(true);
  const from = last < 0 ? syllables.length - 1 : last;
  const tail = syllables.slice(from);
  const phones = tail.flatMap(({ onset, nucleus, coda }, i) => [...(i === 0 ? [] : onset), nucleus, ...coda]);
  // Softness and the quality of unstressed vowels are not heard as a difference in a rhyme.
  const sounds = phones
    .map(({ surface }, i) => (i > 0 && isVowel(surface) ? weak(surface) : surface.replace(/ʲ/gu, "")))
    .join(" ");
  const begin = tail[0]!.nucleus.from[0];
  const letters = word.written.slice(begin - word.from[0]).toLowerCase();
  return { sounds, letters };
}

/** Unstressed vowels that rhyme with each other are written as one. */
const weak = (vowel: string): string => ({ ɐ: "ə", a: "ə", ɨ: "ɪ", i: "ɪ", ʊ: "u" })[vowel] ?? vowel;

function lastWord(sound: Sound | undefined): Word | undefined {
  return sound?.parts.findLast((part): part is Word => part.kind === "word" && part.syllables.length > 0);
}

const rhymes = (a: RhymeTail | undefined, b: RhymeTail | undefined): boolean =>
  a !== undefined && b !== undefined && (a.sounds === b.sounds || (a.letters === b.letters && a.letters.length > 1));

/**
 * The letters of a rhyme scheme, by line: lines with the same letter rhyme, a line without rhyme has a dash. Never throws.
 *
 * ```ts
 * import { readSungLine, rhymeScheme } from "@parley/song";
 * const lines = ["парча́", "плеча́", "ко́робушка"].map((text) => ({ reading: readSungLine(text, "ru") }));
 * rhymeScheme(lines); // "aa-"
 * ```
 */
export function rhymeScheme(lines: readonly Pick<FittedLine, "reading">[]): string {
  const tails = lines.map(tailOf);
  const letters: string[] = [];
  let used = 0;
  for (const [i, tail] of tails.entries()) {
    const before = tails.findIndex((one, j) => j < i && rhymes(one, tail));
    const after = tails.some((one, j) => j > i && rhymes(one, tail));
    if (before >= 0) letters.push(letters[before]!);
    else if (after) letters.push(String.fromCharCode(97 + (used++ % 26)));
    else letters.push("-");
  }
  return letters.join("");
}

/** The pairs of lines that rhyme, as the indices of two lines. */
function pairsOf(lines: readonly FittedLine[]): (readonly [number, number])[] {
  const tails = lines.map(tailOf);
  return tails.flatMap((a, i) => tails.slice(i + 1).flatMap((b, j) => (rhymes(a, b) ? [[i, i + 1 + j] as const] : [])));
}

/** The share of the original's rhyming pairs that a text must keep. */
const LEAST_SHARE = 0.5;

/** Report the texts of a verse that keep fewer than half of the rhymes of the original. */
export function checkRhyme(texts: readonly (readonly FittedLine[])[], count: number, report: ReportFinding): void {
  const original = texts.find(([line]) => line?.role === "original");
  if (original === undefined || original.length !== count) return;
  const wanted = pairsOf(original);
  if (wanted.length === 0) return;
  for (const lines of texts) {
    const [first] = lines;
    if (first === undefined || first.role === "original" || lines.length !== count) continue;
    const own = pairsOf(lines);
    const kept = wanted.filter(([a, b]) => own.some(([c, d]) => a === c && b === d));
    if (kept.length >= wanted.length * LEAST_SHARE) continue;
    const names = wanted.map(([a, b]) => `${original[a]!.line.id}–${original[b]!.line.id}`).join(", ");
    report(
      "song.rhyme",
      { verse: first.verse, lang: first.lang, span: first.at.span },
      `${kept.length} of ${wanted.length} pairs of lines rhyme as in the original: ${names}`,
    );
  }
}
