import { isMixed, isUnsigned, standingOf, type Edition, type EditionEntry } from "@parley/edition";
import { withoutStress } from "@parley/sound/script";
import { localeFor } from "@parley/locale";
import { indexesOf } from "./indexes.ts";
import type { Piece } from "./line-layout.ts";
import { backMatter } from "./back-matter.ts";
import { frontMatter, wordsFor } from "./front-matter.ts";
import { compressPdf, type Trim } from "./object-streams.ts";
import { paperFor, type Paper } from "./paper.ts";
import { pathPages } from "./path-pages.ts";
import type { CheckedPicture } from "./checked-picture.ts";
import { qrCode } from "./qr.ts";
import {
  labelOf,
  numberOf,
  makeLineComposer,
  SIDES,
  wordIn,
  type CellSize,
  type Line,
  type MissingLetter,
} from "./line-composer.ts";
import { songbook } from "./songbook.ts";
import { typeset, type PdfStandard } from "./typesetter.ts";
import { checkLanguages } from "./unprintable.ts";

/** The options of a booklet. */
export interface BookletOptions {
  /** One, two or three languages of the edition, side a first; default: its two sides. */
  readonly languages?: readonly string[];
  /** Default: A6. */
  readonly paper?: Paper;
  /** Finds a checked picture by its SHA-256. */
  readonly picture?: (sha256: string) => CheckedPicture | undefined;
  /** A picture for the cover. */
  readonly cover?: CheckedPicture;
  /** Additional pages before the indexes: a PDF and its number of pages. */
  readonly own?: { readonly pdf: Uint8Array; readonly pages: number };
  /** The bleed for a print shop, in millimetres. The page grows by it and by crop marks. */
  readonly bleed?: number;
  readonly standard?: PdfStandard;
  /** The number of this volume, and the number of volumes. */
  readonly volume?: readonly [number, number];
}

/** A booklet as a PDF. */
export interface Booklet {
  readonly pdf: Buffer;
  readonly pages: number;
  /** The size of its pages after cutting. */
  readonly paper: Paper;
  /** Letters that the typeface lacks. They are printed as their codes. */
  readonly missing: readonly MissingLetter[];
}

/** The room for crop marks between the bleed and the edge of the sheet, in millimetres. */
const SLUG = 6;

/**
 * The booklet of an edition in one, two or three of its languages, as a tagged PDF. The same edition gives the same bytes. Throws an
 * UnprintableError for a language that the edition lacks, and a TypesettingError if Typst cannot set it.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition } from "@parley/edition";
 * import { makeBooklet } from "@parley/print";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * makeBooklet(edition, { languages: ["und"] }).pdf.subarray(0, 5).toString(); // "%PDF-"
 * ```
 */
export function makeBooklet(edition: Edition, options: BookletOptions = {}): Booklet {
  const paper = options.paper ?? paperFor();
  const { data, missing } = bookletData(edition, { ...options, paper });
  const { pdf, pages } = typeset({
    template: "booklet",
    data,
    date: edition.book.edition.date,
    ...(options.standard ? { standard: options.standard } : {}),
    missing,
  });
  const bleed = options.bleed ?? 0;
  const trim: Trim | undefined =
    bleed === 0 ? undefined : { width: paper.width, height: paper.height, bleed, margin: bleed + SLUG };
  return { pdf: compressPdf(pdf, trim), pages, paper, missing };
}

/** The data files of the template: one for what changes seldom, one for each chapter, one for the indexes. */
export function bookletData(
  edition: Edition,
  options: BookletOptions & { readonly paper: Paper },
): { data: { [file: string]: string | Uint8Array }; missing: MissingLetter[] } {
  const { paper, bleed = 0 } = options;
  const languages = options.languages ?? edition.book.sides;
  checkLanguages(edition, languages);
  const composer = makeLineComposer(edition, languages);
  const points = (size: number): number => Math.max(size * paper.scale, paper.least);
  const cells = cellsFor(paper, languages.length, points);
  const count = standingOf(edition, languages, "booklet");
  const standing = isMixed(count) ? "mixed" : isUnsigned(count) ? "draft" : "signed";
  const pictures: { [file: string]: Uint8Array } = {};
  const pictureOf = (checked: CheckedPicture | undefined): string | undefined => {
    if (!checked) return undefined;
    pictures[checked.file] = checked.data;
    return checked.file;
  };
  const row = (id: string): object => {
    const entry = edition.entries[id]!;
    const lines = languages.map((_, i) => composer.lines(id, SIDES[i]!, cells));
    const picture = entry.picture === undefined ? undefined : pictureOf(options.picture?.(entry.picture));
    return entryRow(entry, lines, picture);
  };
  const chapters = edition.chapters.map((chapter) => ({
    file: `chapter-${chapter.no}.json`,
    content: JSON.stringify(chapter.entries.map(row)),
  }));
  const head = {
    page: { width: paper.width, height: paper.height, k: paper.scale, least: paper.least },
    bleed: bleed === 0 ? null : { edge: bleed, margin: bleed + SLUG },
    cell: cells.width,
    sides: wordsFor(edition, languages, composer),
    titles: unlike(languages.map((tag) => withoutStress(wordIn(edition.book.title, tag)))),
    edition: { no: String(edition.book.edition.no), date: edition.book.edition.date },
    volume: options.volume
      ? { no: options.volume[0], of: options.volume[1], words: languages.map((tag) => localeFor(tag).print.volume) }
      : null,
    standing,
    cover: {
      titles: languages.map((tag, i) =>
        composer.words(wordIn(edition.book.title, tag), tag, {
          text: (i === 0 ? 27 : 21) * paper.scale,
          width: paper.width - 24 * paper.scale,
          weight: i === 0 ? "Bold" : "SemiBold",
        }),
      ),
      picture: pictureOf(options.cover) ?? null,
    },
    ...frontMatter(edition, languages, composer, points, paper),
    chapters: edition.chapters.map((chapter) => ({
      no: chapter.no,
      titles: languages.map((tag) => composer.unbroken(withoutStress(wordIn(chapter.title, tag)), tag)),
      label: `c${chapter.no}`,
      file: `chapter-${chapter.no}.json`,
      disclosure: standing === "draft" ? null : languages.map((tag) => composer.plain(wordIn(chapter.disclosure, tag))),
      qr: edition.book.web === undefined ? null : qrCode(`${edition.book.web}#${chapter.no}`),
    })),
    paths: pathPages(edition, languages, composer, points, paper),
    own: options.own ? options.own.pages : 0,
    ...backMatter(edition, languages, composer),
  };
  const indexes = indexesOf(edition, languages, composer, {
    text: points(6.7),
    width: (paper.width - (21.5 + 4) * paper.scale) / 2,
  });
  // In several volumes the songs are in the last one.
  const isLast = options.volume === undefined || options.volume[0] === options.volume[1];
  const songs =
    isLast && (edition.songs ?? []).length > 0 ? songbook(edition, languages, composer, points, paper) : null;
  const data = {
    "songs.json": JSON.stringify(songs),
    "head.json": JSON.stringify(head),
    ...Object.fromEntries(chapters.map(({ file, content }) => [file, content])),
    "indexes.json": JSON.stringify(indexes),
    ...(options.own ? { "own.pdf": options.own.pdf } : {}),
    ...pictures,
  };
  return { data, missing: composer.missing() };
}

/** The sizes of a cell: side by side for two languages, one below the other for three. */
function cellsFor(paper: Paper, languages: number, points: (size: number) => number): CellSize {
  const inner = paper.width - (21.5 + 14) * paper.scale;
  const width = languages === 2 ? (inner - 3 * paper.scale) / 2 : inner;
  return { text: points(8.8), say: points(7.2), width: Math.floor(width * 100) / 100, flows: languages === 3 };
}

/** The data of an entry. */
function entryRow(entry: EditionEntry, cells: readonly (readonly Line[])[], picture: string | undefined): object {
  return {
    no: numberOf(entry),
    id: labelOf(entry),
    ...(entry.act ? { s: entry.act } : {}),
    ...(entry.urgency === "routine" ? {} : { u: entry.urgency }),
    ...(picture === undefined ? {} : { p: picture }),
    ...(cells.some((cell) => cell.reduce((sum, { t }) => sum + lengthOf(t), 0) > LONG) ? { long: true } : {}),
    c: cells,
  };
}

/** The number of letters of a cell from which an entry can break across pages. */
const LONG = 160;

/** The number of letters of a line. */
function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum: number, piece): number => {
    if (typeof piece === "string") return sum + piece.length;
    if ("x" in piece || "z" in piece) return sum;
    if ("c" in piece) return sum + 1;
    return sum + lengthOf("b" in piece ? piece.b : "g" in piece ? piece.g : "w" in piece ? piece.w : piece.h);
  }, 0);
}

const unlike = (list: readonly string[]): string[] => [...new Set(list)];
