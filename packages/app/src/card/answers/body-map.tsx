import { BODY_MAP } from "@parley/edition";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Tablet } from "../../feature.ts";
import type { Answer } from "./answer.tsx";
import type { PadProps } from "./kind.ts";

/** The parts that are the back in the rear view. */
const BACK = ["chest", "belly", "back"];
const rearOf = (id: string): string => (BACK.includes(id) ? "back" : `rear-${id}`);

/** The shapes to touch, with their parts in the front and rear views. In the rear view the left side is at the left. */
const SHAPES = BODY_MAP.flatMap(({ id, path, sides }) => {
  if (!sides) return [{ path, front: id, rear: rearOf(id) }];
  return [
    { path: sides.right, front: `right-${id}`, rear: rearOf(`left-${id}`) },
    { path: sides.left, front: `left-${id}`, rear: rearOf(`right-${id}`) },
  ];
});
const SIDES = ["left", "right"];
/** The parts that there are two of. */
const SIDED = new Set<string>(BODY_MAP.flatMap(({ id, sides }) => (sides ? [id] : [])));
/** The id of a part without its side and view. */
const partOf = (id: string): string => id.replace(/^(?:rear-)?(?:left-|right-)?/, "");

/** The name of a part: left arm; head (behind). */
function partInWords(tablet: Tablet, id: string, lang: string): string {
  const { bodyParts, app } = tablet.wordsIn(lang);
  const part = id.replace(/^rear-/, "");
  const words = bodyParts[part] ?? part;
  return part === id ? words : `${words} (${app.rear})`;
}

/** The answer of the touched parts; `undefined` for none. */
function partsAnswer(parts: readonly string[]): Answer | undefined {
  if (parts.length === 0) return undefined;
  const words = (tablet: Tablet, lang: string): string => parts.map((id) => partInWords(tablet, id, lang)).join(", ");
  return { key: "parts", parts, mine: (tablet) => words(tablet, tablet.ui.value), text: words };
}

/** A body to point at in a front and a rear view, and its parts as buttons. Several parts can be chosen. */
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
        : // A part of one side replaces the part of both sides.
          [...chosen.filter((one) => one !== id.replace(/(?:left|right)-/, "")), id],
    );
  /** The parts chosen by word that have two sides, of which none was said. */
  const unsided = chosen.filter((id) => SIDED.has(partOf(id)) && !/(?:left|right)-/.test(id));
  const choose = (id: string, sides: readonly string[]): void =>
    onParts(
      chosen.flatMap((one) =>
        one === id ? sides.map((side) => id.replace(partOf(id), `${side}-${partOf(id)}`)) : [one],
      ),
    );
  const shape = ({ path, front, rear: rearId }: (typeof SHAPES)[number]): JSX.Element => {
    const id = rear ? rearId : front;
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
        {unsided.map((id) => (
          <div key={id} class="grid sides" role="group" aria-label={app.leftOrRight}>
            <p>{app.leftOrRight}</p>
            {SIDES.map((side) => (
              <button key={side} type="button" class="answer" onClick={() => choose(id, [side])}>
                {partInWords(tablet, id.replace(partOf(id), `${side}-${partOf(id)}`), lang)}
              </button>
            ))}
            <button type="button" class="answer" onClick={() => choose(id, SIDES)}>
              {app.bothSides}
            </button>
          </div>
        ))}
        <div class="grid parts">
          {Object.entries(bodyParts)
            .filter(([id]) => !id.includes("-"))
            .map(([id, name]) => {
              const own = chosen.filter((one) => partOf(one) === id);
              return (
                <button
                  key={id}
                  type="button"
                  class="answer"
                  aria-pressed={own.length > 0}
                  onClick={() =>
                    own.length > 0
                      ? onParts(chosen.filter((one) => !own.includes(one)))
                      : toggle(rear ? rearOf(id) : id)
                  }
                >
                  {own.length === 0 ? name : own.map((one) => partInWords(tablet, one, lang)).join(", ")}
                </button>
              );
            })}
        </div>
      </div>
    </div>
  );
}

/** Answers by parts of the body. */
export function BodyPad({ tablet, onAnswer, answered }: PadProps): JSX.Element {
  return <BodyMap tablet={tablet} chosen={answered?.parts ?? []} onParts={(parts) => onAnswer(partsAnswer(parts))} />;
}
