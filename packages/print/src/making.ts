/** How to make a booklet of printed sheets, in pictures and in the words of each language. */
import { ASSEMBLY_STEPS } from "@parley/edition";
import { localeFor } from "@parley/locale";
import { svg, type LineComposer } from "./line-composer.ts";
import type { Piece } from "./line-layout.ts";

/** A line in each language. */
type Lines = readonly { readonly tag: string; readonly words: readonly Piece[] }[];

/** The title, what kind of file it is, and its steps. */
interface Way {
  readonly title: Lines;
  readonly kind: Lines;
  readonly steps: readonly { readonly picture: string; readonly lines: Lines }[];
}

/** How to make a booklet of sheets that are folded, and of sheets that are cut before. */
export interface Making {
  readonly ways: { readonly two: Way; readonly four: Way };
}

/** How to make a booklet, in some languages. */
export function makingIn(languages: readonly string[], composer: LineComposer): Making {
  type Key = Exclude<keyof ReturnType<typeof localeFor>["print"]["assembly"], "title">;
  const lines = (key: Key | "title"): Lines =>
    languages.map((tag) => ({ tag, words: composer.unbroken(localeFor(tag).print.assembly[key], tag) }));
  const way = (kind: Key, steps: readonly Key[]): Way => ({
    title: lines("title"),
    kind: lines(kind),
    steps: steps.map((step) => ({ picture: svg(ASSEMBLY_STEPS[step]!, "0 0 48 36"), lines: lines(step) })),
  });
  return {
    ways: {
      two: way("two", ["short", "fold", "staple"]),
      four: way("four", ["long", "cut", "stack", "fold", "staple"]),
    },
  };
}
