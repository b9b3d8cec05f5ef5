import { lazy } from "../../ui/lazy.tsx";
import type { AnswerKind } from "./kind.ts";

/** Answers by digits, which are no quantity. */
export const digits: AnswerKind = {
  isFor: (answers) => answers === "digits",
  Pad: lazy(async () => (await import("./digits-pad.tsx")).DigitsPad),
};
