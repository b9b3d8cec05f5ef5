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

/** A keypad for a number or a time. `format` gives the text for the digits of all parts in a language. */
export function NumberPad({
  tablet,
  onAnswer,
  answered,
  parts,
  format,
}: TabletProps & {
  onAnswer: (answer: Answer | undefined) => void;
  answered: Answer | undefined;
  parts: readonly Part[];
  format: (values: readonly string[], lang: string) => string;
}): JSX.Element {
  // Another answer replaces the digits.
  const typed = answered?.figures ?? parts.map(() => "");
  const [at, setAt] = useState(0);
  const words = tablet.wordsIn(tablet.them.value).app;
  const report = (values: readonly string[]): void => {
    if (values.every((value) => value === "")) onAnswer(undefined);
    else onAnswer({ ...plainAnswer("number", (lang) => format(values, lang)), figures: values });
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
            {typed[0] === "" ? "" : format(typed, tablet.them.value)}
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
            // Erase the last digit; in an empty part, the last digit of the previous part.
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
