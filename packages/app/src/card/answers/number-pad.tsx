import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { TabletProps } from "../../feature.ts";
import { Icon } from "../../ui/icon.tsx";
import { plainAnswer, type Answer } from "./answer.tsx";

interface Part {
  readonly label: string;
  readonly digits: number;
  readonly most?: number;
}

/** Figures typed one by one: a number, a time. `say`: what they come to in a language. */
export function NumberPad({
  tablet,
  onAnswer,
  answered,
  parts,
  say,
}: TabletProps & {
  onAnswer: (answer: Answer | undefined) => void;
  answered: Answer | undefined;
  parts: readonly Part[];
  say: (values: readonly string[], lang: string) => string;
}): JSX.Element {
  // Where another answer was given, what was typed is no answer any more.
  const typed = answered?.figures ?? parts.map(() => "");
  const [at, setAt] = useState(0);
  const words = tablet.wordsIn(tablet.them.value).app;
  const report = (values: readonly string[]): void => {
    if (values.every((value) => value === "")) onAnswer(undefined);
    else onAnswer({ ...plainAnswer("number", (lang) => say(values, lang)), figures: values });
  };
  const press = (digit: string): void => {
    const part = parts[at]!;
    const value = (typed[at]! + digit).replace(/^0+(?=\d)/, "");
    if (value.length > part.digits || (part.most !== undefined && Number(value) > part.most)) return;
    report(typed.map((old, i) => (i === at ? value : old)));
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
          <p class="in-words" lang={tablet.them.value} aria-live="polite">
            {typed[0] === "" ? "" : say(typed, tablet.them.value)}
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
            report(typed.map((old, i) => (i === part ? old.slice(0, -1) : old)));
          }}
        >
          <Icon name="erase" />
        </button>
      </div>
    </div>
  );
}
