import { layLine } from "./lettering.ts";
import { packPdf } from "./packing.ts";
import { WEIGHTS } from "./typeface.ts";
import { typeset } from "./typesetter.ts";

/** The vowels of Russian and Ukrainian that can be stressed. */
const VOWELS = Array.from("аеиоуыэюяії");
const CSS = { Regular: 400, Medium: 500, SemiBold: 600, Bold: 700 } as const;

/** A page of every stressed vowel in both cases, every weight and several sizes: what a typeface is judged by before it is used. */
export function makeAccentSheet(): Buffer {
  const stressed = [...VOWELS, ...VOWELS.map((vowel) => vowel.toUpperCase())].map((vowel) => `${vowel}\u0301`);
  const rows = WEIGHTS.flatMap((weight) =>
    [7.2, 8.8, 14].map((size) => ({
      weight,
      css: CSS[weight],
      size,
      line: layLine([{ t: `${stressed.join(" ")} Кни́га Ю́ность` }], {
        weight,
        column: Infinity,
        missing: () => undefined,
      }),
    })),
  );
  return packPdf(typeset({ template: "accents", data: { "accents.json": JSON.stringify({ rows }) } }).pdf);
}
