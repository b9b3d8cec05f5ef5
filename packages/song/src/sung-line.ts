/**
 * A sung line as it is written: syllables and the signs between them. `_` holds a syllable one more note, `~` puts two syllables of two
 * words on one note, `=` begins a new syllable, `^` joins two vowels.
 */
import { divideWord, type WordSound } from "./word-syllables.ts";
import { languageFor, speakWords, type Lexicon, type Sound, type Word } from "@parley/sound";
import { scriptFor } from "@parley/sound/script";

/** A syllable of a sung line. */
export interface LineSyllable {
  /** Its letters and the punctuation beside them, without signs. */
  readonly text: string;
  /** The notes that it takes. */
  readonly notes: number;
  /** The index of the word that it begins or continues, and whether it begins it. */
  readonly word: number;
  readonly startsWord: boolean;
  /** The ranges of its vowels in `clean`. */
  readonly nuclei: readonly (readonly [number, number])[];
  /** The range of its letters in `clean`. */
  readonly from: number;
  readonly to: number;
  /** Whether it is stressed; `undefined` in a word of one syllable, and where it is not known. */
  readonly stressed?: boolean;
}

/** A sung line: its text without signs, its syllables, and its sound. */
export interface LineReading {
  readonly clean: string;
  readonly syllables: readonly LineSyllable[];
  /** `undefined` in a language that Parley does not speak. */
  readonly sound?: Sound;
  /** Signs without a place. */
  readonly faults: readonly { readonly at: number; readonly message: string }[];
  /** Letters and figures whose syllables cannot be counted. */
  readonly unread: readonly { readonly at: number; readonly text: string }[];
}

const SIGNS = /[_=^~]/;
/** Letters, marks and the apostrophes inside a word. */
const WORD = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*['’ʼ]?/gu;
/** What a line has beside letters of its language: punctuation and spaces. */
const ODD = /[\p{L}\p{N}]/u;

interface Stripped {
  readonly clean: string;
  /** By index in `clean`: the signs that stand before that character. */
  readonly signs: ReadonlyMap<number, string>;
  /** The index in the line of each character of `clean`. */
  readonly places: readonly number[];
}

/** A line without its signs; `~` becomes a space. */
function strip(line: string): Stripped {
  const signs = new Map<number, string>();
  const places: number[] = [];
  let clean = "";
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at]!;
    if (SIGNS.test(letter)) signs.set(clean.length, (signs.get(clean.length) ?? "") + letter);
    if (SIGNS.test(letter) && letter !== "~") continue;
    places.push(at);
    clean += letter === "~" ? " " : letter;
  }
  places.push(line.length);
  return { clean, signs, places };
}

/** A line as it is read, without the signs of the format. */
export function cleanLine(line: string): string {
  return strip(line).clean.replace(/\s+/g, " ").trim();
}

interface Draft {
  nuclei: (readonly [number, number])[];
  from: number;
  to: number;
  word: number;
  startsWord: boolean;
  stressed: boolean | undefined;
  notes: number;
}

/**
 * The syllables of a sung line. A language that Parley does not speak has none. Never throws.
 *
 * ```ts
 * readSungLine("Ой, ко_ро́бушка", "ru").syllables.map(({ text, notes }) => `${text} ${notes}`); // ["Ой, 1", "ко 2", "ро́ 1", "буш 1", "ка 1"]
 * ```
 */
export function readSungLine(line: string, lang: string, lexicon: Lexicon = {}): LineReading {
  const { clean, signs, places } = strip(line.normalize("NFC"));
  const script = scriptFor(lang);
  const language = languageFor(lang);
  const faults: { at: number; message: string }[] = [];
  if (!script || !language) return { clean, syllables: [], faults, unread: [] };
  const sound = speakWords(clean, lang, lexicon);
  const spoken = sound.parts.filter((part): part is Word => part.kind === "word");
  const unread = Array.from(clean.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)).flatMap(({ 0: text, index }) =>
    Array.from(text).some((letter) => ODD.test(letter) && !script.letters.test(letter))
      ? [{ at: places[index]!, text }]
      : [],
  );
  const drafts: Draft[] = [];
  /** Consonants of words without a vowel, which belong to the next syllable. */
  let waiting: number | undefined;
  let next = 0;
  for (const [number, match] of Array.from(clean.matchAll(WORD)).entries()) {
    const [from, to] = [match.index, match.index + match[0].length];
    const breaks = inside(signs, from, to, "=");
    const joins = inside(signs, from, to, "^");
    while (next < spoken.length && spoken[next]!.from[1] <= from) next += 1;
    const own: Word[] = [];
    for (let i = next; i < spoken.length && spoken[i]!.from[0] < to; i += 1) own.push(spoken[i]!);
    const holds = inside(signs, from, to, "_");
    const word: WordSound = { text: match[0], from, breaks: [...breaks, ...holds], forced: breaks, joins, spoken: own };
    const syllables = divideWord(word, script, language);
    if (syllables.length === 0) {
      waiting ??= from;
      const before = drafts.at(-1);
      if (before && (signs.get(from) ?? "").includes("~")) before.to = to;
      continue;
    }
    const isJoined = waiting === undefined && isJoinedBefore(clean, signs, from);
    for (const [i, syllable] of syllables.entries()) {
      const isFirst = i === 0;
      if (isFirst && isJoined && drafts.length > 0) {
        const before = drafts.at(-1)!;
        before.nuclei.push(...syllable.nuclei);
        before.to = syllable.to;
        before.stressed = before.stressed === true || syllable.stressed === true ? true : before.stressed;
        continue;
      }
      drafts.push({
        nuclei: [...syllable.nuclei],
        from: isFirst && waiting !== undefined ? waiting : syllable.from,
        to: syllable.to,
        word: number,
        startsWord: isFirst,
        stressed: syllables.length === 1 ? undefined : syllable.stressed,
        notes: 1,
      });
    }
    waiting = undefined;
  }
  if (waiting !== undefined && drafts.length > 0) drafts.at(-1)!.to = clean.length;
  addHolds(drafts, signs, clean, places, faults);
  return {
    clean: cleanLine(line),
    syllables: drafts.map((draft, i) => finished(draft, drafts[i - 1], drafts[i + 1], clean)),
    sound,
    faults,
    unread,
  };
}

/** The places of a sign inside a word. */
function inside(signs: ReadonlyMap<number, string>, from: number, to: number, sign: string): number[] {
  return Array.from(signs).flatMap(([at, all]) => (at > from && at < to && all.includes(sign) ? [at] : []));
}

/** Whether a word is on the same note as the end of the word before: only `~`, and words without a vowel, are between. */
function isJoinedBefore(clean: string, signs: ReadonlyMap<number, string>, from: number): boolean {
  return clean[from - 1] === " " && (signs.get(from - 1) ?? "").includes("~");
}

/** Add the notes of the holds to the syllables before them. */
function addHolds(
  drafts: readonly Draft[],
  signs: ReadonlyMap<number, string>,
  clean: string,
  places: readonly number[],
  faults: { at: number; message: string }[],
): void {
  for (const [at, all] of signs) {
    const count = all.split("_").length - 1;
    // A hold is of the last syllable that has its vowel before it.
    const held = drafts.findLast(({ nuclei, from }) => (nuclei[0]?.[0] ?? from) < at);
    if (count > 0 && held) held.notes += count;
    else if (count > 0) faults.push({ at: places[at]!, message: "“_” has no syllable before it" });
    const isInWord = at > 0 && /[\p{L}\p{M}]/u.test(clean[at - 1]!) && /[\p{L}\p{M}]/u.test(clean[at] ?? "");
    for (const sign of ["=", "^"])
      if (all.includes(sign) && !isInWord)
        faults.push({ at: places[at]!, message: `“${sign}” is not between two letters` });
    if (all.includes("~") && !(/\S/.test(clean.slice(0, at)) && /\S/.test(clean.slice(at + 1))))
      faults.push({ at: places[at]!, message: "“~” is not between two words" });
  }
}

/** A syllable with its text: its letters, and the punctuation beside them without hyphens and dashes. */
function finished(draft: Draft, before: Draft | undefined, after: Draft | undefined, clean: string): LineSyllable {
  const between = clean.slice(draft.to, after?.from ?? clean.length);
  const space = between.search(/\s/);
  const tail = space < 0 ? (after ? "" : between) : between.slice(0, space);
  const gap = clean.slice(before?.to ?? 0, draft.from);
  const head = /\S*$/.exec(gap)?.[0] ?? "";
  const isGlued = before !== undefined && !/\s/.test(gap);
  const plain = (text: string): string => text.replace(/[\p{Pd}]/gu, "");
  const { nuclei, from, to, word, startsWord, stressed, notes } = draft;
  return {
    text: `${isGlued ? "" : plain(head)}${clean.slice(from, to).trim()}${plain(tail)}`,
    notes,
    word,
    startsWord,
    nuclei,
    from,
    to,
    ...(stressed === undefined ? {} : { stressed }),
  };
}
