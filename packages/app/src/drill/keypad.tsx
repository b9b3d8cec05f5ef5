import { readCode, type DrillOrder, type ReadCode } from "@parley/study";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { AppWords } from "@parley/pack";

type Words = NonNullable<AppWords["drill"]>;

/** What is typed, in groups: the last digit is the check digit, the two before it are the call. */
const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0"] as const;
const MOST = 9;

/** A keypad for a code that is heard. `onCode` takes what it says and gives why it does not fit, or nothing. */
export function Keypad({
  words,
  lang,
  orders,
  onCode,
}: {
  words: Words;
  lang: string;
  orders: readonly DrillOrder[];
  onCode: (code: Exclude<ReadCode, { readonly wrong: unknown }>) => string | undefined;
}): JSX.Element {
  const [digits, setDigits] = useState("");
  const [message, setMessage] = useState("");
  const press = (key: string): void => {
    setMessage("");
    setDigits((now) => (key === "⌫" ? now.slice(0, -1) : (now + key).slice(0, MOST)));
  };
  const enter = (): void => {
    const code = readCode(digits, orders);
    const wrong =
      "wrong" in code
        ? { length: words.wrongLength, check: words.wrongCheck, unknown: words.wrongUnknown }[code.wrong]
        : onCode(code);
    setMessage(wrong ?? "");
    setDigits("");
  };
  return (
    <div class="drill-keypad" lang={lang}>
      <p>{words.typeDigits}</p>
      <input
        class="drill-digits"
        inputMode="numeric"
        autocomplete="off"
        aria-label={words.digits}
        value={digits}
        onInput={({ currentTarget }) => setDigits(currentTarget.value.replace(/\D/g, "").slice(0, MOST))}
        onKeyDown={({ key }) => key === "Enter" && enter()}
      />
      <div class="drill-keys" data-quick>
        {KEYS.map((key) => (
          <button key={key} type="button" onClick={() => press(key)}>
            {key}
          </button>
        ))}
        <button type="button" class="drill-enter" onClick={enter}>
          {words.enter}
        </button>
      </div>
      <p class="drill-wrong" role="status">
        {message}
      </p>
    </div>
  );
}
