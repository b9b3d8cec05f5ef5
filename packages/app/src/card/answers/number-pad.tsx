import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { TabletProps } from "../../feature.ts";
import { Icon } from "../../ui/icon.tsx";
import { plainAnswer, type Answer } from "./answer.tsx";
import { erase, POINT, press, SIGN, type Part, type Typed } from "./typing.ts";

/** What the typed characters of all parts say. */
export interface Reading extends Pick<Answer, "given" | "mine" | "text"> {
  /** What is still wrong, in their language; such an answer is shown and does not count. */
  readonly fault?: string | undefined;
}

/** A keypad for a number, digits or a time. `read` gives the answer for the characters of all parts. */
export function NumberPad({
  tablet,
  onAnswer,
  answered,
  parts,
  read,
  shown = (value) => value,
}: TabletProps & {
  onAnswer: (answer: Answer | undefined) => void;
  answered: Answer | undefined;
  parts: readonly Part[];
  read: (values: readonly string[]) => Reading;
  /** The characters of a part as they are shown. */
  shown?: (value: string) => string;
}): JSX.Element {
  const lang = tablet.them.value;
  const words = tablet.wordsIn(lang).app;
  // Another answer replaces the digits.
  const values = answered?.figures ?? parts.map(() => "");
  const [{ at, refused }, setState] = useState<Omit<Typed, "values">>({ at: 0 });
  const take = (typed: Typed): void => {
    setState(typed);
    if (typed.values.every((value, i) => value === values[i])) return;
    if (typed.values.every((value) => value === "")) return onAnswer(undefined);
    const { fault, ...reading } = read(typed.values);
    onAnswer({
      ...reading,
      key: "number",
      figures: typed.values,
      ...(fault === undefined ? {} : { incomplete: true as const }),
    });
  };
  const part = parts[at]!;
  const inWords = read(values).text(tablet, lang);
  const fault = answered?.figures ? read(values).fault : undefined;
  const why =
    refused === undefined
      ? fault
      : refused === "most"
        ? words.range.replace("{min}", "0").replace("{max}", String(part.most))
        : words.atMost.replace("{n}", String(part.digits));
  const key = (name: string, label = name): JSX.Element => (
    <button
      key={name}
      type="button"
      class="answer"
      aria-label={label}
      onClick={() => take(press(parts, { values, at }, name))}
    >
      {name === POINT ? decimalMark(lang) : name}
    </button>
  );
  return (
    <div class="pad">
      <div class="shown">
        {parts.map((one, i) => (
          <button
            key={i}
            type="button"
            class="figure"
            aria-pressed={at === i}
            aria-label={one.label === "" ? words.number : one.label}
            onClick={() => setState({ at: i })}
          >
            {shown(values[i] ?? "") || "–"}
            {one.label === "" ? "" : <small>{one.label}</small>}
          </button>
        ))}
        <p class={why === undefined ? "in-words" : "in-words fault"} lang={lang} aria-live="polite">
          {why ?? (parts.length > 1 || values[0] === "" || inWords === shown(values[0] ?? "") ? "" : inWords)}
        </p>
      </div>
      <div class="grid keys" data-quick>
        {Array.from("1234567890").map((digit) => key(digit))}
        {part.decimals ? key(POINT, words.decimalSign) : null}
        {part.signed ? key(SIGN) : null}
        <button type="button" class="answer wide" aria-label={words.clear} onClick={() => take(erase({ values, at }))}>
          <Icon name="erase" />
        </button>
      </div>
    </div>
  );
}

/** The reading of digits whose words differ by language only. */
export const plainReading = (words: (lang: string) => string): Pick<Answer, "mine" | "text"> => {
  const plain = plainAnswer("", words);
  return { mine: (tablet) => plain.mine(tablet), text: (tablet, lang) => plain.text(tablet, lang) };
};

/** The decimal sign of a language. */
const decimalMark = (lang: string): string =>
  new Intl.NumberFormat(lang).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? POINT;
