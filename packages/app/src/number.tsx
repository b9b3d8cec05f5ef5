import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "./icons.tsx";
import { plainAnswer, type Answered } from "./replies.tsx";
import type { State } from "./state.ts";

interface Part {
  readonly label: string;
  readonly digits: number;
  readonly most?: number;
}

/** A number in figures, then in words with what it is counted in, where the book tells so many. */
export function numberInWords(state: State, unit: string | undefined, value: number, lang: string): string {
  const figures = new Intl.NumberFormat(lang).format(value);
  const words = unit === undefined ? undefined : state.pack.counted[unit]?.[lang]?.[value];
  return words === undefined ? figures : `${figures} · ${words}`;
}

/** Figures typed one by one: a number, a time. `say`: what they come to in a language. */
export function NumberPad({
  state,
  onAnswer,
  answered,
  parts,
  say,
}: {
  state: State;
  onAnswer: (answer: Answered | undefined) => void;
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
