import { localeFor } from "@parley/locale";
import { PAGE_TURNS, type Edition } from "@parley/edition";
import { officeSize, type OfficePaper } from "./imposition.ts";
import { compressPdf } from "./object-streams.ts";
import { unbrokenWords, SIDES, svg } from "./line-composer.ts";
import { typeset } from "./typesetter.ts";

/** The distances of the frames from the edge, in millimetres. Printers have margins of 3 to 8 mm. */
const EDGES = [3, 4, 5, 6, 8];

/**
 * The test sheet of a printer, as a PDF of two pages: it shows which edge the printer flips on, its margins (and so the `--scale`
 * to use), and how well the two sides align. Throws a TypesettingError if Typst cannot set it.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition } from "@parley/edition";
 * import { makeTestSheet } from "@parley/print";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * makeTestSheet(edition, { languages: ["en"] }).pages; // 2
 * ```
 */
export function makeTestSheet(
  edition: Edition,
  { languages = edition.book.sides, paper = "a4" }: { languages?: readonly string[]; paper?: OfficePaper } = {},
): { pdf: Buffer; pages: number } {
  const [width, height] = officeSize(paper);
  const data = {
    title: languages.map((tag) => localeFor(tag).print.testSheet.title).join(" · "),
    width,
    height,
    sides: languages.map((tag, i) => ({ key: SIDES[i], tag, words: wordsOf(tag) })),
    pictures: Object.fromEntries(Object.entries(PAGE_TURNS).map(([way, inside]) => [way, svg(inside, "0 0 48 36")])),
    // A page is centred vertically, so half of what it loses is at each edge.
    frames: EDGES.map((edge, i) => ({
      edge,
      at: 24 + i * 32,
      scale: Math.floor(100 * (1 - edge / (height / 4))),
    })),
  };
  const { pdf, pages } = typeset({ template: "test-sheet", data: { "test-sheet.json": JSON.stringify(data) } });
  return { pdf: compressPdf(pdf), pages };
}

const wordsOf = (tag: string): object =>
  Object.fromEntries(
    Object.entries(localeFor(tag).print.testSheet).map(([key, text]) => [key, unbrokenWords(text, tag)]),
  );
