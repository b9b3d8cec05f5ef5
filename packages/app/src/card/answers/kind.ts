import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import type { Tablet } from "../../feature.ts";
import type { Answer } from "./answer.tsx";

/** What the answers of a question are given. */
export interface PadProps {
  readonly tablet: Tablet;
  readonly entry: PackedEntry;
  /** Gives an answer; `undefined` takes it back. */
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly answered: Answer | undefined;
}

/** One way to answer a question: a file of this folder, listed in `kinds.ts`. */
export interface AnswerKind {
  /** Whether the question is answered in this way. */
  readonly isFor: (answers: PackedEntry["answers"]) => boolean;
  /** What is touched to answer. */
  readonly Pad: (props: PadProps) => JSX.Element;
  /** A few words that leave room for the picture of the question beside them; others are pictures themselves, or have none. */
  readonly leavesRoom?: boolean;
}
