import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { BodyMap, partInWords } from "./body.tsx";
import { Calendar, dayInWords } from "./calendar.tsx";
import { Drawn, DrawingField } from "./drawing.tsx";
import { Icon } from "./icons.tsx";
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
  /** Which parts of the body; which figures were typed. */
  readonly parts?: readonly string[];
  readonly figures?: readonly string[];
}

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

/** Parts of the body, as many as were touched. */
function partsAnswer(parts: readonly string[]): Answered | undefined {
  if (parts.length === 0) return undefined;
  const words = (state: State, lang: string): string => parts.map((id) => partInWords(state, id, lang)).join(", ");
  return { key: "parts", parts, mine: (state) => words(state, state.ui.value), text: words };
}

/** What can always be answered: to a question that one has no answer, to all else that one has heard. */
const TO_QUESTION = "dont-know";
const TO_OTHERS = "understood";
/** And how to go on where it was not followed. */
const ASKS = ["dont-understand", "say-again", "slower", "write-it", "interpreter"];

/** What stands around the phrase and the answers, in pixels: padding and gaps; and a picture. */
const AROUND = 40;
const PICTURED = 80;

/** What is no thing to point at. */
const ALWAYS = [TO_QUESTION, TO_OTHERS, ...ASKS, "yes", "no"];
/** Pictures of these acts, and of terms, which have none, can be pointed at in answer to a question. */
const POINTED = ["", "information", "answer"];

/** How their half fits into the room it has. */
export interface Fit {
  /** Not all of it has room: what is always there scrolls with the rest, and comes after it. */
  readonly tight: boolean;
  /** Something is below what is seen. */
  readonly more: boolean;
}

/** Watch how the answers fit, whatever the screen, the letters, the gloves and the language make of them. */
export function useFit(half: { readonly current: HTMLElement | null }, shown: boolean): Fit {
  const [fit, setFit] = useState<Fit>({ tight: false, more: false });
  useEffect(() => {
    const place = half.current;
    const room = place?.querySelector(".room");
    if (!shown || !place || !room) return undefined;
    /** What all of it needed when it was last laid out at its ease. */
    let needed = 0;
    let tight = false;
    const height = (name: string): number => place.querySelector<HTMLElement>(name)?.offsetHeight ?? 0;
    const look = (): void => {
      // Beside the phrase the answers have all of the height.
      const isRow = getComputedStyle(place).flexDirection === "row";
      const picture = place.querySelector(".spoken .picture") ? PICTURED : 0;
      const above = isRow ? 0 : height(".big") + height(".speak-up") + AROUND + picture;
      // Where nothing is always there, nothing can make room.
      if (!tight) needed = place.querySelector(".always") ? height(".pad-of") + height(".always") + above : 0;
      tight = needed > place.clientHeight;
      const more = room.scrollTop + room.clientHeight < room.scrollHeight - 2;
      setFit((before) => (before.tight === tight && before.more === more ? before : { tight, more }));
    };
    const sizes = new ResizeObserver(look);
    for (const one of [place, room, ...room.children]) sizes.observe(one);
    room.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      room.removeEventListener("scroll", look);
    };
  }, [half, shown]);
  return fit;
}

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
  const parts = answered?.parts ?? [];
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
        <BodyMap state={state} chosen={parts} onParts={(those) => onAnswer(partsAnswer(those))} />
      ) : null}
      {answers === "point" ? <Pointing state={state} onAnswer={onAnswer} answered={answered} entry={entry} /> : null}
      {answers === "name" ? <NameBox state={state} onAnswer={onAnswer} /> : null}
    </>
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
  answered,
  parts,
  say,
}: {
  state: State;
  onAnswer: PadProps["onAnswer"];
  answered: Answered | undefined;
  parts: readonly Part[];
  say: (values: readonly string[], lang: string) => string;
}): JSX.Element {
  // Where another answer was given, what was typed is no answer any more.
  const typed = answered?.figures ?? parts.map(() => "");
  const [at, setAt] = useState(0);
  const words = state.wordsIn(state.them.value).app;
  const tell = (values: readonly string[]): void => {
    if (values.every((value) => value === "")) onAnswer(undefined);
    else onAnswer({ ...plainAnswer("number", (lang) => say(values, lang)), figures: values });
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
      <div class="grid keys" data-quick>
        {Array.from("1234567890").map((digit) => (
          <button key={digit} type="button" class="answer" onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <button
          type="button"
          class="answer wide"
          aria-label={words.clear}
          onClick={() => {
            // The last figure; where a part has none left, that of the part before it.
            const part = typed[at] === "" && at > 0 ? at - 1 : at;
            setAt(part);
            tell(typed.map((old, i) => (i === part ? old.slice(0, -1) : old)));
          }}
        >
          <Icon name="erase" />
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
