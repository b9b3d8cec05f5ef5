import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import type { OpenCardProps } from "./card.tsx";
import { StopButton } from "./stop-button.tsx";

export { storeAnswer, storedAnswer } from "./answers/stored.tsx";
export { Onward } from "./onward.tsx";
export type { CardSession } from "./session.ts";

/** The two-way card of an entry, with what a view adds to it. */
export const OpenCard = lazy<OpenCardProps>(async () => (await import("./card.tsx")).OpenCard);

/** The two-way card, and the button for the stop phrase. The code of a card is read when the first one is opened. */
export const card: Feature = {
  name: "card",
  views: { card: lazy(async () => (await import("./card.tsx")).Card) },
  tall: ["card"],
  bar: StopButton,
};
