import { normalize, speak, speakWords, wordsOf, write, type Lexicon, type Sound, type Span } from "@parley/sound";
import { respellingPieces, type RespellingPiece } from "./pieces.ts";
import type { TemplateWords, WordPiece } from "./template-words.ts";

/**
 * The words beside a slot, which are pronounced together with its value: «в {time}» is [v] before a vowel and [f] before a
 * voiceless consonant, in «че́рез {n}» the last consonant is voiced before «две́сти», in “{n}이에요” the last consonant of the
 * value begins a syllable.
 */
export interface SlotContext {
  /** The last word before the slot, to the slot; `""` where there is none. */
  readonly before: ContextSide;
  /** What follows the slot, to the end of the first word. */
  readonly after: ContextSide;
  /** Whether the reading of the words depends on the value, as that of a unit does: «{n} мг». Else they are as in the sentence. */
  readonly readWithValue: boolean;
}

/** One side of a context. */
interface ContextSide {
  readonly words: string;
  readonly written: string;
  /** The part that is recorded with the value: a word without a vowel (в, к), and letters without a space. */
  readonly bound: string;
}

/** The language of a text, the languages of its readers, and its lexicon. */
export interface SoundOptions {
  readonly lang: string;
  readonly readers: readonly string[];
  readonly lexicon: Lexicon;
}

const LAST_WORD = /\S+\s*$/u;
const FIRST_WORD = /^\s*\S+/u;
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** The context of the slot at `at` in a text; `undefined` where no word is beside it. */
export function contextOf(pieces: readonly WordPiece[], at: number, options: SoundOptions): SlotContext | undefined {
  const [left, slot, right] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (slot?.slot === undefined) return undefined;
  const [before, after] = [sideOf(left, LAST_WORD), sideOf(right, FIRST_WORD)];
  if (!hasLetters(before.words + after.words)) return undefined;
  const spell = (words: string): RespellingPiece[][] => spellWords(words, options);
  // A word that depends on its own neighbours takes them with it.
  const own = {
    before: endsAlike(spell(wordsIn(left)), spell(before.words)) ? before : sideOf(left, /^.*$/su),
    after: endsAlike(reversed(spell(wordsIn(right))), reversed(spell(after.words))) ? after : sideOf(right, /^.*$/su),
  };
  const isClitic = /^[\p{L}\p{M}]+\s+$/u.test(before.words) && !hasVowel(before.words, options);
  return {
    before: { ...own.before, bound: isClitic ? before.words : (/[\p{L}\p{M}]+$/u.exec(before.words)?.[0] ?? "") },
    after: { ...own.after, bound: /^[\p{L}\p{M}]+/u.exec(after.words)?.[0] ?? "" },
    readWithValue: isReadWith(own.before, slot.sample, own.after, options),
  };
}

const wordsIn = (piece: WordPiece | undefined): string =>
  piece === undefined || piece.slot !== undefined ? "" : piece.words;

function sideOf(piece: WordPiece | undefined, part: RegExp): Omit<ContextSide, "bound"> {
  if (piece === undefined || piece.slot !== undefined) return { words: "", written: "" };
  return { words: part.exec(piece.words)?.[0] ?? "", written: part.exec(piece.written)?.[0] ?? "" };
}

/** Whether the written words beside a slot are read with its sample as they are in the whole sentence, and not as they are written. */
function isReadWith(
  before: Omit<ContextSide, "bound">,
  sample: string,
  after: Omit<ContextSide, "bound">,
  { lang, lexicon }: SoundOptions,
): boolean {
  if (before.words === before.written && after.words === after.written) return false;
  const read = wordsOf(normalize(before.written + sample + after.written, lang, lexicon.readings ?? {}));
  return read === before.words + sample + after.words;
}

const reversed = <T>(lists: readonly (readonly T[])[]): T[][] => lists.map((list) => list.toReversed());

/** Whether each list of pieces ends with the other. */
function endsAlike(
  whole: readonly (readonly RespellingPiece[])[],
  ends: readonly (readonly RespellingPiece[])[],
): boolean {
  return whole.every((pieces, i) => samePieces(pieces.slice(pieces.length - ends[i]!.length), ends[i]!));
}

/** The respelling of words for each reader. */
function spellWords(words: string, { lang, readers, lexicon }: SoundOptions): RespellingPiece[][] {
  const sound = speakWords(words, lang, lexicon);
  return readers.map((reader) => respellingPieces(write(sound, reader, "say")));
}

function hasVowel(words: string, { lang, lexicon }: SoundOptions): boolean {
  return speakWords(words, lang, lexicon).parts.some((part) => part.kind === "word" && part.syllables.length > 0);
}

/** The pieces of a respelling before a value, of the value, and after it. */
type Joined = readonly [before: RespellingPiece[], value: RespellingPiece[], after: RespellingPiece[]];

/** The respelling of a value in its context, for each reader. A syllable of two of the three parts belongs to the value. */
function spellJoined(context: SlotContext, spoken: string, options: SoundOptions): Joined[] {
  const { readWithValue } = context;
  const [before, after] = [context.before, context.after].map((side) => (readWithValue ? side.written : side.words));
  const sound = (readWithValue ? speak : speakWords)(before! + spoken + after!, options.lang, options.lexicon);
  return options.readers.map((reader) => split(sound, reader, before!.length, before!.length + spoken.length));
}

/** The respelling of a sound in three parts, by the range of the value. */
function split(sound: Sound, reader: string, start: number, end: number): Joined {
  const parts: [Span[], Span[], Span[]] = [[], [], []];
  let part: 0 | 1 | 2 = 0;
  for (const span of write(sound, reader, "say")) {
    const [first, last] = span.from;
    const own = last <= start ? 0 : first < end ? 1 : 2;
    part = own > part ? own : part;
    parts[part].push(span);
  }
  return [respellingPieces(parts[0]), respellingPieces(parts[1]), respellingPieces(parts[2])];
}

/** The respellings of the values of a slot in one context. */
export interface JoinedValues {
  /** Whether any respelling differs from those of the text and of the value alone. */
  readonly differs: boolean;
  /** By reader: the number of pieces before and after the slot that depend on its value, so that they stand with it. */
  readonly taken: { readonly [reader: string]: { readonly before: number; readonly after: number } };
  /** By reader, for each value: its pieces, with those of the text that depend on it. */
  readonly values: { readonly [reader: string]: readonly (readonly RespellingPiece[])[] };
  /** By reader: the pieces on both sides of a blank, where the slot has no value. */
  readonly blank: { readonly [reader: string]: readonly [RespellingPiece[], RespellingPiece[]] };
}

/** The respellings of values in a context, for each reader. `alone` has the respellings of the values without context. */
export function joinValues(
  context: SlotContext,
  spoken: readonly string[],
  alone: readonly { readonly [reader: string]: readonly RespellingPiece[] }[],
  options: SoundOptions,
): JoinedValues {
  const [befores, afters] = [spellWords(context.before.words, options), spellWords(context.after.words, options)];
  const joined = spoken.map((words) => spellJoined(context, words, options));
  let differs = false;
  const taken: { [reader: string]: { before: number; after: number } } = {};
  const values: { [reader: string]: RespellingPiece[][] } = {};
  const blank: { [reader: string]: [RespellingPiece[], RespellingPiece[]] } = {};
  for (const [r, reader] of options.readers.entries()) {
    const [before, after] = [befores[r]!, afters[r]!];
    const rows = joined.map((row) => row[r]!);
    const keptBefore = Math.min(before.length, ...rows.map(([own]) => commonStart(before, own)));
    const keptAfter = Math.min(
      after.length,
      ...rows.map(([, , own]) => commonStart(after.toReversed(), own.toReversed())),
    );
    taken[reader] = { before: before.length - keptBefore, after: after.length - keptAfter };
    values[reader] = rows.map(([own, value, rest]) => [
      ...own.slice(keptBefore),
      ...value,
      ...rest.slice(0, rest.length - keptAfter),
    ]);
    blank[reader] = [before.slice(keptBefore), after.slice(0, after.length - keptAfter)];
    differs ||= keptBefore < before.length || keptAfter < after.length;
    differs ||= values[reader].some((pieces, i) => !samePieces(pieces, alone[i]![reader] ?? []));
  }
  return { differs, taken, values, blank };
}

/** A slot of a text whose values are pronounced together with the words beside it. */
export interface JoinedSlot {
  /** The number of its context in the key of its table. */
  readonly context: string;
  /** By reader: the number of pieces of the respelling before and after the slot that its table has. */
  readonly taken: JoinedValues["taken"];
  /** The letters before and after the slot that are recorded with its values. */
  readonly boundBefore: string;
  readonly boundAfter: string;
}

/** A text and its slots. */
export interface TextSlots extends TemplateWords {
  readonly unknownUnits: readonly string[];
  /** Parallel to the pieces: the slots that have a context. */
  readonly joined: readonly (JoinedSlot | undefined)[];
}

const samePiece = (a: RespellingPiece | undefined, b: RespellingPiece | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const samePieces = (a: readonly RespellingPiece[], b: readonly RespellingPiece[]): boolean =>
  a.length === b.length && a.every((piece, i) => samePiece(piece, b[i]));

/** The number of equal pieces at the start of two lists. */
function commonStart(a: readonly RespellingPiece[], b: readonly RespellingPiece[]): number {
  let count = 0;
  while (count < a.length && count < b.length && samePiece(a[count], b[count])) count++;
  return count;
}
