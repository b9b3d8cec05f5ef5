import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { AnswerPad, type Answered } from "./answer.tsx";
import { Icon } from "./icons.tsx";
import { Gaps } from "./gaps.tsx";
import { asksSpeaker, Number_, Picture, plainWords, Respelling, Sign, tagOf, Words } from "./phrase.tsx";
import { Listening, playAtOnce } from "./listen.tsx";
import type { LogLine } from "./log.ts";
import type { State } from "./state.ts";

/** How long an order that cannot be taken back is held before it is shown. */
const HOLD = 500;

/** A button that acts only when it is held for half a second, by finger, mouse or key. */
function HoldButton({ label, onHeld }: { label: string; onHeld: () => void }): JSX.Element {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [holding, setHolding] = useState(false);
  const begin = (): void => {
    if (timer.current !== undefined) return;
    setHolding(true);
    timer.current = setTimeout(onHeld, HOLD);
  };
  const end = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setHolding(false);
  };
  useEffect(() => end, []);
  const isKey = (event: KeyboardEvent): boolean => event.key === " " || event.key === "Enter";
  return (
    <button
      type="button"
      class="hold"
      data-holding={holding}
      onPointerDown={begin}
      onPointerUp={end}
      onPointerLeave={end}
      onPointerCancel={end}
      onBlur={end}
      onKeyDown={(event) => isKey(event) && begin()}
      onKeyUp={(event) => isKey(event) && end()}
      onContextMenu={(event) => event.preventDefault()}
    >
      {label}
    </button>
  );
}

/** The two-way card: theirs large and turned to them with their answers, mine at my edge with how to say it. */
export function Card({ state, id }: { state: State; id: string }): JSX.Element {
  const entry = state.byId.get(id)!;
  const [me, them] = [state.me.value, state.them.value];
  const words = state.words.value;
  const theirs = state.wordsIn(them);
  const [turned, setTurned] = useState(true);
  const [released, setReleased] = useState(false);
  const [answered, setAnswered] = useState<Answered | undefined>(undefined);
  const held = entry.confirm === true && !released;
  const tell = useRef<(answered: LogLine["answered"]) => void>(() => undefined);
  const both = (words: (lang: string) => string): { [lang: string]: string } => ({
    [me]: words(me),
    [them]: words(them),
  });
  useEffect(() => playAtOnce(state, entry), []);
  const filled = plainWords(state, entry, them);
  // Once a card is shown it has been said; a gap filled anew is said anew.
  useEffect(() => {
    if (!held) tell.current = state.said({ no: entry.no, said: both((lang) => plainWords(state, entry, lang)) });
  }, [held, filled]);
  const onAnswer = (answer: Answered | undefined): void => {
    setAnswered(answer);
    tell.current(answer && both((lang) => answer.text(state, lang)));
  };
  const tag = tagOf(entry, them);
  const standing = entry.texts[tag ?? ""]?.[0]?.standing;
  const isOwn = state.own.phrases.value.some((one) => one.id === id);
  const undo = entry.undo === undefined ? undefined : state.byId.get(entry.undo);
  return (
    <main class={`card ${entry.urgency}`}>
      <section class={`half their-half ${turned ? "turned" : ""}`} lang={them} aria-label={words.app.sideB}>
        <div class="spoken">
          {held ? null : (
            <p class="big">
              <Words state={state} entry={entry} lang={them} />
            </p>
          )}
          {held ? null : <Picture state={state} sha={entry.picture} />}
          {held || standing === "signed" || standing === undefined ? null : (
            <p class="standing">
              <span class="mark" aria-hidden="true" />
              {isOwn ? theirs.app.ownMark : standing === "edited" ? theirs.cardEdited : theirs.card}
            </p>
          )}
        </div>
        {held ? null : <AnswerPad state={state} entry={entry} onAnswer={onAnswer} answered={answered} />}
      </section>
      <section class="half my-half" lang={me} aria-label={words.app.sideA}>
        <div class="line">
          <Number_ entry={entry} />
          <Sign state={state} act={entry.act} />
          <span class="act">{entry.act ? words.acts[entry.act] : ""}</span>
          <button type="button" class="small" aria-pressed={!turned} onClick={() => setTurned(!turned)}>
            <Icon name="turn" /> {words.app.turn}
          </button>
          <button type="button" class="small" onClick={() => (state.sheet.value = { who: id })}>
            {words.app.whoSays}
          </button>
          {isOwn ? (
            <button type="button" class="small" onClick={() => (state.sheet.value = { own: id })}>
              {words.app.edit}
            </button>
          ) : null}
          <button
            type="button"
            class="small star"
            aria-pressed={state.mine.value.includes(id)}
            aria-label={words.app.keep}
            onClick={() => state.keep(id)}
          >
            <Icon name="star" />
          </button>
        </div>
        <h1>
          <Words state={state} entry={entry} lang={me} />
        </h1>
        {held ? null : (
          <p class="say">
            <Respelling state={state} entry={entry} lang={them} reader={me} />
          </p>
        )}
        {held ? null : <Listening state={state} entry={entry} lang={them} />}
        <Gaps state={state} entry={entry} />
        {entry.note?.[me] ? <p class="note">{entry.note[me].replaceAll("\u0301", "")}</p> : null}
        {asksSpeaker(entry) && state.speakAs.value === "" ? (
          <div class="chips" role="group" aria-label={words.app.speakAs}>
            <span>{words.app.speakAs}</span>
            {(["m", "f"] as const).map((who) => (
              <button key={who} type="button" class="chip" onClick={() => (state.speakAs.value = who)}>
                {words.app[who]}
              </button>
            ))}
          </div>
        ) : null}
        {held ? (
          <div class="line">
            <HoldButton label={words.app.hold} onHeld={() => setReleased(true)} />
          </div>
        ) : null}
        {undo ? (
          <div class="line">
            <span class="act">{words.app.undo}:</span>
            <button type="button" class="undo" onClick={() => state.go({ at: "card", id: undo.id })}>
              <Words state={state} entry={undo} lang={me} />
            </button>
          </div>
        ) : null}
        {entry.answers === undefined && answered === undefined ? null : (
          <p class="result" aria-live="assertive" role="status">
            <span>{words.app.answered}:</span>{" "}
            {answered ? <strong>{answered.mine(state)}</strong> : <em>{words.app.noAnswer}</em>}
          </p>
        )}
      </section>
    </main>
  );
}
