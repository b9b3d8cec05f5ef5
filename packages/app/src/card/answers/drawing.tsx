import type { JSX, TargetedPointerEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import type { TabletProps } from "../../feature.ts";

/** A name written with a finger, as SVG path data in a view box of 600 × 200. */
export function Drawn({ path }: { path: string }): JSX.Element {
  return (
    <svg class="drawn" viewBox="0 0 600 200" aria-hidden="true">
      <path d={path} />
    </svg>
  );
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
    // The card can be rotated, so transform screen coordinates into the view box.
    const matrix = field.getScreenCTM()?.inverse();
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return `${Math.round(at.x)} ${Math.round(at.y)}`;
  };
  return (
    <div class="drawing">
      <svg
        class="drawn field"
        viewBox="0 0 600 200"
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
