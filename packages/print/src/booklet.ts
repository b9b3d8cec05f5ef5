import { chapterDisclosure, isMixed, isUnsigned, standingOf, type Edition, type EditionChapter } from "@parley/edition";
import { withoutStress } from "@parley/sound/script";
import { localeFor } from "@parley/locale";
import { indexesOf } from "./indexes.ts";
import { backMatter } from "./back-matter.ts";
import { frontMatter, wordsFor } from "./front-matter.ts";
import { compressPdf, type Trim } from "./object-streams.ts";
import { makingIn, type Making } from "./making.ts";
import { paperFor, type Paper } from "./paper.ts";
import { pathColumns, pathPages } from "./path-pages.ts";
import type { CheckedPicture } from "./checked-picture.ts";
import { qrCode } from "./qr.ts";
import { chapterRows, entrySizes } from "./entry-rows.ts";
import { bandSize, chapterPictures } from "./chapter-bands.ts";
import { makeLineComposer, wordIn, type LineComposer, type MissingLetter } from "./line-composer.ts";
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
  /** How to make it of printed sheets, for the last page of its imposed files. */
  readonly making: Making;
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
  const languages = options.languages ?? edition.book.sides;
  const making = makingIn(languages, makeLineComposer(edition, languages));
  return { pdf: compressPdf(pdf, trim), pages, paper, missing, making };
}

/** The data files of the template: one for what changes seldom, one for each chapter, one for the indexes. */
export function bookletData(
  edition: Edition,
  options: BookletOptions & { readonly paper: Paper },
): { data: { [file: string]: string | Uint8Array }; missing: MissingLetter[] } {
  const { paper, bleed = 0 } = options;
  const languages = options.languages ?? edition.book.sides;
  checkLanguages(edition, languages);
  const composer = makeLineComposer(edition, languages, paper.least);
  const points = (size: number): number => Math.max(size * paper.scale, paper.least);
  const sizes = entrySizes(paper, languages.length);
  const count = standingOf(edition, languages, "booklet");
  const standing = isMixed(count) ? "mixed" : isUnsigned(count) ? "draft" : "signed";
  const pictures: { [file: string]: Uint8Array } = {};
  const pictureOf = (checked: CheckedPicture | undefined): string | undefined => {
    if (!checked) return undefined;
    pictures[checked.file] = checked.data;
    return checked.file;
  };
  const named = (sha: string | undefined): string | undefined =>
    sha === undefined ? undefined : pictureOf(options.picture?.(sha));
  const chapters = edition.chapters.map((chapter) => ({
    file: `chapter-${chapter.no}.json`,
    content: JSON.stringify(chapterRows(edition, chapter.entries, languages, composer, sizes, named)),
  }));
  const disclosureIn = (chapter: EditionChapter): object[] => {
    const words = chapterDisclosure(edition, chapter, languages);
    return languages.map((tag) => composer.plain(wordIn(words, tag)));
  };
  const marks = chapterPictures(edition, options.picture);
  const paths = pathPages(edition, languages, composer, paper, named);
  // In several volumes the songs are in the last one.
  const isLast = options.volume === undefined || options.volume[0] === options.volume[1];
  const songs =
    isLast && (edition.songs ?? []).length > 0 ? songbook(edition, languages, composer, points, paper) : null;
  const head = {
    page: { width: paper.width, height: paper.height, k: paper.scale, least: paper.least },
    bleed: bleed === 0 ? null : { edge: bleed, margin: bleed + SLUG },
    sizes: { text: sizes.text, say: sizes.say, number: sizes.number, air: sizes.air },
    cells: sizes.widths,
    sides: wordsFor(edition, languages, composer),
    titles: unlike(languages.map((tag) => withoutStress(wordIn(edition.book.title, tag)))),
    edition: { no: String(edition.book.edition.no), date: edition.book.edition.date },
    volume: options.volume
      ? { no: options.volume[0], of: options.volume[1], words: languages.map((tag) => localeFor(tag).print.volume) }
      : null,
    standing,
    cover: {
      titles: languages.map((tag, i) =>
        composer.words(withoutStress(wordIn(edition.book.title, tag)), tag, {
          text: (i === 0 ? 34 : 25) * paper.scale,
          width: (paper.width - 18 * paper.scale) * 0.86 - 12 * paper.scale,
          weight: "Bold",
        }),
      ),
      picture: pictureOf(options.cover) ?? null,
    },
    ...frontMatter(edition, languages, composer, points, paper),
    chapters: edition.chapters.map((chapter) => {
      const titles = languages.map((tag) => withoutStress(wordIn(chapter.title, tag)));
      const mark = marks.get(chapter.id);
      if (mark) {
        pictures[mark.black.file] = mark.black.data;
        pictures[mark.white.file] = mark.white.data;
      }
      return {
        no: chapter.no,
        titles: titles.map((title, i) => composer.unbroken(title, languages[i]!)),
        size: bandSize(titles, paper, mark !== undefined, edition.book.web !== undefined),
        label: `c${chapter.no}`,
        file: `chapter-${chapter.no}.json`,
        black: mark?.black.file ?? null,
        white: mark?.white.file ?? null,
        disclosure: standing === "draft" ? null : disclosureIn(chapter),
        qr: edition.book.web === undefined ? null : qrCode(`${edition.book.web}#${chapter.no}`),
      };
    }),
    paths,
    pathColumns: pathColumns(languages, paper),
    // The lines of the contents that are no chapters: the indexes and the last page, then what the book has.
    "other-contents": languages.length + 2 + (paths.length > 0 ? 1 : 0) + (songs === null ? 0 : 1),
    own: options.own ? options.own.pages : 0,
    ...imprint(edition, composer),
    ...backMatter(edition, languages, composer, paper, named, marks),
  };
  const data = {
    "songs.json": JSON.stringify(songs),
    "head.json": JSON.stringify(head),
    ...Object.fromEntries(chapters.map(({ file, content }) => [file, content])),
    "indexes.json": JSON.stringify(indexesOf(edition, languages, composer, paper)),
    ...(options.own ? { "own.pdf": options.own.pdf } : {}),
    ...pictures,
  };
  return { data, missing: composer.missing() };
}

/** The licence, the sources, the hash, who published it, whether it names people, and the credits of pictures, each once. */
function imprint(edition: Edition, composer: LineComposer): object {
  const { book, people, media } = edition;
  const credits = Object.values(media).flatMap(({ credit }) =>
    credit ? [`${credit.by}, ${credit.licence}${credit.source ? `, ${credit.source}` : ""}`] : [],
  );
  return {
    licence: book.licence === "" ? null : composer.plain(book.licence),
    sources: (book.sources ?? []).map((line) => composer.plain(line)),
    hash: book.hash,
    publisher: publisherLine(edition, composer) ?? null,
    "has-people": Object.keys(people).length > 0,
    credits: unlike(credits).map((line) => composer.plain(line)),
  };
}

const unlike = (list: readonly string[]): string[] => [...new Set(list)];

/** Who signed the edition as a whole, when and with which key; none where nobody did. */
function publisherLine({ publish, people }: Edition, composer: LineComposer): object | undefined {
  if (publish === undefined) return undefined;
  const { by, at, key } = publish;
  const shown = Object.hasOwn(people, by) ? people[by]! : by;
  return { who: composer.plain(`${shown}, ${at.slice(0, 10)}`), key };
}
