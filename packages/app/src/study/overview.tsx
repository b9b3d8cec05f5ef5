import { tagFor, withoutStress } from "@parley/sound/script";
import { CARD_KINDS, nextStep, type CardKind, type Queue } from "@parley/study";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Tablet, TabletProps } from "../feature.ts";
import { LessonDoor } from "../lesson/feature.ts";
import { Icon } from "../ui/icon.tsx";
import { Options, Switch } from "../ui/options.tsx";
import { DAY_STARTS, FRESH_CHOICES, REVIEW_CHOICES } from "./model.ts";
import { studyOf } from "./tablet-study.ts";
import { lettersOf } from "./letters-model.ts";
import { Troubles } from "./troubles.tsx";

/** What to do for each kind of card, in words. */
export function taskOf(tablet: Tablet, kind: CardKind): string {
  const { study, names, saidIn = {}, name } = tablet.words.value;
  const them = tablet.them.value;
  const [said, called] = [saidIn, names].map((words) => words[tagFor(them, words) ?? ""]);
  const language = said ?? called ?? tablet.wordsIn(them).name ?? name;
  return study[kind].replace("{language}", language);
}

/** A time of day. */
export function timeOf(tablet: Tablet, t: number): string {
  return new Intl.DateTimeFormat(tablet.ui.value, { hour: "2-digit", minute: "2-digit" }).format(t);
}

/** What is there now, again when a card that is waited for comes. */
export function useQueue(tablet: Tablet, byEar = false): Queue {
  const [, setTick] = useState(0);
  const queue = studyOf(tablet).queue({ byEar });
  const { waiting } = queue;
  useEffect(() => {
    if (waiting === undefined) return undefined;
    // A timer takes no more than 24 days; a clock that is wrong can ask for years.
    const wait = Math.min(3_600_000, Math.max(1_000, waiting - Date.now()));
    const timer = setTimeout(() => setTick((tick) => tick + 1), wait);
    return () => clearTimeout(timer);
  });
  return queue;
}

/** What there is to do: a button, or when the next card comes. */
export function Next({ tablet, queue, byEar = false }: TabletProps & { queue: Queue; byEar?: boolean }): JSX.Element {
  const words = tablet.words.value.study;
  const model = studyOf(tablet);
  const next = nextStep(queue);
  if (next.do === "study")
    return (
      <button type="button" class="go" onClick={() => tablet.navigation.go({ at: byEar ? "ear" : "session" })}>
        {words.start.replace("{count}", String(next.cards))}
      </button>
    );
  return (
    <>
      <p class="study-done">
        {next.do === "wait" ? words.wait.replace("{time}", timeOf(tablet, next.until)) : words.done}
      </p>
      <button type="button" onClick={() => model.allowMore()}>
        {words.more}
      </button>
    </>
  );
}

/** What is studied first: the book in its order, a chapter, or the phrases of a lesson. */
function First({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value;
  const { first } = studyOf(tablet);
  const { chapters, lessons = [] } = tablet.pack;
  const me = tablet.me.value;
  const groupOf = (
    label: string | undefined,
    kind: "chapter" | "lesson",
    list: readonly { readonly id: string; readonly title: { readonly [lang: string]: string } }[],
  ): JSX.Element | null =>
    list.length === 0 ? null : (
      <optgroup label={label}>
        {list.map(({ id, title }) => (
          <option key={id} value={`${kind}:${id}`}>
            {withoutStress(title[me] ?? title[tablet.ui.value] ?? Object.values(title)[0] ?? id)}
          </option>
        ))}
      </optgroup>
    );
  return (
    <label class="study-part study-first">
      {words.study.first}{" "}
      <select value={first.value} onChange={({ currentTarget }) => (first.value = currentTarget.value)}>
        <option value="">{words.study.inOrder}</option>
        {groupOf(words.app.chapters, "chapter", chapters)}
        {groupOf(words.lesson?.lessons, "lesson", lessons)}
      </select>
    </label>
  );
}

/** The settings of study. */
function Choices({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.study;
  const model = studyOf(tablet);
  const inOrder = <T extends string>(list: readonly T[]): (readonly [T, string])[] =>
    list.toSorted((a, b) => Number(a) - Number(b)).map((one) => [one, one] as const);
  return (
    <details class="study-choices">
      <summary>{tablet.words.value.app.settings}</summary>
      <Options
        label={words.freshLimit}
        value={model.freshLimit.value}
        options={inOrder(FRESH_CHOICES)}
        onPick={(one) => (model.freshLimit.value = one)}
      />
      <Options
        label={words.reviewLimit}
        value={model.reviewLimit.value}
        options={inOrder(REVIEW_CHOICES)}
        onPick={(one) => (model.reviewLimit.value = one)}
      />
      <Options
        label={words.dayStart}
        value={model.dayStart.value}
        options={inOrder(DAY_STARTS).map(([hour]) => [hour, `${hour}:00`] as const)}
        onPick={(one) => (model.dayStart.value = one)}
      />
      <p>{words.kinds}</p>
      {CARD_KINDS.filter((kind) => model.isHeard.value || (kind !== "hear" && kind !== "act")).map((kind) => (
        <Switch
          key={kind}
          label={taskOf(tablet, kind)}
          value={!model.without(kind).value}
          onChange={(on) => (model.without(kind).value = !on)}
        />
      ))}
    </details>
  );
}

/** The view of study: what to do next, letters, progress, settings. */
export function Overview({ tablet }: TabletProps): JSX.Element {
  const { study: words } = tablet.words.value;
  const model = studyOf(tablet);
  useEffect(() => void model.load(), [model]);
  const queue = useQueue(tablet);
  const { navigation } = tablet;
  if (!model.isReady.value)
    return (
      <main class="study" aria-busy="true">
        <h1>{words.title}</h1>
      </main>
    );
  const state = model.state.value;
  const isNew = state.cards.size === 0;
  const letters = lettersOf(tablet).table.rows.length > 0 && (
    <div class="study-part">
      <button type="button" onClick={() => navigation.open("letters")}>
        {words.letters}
      </button>
      {isNew ? <p>{words.lettersHint}</p> : null}
    </div>
  );
  const aside = model.cards.value.filter(({ id }) => state.cards.get(id)?.suspended !== undefined).length;
  return (
    <main class="study">
      <h1>{words.title}</h1>
      {isNew ? letters : null}
      <dl class="study-counts">
        {(
          [
            [words.fresh, queue.fresh],
            [words.learning, queue.steps],
            [words.due, queue.due],
          ] as const
        ).map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <Next tablet={tablet} queue={queue} />
      <First tablet={tablet} />
      <div class="study-part">
        <LessonDoor tablet={tablet} />
      </div>
      <div class="study-part">
        <button type="button" disabled={!model.isHeard.value} onClick={() => navigation.go({ at: "ear" })}>
          <Icon name="listen" /> {words.ear}
        </button>
        <p>{model.isHeard.value ? words.earHint : words.silent}</p>
      </div>
      {isNew ? null : letters}
      <div class="study-part">
        <button type="button" onClick={() => navigation.open("progress")}>
          {words.progress}
        </button>
        {aside > 0 ? (
          <p>
            {words.aside}: {aside}
          </p>
        ) : null}
      </div>
      <div class="study-part">
        <button type="button" onClick={() => navigation.go({ at: "certificates" })}>
          {tablet.words.value.teach.give}
        </button>
      </div>
      <Troubles tablet={tablet} />
      <Choices tablet={tablet} />
      <p class="standing">{tablet.pack.book.disclosure[tablet.ui.value]}</p>
    </main>
  );
}
