import { lazy } from "../../ui/lazy.tsx";
import type { AnswerKind, PadProps } from "./kind.ts";

/** A text field and a field for a finger. */
export const NameBox = lazy<PadProps>(async () => (await import("./name-box.tsx")).NameBox);

/** Answers by a name. */
export const name: AnswerKind = { isFor: (answers) => answers === "name", Pad: NameBox };
