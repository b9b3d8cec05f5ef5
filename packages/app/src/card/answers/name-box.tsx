import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { plainAnswer } from "./answer.tsx";
import { DrawingField } from "./drawing.tsx";
import { Drawn } from "./drawn.tsx";
import type { PadProps } from "./kind.ts";

/** A text field for what has a name, as people and medicines have, and a field for writing it with a finger. */
export function NameBox({ tablet, onAnswer, answered }: PadProps): JSX.Element {
  const words = tablet.wordsIn(tablet.them.value).app;
  const [drawing, setDrawing] = useState(false);
  return (
    <div class="name-box">
      <label>
        {words.writeHere}
        <input
          type="text"
          value={answered?.written ?? ""}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            const value = event.currentTarget.value.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
            onAnswer(value === "" ? undefined : { ...plainAnswer("name", () => value), written: value });
          }}
        />
      </label>
      {drawing ? (
        <DrawingField
          tablet={tablet}
          onDrawn={(path) =>
            onAnswer(
              path === ""
                ? undefined
                : {
                    key: "name",
                    drawn: path,
                    mine: () => <Drawn path={path} />,
                    text: (_, lang) => tablet.wordsIn(lang).app.drawn,
                  },
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
