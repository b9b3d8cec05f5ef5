import type { Feature } from "../feature.ts";
import { Silence } from "./voice.tsx";

export { clipsOf, playAtOnce } from "./clips.ts";
export { Listening, voiceKind, VoiceName } from "./voice.tsx";

/** Hearing a phrase: by people, by machines, by the device; and silence at one touch. */
export const voice: Feature = { name: "voice", head: Silence };
