import type { JSX } from "preact";
import type { TabletProps } from "../../feature.ts";
import type { Answer } from "./answer.tsx";
import { dayInWords, dayOf } from "./day.ts";
import { NumberPad, plainReading } from "./number-pad.tsx";
import { agoInWords, agoLabel, momentOf, type AgoUnit } from "./tense.ts";

/** The prefix of the key of an answer that says how long ago something was. */
const AGO_KEY = "ago ";
/** The most digits of a number of minutes, hours or days. */
const DIGITS = 2;

/** The unit of an answer that says how long ago something was; `undefined` for another answer. */
export const agoUnitOf = (answer: Answer | undefined): string | undefined =>
  answer?.key.startsWith(AGO_KEY) ? answer.key.slice(AGO_KEY.length) : undefined;

/** The words for how long ago, and in brackets when that was. */
function wordsOf(count: number, unit: AgoUnit, now: Date, lang: string): string {
  const then = momentOf(count, unit, now);
  const day = dayOf(then.getFullYear(), then.getMonth(), then.getDate());
  const isToday = then.toDateString() === now.toDateString();
  const clock = `${then.getHours()}:${String(then.getMinutes()).padStart(2, "0")}`;
  const moment = unit === "day" ? dayInWords(day, lang) : isToday ? clock : `${dayInWords(day, lang)}, ${clock}`;
  return `${agoInWords(count, unit, lang)} (${moment})`;
}

/** A keypad for how many minutes, hours or days ago something was. */
export function AgoPad({
  tablet,
  unit,
  answered,
  onAnswer,
}: TabletProps & {
  unit: AgoUnit;
  answered: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
}): JSX.Element {
  const lang = tablet.them.value;
  const now = new Date();
  return (
    <NumberPad
      key={unit}
      tablet={tablet}
      answered={agoUnitOf(answered) === unit ? answered : undefined}
      onAnswer={(answer) => onAnswer(answer && { ...answer, key: AGO_KEY + unit })}
      parts={[{ label: agoLabel(Number(answered?.figures?.[0] ?? 5), unit, lang), digits: DIGITS }]}
      read={([typed = ""]) => plainReading((of) => (typed === "" ? "" : wordsOf(Number(typed), unit, now, of)))}
    />
  );
}
