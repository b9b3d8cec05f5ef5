import type { AnswerKind } from "./kind.ts";
import { NumberPad } from "./number-pad.tsx";

/** Answers by a time of day. */
export const time: AnswerKind = {
  isFor: (answers) => answers === "time",
  Pad: ({ tablet, onAnswer, answered }) => {
    const { hour, minute } = tablet.wordsIn(tablet.them.value).app;
    return (
      <NumberPad
        tablet={tablet}
        onAnswer={onAnswer}
        answered={answered}
        parts={[
          { label: hour, digits: 2, most: 23 },
          { label: minute, digits: 2, most: 59 },
        ]}
        format={([hours = "", minutes = ""]) => `${hours || "0"}:${minutes.padStart(2, "0")}`}
      />
    );
  },
};
