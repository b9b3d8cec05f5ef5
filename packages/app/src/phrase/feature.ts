import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** The setting of the speaker. The components that show a phrase are in this folder. */
export const phrase: Feature = {
  name: "phrase",
  group: "groupTalk",
  choices: lazy(async () => (await import("./speaker.tsx")).SpeakerChoice),
};
