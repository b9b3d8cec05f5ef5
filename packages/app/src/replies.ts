import { signal, type Signal } from "@preact/signals";
import type { Answered } from "./answer.tsx";
import type { Place, State } from "./state.ts";

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
