import { BODY } from "@parley/edition";
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { Calendar, dayInWords } from "./calendar.tsx";
import { Drawn, DrawingField } from "./drawing.tsx";
import { Picture, plainWords, Respelling, Words } from "./phrase.tsx";
import type { PackedEntry } from "./pack.ts";
import type { State } from "./state.ts";

/** What the other side answered, as each side reads it. It is stored only in a log that somebody asked for. */
export interface Answered {
  /** The answer in my words. */
  mine(state: State): ComponentChildren;
  /** The answer as plain text in a language. */
  text(state: State, lang: string): string;
  /** Which button it was. */
  readonly key: string;
}

interface PadProps {
  readonly state: State;
  readonly entry: PackedEntry;
  readonly onAnswer: (answer: Answered | undefined) => void;
  readonly answered: Answered | undefined;
}

const entryAnswer = (entry: PackedEntry): Answered => ({
  key: entry.id,
  text: (state, lang) => plainWords(state, entry, lang),
  mine: (state) => (
    <>
      <Words state={state} entry={entry} lang={state.me.value} />{" "}
      <small>
        <Respelling state={state} entry={entry} lang={state.them.value} reader={state.me.value} />
      </small>
    </>
  ),
});
const plainAnswer = (key: string, words: (lang: string) => string): Answered => ({
  key,
  mine: (state) => words(state.ui.value),
  text: (_state, lang) => words(lang).replaceAll("\u0301", ""),
});

/** What can always be said to a question or an order: that it was not followed, or how to go on. */
const ALWAYS = ["dont-know", "say-again", "slower", "write-it", "interpreter"];

/** Their answers, in their language: closed ones for a question, and on every card that they did not follow. */
export function AnswerPad({ state, entry, onAnswer, answered }: PadProps): JSX.Element {
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
    <div class="answers" role="group" aria-label={state.wordsIn(theirs).app.answerHere}>
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
          parts={[{ label: "", digits: answers === "amount" ? 9 : 6 }]}
          say={(values, lang) => numberInWords(state, unit, Number(values[0]), lang)}
        />
      ) : null}
      {answers === "time" ? (
        <NumberPad
          state={state}
          onAnswer={onAnswer}
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
      {answers === "body" ? <BodyMap state={state} onAnswer={onAnswer} answered={answered} /> : null}
      {answers === "point" ? <Pointing state={state} onAnswer={onAnswer} answered={answered} entry={entry} /> : null}
      {answers === "name" ? <NameBox state={state} onAnswer={onAnswer} /> : null}
      {entry.act === "answer" || ALWAYS.includes(entry.id) ? null : (
        <div class="grid always">
          {ALWAYS.filter((id) => answers !== undefined || id !== "dont-know").map((id) => button(id, "small-answer"))}
        </div>
      )}
    </div>
  );
}

interface Part {
  readonly label: string;
  readonly digits: number;
  readonly most?: number;
}

/** A number in figures, then in words with what it is counted in, where the book tells so many. */
function numberInWords(state: State, unit: string | undefined, value: number, lang: string): string {
  const figures = new Intl.NumberFormat(lang).format(value);
  const words = unit === undefined ? undefined : state.pack.counted[unit]?.[lang]?.[value];
  return words === undefined ? figures : `${figures} · ${words}`;
}

/** Figures typed one by one: a number, a time. `say`: what they come to in a language. */
function NumberPad({
  state,
  onAnswer,
  parts,
  say,
}: {
  state: State;
  onAnswer: PadProps["onAnswer"];
  parts: readonly Part[];
  say: (values: readonly string[], lang: string) => string;
}): JSX.Element {
  const [typed, setTyped] = useState<readonly string[]>(parts.map(() => ""));
  const [at, setAt] = useState(0);
  const words = state.wordsIn(state.them.value).app;
  const tell = (values: readonly string[]): void => {
    setTyped(values);
    if (values.every((value) => value === "")) onAnswer(undefined);
    else onAnswer(plainAnswer("number", (lang) => say(values, lang)));
  };
  const press = (digit: string): void => {
    const part = parts[at]!;
    const value = (typed[at]! + digit).replace(/^0+(?=\d)/, "");
    if (value.length > part.digits || (part.most !== undefined && Number(value) > part.most)) return;
    tell(typed.map((old, i) => (i === at ? value : old)));
    if (parts[at + 1] && (value.length === part.digits || (part.most !== undefined && Number(value) * 10 > part.most)))
      setAt(at + 1);
  };
  return (
    <div class="pad">
      <div class="shown">
        {parts.map((part, i) => (
          <button
            key={i}
            type="button"
            class="figure"
            aria-pressed={at === i}
            aria-label={part.label === "" ? words.number : part.label}
            onClick={() => setAt(i)}
          >
            {typed[i] || "–"}
            {part.label === "" ? "" : <small>{part.label}</small>}
          </button>
        ))}
        {parts.length === 1 ? (
          <p class="in-words" lang={state.them.value} aria-live="polite">
            {typed[0] === "" ? "" : say(typed, state.them.value)}
          </p>
        ) : null}
      </div>
      <div class="grid keys">
        {Array.from("1234567890").map((digit) => (
          <button key={digit} type="button" class="answer" onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <button
          type="button"
          class="answer wide"
          onClick={() => {
            tell(parts.map(() => ""));
            setAt(0);
          }}
        >
          {words.clear}
        </button>
      </div>
    </div>
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

/** A body to point at, from the front and from behind, with the parts as buttons too. */
function BodyMap({ state, onAnswer, answered }: Omit<PadProps, "entry">): JSX.Element {
  const { bodyParts, app } = state.wordsIn(state.them.value);
  const [rear, setRear] = useState(false);
  const tell = (id: string): void => onAnswer(plainAnswer(id, (lang) => state.wordsIn(lang).bodyParts[id] ?? id));
  // From behind, chest and belly are the back.
  const part = (id: string): string => (rear && (id === "chest" || id === "belly") ? "back" : id);
  return (
    <div class="body-map">
      <div class="body-side">
        <svg viewBox="0 0 120 260" aria-hidden="true">
          {BODY.map(({ id, path }) => (
            <path key={id} d={path} class={answered?.key === part(id) ? "chosen" : ""} onClick={() => tell(part(id))} />
          ))}
        </svg>
        <button type="button" class="answer small-answer" aria-pressed={rear} onClick={() => setRear(!rear)}>
          {rear ? app.rear : app.front}
        </button>
      </div>
      <div class="grid two">
        {Object.entries(bodyParts).map(([id, name]) => (
          <button key={id} type="button" class="answer" aria-pressed={answered?.key === id} onClick={() => tell(id)}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Pictures of the same chapter, or of the whole book, to point at. */
function Pointing({ state, entry, onAnswer, answered }: PadProps): JSX.Element {
  const own = state.pack.chapters.find(({ entries }) => entries.includes(entry.id))?.entries ?? [];
  const pictured = (ids: readonly string[]): PackedEntry[] =>
    ids.flatMap((id) => {
      const one = state.byId.get(id);
      return one?.picture && id !== entry.id && one.act !== "question" ? [one] : [];
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
