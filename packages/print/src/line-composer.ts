import {
  fillerKey,
  isSlot,
  NO_VALUE,
  type Edition,
  type EditionEntry,
  type FillerText,
  type RespellingPiece,
  type SlotPiece,
  type Text,
} from "@parley/edition";
import { layOutLine, MOST_SHRUNK, respellingRuns, staysWithNext, type Piece, type Run } from "./line-layout.ts";
import { lastNumber, tieSpaces } from "./tied-spaces.ts";
import { tagFor, withoutStress } from "@parley/sound/script";
import type { Weight } from "./typeface.ts";

/** A side: the languages of a page are in this order. */
export type Side = "a" | "b" | "c";
export const SIDES: readonly Side[] = ["a", "b", "c"];

/** One variant of a text: its signs of speaker and addressee, the words, and the respelling for each other side. */
export interface Line {
  /** Signs of a variant: `m f many child`, `to` with an arrow before it. */
  readonly w?: readonly { readonly s: string; readonly to: boolean }[];
  readonly t: readonly Piece[];
  readonly y: readonly { readonly r: Side; readonly t: readonly Piece[] }[];
  /** The standing of a text that is not signed. */
  readonly m?: "draft" | "edited";
}

/** The sizes of a cell: letters in points, width in millimetres. */
export interface CellSize {
  readonly text: number;
  readonly say: number;
  readonly width: number;
  /** Whether the respelling continues the line of the words, so that the length of the line is unknown. */
  readonly flows?: boolean;
}

/** A letter that no font has, and its entry; without an entry it is in a title or a name. */
export interface MissingLetter {
  readonly letter: string;
  readonly entry?: string;
}

/** Composes the texts of an edition as lines for the templates: slots filled with samples, words unbroken, stress marks as strokes. */
export interface LineComposer {
  /** The letters that the typeface lacks, in the order they were found. */
  missing(): MissingLetter[];
  /** Words in a line of their own, without stress marks: a title, a name, a credit. */
  plain(text: string): Piece[];
  /** Words of a language that can take several lines, each unbroken. */
  unbroken(text: string, lang: string): Piece[];
  /** Words of a language in a column, of an entry if one is named. */
  words(
    text: string,
    lang: string,
    size: { readonly text: number; readonly width: number; readonly weight?: Weight; readonly entry?: string },
  ): Piece[];
  /** A text with its slots filled with samples; a slot without a sample is a line to write on. */
  filled(text: Text, entry: EditionEntry, lang: string): Run[];
  /** The lines of an entry in one language, with respellings for the others. */
  lines(id: string, side: Side, size: CellSize): Line[];
  /** A line of words, with a respelling for each other side. */
  line(words: string, side: Side, says: ReadonlyMap<Side, readonly RespellingPiece[]>, size: CellSize): Line;
}

/** A point in millimetres. */
export const POINT = 0.3528;

/** The layout of a line: its entry, its language, and whether its runs are syllables. */
interface LayoutOptions {
  readonly entry: string;
  readonly lang: string;
  readonly syllables: boolean;
  readonly flows: boolean;
}

/** The font weight of phrases: the same in every language, so that none looks more important. */
export const PHRASE_WEIGHT: Weight = "SemiBold";

/** A line composer for an edition in some of its languages. No word is set smaller than `least` points so that it fits its column. */
export function makeLineComposer(edition: Edition, languages: readonly string[], least = 0): LineComposer {
  const missingLetters = new Map<string, MissingLetter>();
  const reportMissing =
    (entry?: string) =>
    (letter: string): void => {
      const key = `${letter} ${entry ?? ""}`;
      if (!missingLetters.has(key)) missingLetters.set(key, { letter, ...(entry === undefined ? {} : { entry }) });
    };
  const tagOf = (side: Side): string => languages[SIDES.indexOf(side)]!;
  const others = (side: Side): Side[] => SIDES.slice(0, languages.length).filter((other) => other !== side);
  /** The sample of a slot; `undefined` where it has none. */
  const sampleOf = (piece: SlotPiece, entry: EditionEntry, lang: string): FillerText | undefined => {
    const slot = entry.slots?.[piece.slot];
    return slot && edition.fillers[fillerKey(slot, piece, lang)]?.[String(slot.sample ?? NO_VALUE)];
  };
  const filled: LineComposer["filled"] = (text, entry, lang) =>
    text.text.map((piece): Run => {
      if (typeof piece === "string") return { t: piece };
      const sample = entry.slots?.[piece.slot]?.sample === undefined ? undefined : sampleOf(piece, entry, lang);
      return sample ? { t: sample.text, slot: true } : { t: BLANK };
    });
  const respellingOf = (text: Text, entry: EditionEntry, lang: string, reader: string): RespellingPiece[] =>
    (text.respelling[reader]?.say ?? []).flatMap((piece): readonly RespellingPiece[] => {
      if (!isSlot(piece)) return [piece];
      const sample = sampleOf(piece, entry, lang);
      return sample ? (sample.respelling[reader] ?? []) : [BLANK];
    });
  const layOut = (
    runs: readonly Run[],
    weight: Weight,
    points: number,
    width: number,
    how: Partial<LayoutOptions> = {},
  ) =>
    layOutLine(runs, {
      weight,
      column: width / (points * POINT),
      missing: reportMissing(how.entry),
      shrunk: Math.min(1, Math.max(MOST_SHRUNK, least / points)),
      ...how,
    });
  return {
    missing() {
      const all = [...missingLetters.values()];
      const inEntries = new Set(all.flatMap(({ letter, entry }) => (entry === undefined ? [] : [letter])));
      return all.filter(({ letter, entry }) => entry !== undefined || !inEntries.has(letter));
    },
    unbroken: (text, lang) => unbrokenWords(text, lang, reportMissing()),
    plain: (text) => layOut([{ t: withoutStress(text) }], "Medium", 1, Infinity),
    words: (text, lang, { text: points, width, weight = "Medium", entry }) =>
      layOut([{ t: text }], weight, points, width, { lang, ...(entry === undefined ? {} : { entry }) }),
    filled,
    lines(id, side, { text: textSize, say: saySize, width, flows = false }) {
      const entry = edition.entries[id]!;
      const lang = tagOf(side);
      return (entry.texts[lang] ?? []).map((text): Line => {
        const signs = variantSigns(text);
        const runs = filled(text, entry, lang);
        const words = wordsOf(runs);
        const laidOut = layOut(runs, PHRASE_WEIGHT, textSize, width, {
          entry: id,
          lang,
          // The signs of a variant take room before its words.
          flows: flows || signs.length > 0,
        });
        return {
          ...(signs.length > 0 ? { w: signs } : {}),
          t: tieSpaces(laidOut, lastNumber(words), columnOf(textSize, width)),
          y: others(side).flatMap((reader) => {
            const said = respellingRuns(respellingOf(text, entry, lang, tagOf(reader)));
            if (said.length === 0) return [];
            const how = { entry: id, lang: tagOf(reader), flows, syllables: true };
            const laidOut = layOut(said, "Medium", saySize, width, how);
            // A preposition is one in the letters of another language too, where word stands for word.
            const isWordForWord = wordsOf(said).length === words.length;
            const tied = isWordForWord ? words.map((word) => staysWithNext(word, lang)) : [];
            return [{ r: reader, t: tieSpaces(laidOut, tied, columnOf(saySize, width)) }];
          }),
          ...markOf([text, ...termsOf(entry).flatMap((id) => edition.entries[id]?.texts[lang]?.[0] ?? [])]),
        };
      });
    },
    line: (text, side, says, { text: textSize, say: saySize, width, flows = false }) => ({
      t: layOut([{ t: text }], PHRASE_WEIGHT, textSize, width, { lang: tagOf(side), flows }),
      y: Array.from(says, ([r, spans]) => ({
        r,
        t: layOut(respellingRuns(spans), "Medium", saySize, width, { lang: tagOf(r), syllables: true, flows }),
      })),
    }),
  };
}

const wordsOf = (runs: readonly Run[]): string[] =>
  runs
    .map(({ t }) => t)
    .join("")
    .split(/\s+/u)
    .filter((word) => word !== "");

/** A width in millimetres in em of some size. */
const columnOf = (points: number, width: number): number => width / (points * POINT);

/** The ids of the terms that fill the slots of an entry in print. */
function termsOf({ slots = {} }: EditionEntry): string[] {
  return Object.values(slots).flatMap(({ type, sample }) => (type === "term" ? [String(sample)] : []));
}

/** The mark of a line: the lowest standing of its texts; none where all are signed. */
function markOf(texts: readonly Pick<Text, "standing">[]): Pick<Line, "m"> {
  const least = (["draft", "edited"] as const).find((one) => texts.some(({ standing }) => standing === one));
  return least === undefined ? {} : { m: least };
}

/** Words that are unbroken in any column, as readers of Korean expect (typst #1164). */
export function unbrokenWords(
  text: string,
  lang: string,
  missing: (letter: string) => void = () => undefined,
): Piece[] {
  return layOutLine([{ t: text }], { weight: "Medium", column: MAX_UNBROKEN_WIDTH, missing, lang, flows: true });
}
/** The widest unbroken word, in em. */
const MAX_UNBROKEN_WIDTH = 14;

/** A slot to fill in by hand. */
const BLANK = "________";

/** The signs of a variant: the speaker, then the addressee. */
export function variantSigns({ when = {} }: Pick<Text, "when">): { readonly s: string; readonly to: boolean }[] {
  return [
    ...(when.speaker === undefined ? [] : [{ s: when.speaker as string, to: false }]),
    ...(when.addressee === undefined ? [] : [{ s: when.addressee as string, to: true }]),
  ];
}

/** The printed number of an entry. */
export function numberOf({ no, check }: EditionEntry): string {
  return no + (check === undefined ? "" : `·${check}`);
}

/** The label of an entry for links. */
export function labelOf({ no }: EditionEntry): string {
  return `e${no.replace("-", "")}`;
}

/** Words in a language, else in the nearest one. */
export function wordIn(words: { readonly [tag: string]: string }, tag: string): string {
  return words[tagFor(tag, words) ?? ""] ?? Object.values(words)[0] ?? "";
}

/** An SVG from its content. */
export function svg(inside: string, viewBox: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`;
}
