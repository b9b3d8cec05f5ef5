import type { Grade, StudyCard } from "@parley/study";
import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TabletProps, ViewProps } from "../feature.ts";
import { EntryNumber, Picture, Respelling, Words } from "../phrase/phrase.tsx";
import { unsignedWords, useStanding } from "../phrase/standing.tsx";
import { clipsOf, ListenButton, Listening } from "../voice/feature.ts";
import { Compare } from "./compare.tsx";
import { studyOf } from "./tablet-study.ts";
import { Next, taskOf, useQueue } from "./overview.tsx";

const GRADES = [
  [1, "again"],
  [2, "hard"],
  [3, "good"],
  [4, "easy"],
] as const;

/** What a card asks. */
function Question({ tablet, card, entry }: TabletProps & { card: StudyCard; entry: PackedEntry }): JSX.Element {
  const [me, them] = [tablet.me.value, tablet.them.value];
  switch (card.kind) {
    case "hear":
    case "act":
      return (
        <div class="chips">
          <ListenButton tablet={tablet} entry={entry} lang={them} />
          <Listening tablet={tablet} entry={entry} lang={them} />
        </div>
      );
    case "read":
      return (
        <p class="study-big theirs">
          <Words tablet={tablet} entry={entry} lang={them} />
        </p>
      );
    case "say":
      return (
        <p class="study-big">
          <Words tablet={tablet} entry={entry} lang={me} />
        </p>
      );
    case "picture":
      return (
        <p class="study-picture">
          <Picture tablet={tablet} sha={entry.picture} />
        </p>
      );
    case "number":
      return (
        <p class="study-big">
          <EntryNumber entry={entry} />
        </p>
      );
  }
}

/** Everything about a phrase, once it was answered. */
function Answer({ tablet, card, entry }: TabletProps & { card: StudyCard; entry: PackedEntry }): JSX.Element {
  const [me, them] = [tablet.me.value, tablet.them.value];
  const standing = useStanding(tablet, entry, them);
  return (
    <div class="study-answer">
      {card.kind === "read" ? null : (
        <p class="study-big theirs">
          <Words tablet={tablet} entry={entry} lang={them} />
        </p>
      )}
      <p class="study-respelling">
        <Respelling tablet={tablet} entry={entry} lang={them} reader={me} />
      </p>
      <p class="study-meaning">
        <Words tablet={tablet} entry={entry} lang={me} />
      </p>
      <Picture tablet={tablet} sha={entry.picture} />
      {entry.confirm ? null : (
        <div class="chips">
          <ListenButton tablet={tablet} entry={entry} lang={them} />
          <Listening tablet={tablet} entry={entry} lang={them} />
        </div>
      )}
      {card.kind === "say" || card.kind === "read" ? <Compare tablet={tablet} entry={entry} /> : null}
      {entry.note?.[me] === undefined ? null : <p>{entry.note[me]}</p>}
      <p class="standing">
        <EntryNumber entry={entry} /> {unsignedWords(tablet, entry, them, standing, me)}
      </p>
    </div>
  );
}

/** One card: its question, then its answer and the grades. */
function Card({
  tablet,
  card,
  onLeech,
}: TabletProps & { card: StudyCard; onLeech: (isLeech: boolean) => void }): JSX.Element | null {
  const words = tablet.words.value.study;
  const model = studyOf(tablet);
  const [isShown, setShown] = useState(false);
  /** A phrase that was never asked is shown first, then asked. */
  const [isNew, setNew] = useState(() => !model.isSeen(card.entry));
  const [isUnknown] = useState(() => model.state.value.cards.get(card.id)?.memory === undefined);
  const entry = tablet.entries.value.get(card.entry);
  const isHeard = card.kind === "hear" || card.kind === "act" || (isNew && entry?.confirm !== true);
  useEffect(() => {
    const clip = entry && isHeard ? clipsOf(tablet, entry, tablet.them.value)[0] : undefined;
    if (clip) tablet.player.play(clip);
    return () => tablet.player.stop();
  }, [isNew]);
  const grade = (one: Grade): void => {
    model.review(card.id, one);
    onLeech(model.state.value.cards.get(card.id)?.suspended === "leech");
  };
  useEffect(() => {
    const onKey = ({ key, repeat, target }: KeyboardEvent): void => {
      if (repeat || tablet.navigation.sheet.value) return;
      const one = GRADES.find(([number]) => String(number) === key);
      if (isShown && one) grade(one[0]);
      else if (isNew && key === " " && !(target instanceof HTMLButtonElement)) setNew(false);
      else if (!isShown && key === " " && !(target instanceof HTMLButtonElement)) setShown(true);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isShown, isNew]);
  if (!entry) return null;
  if (isNew)
    return (
      <section class="study-card" aria-live="polite">
        <p class="study-task">{words.newPhrase}</p>
        <div class="study-body">
          <Answer tablet={tablet} card={{ ...card, kind: "say" }} entry={entry} />
        </div>
        <button type="button" class="go study-show" onClick={() => setNew(false)}>
          {words.askMe}
        </button>
      </section>
    );
  return (
    <section class="study-card" aria-live="polite">
      <p class="study-task">{taskOf(tablet, card.kind)}</p>
      <div class="study-body">
        <Question tablet={tablet} card={card} entry={entry} />
        {isShown ? <Answer tablet={tablet} card={card} entry={entry} /> : null}
      </div>
      {isShown ? (
        <div class="study-grades">
          {GRADES.map(([number, name]) => (
            <button
              key={name}
              type="button"
              class={name === "good" && !isUnknown ? "main" : ""}
              onClick={() => grade(number)}
            >
              {name === "again" && isUnknown ? words.unknown : words[name]}
            </button>
          ))}
        </div>
      ) : (
        <button type="button" class="go study-show" onClick={() => setShown(true)}>
          {words.show}
        </button>
      )}
    </section>
  );
}

/** What a session is opened with whose first phrases are those of a lesson. */
const LESSON = "lesson:";

/** A session: card after card, until nothing is left for now. */
export function SessionView({ tablet, id }: ViewProps): JSX.Element {
  const words = tablet.words.value.study;
  const model = studyOf(tablet);
  // No card is asked before the history is judged by the clock as it is now, which can change what is asked.
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const open = async (): Promise<void> => {
      await model.load();
      if (id.startsWith(LESSON)) model.studyLesson(id.slice(LESSON.length));
      setOpen(true);
    };
    void open();
  }, [model]);
  const queue = useQueue(tablet);
  const [isLeech, setLeech] = useState(false);
  /** Counts answers, so that the same card asked again is a new one. */
  const [turn, setTurn] = useState(0);
  const [again, setAgain] = useState<string | undefined>(undefined);
  if (!isOpen)
    return (
      <main class="study session" aria-busy="true">
        <h1 class="quiet">{words.title}</h1>
      </main>
    );
  const card = model.cards.value.find(({ id }) => id === again) ?? queue.cards[0];
  const next = (leech: boolean): void => {
    setLeech(leech);
    setAgain(undefined);
    setTurn(turn + 1);
  };
  return (
    <main class="study session">
      <h1 class="quiet">{words.title}</h1>
      <p class="study-left">
        {words.fresh} {queue.fresh} · {words.learning} {queue.steps} · {words.due} {queue.due}
      </p>
      {isLeech ? (
        <p class="notice" role="status">
          {words.leech}
        </p>
      ) : null}
      {card ? (
        <Card key={`${turn} ${card.id}`} tablet={tablet} card={card} onLeech={next} />
      ) : (
        <section class="study-card">
          <Next tablet={tablet} queue={queue} />
        </section>
      )}
      <div class="chips">
        <button
          type="button"
          class="small"
          disabled={!model.canUndo.value}
          onClick={() => {
            setAgain(model.undo());
            setLeech(false);
            setTurn(turn + 1);
          }}
        >
          {words.undo}
        </button>
        {card ? (
          <button
            type="button"
            class="small"
            onClick={() => {
              model.suspend(card.id);
              next(false);
            }}
          >
            {words.skip}
          </button>
        ) : null}
      </div>
    </main>
  );
}
