/** What makes a line hard to sing: cut words, consonants that meet, vowels that cannot be held. */
import { featuresOf, isVowel, languageFor, type Segment, type Sound, type Word } from "@parley/sound";
import type { FittedLine } from "./fitted-line.ts";
import type { ReportFinding } from "./finding.ts";
import type { LineSyllable } from "./sung-line.ts";
import type { SungNote } from "./sung-notes.ts";

const NEARLY = 1e-6;
/** Consonants between two vowels that are hard to sing. */
const MANY = 3;
/** The length from which a note must be held, in beats. */
const HELD = 2;
/** Close central and back unrounded vowels, which carry no tone when they are held: IPA ɨ and ɯ. */
const THIN: ReadonlySet<string> = new Set(["ɨ", "ɯ"]);

/** The notes of a syllable. */
const notesOf = ({ notes, starts }: FittedLine, i: number, { notes: count }: LineSyllable): readonly SungNote[] =>
  notes.slice(starts[i], starts[i]! + count);

/** Report a line with a rest or a note of a bar or longer inside a word. */
export function checkWordCut(line: FittedLine, report: ReportFinding): void {
  const { syllables } = line.reading;
  for (const [i, syllable] of syllables.entries()) {
    const isInWord = syllables[i + 1] !== undefined && !syllables[i + 1]!.startsWord;
    const own = notesOf(line, i, syllable);
    const last = own.at(-1);
    const isCut = own.slice(0, -1).some(({ restAfter }) => restAfter) || (isInWord && last?.restAfter === true);
    const long = isInWord ? own.find(({ length, barLength }) => length >= barLength - NEARLY) : undefined;
    if (!isCut && long === undefined) continue;
    const what = isCut ? "a rest" : `a note of ${format(long!.length / long!.beat)} beats, a bar or more,`;
    report("song.word-cut", line.at, `${what} is inside the word with “${syllable.text}”`);
    return;
  }
}

/** A number with at most one decimal. */
const format = (value: number): string => String(Math.round(value * 10) / 10);

/** The phones of a line in order, with the consonants of words without a vowel. The second part of a diphthong is no consonant. */
function phonesOf(sound: Sound | undefined): Segment[] {
  const hasDiphthongs = sound !== undefined && languageFor(sound.lang)?.diphthongs === true;
  const finals = (coda: readonly Segment[]): readonly Segment[] =>
    hasDiphthongs ? coda.filter(({ surface }) => !isGlide(surface)) : coda;
  return (sound?.parts ?? []).flatMap((part) =>
    part.kind === "word"
      ? [
          ...part.unsyllabified,
          ...part.syllables.flatMap(({ onset, nucleus, coda }) => [...onset, nucleus, ...finals(coda)]),
        ]
      : [],
  );
}

function isGlide(phone: string): boolean {
  const features = featuresOf(phone);
  return features?.kind === "consonant" && features.manner === 6;
}

/** The groups of three or more consonants between two vowels of a line, as they sound. */
function clustersOf(sound: Sound | undefined): string[] {
  const clusters: string[] = [];
  let group: string[] | undefined;
  for (const { surface } of phonesOf(sound)) {
    if (surface === "") continue;
    if (isVowel(surface)) {
      if (group !== undefined && group.length >= MANY) clusters.push(group.join(""));
      group = [];
    } else group?.push(surface);
  }
  return clusters;
}

/** Report a line with more groups of consonants than the same line of the original. */
export function checkClusters(line: FittedLine, original: FittedLine | undefined, report: ReportFinding): void {
  if (line.role === "original") return;
  const own = clustersOf(line.reading.sound);
  const most = clustersOf(original?.reading.sound).length + 1;
  if (own.length > most)
    report(
      "song.cluster",
      line.at,
      `${own.length} groups of three or more consonants: ${own.join(", ")}; ${most} allowed`,
    );
}

/** The last phones of the syllable of a vowel: the vowel, and the final. */
interface Held {
  readonly vowel: string;
  readonly final: string | undefined;
}

/** How the vowels of a line are held, by syllable. */
function heldOf({ reading }: FittedLine): (Held | undefined)[] {
  const words = (reading.sound?.parts ?? []).filter((part): part is Word => part.kind === "word");
  const spoken = words.flatMap(({ syllables }) => syllables);
  // A word that is not in the dictionary can have other vowels in its sound than in its letters.
  if (spoken.length !== reading.syllables.reduce((sum, { nuclei }) => sum + nuclei.length, 0)) return [];
  let next = 0;
  return reading.syllables.map((syllable) => {
    const count = syllable.nuclei.length;
    next += count;
    const found = count === 0 ? undefined : spoken[next - 1];
    return (
      found && { vowel: found.nucleus.surface, final: found.coda.findLast(({ surface }) => surface !== "")?.surface }
    );
  });
}

const isStop = (phone: string | undefined): boolean => {
  const features = phone === undefined ? undefined : featuresOf(phone);
  return features?.kind === "consonant" && features.manner === 0;
};

/** Report a line whose highest or long note is on a vowel that cannot be held, or on a syllable that ends in a stop. */
export function checkVowels(line: FittedLine, highest: number, report: ReportFinding): void {
  if (line.role === "original") return;
  const held = heldOf(line);
  for (const [i, syllable] of line.reading.syllables.entries()) {
    const sound = held[i];
    if (sound === undefined) continue;
    const isThin = THIN.has(sound.vowel);
    if (!isThin && !isStop(sound.final)) continue;
    const note = notesOf(line, i, syllable).find(
      ({ pitch, length, beat }) => pitch === highest || length >= HELD * beat - NEARLY,
    );
    if (note === undefined) continue;
    const where = note.pitch === highest ? "the highest note" : `a note of ${format(note.length / note.beat)} beats`;
    const why = isThin ? `[${sound.vowel}] cannot be held` : `it ends in the stop [${sound.final}]`;
    report("song.vowel", line.at, `${where} is on “${syllable.text}”: ${why}`);
    return;
  }
}
