import type { Feature } from "../feature.ts";
import { Silence, SoundNotice } from "./voice.tsx";

export { clipsOf, playAtOnce } from "./clips.ts";
export { AnswerVoice, ListenButton, Listening, voiceKind, VoiceName } from "./voice.tsx";

/** Playing a phrase by a recording or by the device, and a button that stops it. */
export const voice: Feature = { name: "voice", head: Silence, footNotice: SoundNotice };
