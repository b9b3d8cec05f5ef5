import type { Feature } from "../feature.ts";
import { Card } from "./card.tsx";
import { StopButton } from "./stop-button.tsx";

/** The two-way card, and the button for the stop phrase. */
export const card: Feature = { name: "card", views: { card: Card }, tall: ["card"], bar: StopButton };
