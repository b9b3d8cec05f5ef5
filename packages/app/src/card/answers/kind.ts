import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import type { Tablet } from "../../feature.ts";
import type { Fit } from "../fit.ts";
import type { Answer } from "./answer.tsx";

/** The props of the answers to a question. */
export interface PadProps {
  readonly tablet: Tablet;
  readonly entry: PackedEntry;
  /** Called with an answer; with `undefined` when it is removed. */
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly answered: Answer | undefined;
}

/** The props of all answers of a card. */
export interface AnswersProps extends PadProps {
  /** Called for a request instead of an answer or after it, for example to repeat or speak slower. */
  readonly onAsk: (asked: Answer) => void;
  readonly asked: Answer | undefined;
  readonly fit: Fit;
}

/** One way to answer a question. Each is in a file of this folder and in the list of `kinds.ts`. */
export interface AnswerKind {
  /** Whether it applies to a question with these answers. */
  readonly isFor: (answers: PackedEntry["answers"]) => boolean;
  /** The component that shows the answers. */
  readonly Pad: (props: PadProps) => JSX.Element | null;
  /** Whether there is space for the picture of the question. */
  readonly leavesRoom?: boolean;
}
