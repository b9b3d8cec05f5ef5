import { signal, type Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { PackedEntry } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";
import { plainWords, Respelling, Words } from "./phrase.tsx";
import type { Place, State } from "./state.ts";

/** What the other side answered, as each side reads it. It is stored only in a log that somebody asked for. */
export interface Answered {
  /** The answer in my words. */
  mine(state: State): ComponentChildren;
  /** The answer as plain text in a language. */
  text(state: State, lang: string): string;
  /** Which button it was. */
  readonly key: string;
  /** Which parts of the body; which figures were typed. */
  readonly parts?: readonly string[];
  readonly figures?: readonly string[];
}

/** An answer that is a phrase of the book. */
export const entryAnswer = (entry: PackedEntry): Answered => ({
  key: entry.id,
  text: (state, lang) => plainWords(state, entry, lang),
  mine: (state) => (
    <>
      <Words state={state} entry={entry} lang={state.me.value} />{" "}
      <small>
        <Respelling state={state} entry={entry} lang={state.them.value} reader={state.me.value} />
      </small>
    </>
  ),
});
/** An answer in words that are made for each language. */
export const plainAnswer = (key: string, words: (lang: string) => string): Answered => ({
  key,
  mine: (state) => words(state.ui.value),
  text: (_state, lang) => withoutStress(words(lang)),
});

/** What came back to a phrase. */
interface Replies {
  readonly answered: Signal<Answered | undefined>;
  readonly asked: Signal<Answered | undefined>;
}

/** By the opening of a card, and by who is on which side: gone when nothing leads back to it any more. */
const kept = new WeakMap<Place, Map<string, Replies>>();

/** What came back on a card since it was opened, from the side that now answers. */
export function repliesOf(state: State, place: Place): Replies {
  const sides = kept.get(place) ?? new Map<string, Replies>();
  kept.set(place, sides);
  const side = `${state.me.value} ${state.them.value}`;
  const replies = sides.get(side) ?? { answered: signal(undefined), asked: signal(undefined) };
  sides.set(side, replies);
  return replies;
}
