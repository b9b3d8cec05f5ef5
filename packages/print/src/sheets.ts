/** Sheets of an edition, besides the booklet: cards, zines and wall charts. */
import { STRIP_ENTRIES } from "@parley/book";
import {
  disclosureOf,
  isSlot,
  PERSON_SIGNS,
  plainText,
  visibleEntries,
  ACT_SIGNS,
  type Edition,
  type EditionEntry,
} from "@parley/edition";
import { withoutStress } from "@parley/sound/script";
import { localeFor } from "@parley/locale";
import { ANSWER_SIGNS } from "./back-matter.ts";
import { compressPdf } from "./object-streams.ts";
import type { CheckedPicture } from "./checked-picture.ts";
import {
  numberOf,
  makeLineComposer,
  POINT,
  SIDES,
  svg,
  PHRASE_WEIGHT,
  wordIn,
  type CellSize,
  type Line,
  type MissingLetter,
  type LineComposer,
} from "./line-composer.ts";
import { respellingRuns, widthOf } from "./line-layout.ts";
import { checkLanguages, UnprintableError } from "./unprintable.ts";
import { typesetterFor, type PdfStandard } from "./typesetter.ts";

/** A format of sheets. */
export type SheetFormat =
  /** A7 cards, eight on A4, printed on both sides: one language a side. Flip on the long edge, cut. */
  | "cards"
  /** The same cards on one side: the upper half is turned towards the other person. Each half has how its reader says the other. */
  | "face"
  /** One A4 sheet, eight panels, one slit: the two dozen most urgent phrases. */
  | "zine"
  /** The zine with the dozen most urgent phrases, in larger letters. */
  | "phrase-card"
  /** Wall charts to point at, A3 or A4: large pictures and numbers; numbers and words, where no entry has a picture. */
  | "wall";
export const SHEET_FORMATS: readonly SheetFormat[] = ["cards", "face", "zine", "phrase-card", "wall"];

/** The options of a sheet. */
export interface SheetOptions {
  /** One, two or three languages of the edition, side a first; default: its two sides. */
  readonly languages?: readonly string[];
  /** Finds a checked picture by its SHA-256. */
  readonly picture?: (sha256: string) => CheckedPicture | undefined;
  /** The paper of a wall chart: A3 (the default) or A4. */
  readonly size?: "a3" | "a4";
  readonly standard?: PdfStandard;
}

/** A sheet as a PDF. */
export interface SheetPdf {
  readonly pdf: Buffer;
  readonly pages: number;
  /** The ids of the entries on it. */
  readonly entries: readonly string[];
  /** The ids of entries that have no room on it. */
  readonly omitted: readonly string[];
  /** The ids of entries that are left out because they are too long for a card. */
  readonly tooLong: readonly string[];
  /** Letters that the typeface lacks. They are printed as their codes. */
  readonly missing: readonly MissingLetter[];
}

const SIZES: { readonly [format in SheetFormat]: CellSize } = {
  cards: { text: 30, say: 20, width: 92 },
  face: { text: 18, say: 12, width: 88 },
  zine: { text: 9.4, say: 7.2, width: 47 },
  "phrase-card": { text: 19, say: 13.5, width: 43 },
  wall: { text: 24, say: 15.5, width: 88 },
};
/** What a picture beside the words of a card of two halves takes of their width, in millimetres. */
const FACE_PICTURE = 15;
/** The sizes of a wall chart on A4. */
const WALL_A4: CellSize = { text: 17, say: 11, width: 80 };
/** The sizes of a wall chart of words, without pictures. */
const WALL_WORDS: { readonly [paper in "a3" | "a4"]: CellSize } = {
  a3: { text: 26, say: 16, width: 88 },
  a4: { text: 18, say: 11, width: 80 },
};
/** The phrases of a zine: four on each of six panels; a phrase card has two on each. */
const ZINE = 24;
const DOZEN = 12;
const URGENCY = ["danger", "urgent", "routine"];

/** The ids of the entries of a sheet; a folded one has the most urgent ones, in the order of the book. */
function chosenFor(
  edition: Edition,
  format: SheetFormat,
  languages: readonly string[],
): { ids: string[]; left: string[] } {
  const spoken = (entry: EditionEntry): boolean => languages.every((tag) => (entry.texts[tag] ?? []).length > 0);
  const all = edition.chapters.flatMap(({ entries }) => entries).filter((id) => spoken(edition.entries[id]!));
  const pictured = (id: string): boolean => edition.entries[id]!.picture !== undefined;
  if (format === "wall" && all.some(pictured))
    return { ids: all.filter(pictured), left: all.filter((id) => !pictured(id)) };
  if (format === "wall" || format === "cards" || format === "face") return { ids: all, left: [] };
  const urgent = all.toSorted(
    (x, y) => URGENCY.indexOf(edition.entries[x]!.urgency) - URGENCY.indexOf(edition.entries[y]!.urgency),
  );
  const room = format === "zine" ? ZINE : DOZEN;
  const taken = new Set(urgent.slice(0, room));
  return { ids: all.filter((id) => taken.has(id)), left: all.filter((id) => !taken.has(id)) };
}

/**
 * A sheet of an edition in one, two or three of its languages. The same edition gives the same bytes. Throws an UnprintableError
 * where no entry fits, or for a language that the edition lacks, and a TypesettingError if Typst cannot set it.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition } from "@parley/edition";
 * import { makeSheet, UnprintableError } from "@parley/print";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * let message = "";
 * try {
 *   makeSheet(edition, "cards", { languages: ["und"] });
 * } catch (error) {
 *   message = error instanceof UnprintableError ? error.message : "";
 * }
 * message; // "no entry is in all of these languages"
 * ```
 */
export function makeSheet(edition: Edition, format: SheetFormat, options: SheetOptions = {}): SheetPdf {
  const languages = options.languages ?? edition.book.sides;
  checkLanguages(edition, languages);
  if (format === "face" && languages.length < 2) throw new UnprintableError("cards face to face want two languages");
  const { ids, left: omitted } = chosenFor(edition, format, languages);
  if (ids.length === 0) throw new UnprintableError("no entry is in all of these languages");
  const composer = makeLineComposer(edition, languages);
  const tooLong = new Set<string>();
  for (;;) {
    const taken = ids.filter((id) => !tooLong.has(id));
    if (taken.length === 0) throw new UnprintableError("every entry is too long for a card");
    const data = sheetData(edition, format, { ...options, languages }, composer, taken);
    const missing = composer.missing();
    const typesetter = typesetterFor(missing);
    const document = typesetter.set({
      template: "sheets",
      data,
      date: edition.book.edition.date,
      ...(options.standard ? { standard: options.standard } : {}),
    });
    const found = typesetter.marked(document, "too-long") as string[];
    if (found.length === 0) {
      const pdf = compressPdf(typesetter.pdf(document, options.standard));
      return { pdf, pages: document.numOfPages, entries: taken, omitted, tooLong: [...tooLong], missing };
    }
    for (const id of found) tooLong.add(id);
  }
}

/** How much smaller the letters of an entry are at most, so that its longest word is not divided. */
const LEAST_FACTOR = 0.4;

/** The factor by which the letters of an entry are smaller, so that each of its words fits a line. */
function wordFactor({ texts }: EditionEntry, languages: readonly string[], { text, say, width }: CellSize): number {
  const widest = (words: string, points: number): number =>
    Math.max(0, ...words.split(/\s+/u).map((word) => widthOf(word, "Bold") * points * POINT));
  const widths = languages.flatMap((tag) =>
    (texts[tag] ?? []).flatMap(({ text: pieces, respelling }) => [
      widest(withoutStress(plainText(pieces)), text),
      ...languages.flatMap((reader) =>
        widest(
          respellingRuns((respelling[reader]?.say ?? []).filter((piece) => !isSlot(piece)))
            .map(({ t }) => t)
            .join(""),
          say,
        ),
      ),
    ]),
  );
  const factor = Math.min(1, (width * 0.98) / Math.max(1, ...widths));
  return Math.max(LEAST_FACTOR, Math.floor(factor * 100) / 100);
}

/** A line whose respellings can have the signs of the variant that they are of. */
type SaidLine = Omit<Line, "y"> & { readonly y: readonly (Line["y"][number] & Pick<Line, "w">)[] };

/**
 * The lines of a card whose halves face two people: below the words of each language, how its reader says those of the other half.
 * The first language faces all others.
 */
function facing(cells: readonly Line[][]): SaidLine[][] {
  return cells.map((own, i) => {
    const said = (i === 0 ? cells.slice(1) : cells.slice(0, 1)).flatMap((lines) =>
      lines.flatMap(({ w, y }) =>
        y.filter(({ r }) => r === SIDES[i]).map((one) => (w && lines.length > 1 ? { ...one, w } : one)),
      ),
    );
    return own.map((line, n) => ({ ...line, y: n === own.length - 1 ? said : [] }));
  });
}

/** The files that the sheets' template reads. */
function sheetData(
  edition: Edition,
  format: SheetFormat,
  options: SheetOptions & { readonly languages: readonly string[] },
  composer: LineComposer,
  ids: readonly string[],
): { [file: string]: string | Uint8Array } {
  const { languages } = options;
  const small = options.size === "a4";
  const ofWords = format === "wall" && ids.every((id) => edition.entries[id]!.picture === undefined);
  const wallSize = ofWords ? WALL_WORDS[small ? "a4" : "a3"] : small ? WALL_A4 : SIZES.wall;
  const size = format === "wall" ? wallSize : SIZES[format];
  const pictures: { [file: string]: Uint8Array } = {};
  const drawn = (sha: string | undefined): string => {
    const checked = sha === undefined ? undefined : options.picture?.(sha);
    if (!checked) return "";
    pictures[checked.file] = checked.data;
    return checked.file;
  };
  // A card has room for two variants, a wall chart for one; in three languages it has no respellings.
  const linesFor = (lines: readonly Line[]): Line[] => {
    if (format !== "wall") return lines.slice(0, 2);
    return lines.slice(0, 1).map((line) => (languages.length > 2 ? { ...line, y: [] } : line));
  };
  const arranged = format === "face" ? facing : (lines: readonly Line[][]): readonly SaidLine[][] => lines;
  const cells = ids.map((id) => {
    const entry = edition.entries[id]!;
    const picture = drawn(entry.picture);
    const room = format === "face" && picture !== "" ? { ...size, width: size.width - FACE_PICTURE } : size;
    const factor = wordFactor(entry, languages, room);
    return {
      id,
      f: factor,
      no: numberOf(entry),
      s: entry.act ?? "",
      u: entry.urgency,
      p: picture,
      c: arranged(
        languages.map((_, i) =>
          linesFor(composer.lines(id, SIDES[i]!, { ...room, text: size.text * factor, say: size.say * factor })),
        ),
      ),
    };
  });
  const isFolded = format === "zine" || format === "phrase-card";
  const on = isFolded ? "booklet" : "cards";
  const shown = visibleEntries(edition, ids, on);
  const standings = languages.flatMap((tag) => [
    ...(isFolded ? [edition.book.titleStanding[tag]] : []),
    ...Array.from(shown, (id) => edition.entries[id]!.texts[tag]?.[0]?.standing),
  ]);
  const taken = new Set(ids);
  const chapters = edition.chapters.map((one) => ({ ...one, entries: one.entries.filter((id) => taken.has(id)) }));
  const part = { ...edition, chapters: chapters.filter(({ entries }) => entries.length > 0) };
  const disclosure = disclosureOf(part, languages, on);
  const pictured = (table: { readonly [name: string]: string }): { [name: string]: string } =>
    Object.fromEntries(Object.entries(table).map(([name, inside]) => [name, svg(inside, "0 0 24 24")]));
  const sides = languages.map((tag, i) => {
    const { name, print, phrase } = localeFor(tag);
    return {
      key: SIDES[i],
      tag,
      name,
      weight: PHRASE_WEIGHT.toLowerCase(),
      title: composer.unbroken(withoutStress(wordIn(edition.book.title, tag)), tag),
      draft: phrase.disclosure.word,
      disclosure: composer.unbroken(wordIn(disclosure, tag), tag),
      point: composer.unbroken(print.point, tag),
    };
  });
  const data = {
    title: languages.map((tag) => withoutStress(wordIn(edition.book.title, tag))).join(" · "),
    format,
    wall: small ? "a4" : "a3",
    pictures: !ofWords,
    size: { text: size.text, say: size.say },
    beside: FACE_PICTURE,
    sides,
    drawings: { ...pictured(ACT_SIGNS), ...pictured(PERSON_SIGNS), ...pictured(ANSWER_SIGNS) },
    draft: standings.some((standing) => standing === "draft" || standing === "edited"),
    edition: `${edition.book.edition.no} · ${edition.book.edition.date}`,
    strip: STRIP_ENTRIES.flatMap((id) => {
      const words = languages.map((tag) => composer.plain(plainText(edition.entries[id]?.texts[tag]?.[0]?.text ?? [])));
      return words.every((word) => word.length > 0) ? [{ sign: id, words }] : [];
    }),
    cells,
  };
  return { "sheets.json": JSON.stringify(data), ...pictures };
}
