import { numberAnswer } from "@parley/book";
import type { Tablet } from "../../feature.ts";
import type { AnswerKind } from "./kind.ts";
import { NumberPad } from "./number-pad.tsx";

/** A number in digits, then in words with its unit if the pack has them. `unit`: `""` for a number without a unit; `undefined` for digits only. */
function numberInWords(tablet: Tablet, unit: string | undefined, value: number, lang: string): string {
  const figures = new Intl.NumberFormat(lang).format(value);
  const words = unit === undefined ? undefined : tablet.pack.counted[unit]?.[lang]?.[value];
  return words === undefined ? figures : `${figures} · ${words}`;
}

/** Answers by a number or an amount. */
export const number: AnswerKind = {
  isFor: (answers) =>
    answers === "number" || answers === "amount" || (typeof answers === "object" && "number" in answers),
  Pad: ({ tablet, entry: { answers }, onAnswer, answered }) => {
    // The unit: an empty string for a plain number, `undefined` for an amount.
    const number = numberAnswer(answers);
    const unit = number && (number.unit ?? "");
    return (
      <NumberPad
        key={tablet.them.value}
        tablet={tablet}
        onAnswer={onAnswer}
        answered={answered}
        parts={[{ label: "", digits: answers === "amount" ? 9 : 6 }]}
        format={(values, lang) => numberInWords(tablet, unit, Number(values[0]), lang)}
      />
    );
  },
};
