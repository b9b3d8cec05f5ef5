import { localeFor } from "@parley/locale";
import { PAGE_TURNS, type Edition } from "@parley/edition";
import { officeSize, type OfficePaper } from "./imposition.ts";
import { compressPdf } from "./object-streams.ts";
import { unbrokenWords, SIDES, svg } from "./line-composer.ts";
import { typeset } from "./typesetter.ts";

/** Frames this far from the edge: what a printer leaves white is between 3 and 8 mm. */
const EDGES = [3, 4, 5, 6, 8];

/**
 * A sheet to print once before the books: it tells with pictures which edge a printer flips on, how much it leaves white (and
 * so which `--scale` keeps every letter), and how well its two sides meet.
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
    // A page keeps to the middle of its height, so that half of what it loses is white at each edge.
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
  Object.fromEntries(Object.entries(localeFor(tag).print.testSheet).map(([key, text]) => [key, unbrokenWords(text)]));
