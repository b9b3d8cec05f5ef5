import { BODY_MAP, BODY_OUTLINE } from "@parley/edition";
import type { JSX } from "preact";
import type { Tablet } from "../../feature.ts";
import type { Answer } from "./answer.tsx";
import { BODY_LABELS, FIGURES, FRONT_AT, REAR_AT, type BodyLabel } from "./body-labels.ts";
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

/** Parts in words, with commas. */
const inWords = (tablet: Tablet, parts: readonly string[], lang: string): string =>
  parts.map((id) => partInWords(tablet, id, lang)).join(", ");

/** The answer of the touched parts; `undefined` for none. */
function partsAnswer(parts: readonly string[]): Answer | undefined {
  if (parts.length === 0) return undefined;
  return {
    key: "parts",
    parts,
    mine: (tablet) => inWords(tablet, parts, tablet.ui.value),
    text: (tablet, lang) => inWords(tablet, parts, lang),
  };
}

/** Scroll an element into view, where there is too little space for all answers. */
const show = (one: Element | null): void => one?.scrollIntoView({ block: "nearest" });

/** The outline over the shapes to touch. */
const Outline = (): JSX.Element => <g class="outline" dangerouslySetInnerHTML={{ __html: BODY_OUTLINE }} />;

/** The line from a label to its part, with a dot at its end. */
function Leader({ from, to }: { from: readonly [number, number]; to: readonly [number, number] }): JSX.Element {
  return (
    <>
      <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      <circle cx={to[0]} cy={to[1]} r="2.6" />
    </>
  );
}

/** The body from the front and from behind, side by side, to touch; the names of its parts with lines to them. Several parts can be chosen. */
export function BodyPad({ tablet, onAnswer, answered }: PadProps): JSX.Element {
  const lang = tablet.them.value;
  const { bodyParts, app } = tablet.wordsIn(lang);
  const chosen = answered?.parts ?? [];
  const onParts = (parts: readonly string[]): void => onAnswer(partsAnswer(parts));
  const has = (id: string): boolean => chosen.includes(id);
  const toggle = (id: string): void =>
    onParts(
      has(id)
        ? chosen.filter((one) => one !== id)
        : // A part of one side replaces the part of both sides.
          [...chosen.filter((one) => one !== id.replace(/(?:left|right)-/, "")), id],
    );
  /** The part chosen by word that has two sides, of which none was said. */
  const unsided = chosen.find((id) => SIDED.has(partOf(id)) && !/(?:left|right)-/.test(id));
  const choose = (id: string, sides: readonly string[]): void =>
    onParts(chosen.flatMap((one) => (one === id ? sides.map((side) => `${side}-${id}`) : [one])));
  const figure = (view: "front" | "rear"): JSX.Element[] =>
    SHAPES.map((shape) => {
      const id = shape[view];
      const isChosen = has(id) || has(id.replace(/(?:left|right)-/, ""));
      return <path key={shape.front} d={shape.path} class={isChosen ? "chosen" : ""} onClick={() => toggle(id)} />;
    });
  const label = ({ id, at }: BodyLabel): JSX.Element => {
    const own = chosen.filter((one) => partOf(one) === id);
    return (
      <button
        key={id}
        type="button"
        class="part"
        style={{ left: `${(at[0] / FIGURES[0]) * 100}%`, top: `${(at[1] / FIGURES[1]) * 100}%` }}
        aria-pressed={own.length > 0}
        onClick={() => (own.length > 0 ? onParts(chosen.filter((one) => !own.includes(one))) : toggle(id))}
      >
        {bodyParts[id] ?? id}
      </button>
    );
  };
  return (
    <div class="body-map">
      <div class="figures">
        <svg viewBox={`0 0 ${FIGURES[0]} ${FIGURES[1]}`} aria-hidden="true">
          <g transform={`translate(${FRONT_AT} 0)`}>
            {figure("front")}
            <Outline />
          </g>
          <g transform={`translate(${REAR_AT} 0)`}>
            {figure("rear")}
            <Outline />
          </g>
          <g class="leaders">
            {BODY_LABELS.flatMap(({ id, lines }) =>
              lines.map(([from, to], i) => <Leader key={id + i} from={from} to={to} />),
            )}
          </g>
        </svg>
        <div class="parts">{BODY_LABELS.map(label)}</div>
      </div>
      {unsided === undefined ? (
        <p class="ends">
          <span>{app.front}</span>
          <strong>{inWords(tablet, chosen, lang)}</strong>
          <span>{app.rear}</span>
        </p>
      ) : (
        // In the place of the words below the figures: nothing moves.
        <div ref={show} class="ends which-side" role="group" aria-label={app.leftOrRight}>
          {SIDES.map((side) => (
            <button key={side} type="button" class="answer" onClick={() => choose(unsided, [side])}>
              {partInWords(tablet, `${side}-${unsided}`, lang)}
            </button>
          ))}
          <button type="button" class="answer" onClick={() => choose(unsided, SIDES)}>
            {app.bothSides}
          </button>
        </div>
      )}
    </div>
  );
}
