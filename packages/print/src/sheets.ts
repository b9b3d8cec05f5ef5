/** What hangs on a wall, goes into a pocket or is cut into cards: sheets of one edition, beside the booklet. */
import { nameOf, SIGNS, stringsFor, type Edition, type EditionEntry } from "@parley/edition";
import type { Pair } from "./layout.ts";
import { packPdf } from "./packing.ts";
import { scribeFor, svg, type CellSize, type Line } from "./scribe.ts";
import { typeset } from "./typesetter.ts";

/** A kind of sheet. */
export type SheetFormat =
  /** A7 cards, eight on A4, printed on both sides: one language a side. Flip on the long edge, cut. */
  | "cards"
  /** The same cards on one side, face to face: the upper half is turned to the person opposite. */
  | "face"
  /** One A4 sheet, eight panels, one slit: as many phrases as fit. */
  | "zine"
  /** The zine with the dozen most urgent phrases. */
  | "phrase-card"
  /** Sheets of A3 to point at: big pictures and numbers. */
  | "wall";
export const SHEET_FORMATS: readonly SheetFormat[] = ["cards", "face", "zine", "phrase-card", "wall"];

/** A sheet on paper. */
export interface SheetPdf {
  readonly pdf: Buffer;
  /** Entries that are on it. */
  readonly entries: readonly string[];
  /** Entries that had no room on it. */
  readonly left: readonly string[];
  /** Letters of the book that the typeface lacks; they are printed as their codes. */
  readonly missing: readonly string[];
}

/** The bytes of a picture of the edition, by its SHA-256. */
export type Picture = (sha256: string) => { readonly type: string; readonly data: Uint8Array } | undefined;

const SIZES: { readonly [format in SheetFormat]: CellSize } = {
  cards: { text: 21, say: 13, width: 92 },
  face: { text: 13, say: 9, width: 92 },
  zine: { text: 9.4, say: 7.2, width: 58 },
  "phrase-card": { text: 14, say: 10, width: 58 },
  wall: { text: 13, say: 9, width: 58 },
};
/** Phrases a zine has room for: six panels of four; a phrase card has two on each. */
const ZINE = 24;
const DOZEN = 12;
const URGENCY = ["danger", "urgent", "routine"];

/** The entries of a sheet: what is said and not only answered, the most urgent first where there is little room. */
function chosenFor(edition: Edition, format: SheetFormat, pair: Pair): { ids: string[]; left: string[] } {
  const both = (entry: EditionEntry): boolean => pair.every((tag) => (entry.texts[tag] ?? []).length > 0);
  const all = edition.chapters.flatMap(({ entries }) => entries).filter((id) => both(edition.entries[id]!));
  const pictured = (id: string): boolean => edition.entries[id]!.picture !== undefined;
  if (format === "wall") return { ids: all.filter(pictured), left: all.filter((id) => !pictured(id)) };
  if (format === "cards" || format === "face") return { ids: all, left: [] };
  const urgent = all.toSorted(
    (x, y) => URGENCY.indexOf(edition.entries[x]!.urgency) - URGENCY.indexOf(edition.entries[y]!.urgency),
  );
  const room = format === "zine" ? ZINE : DOZEN;
  const taken = new Set((format === "zine" ? all : urgent).slice(0, room));
  return { ids: all.filter((id) => taken.has(id)), left: all.filter((id) => !taken.has(id)) };
}

/**
 * A sheet of an edition in two of its languages, the same bytes every time. Throws a RangeError where no entry can stand
 * on it.
 */
export function makeSheet(
  edition: Edition,
  format: SheetFormat,
  pair: Pair = edition.book.sides,
  picture: Picture = () => undefined,
): SheetPdf {
  const [a, b] = pair;
  const scribe = scribeFor(edition);
  const size = SIZES[format];
  const { ids, left } = chosenFor(edition, format, pair);
  if (ids.length === 0)
    throw new RangeError(format === "wall" ? "no entry has a picture for the wall" : "no entry is in both languages");
  const pictures: { [file: string]: Uint8Array } = {};
  const drawn = (sha: string | undefined): string => {
    const found = format === "wall" && sha !== undefined ? picture(sha) : undefined;
    const ending =
      found && { "image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" }[found.type];
    if (!found || !ending) return "";
    pictures[`${sha}.${ending}`] = found.data;
    return `${sha}.${ending}`;
  };
  const cells = ids.map((id) => {
    const entry = edition.entries[id]!;
    // A card has room for one way to say it.
    const first = (lines: readonly Line[]): readonly Line[] =>
      format === "wall" ? lines.slice(0, 1) : lines.slice(0, 2);
    return {
      no: entry.no + (entry.check === undefined ? "" : `·${entry.check}`),
      svg: entry.act ? svg(SIGNS[entry.act] ?? "", "0 0 24 24") : "",
      urgency: entry.urgency,
      picture: drawn(entry.picture),
      a: first(scribe.lines(entry, a, b, size)),
      b: first(scribe.lines(entry, b, a, size)),
    };
  });
  const draft = ids.some((id) =>
    pair.some((tag) => (edition.entries[id]!.texts[tag] ?? []).some(({ standing }) => standing !== "signed")),
  );
  const title = (tag: string): string =>
    (edition.book.title[tag] ?? Object.values(edition.book.title)[0]!).replaceAll("\u0301", "");
  const [sa, sb] = [stringsFor(a), stringsFor(b)];
  const data = {
    format,
    size: { text: size.text, say: size.say },
    tags: { a, b },
    titles: { a: title(a), b: title(b) },
    names: { a: sa.name, b: sb.name, "a-in-b": nameOf(a, b), "b-in-a": nameOf(b, a) },
    draft: draft ? { a: sa.disclosure.word, b: sb.disclosure.word } : null,
    disclosure: { a: edition.book.disclosure[a] ?? "", b: edition.book.disclosure[b] ?? "" },
    point: { a: sa.print.point, b: sb.print.point },
    edition: `${edition.book.edition.no} · ${edition.book.edition.date}`,
    strip: ["yes", "no", "dont-know", "say-again"].flatMap((id) => {
      const text = (tag: string): string => (edition.entries[id]?.texts[tag]?.[0]?.text ?? "").replaceAll("\u0301", "");
      return text(a) !== "" && text(b) !== "" ? [{ a: text(a), b: text(b) }] : [];
    }),
    cells,
  };
  const pdf = typeset({ template: "sheets", data: { "sheets.json": JSON.stringify(data), ...pictures } });
  return { pdf: packPdf(pdf), entries: ids, left, missing: [...scribe.missing] };
}
