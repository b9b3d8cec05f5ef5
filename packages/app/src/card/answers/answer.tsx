import type { ComponentChildren } from "preact";
import type { Given } from "@parley/book";
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
  /** What was written as text, and the path of what was drawn. */
  readonly written?: string;
  readonly drawn?: string;
  /** What a branch of a path compares: the ids of the entries, or the number. */
  readonly given?: Given;
  /** Whether something is missing or out of bounds: it is shown on their side, and is no answer yet. */
  readonly incomplete?: true;
}

/** An answer that is a phrase of the book. */
export const entryAnswer = (entry: PackedEntry): Answer => ({
  key: entry.id,
  given: { ids: [entry.id] },
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
/** An answer that is several phrases of the book: my bubble has the labels, where there are several and all have one. */
export function entriesAnswer(entries: readonly PackedEntry[]): Answer {
  const all = entries.map(entryAnswer);
  /** A comma after a word, a space after a sentence. */
  const between = (before: PackedEntry | undefined, tablet: Tablet, lang: string): string =>
    before === undefined ? "" : /[.!?…]$/.test(plainWords(tablet, before, lang)) ? " " : ", ";
  const labels = (lang: string): readonly string[] => entries.flatMap(({ label }) => label?.[lang] ?? []);
  return {
    key: entries.map(({ id }) => id).join(" "),
    given: { ids: entries.map(({ id }) => id) },
    text: (tablet, lang) =>
      all.map((one, i) => between(entries[i - 1], tablet, lang) + one.text(tablet, lang)).join(""),
    mine: (tablet) => {
      const short = labels(tablet.me.value);
      return all.length > 1 && short.length === all.length
        ? short.join(", ")
        : all.map((one, i) => [between(entries[i - 1], tablet, tablet.me.value), one.mine(tablet)]);
    },
  };
}
/** An answer as text that `words` gives for a language. */
export const plainAnswer = (key: string, words: (lang: string) => string): Answer => ({
  key,
  mine: (tablet) => words(tablet.ui.value),
  text: (_tablet, lang) => withoutStress(words(lang)),
});
