/**
 * Which letters of a respelling stand for which letters of the text. A writer gives whole syllables, so each segment is replaced by
 * another sound, and what changes in the respelling is what stands for it.
 */
import type { Lexicon } from "./language.ts";
import { featuresOf } from "./phone.ts";
import { plain, speak, write } from "./respelling.ts";
import { scriptFor } from "./script-lookup.ts";
import type { Script } from "./script.ts";
import type { Segment, Sound, Syllable, Word } from "./sound.ts";

/** A letter of a text, and what a respelling has in its place. */
export interface LetterReading {
  /** The letter in lower case; of a syllabic script, a letter of the alphabet and no syllable. */
  readonly letter: string;
  /** The position of the letter, or of its syllable, in the text, in UTF-16 code units. */
  readonly at: number;
  /** The letters of the respelling; empty for a silent letter. */
  readonly reading: string;
}

/** A segment with its place in the word. */
interface Placed {
  readonly segment: Segment;
  readonly syllable: number;
  readonly part: "onset" | "nucleus" | "coda" | "none";
  readonly index: number;
}

/**
 * The letters of one word in a language, each with what stands in its place in the respelling for a reader. A letter whose place cannot be told
 * is left out: a letter of a group that is one sound, or one that melts into the next syllable. `parts` are the letters of the
 * word with their phones, where its sound does not show which letters it comes from. Throws a RangeError for an
 * unknown language.
 *
 * ```ts
 * import { letterReadings } from "@parley/sound";
 * letterReadings("아기", "ko", "ru").map(({ letter, reading }) => `${letter} ${reading}`); // ["ㅇ ", "ㅏ а", "ㄱ г", "ㅣ и"]
 * letterReadings("дом", "ru", "ko").map(({ letter, reading }) => `${letter} ${reading}`); // ["д ㄷ", "о ㅗ", "м ㅁ"]
 * ```
 */
export function letterReadings(
  text: string,
  lang: string,
  reader: string,
  { parts, ...lexicon }: Lexicon & { readonly parts?: readonly (readonly [string, string])[] } = {},
): LetterReading[] {
  const sound = speak(text, lang, lexicon);
  const [script, readerScript] = [scriptFor(lang), scriptFor(reader)];
  const word = sound.parts.find((part): part is Word => part.kind === "word");
  if (!script || sound.parts.length !== 1 || !word) return [];
  const write = unitsWriter(sound, reader, readerScript);
  const whole = write(word);
  const placed = placesOf(word);
  const pieces = piecesOf(word, placed, whole, write);
  const groups = new Map<string, number[]>();
  for (const [i, { segment }] of placed.entries()) {
    const key = segment.from.join();
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  const joined = (members: readonly number[]): string | undefined =>
    textOf(
      members.map((i) => pieces[i]),
      readerScript,
      whole,
    );
  if (parts) return inParts(parts, placed, joined);
  return script.block
    ? inBlocks(text, script.block, placed, groups, joined)
    : inLetters(text, script, placed, groups, joined);
}

/** The range of units of a respelling. */
type Piece = readonly [from: number, to: number] | undefined;
/** The units of a respelling: letters, of a syllabic script those of the alphabet, without the initial that is silent. */
interface Unit {
  readonly letter: string;
  /** Whether it is the vowel of a syllable whose initial is the unit before it. */
  readonly joins: boolean;
}

function unitsWriter(sound: Sound, reader: string, script: Script | undefined): (word: Word) => readonly Unit[] {
  return (word) => {
    const letters = Array.from(plain(write({ ...sound, parts: [word] }, reader)).replaceAll("-", ""));
    return letters.flatMap((letter): Unit[] => {
      const parts = script?.block?.parts(letter);
      if (!parts) return [{ letter, joins: false }];
      const isOpen = parts[0] === script!.block!.silent;
      return parts.slice(isOpen ? 1 : 0).map((one, i) => ({ letter: one, joins: !isOpen && i === 1 }));
    });
  };
}

function placesOf({ syllables, unsyllabified }: Word): Placed[] {
  return [
    ...unsyllabified.map((segment, index): Placed => ({ segment, syllable: -1, part: "none", index })),
    ...syllables.flatMap(({ onset, nucleus, coda }, syllable): Placed[] => [
      ...onset.map((segment, index): Placed => ({ segment, syllable, part: "onset", index })),
      { segment: nucleus, syllable, part: "nucleus", index: 0 },
      ...coda.map((segment, index): Placed => ({ segment, syllable, part: "coda", index })),
    ]),
  ].filter(({ segment }) => segment.surface !== "" || segment.underlying !== "");
}

/** The word with one segment replaced by a phone that has no history. */
function replaced(word: Word, { syllable, part, index }: Placed, phone: string): Word {
  const other = (segment: Segment): Segment => ({ ...segment, underlying: phone, surface: phone, steps: [] });
  const swap = (list: readonly Segment[]): Segment[] => list.map((one, i) => (i === index ? other(one) : one));
  if (part === "none") return { ...word, unsyllabified: swap(word.unsyllabified) };
  const changed = (one: Syllable): Syllable =>
    part === "nucleus" ? { ...one, nucleus: other(one.nucleus) } : { ...one, [part]: swap(one[part]) };
  return { ...word, syllables: word.syllables.map((one, i) => (i === syllable ? changed(one) : one)) };
}

const VOWELS = ["a", "i", "u", "o", "ɪ", "æ", "ʌ"];

/** Sounds that a segment is replaced by: of the same kind, so that most leave its neighbours as they are. */
function othersOf({ surface }: Segment): readonly string[] {
  const features = featuresOf(surface);
  if (features?.kind === "vowel") return VOWELS.filter((one) => one !== surface);
  const soft = features?.soft === true && surface.endsWith("ʲ") ? "ʲ" : "";
  return ["m", "n"].map((one) => one + soft).filter((one) => one !== surface);
}

/** What a writer gives; `undefined` for a sound that the language itself does not have, which its own letters cannot write. */
function writtenOr(write: () => readonly Unit[]): readonly Unit[] | undefined {
  try {
    return write();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What stands for each segment: what changes in most of the respellings in which it is another sound. */
function piecesOf(
  word: Word,
  placed: readonly Placed[],
  whole: readonly Unit[],
  write: (word: Word) => readonly Unit[],
): readonly Piece[] {
  const changes = placed.map((one) =>
    othersOf(one.segment).flatMap((phone) => {
      const other = writtenOr(() => write(replaced(word, one, phone)));
      const change = other && changeOf(whole, other);
      return change ? [change] : [];
    }),
  );
  const least = changes.map((list) => list.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]);
  const pieces = changes.map((list, i): Piece => {
    const votes = new Map<string, number>();
    for (const one of list) votes.set(one.join(), (votes.get(one.join()) ?? 0) + 1);
    const [best] = list.toSorted(
      (a, b) => votes.get(b.join())! - votes.get(a.join())! || lengthOf(b) - lengthOf(a) || a[0] - b[0],
    );
    if (!best) return undefined;
    // What certainly belongs to another segment does not belong to this one.
    const isOther = (unit: number): boolean =>
      least.some((other, n) => n !== i && other !== undefined && other[0] <= unit && unit < other[1]);
    let [start, end] = best;
    while (start < end && isOther(start)) start += 1;
    while (end > start && isOther(end - 1)) end -= 1;
    return start < end ? [start, end] : least[i];
  });
  // A vowel that no segment has, such as ㅡ in 스, belongs to its consonant.
  const isTaken = (unit: number): boolean => pieces.some((piece) => piece && piece[0] <= unit && unit < piece[1]);
  return pieces.map((piece): Piece => {
    const next = piece?.[1] ?? whole.length;
    return piece && whole[next]?.joins === true && !isTaken(next) ? [piece[0], next + 1] : piece;
  });
}

const lengthOf = ([from, to]: readonly [number, number]): number => to - from;

/** The part of a respelling that another one has otherwise; `undefined` where that has only more. */
function changeOf(whole: readonly Unit[], other: readonly Unit[]): readonly [number, number] | undefined {
  let [start, end] = [0, 0];
  const most = Math.min(whole.length, other.length);
  while (start < most && whole[start]!.letter === other[start]!.letter) start += 1;
  while (end < most - start && whole.at(-1 - end)!.letter === other.at(-1 - end)!.letter) end += 1;
  return start < whole.length - end ? [start, whole.length - end] : undefined;
}

/** The text of some pieces; `undefined` where all are missing, or they are apart. */
function textOf(pieces: readonly Piece[], script: Script | undefined, whole: readonly Unit[]): string | undefined {
  const known = pieces.flatMap((piece) => (piece ? [piece] : []));
  if (known.length === 0) return undefined;
  const [start, end] = [Math.min(...known.map(([from]) => from)), Math.max(...known.map(([, to]) => to))];
  if (known.reduce((sum, one) => sum + lengthOf(one), 0) < end - start) return undefined;
  let text = "";
  const units = whole.slice(start, end);
  for (let i = 0; i < units.length; i++) {
    const [here, next] = [units[i]!, units[i + 1]];
    if (next?.joins && script?.block) {
      text += script.block.join(here.letter, next.letter);
      i += 1;
    } else text += here.letter;
  }
  return text;
}

type Joined = (members: readonly number[]) => string | undefined;
type Groups = ReadonlyMap<string, readonly number[]>;
const isGlide = ({ segment, part }: Placed): boolean => part !== "nucleus" && /^[jwɰ]$/u.test(segment.surface);

/** The letters of a script of syllables: a segment belongs to its block, and in it to the initial, the vowel or the final. */
function inBlocks(
  text: string,
  { parts: partsOf, silent }: NonNullable<Script["block"]>,
  placed: readonly Placed[],
  groups: Groups,
  joined: Joined,
): LetterReading[] {
  const found: LetterReading[] = [];
  for (let at = 0; at < text.length; at++) {
    const parts = partsOf(text[at]!);
    if (!parts) continue;
    const members = groups.get([at, at + 1].join()) ?? [];
    const shared = placed.some(({ segment: { from } }) => from[0] <= at && from[1] > at && from[1] - from[0] > 1);
    const nucleus = members.find((i) => placed[i]!.part === "nucleus");
    if (nucleus === undefined || shared) continue;
    const glides = members.filter((i) => i < nucleus && isGlide(placed[i]!));
    const onset = members.filter((i) => i < nucleus && !isGlide(placed[i]!));
    const coda = members.filter((i) => i > nucleus);
    const [first, vowel, ...finals] = parts;
    const put = (letter: string | undefined, own: readonly number[]): void => {
      const reading = own.length === 0 ? "" : joined(own);
      if (letter !== undefined && reading !== undefined) found.push({ letter, at, reading });
    };
    if ((first === silent) === (onset.length === 0)) put(first, onset);
    put(vowel, [...glides, nucleus]);
    if (coda.length === finals.length) for (const [i, final] of finals.entries()) put(final, [coda[i]!]);
  }
  return found;
}

/** Letters of a word that is given in parts: each with the phones of one. A part of several letters is left out. */
function inParts(
  parts: readonly (readonly [string, string])[],
  placed: readonly Placed[],
  joined: Joined,
): LetterReading[] {
  const found: LetterReading[] = [];
  let [next, at] = [0, 0];
  for (const [letters, phones] of parts) {
    const own: number[] = [];
    for (let said = ""; said !== phones && next < placed.length; next++) {
      own.push(next);
      said += placed[next]!.segment.surface;
    }
    const reading = joined(own);
    if (Array.from(letters).length === 1 && reading !== undefined) found.push({ letter: letters, at, reading });
    at += letters.length;
  }
  return found;
}

/** The letters of an alphabet: a segment says which it comes from. Where it comes from several, each has its sound in order. */
function inLetters(
  text: string,
  script: Script,
  placed: readonly Placed[],
  groups: Groups,
  joined: Joined,
): LetterReading[] {
  const found: LetterReading[] = [];
  const covered = new Set<number>();
  const isSign = (letter: string): boolean => script.signs?.includes(letter) === true;
  for (const [key, members] of groups) {
    const [from, to] = key.split(",").map(Number) as [number, number];
    const letters = placesIn(text, from, to, script);
    for (const { at, letter } of letters) if (!isSign(letter)) covered.add(at);
    const sounding = letters.filter(({ letter }) => !isSign(letter));
    for (const [letter, own] of aligned(sounding, members, placed, script)) {
      const reading = joined(own);
      if (reading !== undefined) found.push({ ...letter, reading });
    }
  }
  for (const letter of placesIn(text, 0, text.length, script))
    if (!covered.has(letter.at)) found.push({ ...letter, reading: "" });
  return found.sort((a, b) => a.at - b.at);
}

interface Place {
  readonly letter: string;
  readonly at: number;
}

function placesIn(text: string, from: number, to: number, script: Script): Place[] {
  const places: Place[] = [];
  for (let at = from; at < to; at++) {
    const letter = text[at]!.toLowerCase();
    if (script.letters.test(letter)) places.push({ letter, at });
  }
  return places;
}

/** Letters with the segments that are theirs; none where their numbers or kinds differ, as in a group that is one sound. */
function aligned(
  letters: readonly Place[],
  members: readonly number[],
  placed: readonly Placed[],
  script: Script,
): (readonly [Place, readonly number[]])[] {
  if (letters.length === 1) return [[letters[0]!, members]];
  const single = members.map((i) => [i]);
  // A glide and its vowel can be one letter.
  const withGlides: number[][] = [];
  for (const i of members) {
    const last = withGlides.at(-1);
    const isAfterGlide = last?.length === 1 && isGlide(placed[last[0]!]!) && placed[i]!.part === "nucleus";
    if (isAfterGlide) last.push(i);
    else withGlides.push([i]);
  }
  const isVowel = (letter: string): boolean => /^[AIU]/u.test(script.search.soundClasses(letter));
  const fits = (units: readonly (readonly number[])[]): boolean =>
    units.length === letters.length &&
    letters.every(
      ({ letter }, i) =>
        isVowel(letter) === units[i]!.some((n) => placed[n]!.part === "nucleus") ||
        units[i]!.every((n) => isGlide(placed[n]!)),
    );
  const units = [single, withGlides].find(fits) ?? [];
  return units.map((unit, i) => [letters[i]!, unit]);
}
