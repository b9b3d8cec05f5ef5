import type { PhraseWords } from "./phrase.ts";
import type { PrintWords } from "./print.ts";
import type { TabletWords } from "./tablet.ts";

/** Everything the kit itself says in one language. What a book says (yes, no, say it again) is entries, never here. */
export interface Locale {
  /** Its words are shown to readers whose language has no folder here; one language says so of itself. */
  readonly fallback?: true;
  /** The language's own name, and what the others call it. */
  readonly name: string;
  readonly names: { readonly [tag: string]: string };
  readonly phrase: PhraseWords;
  readonly print: PrintWords;
  readonly tablet: TabletWords;
}
