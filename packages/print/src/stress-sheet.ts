import { STRESS_MARK } from "@parley/sound/script";
import { layOutLine } from "./line-layout.ts";
import { compressPdf } from "./object-streams.ts";
import { WEIGHTS } from "./typeface.ts";
import { typeset } from "./typesetter.ts";

const CSS = { Regular: 400, Medium: 500, SemiBold: 600, Bold: 700 } as const;

/**
 * A PDF of one page with stressed vowels in both cases, in every weight and several sizes, and some words: a proof of a typeface.
 * Throws a TypesettingError if Typst cannot set it.
 *
 * ```ts
 * makeStressSheet("ru", ["а"], "вода́").subarray(0, 5).toString(); // "%PDF-"
 * ```
 */
export function makeStressSheet(lang: string, vowels: readonly string[], words: string): Buffer {
  const stressed = [...vowels, ...vowels.map((vowel) => vowel.toUpperCase())].map((vowel) => vowel + STRESS_MARK);
  const rows = WEIGHTS.flatMap((weight) =>
    [7.2, 8.8, 14].map((size) => ({
      weight,
      css: CSS[weight],
      size,
      line: layOutLine([{ t: `${stressed.join(" ")} ${words}` }], {
        weight,
        column: Infinity,
        missing: () => undefined,
      }),
    })),
  );
  return compressPdf(typeset({ template: "accents", data: { "accents.json": JSON.stringify({ lang, rows }) } }).pdf);
}
