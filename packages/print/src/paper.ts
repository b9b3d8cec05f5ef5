import { UnprintableError } from "./unprintable.ts";

/** A size of page, and how large the letters on it are. */
export interface Paper {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** How many times the letters and margins of A6 it has. */
  readonly scale: number;
  /** No letter on it is smaller, in points. */
  readonly least: number;
}

/** Pages by name, in millimetres. A6 is an exact quarter of A4 (148.5, not 148), so that no white hair is left when it is cut. */
const NAMED = {
  a6: [105, 148.5],
  a5: [148.5, 210],
  a4: [210, 297],
  "quarter-letter": [107.95, 139.7],
} as const;

export const PAPER_NAMES: readonly string[] = Object.keys(NAMED);

/** A card of A7: nothing smaller can be read or held. A3: nothing larger goes through an office printer. */
const [LEAST, MOST] = [[74, 105] as const, [297, 420] as const];
/** Large print: letters of 16 points and more (the Clear Print guidelines of the RNIB). */
const LARGE = { scale: 2, least: 16 };

/**
 * A size of page by its name (`a6`, `a5`, `a4`, `quarter-letter`) or its millimetres (`90x130`); large print makes every
 * letter at least 16 points and is A4 unless a size is named. Throws an Unprintable that says what sizes there are.
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
  // A page twice as wide is for a desk: more on it, and letters somewhat larger.
  const grown = Math.min(width / NAMED.a6[0], height / NAMED.a6[1]) ** 0.4;
  return { width, height, ...(large ? LARGE : { scale: Math.round(grown * 100) / 100, least: 5 }) };
}

function millimetres(name: string): readonly [number, number] {
  if (Object.hasOwn(NAMED, name)) return NAMED[name as keyof typeof NAMED];
  const numbers = /^(\d{1,4}(?:\.\d+)?)x(\d{1,4}(?:\.\d+)?)$/.exec(name);
  if (!numbers)
    throw new UnprintableError(`“${name}” is no size: known are ${PAPER_NAMES.join(", ")}, or millimetres like 90x130`);
  return [Number(numbers[1]), Number(numbers[2])];
}
