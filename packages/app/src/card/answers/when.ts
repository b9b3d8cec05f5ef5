import { lazy } from "../../ui/lazy.tsx";
import type { AnswerKind } from "./kind.ts";

/** Answers by a day and a time. */
export const when: AnswerKind = {
  isFor: (answers) => answers === "when" || (typeof answers === "object" && "when" in answers),
  Pad: lazy(async () => (await import("./when-pad.tsx")).WhenPad),
};
