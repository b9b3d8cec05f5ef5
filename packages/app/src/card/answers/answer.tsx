import type { ComponentChildren } from "preact";
import type { PackedEntry } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";
import type { Tablet } from "../../feature.ts";
import { Respelling, Words } from "../../phrase/phrase.tsx";
import { plainWords } from "../../phrase/words.ts";

/** An answer of the other side, in both languages. */
export interface Answer {
  /** The answer in my language. */
  mine(tablet: Tablet): ComponentChildren;
  /** The answer as plain text in a language. */
  text(tablet: Tablet, lang: string): string;
  /** Identifies the button that gave the answer. */
  readonly key: string;
  /** The ids of the chosen parts of the body. */
  readonly parts?: readonly string[];
  /** The digits typed so far, for each part of a number pad. */
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
/** An answer as text that `words` gives for a language. */
export const plainAnswer = (key: string, words: (lang: string) => string): Answer => ({
  key,
  mine: (tablet) => words(tablet.ui.value),
  text: (_tablet, lang) => withoutStress(words(lang)),
});
