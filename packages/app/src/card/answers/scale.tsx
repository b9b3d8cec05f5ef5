import type { JSX } from "preact";
import { plainAnswer } from "./answer.tsx";
import type { AnswerKind, PadProps } from "./kind.ts";

/** Buttons for the intensity from 0 to 5, in words. */
function Scale({ tablet, onAnswer, answered }: PadProps): JSX.Element {
  const theirs = tablet.wordsIn(tablet.them.value).painWords;
  return (
    <div class="grid three">
      {theirs.map((word, i) => (
        <button
          key={i}
          type="button"
          class="answer"
          aria-pressed={answered?.key === `scale-${i}`}
          onClick={() =>
            onAnswer({
              ...plainAnswer(`scale-${i}`, (lang) => `${i} · ${tablet.wordsIn(lang).painWords[i]}`),
              given: { value: i },
            })
          }
        >
          <b>{i}</b> {word}
        </button>
      ))}
    </div>
  );
}

/** Answers by an intensity. */
export const scale: AnswerKind = { isFor: (answers) => answers === "scale", Pad: Scale };
