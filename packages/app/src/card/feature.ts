import type { Feature } from "../feature.ts";
import { Card } from "./card.tsx";
import { StopButton } from "./stop-button.tsx";

export { storeAnswer, storedAnswer } from "./answers/stored.tsx";
export { OpenCard } from "./card.tsx";
export { Onward } from "./onward.tsx";
export type { CardSession } from "./session.ts";

/** The two-way card, and the button for the stop phrase. */
export const card: Feature = { name: "card", views: { card: Card }, tall: ["card"], bar: StopButton };
