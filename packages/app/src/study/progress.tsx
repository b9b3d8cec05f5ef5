import { calendarOf, chapterProgress, dateOfDay, forecastOf, streakOf } from "@parley/study";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { TabletProps } from "../feature.ts";
import { lessonsOf } from "../lesson/feature.ts";
import { Words } from "../phrase/phrase.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { studyOf } from "./tablet-study.ts";
import { Next, useQueue } from "./overview.tsx";

/** Days of the calendar, in whole weeks, and of the forecast. */
const PAST = 35;
const COMING = 14;

/** Days as bars; a bar has its number, so that nothing is said by height alone. */
function Bars({ tablet, days, first }: TabletProps & { days: readonly number[]; first: number }): JSX.Element {
  const most = Math.max(1, ...days);
  const format = new Intl.DateTimeFormat(tablet.ui.value, { day: "numeric", timeZone: "UTC" });
  const full = new Intl.DateTimeFormat(tablet.ui.value, { day: "numeric", month: "long", timeZone: "UTC" });
  return (
    <ol class="study-bars">
      {days.map((count, i) => (
        <li key={i} aria-label={`${full.format(dateOfDay(first + i))}: ${count}`}>
          <span class="study-count">{count === 0 ? "" : count}</span>
          <span class="study-bar" style={{ height: `${Math.round((count / most) * 64)}px` }} />
          <small>{format.format(dateOfDay(first + i))}</small>
        </li>
      ))}
    </ol>
  );
}

/** The progress as pictures: what to do next, the last weeks, the coming days, the phrases of each chapter. It can be printed. */
export function ProgressSheet({ tablet }: TabletProps): JSX.Element {
  const { app, study: words } = tablet.words.value;
  const model = studyOf(tablet);
  useEffect(() => void model.load(), [model]);
  const queue = useQueue(tablet);
  const [state, cards, moment] = [model.state.value, model.cards.value, model.moment()];
  const calendar = calendarOf(state, moment, PAST);
  const today = calendar.at(-1)!.day;
  const weeks = Array.from({ length: PAST / 7 }, (_one, i) => calendar.slice(i * 7, i * 7 + 7));
  const titles = new Map(tablet.pack.chapters.map(({ id, no, title }) => [id, { no, title }]));
  const aside = cards.filter(({ id }) => state.cards.get(id)?.suspended !== undefined);
  const full = new Intl.DateTimeFormat(tablet.ui.value, { day: "numeric", month: "long", timeZone: "UTC" });
  const dayName = new Intl.DateTimeFormat(tablet.ui.value, { day: "numeric", month: "numeric", timeZone: "UTC" });
  const { book, lessons = [] } = tablet.pack;
  const done = lessonsOf(tablet).all.value.filter(({ isDone }) => isDone).length;
  return (
    <Sheet tablet={tablet} title={words.progress}>
      <p class="study-head">
        {withoutStress(book.title[tablet.ui.value] ?? Object.values(book.title)[0] ?? "")} ·{" "}
        {tablet.wordsIn(tablet.me.value).name} → {tablet.wordsIn(tablet.them.value).name} ·{" "}
        {new Intl.DateTimeFormat(tablet.ui.value, { dateStyle: "long", timeZone: "UTC" }).format(dateOfDay(today))}
        {lessons.length > 0 && tablet.words.value.lesson ? (
          <>
            {" · "}
            {tablet.words.value.lesson.lessons}: {done} / {lessons.length}
          </>
        ) : null}
      </p>
      <div class="not-printed">
        <Next tablet={tablet} queue={queue} />
      </div>
      <h3>{words.calendar}</h3>
      <p>{words.streak.replace("{count}", String(streakOf(state, moment)))}</p>
      <table class="study-calendar">
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]!.day}>
              {week.map(({ day, all }) => (
                <td
                  key={day}
                  data-much={all === 0 ? "0" : all < 20 ? "1" : all < 60 ? "2" : "3"}
                  aria-label={`${full.format(dateOfDay(day))}: ${all}`}
                >
                  <small>{dayName.format(dateOfDay(day))}</small>
                  <b>{all === 0 ? "" : all}</b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.forecast}</h3>
      <Bars tablet={tablet} days={forecastOf(state, cards, moment, COMING)} first={today} />
      <h3>{words.byChapter}</h3>
      <ul class="study-chapters">
        {chapterProgress(state, cards, moment.now).map(({ chapter, phrases, known, learning }) => (
          <li key={chapter}>
            <span class="no">{titles.get(chapter)?.no}</span>{" "}
            {withoutStress(titles.get(chapter)?.title[tablet.ui.value] ?? chapter)}
            <span class="study-line" aria-hidden="true">
              <span class="known" style={{ width: `${(known / phrases) * 100}%` }} />
              <span class="learning" style={{ width: `${(learning / phrases) * 100}%` }} />
            </span>
            <small>
              {words.known}: {known} · {words.learning}: {learning} · {words.total}: {phrases}
            </small>
          </li>
        ))}
      </ul>
      {aside.length > 0 ? (
        <>
          <h3>{words.aside}</h3>
          <ul class="study-aside">
            {aside.map(({ id, entry: name }) => {
              const entry = tablet.entries.value.get(name);
              return (
                entry && (
                  <li key={id}>
                    <Words tablet={tablet} entry={entry} lang={tablet.me.value} />
                    <button type="button" class="small not-printed" onClick={() => model.resume(id)}>
                      {words.resume}
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        </>
      ) : null}
      <div class="chips not-printed">
        <button type="button" onClick={() => print()}>
          {app.print}
        </button>
      </div>
    </Sheet>
  );
}
