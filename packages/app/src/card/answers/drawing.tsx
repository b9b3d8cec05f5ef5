import type { JSX, TargetedPointerEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import type { TabletProps } from "../../feature.ts";
import { HEIGHT, WIDTH } from "./drawn.tsx";

/** How many units of a box one pixel of an event is: with larger letters not 1 in engines that zoom boxes by themselves (Chrome before 128). */
function boxScale(): number {
  return document.getElementById("app")!.getBoundingClientRect().width / document.documentElement.clientWidth;
}

/** A field for writing with a finger. Calls `onDrawn` with the path after each stroke, with an empty string when it is cleared. */
export function DrawingField({ tablet, onDrawn }: TabletProps & { onDrawn: (path: string) => void }): JSX.Element {
  const words = tablet.wordsIn(tablet.them.value).app;
  const [path, setPath] = useState("");
  /** The path so far. It is a ref, because a stroke can end before its last point is rendered. */
  const drawn = useRef("");
  const writing = useRef(false);
  const put = (more: string): void => {
    drawn.current += more;
    setPath(drawn.current);
  };
  const end = (): void => {
    writing.current = false;
    onDrawn(drawn.current);
  };
  const point = (event: TargetedPointerEvent<SVGSVGElement>): string => {
    const field = event.currentTarget;
    // Not by the transformation matrix of the field: WebKit leaves out the turn of the card in it, Firefox the larger letters.
    const box = field.getBoundingClientRect();
    const scale = boxScale();
    const across = (event.clientX * scale - box.left) / box.width;
    const down = (event.clientY * scale - box.top) / box.height;
    const [x, y] = field.closest(".rotated") ? [1 - across, 1 - down] : [across, down];
    return `${Math.round(x * WIDTH)} ${Math.round(y * HEIGHT)}`;
  };
  return (
    <div class="drawing">
      <svg
        class="drawn field"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.draw}
        onPointerDown={(event) => {
          if (!event.isPrimary) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          writing.current = true;
          const at = point(event);
          put(`M${at}L${at}`);
        }}
        onPointerMove={(event) => {
          if (!writing.current || !event.isPrimary) return;
          put(`L${point(event)}`);
        }}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path d={path} />
      </svg>
      <button
        type="button"
        class="answer"
        onClick={() => {
          drawn.current = "";
          put("");
          end();
        }}
      >
        {words.clear}
      </button>
    </div>
  );
}
