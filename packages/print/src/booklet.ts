import type { Edition } from "@parley/edition";
import { bookletData, type Pair } from "./layout.ts";
import { packPdf } from "./packing.ts";
import { typeset } from "./typesetter.ts";

/** A booklet on paper. */
export interface Booklet {
  readonly pdf: Buffer;
  readonly pages: number;
  /** Letters of the book that the typeface lacks; they are printed as their codes. */
  readonly missing: readonly string[];
}

/** The pocket booklet of an edition in two of its languages: A6, 105 × 148.5 mm, tagged, packed, the same bytes every time. */
export function makeBooklet(edition: Edition, pair: Pair = edition.book.sides): Booklet {
  const { data, missing } = bookletData(edition, pair);
  const pdf = typeset({ template: "booklet", data: { "data.json": JSON.stringify(data) } });
  const counts = Array.from(
    pdf.toString("latin1").matchAll(/\/Type\s*\/Pages[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages/g),
    (m) => Number(m[1] ?? m[2]),
  );
  return { pdf: packPdf(pdf), pages: Math.max(0, ...counts), missing: [...missing] };
}
