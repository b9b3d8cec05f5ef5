import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PackedEntry } from "@parley/pack";
import { hasSyllabicLetters, withoutStress } from "@parley/sound/script";
import { Answers, SpeakUp } from "./answer.tsx";
import { useFit } from "./fit.ts";
import { Control } from "./frame.tsx";
import { Gaps } from "./gaps.tsx";
import { HoldButton } from "./hold.tsx";
import { asksSpeaker, Number_, Picture, plainWords, Respelling, Sign, tagOf, Words } from "./phrase.tsx";
import { Listening, playAtOnce, VoiceName } from "./listen.tsx";
import { repliesOf, type Answered } from "./replies.tsx";
import type { Place, State } from "./state.ts";

/** How wide a letter is, in its own height: of an alphabet, and of Hangul. */
const LETTER = 0.62;
const BLOCK = 0.95;

/** In hundredths of the width: what a question is set at least in one line at. */
const ONE_LINE = 7.5;

/**
 * How large a text can be: in hundredths of the width it stands in, so that short ones fill it, long ones take a few
 * lines and no word is longer than a line; over answers in one line, where that is large enough. And the root of its
 * length, by which its height is measured out.
 */
function sizeOf(text: string, alone: boolean): { [property: string]: string } {
  const width = (some: string): number =>
    Array.from(some).reduce((sum, one) => sum + (hasSyllabicLetters(one) ? BLOCK : LETTER), 0);
  const whole = Math.max(1, width(text));
  const root = Math.sqrt(whole);
  const line = 96 / whole;
  const size = alone ? 48 / root : line >= ONE_LINE ? Math.min(line, 48 / root) : 38 / root;
  const longest = Math.max(1, ...text.split(/\s+/).map(width));
  return { "--size": `${Math.min(size, 92 / longest).toFixed(1)}cqi`, "--root": root.toFixed(2) };
}

/** The two-way card: theirs large and turned to them with their answers, mine at my edge with how to say it. */
export function Card({ state, place, id }: { state: State; place: Place; id: string }): JSX.Element {
  const entry = state.byId.get(id)!;
  const [me, them] = [state.me.value, state.them.value];
  const words = state.words.value;
  const [turned, setTurned] = useState(true);
  const whole = state.whole.value;
  const [released, setReleased] = useState(false);
  const replies = repliesOf(state, place);
  const [answered, asked] = [replies.answered.value, replies.asked.value];
  const held = entry.confirm === true && !released;
  const half = useRef<HTMLElement>(null);
  const fit = useFit(half, !held);
  const reply = useRef<ReturnType<State["said"]> | undefined>(undefined);
  const both = (words: (lang: string) => string): { [lang: string]: string } => ({
    [me]: words(me),
    [them]: words(them),
  });
  useEffect(() => playAtOnce(state, entry), []);
  const filled = plainWords(state, entry, them);
  // Once a card is shown it has been said; a gap filled anew is said anew.
  useEffect(() => {
    if (!held)
      reply.current = state.said(place, { no: entry.no, said: both((lang) => plainWords(state, entry, lang)) });
  }, [held, filled]);
  const onAnswer = (answer: Answered | undefined): void => {
    replies.answered.value = answer;
    replies.asked.value = undefined;
    reply.current?.answered(answer && both((lang) => answer.text(state, lang)));
  };
  const onAsk = (ask: Answered): void => {
    replies.asked.value = ask;
    reply.current?.asked(both((lang) => ask.text(state, lang)));
  };
  const result = held ? null : <Result state={state} answered={answered} asked={asked} />;
  return (
    <main class={`card ${entry.urgency}`}>
      <div class={`halves ${whole ? "whole" : ""}`}>
        <section
          ref={half}
          class={`half their-half ${turned ? "turned" : ""} ${fit.tight ? "tight" : ""}`}
          lang={them}
          aria-label={words.app.sideB}
        >
          {held ? null : (
            <>
              <Spoken state={state} entry={entry} tight={fit.tight} />
              <Answers
                state={state}
                entry={entry}
                onAnswer={onAnswer}
                answered={answered}
                onAsk={onAsk}
                asked={asked}
                fit={fit}
              />
            </>
          )}
        </section>
        <section class="half my-half" lang={me} aria-label={words.app.sideA}>
          {whole ? (
            <div class="line">
              {result}
              <Control icon="split" label={words.app.split} onClick={() => (state.whole.value = false)} />
            </div>
          ) : (
            <>
              <Mine state={state} entry={entry} held={held} />
              {held ? (
                <HoldButton onHeld={() => setReleased(true)}>{words.app.hold}</HoldButton>
              ) : (
                <div class="controls">
                  <Control icon="whole" label={words.app.whole} onClick={() => (state.whole.value = true)} />
                  <Control icon="turn" label={words.app.turn} pressed={!turned} onClick={() => setTurned(!turned)} />
                  <Listening state={state} entry={entry} lang={them} />
                  <Filing state={state} entry={entry} />
                </div>
              )}
              <Undo state={state} entry={entry} />
              {result}
            </>
          )}
        </section>
      </div>
    </main>
  );
}

/** Whether the answers need more room than a few words do: they are pictures themselves, or have no room for one. */
function hasPad({ answers }: PackedEntry): boolean {
  return answers !== undefined && answers !== "yes-no" && !(typeof answers === "object" && "choice" in answers);
}

/** What is said to them, as large as it can be, how far it can be trusted, and a way for them to begin. */
function Spoken({ state, entry, tight }: { state: State; entry: PackedEntry; tight: boolean }): JSX.Element {
  const them = state.them.value;
  const theirs = state.wordsIn(them);
  const standing = entry.texts[tagOf(entry, them) ?? ""]?.[0]?.standing;
  const isOwn = state.own.phrases.value.some((one) => one.id === entry.id);
  return (
    <div class="spoken">
      <p
        class={`big ${entry.answers === undefined ? "alone" : ""}`}
        style={sizeOf(plainWords(state, entry, them), entry.answers === undefined)}
      >
        <Words state={state} entry={entry} lang={them} />
      </p>
      {hasPad(entry) ? null : <Picture state={state} sha={entry.picture} />}
      <div class="line">
        {standing === "signed" || standing === undefined ? null : (
          <p class="standing">
            <span class="mark" aria-hidden="true" />
            {isOwn ? theirs.app.ownMark : standing === "edited" ? theirs.cardEdited : theirs.card}
          </p>
        )}
        {tight ? null : <SpeakUp state={state} />}
      </div>
    </div>
  );
}

/** The phrase in my language, how to say it in theirs, and what may be chosen before it is said. */
function Mine({ state, entry, held }: { state: State; entry: PackedEntry; held: boolean }): JSX.Element {
  const [me, them] = [state.me.value, state.them.value];
  const words = state.words.value;
  return (
    <div class="mine">
      <div class="line">
        <Number_ entry={entry} />
        <Sign state={state} act={entry.act} />
        <h1>
          <Words state={state} entry={entry} lang={me} />
        </h1>
        {held ? <Filing state={state} entry={entry} /> : null}
      </div>
      {held ? null : (
        <p class="say">
          <Respelling state={state} entry={entry} lang={them} reader={me} />
          <VoiceName state={state} entry={entry} lang={them} />
        </p>
      )}
      <Gaps state={state} entry={entry} />
      {entry.note?.[me] ? <p class="note">{withoutStress(entry.note[me])}</p> : null}
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
    </div>
  );
}

/** Who vouches for it, changing it where it is one's own, keeping it at hand. */
function Filing({ state, entry: { id } }: { state: State; entry: PackedEntry }): JSX.Element {
  const words = state.words.value.app;
  const isOwn = state.own.phrases.value.some((one) => one.id === id);
  return (
    <>
      <Control icon="who" label={words.whoSays} onClick={() => (state.sheet.value = { who: id })} />
      {isOwn ? <Control icon="edit" label={words.edit} onClick={() => (state.sheet.value = { own: id })} /> : null}
      <Control icon="star" label={words.keep} pressed={state.mine.value.includes(id)} onClick={() => state.keep(id)} />
    </>
  );
}

/** What takes an order back, always at hand. */
function Undo({ state, entry }: { state: State; entry: PackedEntry }): JSX.Element | null {
  const undo = entry.undo === undefined ? undefined : state.byId.get(entry.undo);
  if (!undo) return null;
  return (
    <div class="line">
      <span class="act">{state.words.value.app.undo}:</span>
      <button type="button" class="undo" onClick={() => state.go({ at: "card", id: undo.id })}>
        <Words state={state} entry={undo} lang={state.me.value} />
      </button>
    </div>
  );
}

/** What came back, in my words. Its place is as large before as after, so that nothing moves under a finger. */
function Result({
  state,
  answered,
  asked,
}: {
  state: State;
  answered: Answered | undefined;
  asked: Answered | undefined;
}): JSX.Element {
  const words = state.words.value.app;
  const told: ComponentChildren[] = [answered, asked].flatMap((one) =>
    one ? [<strong key={one.key}>{one.mine(state)}</strong>] : [],
  );
  return (
    <p class={told.length > 1 ? "result both" : "result"} aria-live="assertive" role="status">
      <span>{words.answered}:</span> {told.length > 0 ? told : <em>{words.noAnswer}</em>}
    </p>
  );
}
