import type { Book, Entry, Slot, TemplatePiece } from "@parley/book";
import { fill, languageFor, UNITS, type Filler, type Lexicon } from "@parley/sound";
import { fillerKey, NO_VALUE, type FillerText } from "./edition.ts";
import { readersOf, respellWords } from "./respell.ts";
import { contextOf, joinValues, type JoinedSlot, type SlotContext, type TextSlots } from "./slot-contexts.ts";
import { templateWords, type WordPiece } from "./template-words.ts";
import { speechText, termIn } from "./utterance.ts";

/** Values of slots, by the key of their table, then by value. */
type Fillers = { [key: string]: { [value: string]: FillerText } };

/** Minutes between the times that a slot offers. */
const MINUTES_PER_STEP = 15;
/** The most values of a slot. */
const MAX_VALUES = 1_000;

/**
 * The values that a slot offers, in order. Numbers: every whole number up to a hundred, then round ones. Amounts: 1, 2, 3, 5 and
 * their multiples of ten. Times: every quarter of an hour. Terms: those of its chapter. Dates and names: only the sample. The
 * sample is always included. Never throws.
 *
 * ```ts
 * valuesOf({ type: "number", min: 1, max: 3 }).length; // 3
 * valuesOf({ type: "number", min: 90, max: 130 }).slice(-3); // [110, 120, 130]
 * valuesOf({ type: "time" }).length; // 96
 * ```
 */
export function valuesOf(slot: Slot, book?: Book): (string | number)[] {
  const sample = slot.sample === undefined ? [] : [slot.sample];
  if (slot.type === "name") return sample;
  if (slot.type === "date") return sample;
  if (slot.type === "term") {
    const of = book?.chapters.find(({ id }) => id === slot.of)?.entries ?? [];
    return [...new Set([...of.filter(({ kind }) => kind === "term").map(({ id }) => id), ...sample])];
  }
  if (slot.type === "time")
    return [
      ...new Set([
        ...Array.from({ length: (24 * 60) / MINUTES_PER_STEP }, (_, i) => {
          const minutes = i * MINUTES_PER_STEP;
          return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
        }),
        ...sample,
      ]),
    ];
  const { min = 0, max = 1_000 } = slot;
  const within = (value: number): boolean => value >= Math.max(0, min) && value <= max;
  const whole = Array.from({ length: 101 }, (_, i) => i);
  const round = Array.from({ length: 7 }, (_, power) => 10 ** power).flatMap((ten) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => n * ten),
  );
  const tens = Array.from({ length: 90 }, (_, i) => 110 + i * 10);
  const coins = Array.from({ length: 7 }, (_, power) => 10 ** power).flatMap((ten) => [1, 2, 3, 5].map((n) => n * ten));
  const values = slot.type === "amount" ? coins : [...whole, ...tens, ...round];
  return [...new Set([...values.filter(within), min, max, ...sample].filter((one) => Number(one) >= 0))]
    .toSorted((a, b) => Number(a) - Number(b))
    .slice(0, MAX_VALUES);
}

/** The filler tables of a book. */
export interface FillerTables {
  readonly fillers: Fillers;
  /** Add the values of the slots of one text. */
  add(template: readonly TemplatePiece[], lang: string, entry: Entry): TextSlots;
}

/** The highest number that has words in answers. */
const MAX_COUNTED = 100;

/** The numbers from 0 to 100 with a unit ("" for none) in words, with stress marks, in those languages that Parley knows. */
export function countedIn(languages: readonly string[], unit: string): { [lang: string]: string[] } {
  const request = { type: "number", ...(unit === "" ? {} : { unit }), form: "" } as const;
  return Object.fromEntries(
    languages
      .filter((lang) => languageFor(lang))
      .map((lang) => [
        lang,
        Array.from({ length: MAX_COUNTED + 1 }, (_, value) => {
          const { spoken, written = spoken } = fill(lang, { ...request, value });
          return written;
        }),
      ]),
  );
}

/** The digits 0 to 9 in words, with respellings for the other languages. */
export function digitsIn(
  languages: readonly string[],
  lexiconOf: (lang: string) => Lexicon,
): { [lang: string]: FillerText[] } {
  const digit = (value: number, lang: string): FillerText => {
    const { spoken } = fill(lang, { type: "number", form: "", value });
    return { text: spoken, respelling: respellWords(spoken, lang, languages, lexiconOf(lang)) };
  };
  const known = languages.filter((lang) => languageFor(lang));
  return Object.fromEntries(known.map((lang) => [lang, Array.from({ length: 10 }, (_, value) => digit(value, lang))]));
}

/** Whether a unit is known. */
export function isUnit(unit: string): boolean {
  return (UNITS as readonly string[]).includes(unit);
}

/** A blank in place of a value, in a text and in its respelling. */
const BLANK_TEXT = "________";
const BLANK = "____";

/** Whether a slot has values in a language. Without pronunciation, there are no words for units and dates. */
export function isFilled({ type, unit }: Slot, lang: string): boolean {
  return languageFor(lang) !== undefined || (unit === undefined && type !== "date" && type !== "name");
}

/** Empty filler tables of a book. `terms` are its entries by id. */
export function makeFillerTables(
  book: Book,
  terms: ReadonlyMap<string, Entry>,
  languages: readonly string[],
  lexiconOf: (lang: string, entry?: Entry) => Lexicon,
  recordingOf: (lang: string, utterance: string, entry: Entry) => string | undefined,
): FillerTables {
  const fillers: Fillers = {};
  const contexts = new Map<string, JoinedSlot | undefined>();
  const numbers = new Map<string, number>();
  const fillSlot = (slot: Slot, form: string, lang: string, value: string | number): Filler => {
    // A language without pronunciation has figures, times and terms as they are written.
    if (!languageFor(lang)) {
      const text = slot.type === "term" ? termIn(terms, value, lang) : String(value);
      return { text, spoken: text };
    }
    return fill(lang, {
      type: slot.type,
      ...(slot.unit ? { unit: slot.unit } : {}),
      form,
      value: slot.type === "term" ? termIn(terms, value, lang) : value,
    });
  };
  const audioOf = (utterance: string, lang: string, entry: Entry, slot: Slot): { audio?: string } => {
    const audio =
      slot.type === "name" ? undefined : recordingOf(lang, speechText(utterance, lang, lexiconOf(lang)), entry);
    return audio === undefined ? {} : { audio };
  };
  const filler = (slot: Slot, form: string, lang: string, value: string | number, entry: Entry): FillerText => {
    const { text, spoken } = fillSlot(slot, form, lang, value);
    if (!languageFor(lang)) return { text, respelling: {} };
    const respelling = respellWords(spoken, lang, languages, lexiconOf(lang));
    return { text, respelling, ...audioOf(spoken, lang, entry, slot) };
  };
  /** The table of a context, where its values differ from those alone. */
  const addContext = (
    slot: Slot,
    form: string,
    lang: string,
    entry: Entry,
    context: SlotContext,
  ): JoinedSlot | undefined => {
    const plainKey = fillerKey(slot, { slot: "", form }, lang);
    const values = valuesOf(slot, book);
    const words = values.map((value) => fillSlot(slot, form, lang, value));
    const alone = values.map((value) => fillers[plainKey]![String(value)]!.respelling);
    const options = { lang, readers: readersOf(lang, languages), lexicon: lexiconOf(lang, entry) };
    const spoken = words.map((one) => one.spoken);
    const { differs, taken, values: respelled, blank } = joinValues(context, spoken, alone, options);
    const [boundBefore, boundAfter] = [context.before.bound, context.after.bound];
    if (!differs && boundBefore + boundAfter === "") return undefined;
    const number = (numbers.get(plainKey) ?? 0) + 1;
    numbers.set(plainKey, number);
    const joined = { context: String(number), taken, boundBefore, boundAfter };
    const rows = values.map((value, i): [string, FillerText] => [
      String(value),
      {
        text: words[i]!.text,
        respelling: Object.fromEntries(options.readers.map((reader) => [reader, respelled[reader]![i]!])),
        ...audioOf(boundBefore + spoken[i]! + boundAfter, lang, entry, slot),
      },
    ]);
    const unfilled = options.readers.map(
      (reader) => [reader, [...blank[reader]![0], BLANK, ...blank[reader]![1]]] as const,
    );
    fillers[fillerKey(slot, { slot: "", form, context: joined.context }, lang)] = Object.fromEntries([
      ...rows,
      [NO_VALUE, { text: BLANK_TEXT, respelling: Object.fromEntries(unfilled) }],
    ]);
    return joined;
  };
  const joinedSlot = (pieces: readonly WordPiece[], at: number, lang: string, entry: Entry): JoinedSlot | undefined => {
    const piece = pieces[at]!;
    if (piece.slot === undefined || !languageFor(lang)) return undefined;
    const slot = entry.slots[piece.slot]!;
    const options = { lang, readers: readersOf(lang, languages), lexicon: lexiconOf(lang, entry) };
    const context = slot.type === "name" ? undefined : contextOf(pieces, at, options);
    if (context === undefined) return undefined;
    const { type, unit, of, min, max, sample } = slot;
    const own = options.lexicon === lexiconOf(lang) ? "" : entry.id;
    const key = JSON.stringify([type, unit, of, min, max, sample, piece.form, lang, context, own]);
    if (!contexts.has(key)) contexts.set(key, addContext(slot, piece.form, lang, entry, context));
    return contexts.get(key);
  };
  /** The words of a slot in a text: its sample, else its first value. */
  const sampleOf = (slot: Slot | undefined, form: string, lang: string): string => {
    const value = slot && (slot.sample ?? valuesOf(slot, book)[0]);
    return slot === undefined || value === undefined ? "" : fillSlot(slot, form, lang, value).spoken;
  };
  return {
    fillers,
    add(template, lang, entry) {
      const sample = (name: string, form: string): string => sampleOf(entry.slots[name], form, lang);
      const words = templateWords(template, sample, lang, lexiconOf(lang, entry));
      const unknownUnits: string[] = [];
      const joined = words.pieces.map((piece, at) => {
        const slot = piece.slot === undefined ? undefined : entry.slots[piece.slot];
        if (piece.slot === undefined || slot === undefined || !isFilled(slot, lang)) return undefined;
        if (slot.unit !== undefined && !isUnit(slot.unit)) {
          unknownUnits.push(slot.unit);
          return undefined;
        }
        const table = (fillers[fillerKey(slot, piece, lang)] ??= {});
        for (const value of valuesOf(slot, book)) table[String(value)] ??= filler(slot, piece.form, lang, value, entry);
        return joinedSlot(words.pieces, at, lang, entry);
      });
      return { ...words, unknownUnits, joined };
    },
  };
}
