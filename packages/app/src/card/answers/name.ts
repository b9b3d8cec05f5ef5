import { lazy } from "../../ui/lazy.tsx";
import type { AnswerKind } from "./kind.ts";

/** Answers by a name. */
export const name: AnswerKind = {
  isFor: (answers) => answers === "name",
  Pad: lazy(async () => (await import("./name-box.tsx")).NameBox),
};
