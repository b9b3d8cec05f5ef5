import { lazy } from "../../ui/lazy.tsx";
import type { AnswerKind } from "./kind.ts";

/** Answers by a day. */
export const date: AnswerKind = {
  isFor: (answers) => answers === "date",
  Pad: lazy(async () => (await import("./calendar.tsx")).CalendarPad),
};
