import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** How a phrase is shown, in words, respelling and picture. */
export const phrase: Feature = {
  name: "phrase",
  choices: lazy(async () => (await import("./speaker.tsx")).SpeakerChoice),
};
