import type { ComponentChildren } from "preact";
import type { PackedEntry } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";
import type { Tablet } from "../../feature.ts";
import { Respelling, Words } from "../../phrase/phrase.tsx";
import { plainWords } from "../../phrase/words.ts";

/** What the other side answered, as each side reads it. */
export interface Answer {
  /** The answer in my words. */
  mine(tablet: Tablet): ComponentChildren;
  /** The answer as plain text in a language. */
  text(tablet: Tablet, lang: string): string;
  /** Which button it was. */
  readonly key: string;
  /** Which parts of the body; which figures were typed. */
  readonly parts?: readonly string[];
  readonly figures?: readonly string[];
}

/** An answer that is a phrase of the book. */
export const entryAnswer = (entry: PackedEntry): Answer => ({
  key: entry.id,
  text: (tablet, lang) => plainWords(tablet, entry, lang),
  mine: (tablet) => (
    <>
      <Words tablet={tablet} entry={entry} lang={tablet.me.value} />{" "}
      <small>
        <Respelling tablet={tablet} entry={entry} lang={tablet.them.value} reader={tablet.me.value} />
      </small>
    </>
  ),
});
/** An answer in words that are made for each language. */
export const plainAnswer = (key: string, words: (lang: string) => string): Answer => ({
  key,
  mine: (tablet) => words(tablet.ui.value),
  text: (_tablet, lang) => withoutStress(words(lang)),
});
