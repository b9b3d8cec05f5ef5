import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PackedEntry } from "@parley/pack";
import { BodyMap, partsAnswer } from "./body.tsx";
import { Calendar, dayInWords } from "./calendar.tsx";
import { Drawn, DrawingField } from "./drawing.tsx";
import type { Fit } from "./fit.ts";
import { Icon } from "./icons.tsx";
import { NumberPad, numberInWords } from "./number.tsx";
import { Picture, Words } from "./phrase.tsx";
import { entryAnswer, plainAnswer, type Answered } from "./replies.tsx";
import type { State } from "./state.ts";

interface PadProps {
  readonly state: State;
  readonly entry: PackedEntry;
  readonly onAnswer: (answer: Answered | undefined) => void;
  readonly answered: Answered | undefined;
}

interface AnswersProps extends PadProps {
  /** What they ask for instead of an answer, or before it: to say it again, slower. */
  readonly onAsk: (asked: Answered) => void;
  readonly asked: Answered | undefined;
  readonly fit: Fit;
}

/** What can always be answered: to a question that one has no answer, to all else that one has heard. */
const TO_QUESTION = "dont-know";
const TO_OTHERS = "understood";
/** And how to go on where it was not followed. */
const ASKS = ["dont-understand", "say-again", "slower", "write-it", "interpreter"];

/** What is no thing to point at. */
const ALWAYS = [TO_QUESTION, TO_OTHERS, ...ASKS, "yes", "no"];
/** Pictures of these acts, and of terms, which have none, can be pointed at in answer to a question. */
const POINTED = ["", "information", "answer"];

/** Their answers, in their language: closed ones for a question, and on every card that they did not follow. */
export function Answers(props: AnswersProps): JSX.Element {
  const { state, entry, onAnswer, answered, onAsk, asked, fit } = props;
  const theirs = state.them.value;
  const words = state.wordsIn(theirs).app;
  const room = useRef<HTMLDivElement>(null);
  const always =
    entry.act === "answer" || ASKS.includes(entry.id) ? null : (
      <div class="grid always">
        {[entry.answers === undefined ? TO_OTHERS : TO_QUESTION, ...ASKS].map((id) => {
          const word = state.byId.get(id);
          if (!word) return null;
          const isAsked = ASKS.includes(id);
          return (
            <button
              key={id}
              type="button"
              class="answer small-answer"
              aria-pressed={(isAsked ? asked : answered)?.key === id}
              onClick={() => (isAsked ? onAsk : onAnswer)(entryAnswer(word))}
            >
              <Words state={state} entry={word} lang={theirs} speakAs="" />
            </button>
          );
        })}
        {fit.tight ? <SpeakUp state={state} /> : null}
      </div>
    );
  return (
    <div class="answers" role="group" aria-label={words.answerHere}>
      <div ref={room} class="room">
        <div class="fit">
          <div class="pad-of">
            <AnswerPad {...props} />
          </div>
          {fit.tight ? always : null}
        </div>
      </div>
      <button
        type="button"
        class="further"
        data-quick
        hidden={!fit.more}
        aria-label={words.further}
        onClick={() => room.current?.scrollBy({ top: room.current.clientHeight * 0.8 })}
      >
        <Icon name="down" />
      </button>
      {fit.tight ? null : always}
    </div>
  );
}

/** A way for whoever is opposite to begin: everything changes sides, and home is theirs. */
export function SpeakUp({ state }: { state: State }): JSX.Element {
  return (
    <button type="button" class="small speak-up" onClick={() => state.turnOver()}>
      <Icon name="log" /> {state.wordsIn(state.them.value).app.speakUp}
    </button>
  );
}

/** The answers that belong to a question. */
function AnswerPad({ state, entry, onAnswer, answered }: PadProps): JSX.Element {
  const { answers } = entry;
  const theirs = state.them.value;
  /** What a number is counted in; none where it is a number alone. */
  const unit =
    answers === "number" ? "" : typeof answers === "object" && "number" in answers ? answers.number : undefined;
  const button = (id: string, size = ""): JSX.Element | null => {
    const word = state.byId.get(id);
    if (!word) return null;
    return (
      <button
        key={id}
        type="button"
        class={`answer ${size}`}
        aria-pressed={answered?.key === id}
        onClick={() => onAnswer(entryAnswer(word))}
      >
        <Words state={state} entry={word} lang={theirs} speakAs="" />
      </button>
    );
  };
  return (
    <>
      {answers === "yes-no" ? (
        <div class="grid two">
          {button("yes", "large")}
          {button("no", "large")}
        </div>
      ) : null}
      {typeof answers === "object" && "choice" in answers ? (
        <div class="grid two">{answers.choice.map((id) => button(id))}</div>
      ) : null}
      {unit !== undefined || answers === "amount" ? (
        <NumberPad
          key={theirs}
          state={state}
          onAnswer={onAnswer}
          answered={answered}
          parts={[{ label: "", digits: answers === "amount" ? 9 : 6 }]}
          say={(values, lang) => numberInWords(state, unit, Number(values[0]), lang)}
        />
      ) : null}
      {answers === "time" ? (
        <NumberPad
          state={state}
          onAnswer={onAnswer}
          answered={answered}
          parts={[
            { label: state.wordsIn(theirs).app.hour, digits: 2, most: 23 },
            { label: state.wordsIn(theirs).app.minute, digits: 2, most: 59 },
          ]}
          say={([hour = "", minute = ""]) => `${hour || "0"}:${minute.padStart(2, "0")}`}
        />
      ) : null}
      {answers === "date" ? (
        <Calendar
          key={theirs}
          state={state}
          chosen={answered?.key}
          onDay={(day, key) => onAnswer(plainAnswer(key, (lang) => dayInWords(day, lang)))}
        />
      ) : null}
      {answers === "scale" ? <Scale state={state} onAnswer={onAnswer} answered={answered} /> : null}
      {answers === "body" ? (
        <BodyMap state={state} chosen={answered?.parts ?? []} onParts={(parts) => onAnswer(partsAnswer(parts))} />
      ) : null}
      {answers === "point" ? <Pointing state={state} onAnswer={onAnswer} answered={answered} entry={entry} /> : null}
      {answers === "name" ? <NameBox state={state} onAnswer={onAnswer} /> : null}
    </>
  );
}

/** How strong, in words: 0 to 5. */
function Scale({ state, onAnswer, answered }: Omit<PadProps, "entry">): JSX.Element {
  const theirs = state.wordsIn(state.them.value).painWords;
  return (
    <div class="grid three">
      {theirs.map((word, i) => (
        <button
          key={i}
          type="button"
          class="answer"
          aria-pressed={answered?.key === `scale-${i}`}
          onClick={() => onAnswer(plainAnswer(`scale-${i}`, (lang) => `${i} · ${state.wordsIn(lang).painWords[i]}`))}
        >
          <b>{i}</b> {word}
        </button>
      ))}
    </div>
  );
}

/** Pictures of the same chapter, or of the whole book, to point at. */
function Pointing({ state, entry, onAnswer, answered }: PadProps): JSX.Element {
  const own = state.pack.chapters.find(({ entries }) => entries.includes(entry.id))?.entries ?? [];
  const pictured = (ids: readonly string[]): PackedEntry[] =>
    ids.flatMap((id) => {
      const one = state.byId.get(id);
      return one?.picture && id !== entry.id && POINTED.includes(one.act ?? "") && !ALWAYS.includes(id) ? [one] : [];
    });
  const shown =
    pictured(own).length >= 4
      ? pictured(own)
      : pictured(state.pack.chapters.flatMap(({ entries }) => entries)).slice(0, 24);
  return (
    <div class="grid three">
      {shown.map((one) => (
        <button
          key={one.id}
          type="button"
          class="answer pictured"
          aria-pressed={answered?.key === one.id}
          onClick={() => onAnswer(entryAnswer(one))}
        >
          <Picture state={state} sha={one.picture} />
          <Words state={state} entry={one} lang={state.them.value} />
        </button>
      ))}
    </div>
  );
}

/** A name, typed or written with a finger by its owner. */
function NameBox({ state, onAnswer }: Pick<PadProps, "state" | "onAnswer">): JSX.Element {
  const words = state.wordsIn(state.them.value).app;
  const [drawing, setDrawing] = useState(false);
  return (
    <div class="name-box">
      <label>
        {words.writeName}
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            const { value } = event.currentTarget;
            onAnswer(value === "" ? undefined : plainAnswer("name", () => value));
          }}
        />
      </label>
      {drawing ? (
        <DrawingField
          state={state}
          onDrawn={(path) =>
            onAnswer(
              path === ""
                ? undefined
                : { key: "name", mine: () => <Drawn path={path} />, text: (_, lang) => state.wordsIn(lang).app.drawn },
            )
          }
        />
      ) : (
        <button type="button" class="answer" onClick={() => setDrawing(true)}>
          {words.draw}
        </button>
      )}
    </div>
  );
}
