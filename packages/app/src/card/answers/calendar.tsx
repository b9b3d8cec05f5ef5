import type { Tense } from "@parley/book";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { TabletProps } from "../../feature.ts";
import { Icon } from "../../ui/icon.tsx";
import { plainAnswer } from "./answer.tsx";
import { dayInWords, dayKey, dayOf } from "./day.ts";
import { isDayOf, nearDays } from "./tense.ts";
import type { PadProps } from "./kind.ts";

/** A month of days in their language, and buttons for yesterday, today and tomorrow. */
export function Calendar({
  tablet,
  chosen,
  tense,
  onDay,
}: TabletProps & {
  chosen: string | undefined;
  /** Whether only days that are over, or only those to come, can be answers. */
  tense?: Tense | undefined;
  onDay: (day: Date, key: string) => void;
}): JSX.Element {
  const lang = tablet.them.value;
  const words = tablet.wordsIn(lang).app;
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth(), now.getDate());
  const [month, setMonth] = useState(() => dayOf(now.getFullYear(), now.getMonth(), 1));
  const [year, at] = [month.getUTCFullYear(), month.getUTCMonth()];
  // Weeks begin on Monday (ISO 8601).
  const before = (month.getUTCDay() + 6) % 7;
  const days = Array.from({ length: dayOf(year, at + 1, 0).getUTCDate() }, (_, i) => dayOf(year, at, i + 1));
  const weekdays = Array.from({ length: 7 }, (_, i) =>
    new Intl.DateTimeFormat(lang, { timeZone: "UTC", weekday: "short" }).format(dayOf(2024, 0, i + 1)),
  );
  const by = { yesterday: -1, today: 0, tomorrow: 1 };
  /** A button for a day. Style sheets show `weekday` where there is no width for weeks. */
  const button = (day: Date, label: string | number, weekday?: string): JSX.Element => (
    <button
      key={dayKey(day)}
      type="button"
      class="answer"
      aria-label={`${label}, ${dayInWords(day, lang)}`}
      aria-current={dayKey(day) === dayKey(today) ? "date" : undefined}
      aria-pressed={chosen === dayKey(day)}
      disabled={!isDayOf(tense, day, today)}
      onClick={() => onDay(day, dayKey(day))}
    >
      {label}
      {weekday === undefined ? null : <small> {weekday}</small>}
    </button>
  );
  return (
    <div class="calendar">
      <div class="head">
        <div class="grid near">
          {nearDays(tense).map((near) => button(new Date(today.getTime() + by[near] * 86_400_000), words[near]))}
        </div>
        <div class="line month" data-quick>
          <button type="button" class="small" aria-label={words.less} onClick={() => setMonth(dayOf(year, at - 1, 1))}>
            <Icon name="back" />
          </button>
          <strong aria-live="polite">
            {new Intl.DateTimeFormat(lang, { timeZone: "UTC", month: "long", year: "numeric" }).format(month)}
          </strong>
          <button type="button" class="small" aria-label={words.more} onClick={() => setMonth(dayOf(year, at + 1, 1))}>
            <Icon name="next" />
          </button>
        </div>
      </div>
      <div class="days">
        {weekdays.map((name) => (
          <small key={name} class="weekday">
            {name}
          </small>
        ))}
        {Array.from({ length: before }, (_, i) => (
          <span key={i} class="before" />
        ))}
        {days.map((day) => button(day, day.getUTCDate(), weekdays[(day.getUTCDay() + 6) % 7]))}
      </div>
    </div>
  );
}

/** Answers by a day. */
export function CalendarPad({ tablet, onAnswer, answered }: PadProps): JSX.Element {
  return (
    <Calendar
      key={tablet.them.value}
      tablet={tablet}
      chosen={answered?.key}
      onDay={(day, key) => onAnswer(plainAnswer(key, (lang) => dayInWords(day, lang)))}
    />
  );
}
