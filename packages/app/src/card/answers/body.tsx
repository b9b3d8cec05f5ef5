import { BODY_MAP } from "@parley/edition";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Tablet } from "../../feature.ts";
import type { Answer } from "./answer.tsx";
import type { AnswerKind } from "./kind.ts";

/** Parts that are the back when they are seen from behind. */
const BACK = ["chest", "belly", "back"];
const fromBehind = (id: string): string => (BACK.includes(id) ? "back" : `rear-${id}`);

/** A shape to touch, and the parts it is from the front and from behind: there their left is at the left. */
const SHAPES = BODY_MAP.flatMap(({ id, path, sides }) => {
  if (!sides) return [{ path, front: id, rear: fromBehind(id) }];
  return [
    { path: sides.right, front: `right-${id}`, rear: fromBehind(`left-${id}`) },
    { path: sides.left, front: `left-${id}`, rear: fromBehind(`right-${id}`) },
  ];
});
/** The part without its side and without where it is seen from. */
const partOf = (id: string): string => id.replace(/^(?:rear-)?(?:left-|right-)?/, "");

/** A part in words: left arm; head (behind). */
function partInWords(tablet: Tablet, id: string, lang: string): string {
  const { bodyParts, app } = tablet.wordsIn(lang);
  const part = id.replace(/^rear-/, "");
  const words = bodyParts[part] ?? part;
  return part === id ? words : `${words} (${app.rear})`;
}

/** Parts of the body, as many as were touched. */
function partsAnswer(parts: readonly string[]): Answer | undefined {
  if (parts.length === 0) return undefined;
  const words = (tablet: Tablet, lang: string): string => parts.map((id) => partInWords(tablet, id, lang)).join(", ");
  return { key: "parts", parts, mine: (tablet) => words(tablet, tablet.ui.value), text: words };
}

/** A body to point at, from the front and from behind, with its parts as buttons too: as many as hurt. */
function BodyMap({
  tablet,
  chosen,
  onParts,
}: {
  tablet: Tablet;
  chosen: readonly string[];
  onParts: (parts: readonly string[]) => void;
}): JSX.Element {
  const lang = tablet.them.value;
  const { bodyParts, app } = tablet.wordsIn(lang);
  const [rear, setRear] = useState(false);
  const has = (id: string): boolean => chosen.includes(id);
  const toggle = (id: string): void =>
    onParts(
      has(id)
        ? chosen.filter((one) => one !== id)
        : // One side of it says more than the word for both.
          [...chosen.filter((one) => one !== id.replace(/(?:left|right)-/, "")), id],
    );
  const shape = ({ path, front, rear: behind }: (typeof SHAPES)[number]): JSX.Element => {
    const id = rear ? behind : front;
    const both = id.replace(/(?:left|right)-/, "");
    return <path key={front} d={path} class={has(id) || has(both) ? "chosen" : ""} onClick={() => toggle(id)} />;
  };
  return (
    <div class="body-map">
      <svg viewBox="0 0 120 260" aria-hidden="true">
        {SHAPES.map(shape)}
      </svg>
      <div class="body-words">
        <div class="grid sides">
          {[app.front, app.rear].map((name, i) => (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={rear === (i === 1)}
              onClick={() => setRear(i === 1)}
            >
              {name}
            </button>
          ))}
        </div>
        <div class="grid parts">
          {Object.entries(bodyParts)
            .filter(([id]) => !id.includes("-"))
            .map(([id, name]) => {
              const those = chosen.filter((one) => partOf(one) === id);
              return (
                <button
                  key={id}
                  type="button"
                  class="answer"
                  aria-pressed={those.length > 0}
                  onClick={() =>
                    those.length > 0
                      ? onParts(chosen.filter((one) => !those.includes(one)))
                      : toggle(rear ? fromBehind(id) : id)
                  }
                >
                  {those.length === 0 ? name : those.map((one) => partInWords(tablet, one, lang)).join(", ")}
                </button>
              );
            })}
        </div>
      </div>
    </div>
  );
}

/** Places on the body. */
export const body: AnswerKind = {
  isFor: (answers) => answers === "body",
  Pad: ({ tablet, onAnswer, answered }) => (
    <BodyMap tablet={tablet} chosen={answered?.parts ?? []} onParts={(parts) => onAnswer(partsAnswer(parts))} />
  ),
};
