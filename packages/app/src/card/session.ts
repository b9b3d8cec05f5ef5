import { signal } from "@preact/signals";
import type { Tablet } from "../feature.ts";
import type { Place } from "../navigation/navigation.ts";
import type { Answer } from "./answers/answer.tsx";

/** The answer to a phrase that is shown, and the request to repeat, write or call an interpreter. Only the log stores them, if it is on. */
export interface CardSession {
  readonly answered: { value: Answer | undefined };
  readonly asked: { value: Answer | undefined };
}

/** By the `Place` of an opened card, then by its sides. The garbage collector removes sessions whose place left the stack. */
const sessions = new WeakMap<Place, Map<string, CardSession>>();

/** The session of a card since it was opened, for the side that now answers. */
export function sessionOf({ me, them }: Pick<Tablet, "me" | "them">, place: Place): CardSession {
  const bySides = sessions.get(place) ?? new Map<string, CardSession>();
  sessions.set(place, bySides);
  const sides = `${me.value} ${them.value}`;
  const session = bySides.get(sides) ?? { answered: signal(undefined), asked: signal(undefined) };
  bySides.set(sides, session);
  return session;
}
