import { signal, type Signal } from "@preact/signals";
import type { Tablet } from "../feature.ts";
import type { Place } from "../navigation/navigation.ts";
import type { Answer } from "./answers/answer.tsx";

/** What came back to a phrase that is shown. It is stored only in a log that was asked for. */
export interface CardSession {
  readonly answered: Signal<Answer | undefined>;
  readonly asked: Signal<Answer | undefined>;
}

/** By the opening of a card, and by who is on which side: gone when nothing leads back to it any more. */
const sessions = new WeakMap<Place, Map<string, CardSession>>();

/** What came back on a card since it was opened, from the side that now answers. */
export function sessionOf({ me, them }: Pick<Tablet, "me" | "them">, place: Place): CardSession {
  const bySides = sessions.get(place) ?? new Map<string, CardSession>();
  sessions.set(place, bySides);
  const sides = `${me.value} ${them.value}`;
  const session = bySides.get(sides) ?? { answered: signal(undefined), asked: signal(undefined) };
  bySides.set(sides, session);
  return session;
}
