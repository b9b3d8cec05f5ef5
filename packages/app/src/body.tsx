import { BODY } from "@parley/edition";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { State } from "./state.ts";

/** Parts that are the back when they are seen from behind. */
const BACK = ["chest", "belly"];

/** A shape to touch, and the parts it is from the front and from behind: there their left is at the left. */
const SHAPES = BODY.flatMap(({ id, path, sides }) => {
  if (!sides) return [{ path, front: id, rear: BACK.includes(id) ? "back" : id }];
  return [
    { path: sides.right, front: `right-${id}`, rear: `left-${id}` },
    { path: sides.left, front: `left-${id}`, rear: `right-${id}` },
  ];
});
/** The parts that stand as words beside the drawing, and which of theirs are meant by each. */
const sidesOf = (id: string): readonly string[] => [id, `left-${id}`, `right-${id}`];

/** A body to point at, from the front and from behind, with its parts as buttons too: as many as hurt. */
export function BodyMap({
  state,
  chosen,
  onParts,
}: {
  state: State;
  chosen: readonly string[];
  onParts: (parts: readonly string[]) => void;
}): JSX.Element {
  const { bodyParts, app } = state.wordsIn(state.them.value);
  const [rear, setRear] = useState(false);
  const has = (id: string): boolean => chosen.includes(id);
  const toggle = (id: string): void =>
    onParts(
      has(id)
        ? chosen.filter((one) => one !== id)
        : // One side of it says more than the word for both.
          [...chosen.filter((one) => !id.endsWith(`-${one}`)), id],
    );
  const shape = ({ path, front, rear: behind }: (typeof SHAPES)[number]): JSX.Element => {
    const id = rear ? behind : front;
    const both = id.replace(/^(?:left|right)-/, "");
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
              const those = sidesOf(id).filter(has);
              return (
                <button
                  key={id}
                  type="button"
                  class="answer"
                  aria-pressed={those.length > 0}
                  onClick={() =>
                    those.length > 0 ? onParts(chosen.filter((one) => !those.includes(one))) : toggle(id)
                  }
                >
                  {those.length === 0 ? name : those.map((one) => bodyParts[one] ?? one).join(", ")}
                </button>
              );
            })}
        </div>
      </div>
    </div>
  );
}
