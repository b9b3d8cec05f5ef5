import { UnprintableError } from "./unprintable.ts";

/** A page size, and the scale of its letters. */
export interface Paper {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** The scale of letters and margins, relative to A6. */
  readonly scale: number;
  /** The smallest size of letters, in points. */
  readonly least: number;
}

/** Page sizes by name, in millimetres. A6 is an exact quarter of A4 (148.5, not 148), so that cut sheets have no white edge. */
const NAMED = {
  a6: [105, 148.5],
  a5: [148.5, 210],
  a4: [210, 297],
  "quarter-letter": [107.95, 139.7],
} as const;

const PAPER_NAMES: readonly string[] = Object.keys(NAMED);

/** The smallest page, a card of A7, and the largest that office printers take, A3. */
const [LEAST, MOST] = [[74, 105] as const, [297, 420] as const];
/** Large print: letters of 16 points and more (the Clear Print guidelines of the RNIB). */
const LARGE = { scale: 2, least: 16 };

/**
 * A page size by name (`a6`, `a5`, `a4`, `quarter-letter`) or in millimetres (`90x130`); default: A6. In large print every letter
 * has at least 16 points, and the default is A4. Throws an UnprintableError for an unknown or impossible size.
 *
 * ```ts
 * import { paperFor } from "@parley/print";
 * paperFor("a6").width; // 105
 * paperFor("90x130").height; // 130
 * paperFor(undefined, true).least; // 16
 * ```
 */
export function paperFor(name?: string, large = false): Paper {
  const [width, height] = millimetres(name ?? (large ? "a4" : "a6"));
  if (width < LEAST[0] || height < LEAST[1])
    throw new UnprintableError(`a page of ${width} × ${height} mm is smaller than a card (${LEAST.join(" × ")} mm)`);
  if (width > MOST[0] || height > MOST[1])
    throw new UnprintableError(`a page of ${width} × ${height} mm is larger than A3 (${MOST.join(" × ")} mm)`);
  if (width > height) throw new UnprintableError(`a page of ${width} × ${height} mm lies; a booklet's page stands`);
  if (large && width < NAMED.a5[0]) throw new UnprintableError(`large print wants a page of A5 or larger`);
  // A larger page has more text and somewhat larger letters: an A4 page has twice the width of A6 and 1.3 times its letters.
  const grown = Math.min(width / NAMED.a6[0], height / NAMED.a6[1]) ** 0.4;
  return { width, height, ...(large ? LARGE : { scale: Math.round(grown * 100) / 100, least: 6 }) };
}

function millimetres(name: string): readonly [number, number] {
  if (Object.hasOwn(NAMED, name)) return NAMED[name as keyof typeof NAMED];
  const numbers = /^(\d{1,4}(?:\.\d+)?)x(\d{1,4}(?:\.\d+)?)$/.exec(name);
  if (!numbers)
    throw new UnprintableError(`“${name}” is no size: known are ${PAPER_NAMES.join(", ")}, or millimetres like 90x130`);
  return [Number(numbers[1]), Number(numbers[2])];
}
