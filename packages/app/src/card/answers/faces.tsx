import type { JSX } from "preact";
import { PAIN_FACES } from "@parley/edition";
import { plainAnswer } from "./answer.tsx";
import type { PadProps } from "./kind.ts";

/** A face of pain, from none to the worst: those of the back cover of the booklet. */
function Face({ level }: { level: number }): JSX.Element {
  const inside = `<circle cx="12" cy="12" r="10.5"/>${PAIN_FACES[level] ?? ""}`;
  return <svg class="face" viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: inside }} />;
}

/** Six faces with numbers from no pain to the worst; the word of each where there is space, else that of the chosen one and of both ends. */
export function Faces({ tablet, onAnswer, answered }: PadProps): JSX.Element {
  const theirs = tablet.wordsIn(tablet.them.value).painWords;
  const chosen = answered?.given?.value;
  return (
    <div class="pain">
      <div class="faces">
        {theirs.map((word, i) => (
          <button
            key={i}
            type="button"
            class="answer"
            aria-pressed={chosen === i}
            onClick={() =>
              onAnswer({
                ...plainAnswer(`scale-${i}`, (lang) => `${i} · ${tablet.wordsIn(lang).painWords[i]}`),
                given: { value: i },
              })
            }
          >
            <Face level={i} />
            <b>{i}</b> <small>{word}</small>
          </button>
        ))}
      </div>
      <p class="ends" aria-hidden="true">
        <span>{theirs[0]}</span>
        <strong>{typeof chosen === "number" ? theirs[chosen] : ""}</strong>
        <span>{theirs.at(-1)}</span>
      </p>
    </div>
  );
}
