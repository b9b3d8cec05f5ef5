import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { AgoPad, agoUnitOf } from "./ago-pad.tsx";
import { plainAnswer, type Answer } from "./answer.tsx";
import { Calendar } from "./calendar.tsx";
import { dayInWords, dayKey, dayOf } from "./day.ts";
import type { PadProps } from "./kind.ts";
import { NumberPad, type Reading } from "./number-pad.tsx";
import { AGO, agoLabel, nearDays, tenseOf, type AgoUnit } from "./tense.ts";
import { clockParts, readClock } from "./time-pad.tsx";

/** The prefix of the key of an answer with a day. */
const NO_DAY = "when";

/**
 * A day and a time together: the days beside today, a calendar for others, and a keypad. To a question about the past also how long
 * ago, and no day that is to come; to one about the future no day that is over.
 */
export function WhenPad({ tablet, entry, onAnswer, answered }: PadProps): JSX.Element {
  const lang = tablet.them.value;
  const words = tablet.wordsIn(lang).app;
  const [isOpen, setOpen] = useState(false);
  const day = answered?.key.startsWith("day ") ? answered.key : undefined;
  const tense = tenseOf(entry);
  const [asked, setUnit] = useState<AgoUnit | undefined>(undefined);
  const unit = AGO.find((one) => one === agoUnitOf(answered)) ?? asked;
  const values = unit === undefined ? (answered?.figures ?? ["", ""]) : ["", ""];
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
  const by = { yesterday: -1, today: 0, tomorrow: 1 };
  const read = (clock: readonly string[]): Reading => readClock(tablet, clock);
  return (
    <div class="when">
      <div class="grid near">
        {nearDays(tense).map((near) => {
          const key = dayKey(new Date(today.getTime() + by[near] * 86_400_000));
          return (
            <button
              key={near}
              type="button"
              class="answer"
              aria-pressed={day === key}
              onClick={() => {
                setUnit(undefined);
                report(day === key ? undefined : key, values);
              }}
            >
              {words[near]}
            </button>
          );
        })}
        <button type="button" class="answer" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.otherDay}
        </button>
        {tense === "past"
          ? AGO.map((one) => (
              <button
                key={one}
                type="button"
                class="answer"
                aria-pressed={unit === one}
                onClick={() => {
                  setOpen(false);
                  onAnswer(undefined);
                  setUnit(unit === one ? undefined : one);
                }}
              >
                {agoLabel(5, one, lang)}
              </button>
            ))
          : null}
      </div>
      {isOpen ? (
        <Calendar
          key={lang}
          tablet={tablet}
          chosen={day}
          tense={tense}
          onDay={(_date, key) => {
            report(key, values);
            setOpen(false);
          }}
        />
      ) : unit ? (
        <AgoPad tablet={tablet} unit={unit} answered={answered} onAnswer={onAnswer} />
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
