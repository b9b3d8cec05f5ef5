import { lazy } from "../../ui/lazy.tsx";
import type { AnswerKind } from "./kind.ts";

/** Answers by a time of day. */
export const time: AnswerKind = {
  isFor: (answers) => answers === "time",
  Pad: lazy(async () => (await import("./time-pad.tsx")).TimePad),
};
