import { lazy } from "../../ui/lazy.tsx";
import type { AnswerKind } from "./kind.ts";

/** Answers by parts of the body. */
export const body: AnswerKind = {
  isFor: (answers) => answers === "body",
  Pad: lazy(async () => (await import("./body-map.tsx")).BodyPad),
};
