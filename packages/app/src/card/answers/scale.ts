import { lazy } from "../../ui/lazy.tsx";
import type { AnswerKind } from "./kind.ts";

/** Answers by an intensity. */
export const scale: AnswerKind = {
  isFor: (answers) => answers === "scale",
  Pad: lazy(async () => (await import("./faces.tsx")).Faces),
};
