import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { plainAnswer, type Answer } from "./answer.tsx";
import { Calendar } from "./calendar.tsx";
import { dayInWords, dayKey, dayOf } from "./day.ts";
import type { PadProps } from "./kind.ts";
import { NumberPad, type Reading } from "./number-pad.tsx";
import { clockParts, readClock } from "./time-pad.tsx";

/** The prefix of the key of an answer with a day. */
const NO_DAY = "when";

/** A day and a time together: the days beside today, a calendar for others, and a keypad. */
export function WhenPad({ tablet, onAnswer, answered }: PadProps): JSX.Element {
  const lang = tablet.them.value;
  const words = tablet.wordsIn(lang).app;
  const [isOpen, setOpen] = useState(false);
  const day = answered?.key.startsWith("day ") ? answered.key : undefined;
  const values = answered?.figures ?? ["", ""];
  const hasTime = values.some((value) => value !== "");
  const report = (key: string | undefined, clock: readonly string[]): void => {
    const date = key === undefined ? undefined : new Date(`${key.slice("day ".length)}T00:00:00Z`);
    const reading = clock.some((value) => value !== "") ? readClock(tablet, clock) : undefined;
    if (date === undefined && reading === undefined) return onAnswer(undefined);
    const dayWords = (of: string): string => (date === undefined ? "" : dayInWords(date, of));
    const plain = plainAnswer(key ?? NO_DAY, dayWords);
    onAnswer({
      key: key ?? NO_DAY,
      figures: clock,
      text: (now, of) => [plain.text(now, of), reading?.text(now, of) ?? ""].filter((one) => one !== "").join(", "),
      mine: (now) => (
        <>
          {plain.mine(now)}
          {date && reading ? ", " : ""}
          {reading?.mine(now)}
        </>
      ),
      ...(reading?.fault === undefined ? {} : { incomplete: true as const }),
    } satisfies Answer);
  };
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth(), now.getDate());
  const near = [
    [words.yesterday, -1],
    [words.today, 0],
    [words.tomorrow, 1],
  ] as const;
  const read = (clock: readonly string[]): Reading => readClock(tablet, clock);
  return (
    <div class="when">
      <div class="grid near">
        {near.map(([name, by]) => {
          const key = dayKey(new Date(today.getTime() + by * 86_400_000));
          return (
            <button
              key={name}
              type="button"
              class="answer"
              aria-pressed={day === key}
              onClick={() => report(day === key ? undefined : key, values)}
            >
              {name}
            </button>
          );
        })}
        <button type="button" class="answer" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.otherDay}
        </button>
      </div>
      {isOpen ? (
        <Calendar
          key={lang}
          tablet={tablet}
          chosen={day}
          onDay={(_date, key) => {
            report(key, values);
            setOpen(false);
          }}
        />
      ) : (
        <NumberPad
          tablet={tablet}
          onAnswer={(answer) => report(day, answer?.figures ?? ["", ""])}
          answered={hasTime ? answered : undefined}
          parts={clockParts(tablet)}
          read={read}
        />
      )}
    </div>
  );
}
