import type { Tablet } from "../../feature.ts";
import type { AnswerKind } from "./kind.ts";
import { NumberPad } from "./number-pad.tsx";

/** A number in figures, then in words with what it is counted in, where the book has words for it. */
function numberInWords(tablet: Tablet, unit: string | undefined, value: number, lang: string): string {
  const figures = new Intl.NumberFormat(lang).format(value);
  const words = unit === undefined ? undefined : tablet.pack.counted[unit]?.[lang]?.[value];
  return words === undefined ? figures : `${figures} · ${words}`;
}

/** Numbers, and amounts of what is counted. */
export const number: AnswerKind = {
  isFor: (answers) =>
    answers === "number" || answers === "amount" || (typeof answers === "object" && "number" in answers),
  Pad: ({ tablet, entry: { answers }, onAnswer, answered }) => {
    // What a number is counted in; none where it is a number alone.
    const unit =
      typeof answers === "object" && "number" in answers ? answers.number : answers === "number" ? "" : undefined;
    return (
      <NumberPad
        key={tablet.them.value}
        tablet={tablet}
        onAnswer={onAnswer}
        answered={answered}
        parts={[{ label: "", digits: answers === "amount" ? 9 : 6 }]}
        say={(values, lang) => numberInWords(tablet, unit, Number(values[0]), lang)}
      />
    );
  },
};
