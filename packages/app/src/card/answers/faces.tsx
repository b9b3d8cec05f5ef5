import type { JSX } from "preact";
import { plainAnswer } from "./answer.tsx";
import type { PadProps } from "./kind.ts";

/** A face that smiles at 0 and suffers at 5. */
function Face({ level }: { level: number }): JSX.Element {
  const [ends, bend] = [14.5 + level / 2, 20 - level * 2];
  return (
    <svg class="face" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10.5" />
      <path d="M8.2 8.6v1.2M15.8 8.6v1.2" />
      <path d={`M7 ${ends}Q12 ${bend} 17 ${ends}`} />
    </svg>
  );
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
