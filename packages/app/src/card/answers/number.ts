import { lazy } from "../../ui/lazy.tsx";
import type { AnswerKind } from "./kind.ts";

/** Answers by a number or an amount. */
export const number: AnswerKind = {
  isFor: (answers) =>
    answers === "number" || answers === "amount" || (typeof answers === "object" && "number" in answers),
  Pad: lazy(async () => (await import("./quantity-pad.tsx")).QuantityPad),
};
