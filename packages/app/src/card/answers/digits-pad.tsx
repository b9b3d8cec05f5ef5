import type { JSX } from "preact";
import type { PadProps } from "./kind.ts";
import { NumberPad } from "./number-pad.tsx";
import { spoken, withSpoken } from "./read-aloud.tsx";
import { groupDigits } from "./typing.ts";

/** The most digits of an answer. */
const MOST = 30;

/** Digits in groups, one by one: a telephone number, the number of a document. */
export function DigitsPad({ tablet, onAnswer, answered }: PadProps): JSX.Element {
  return (
    <NumberPad
      key={tablet.them.value}
      tablet={tablet}
      onAnswer={onAnswer}
      answered={answered}
      parts={[{ label: "", digits: MOST }]}
      shown={groupDigits}
      read={([digits = ""]) =>
        withSpoken(
          () => groupDigits(digits),
          (now) =>
            spoken(
              now,
              Array.from(digits, (digit) => ["digit|", digit] as const),
            ),
        )
      }
    />
  );
}
