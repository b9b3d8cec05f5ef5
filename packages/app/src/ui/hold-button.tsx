import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How long a button must be held, in milliseconds. */
const HOLD = 500;

/** A button that acts only when it is held for half a second, by finger, mouse or key. It is for orders to confirm and for actions that cannot be undone. */
export function HoldButton({ children, onHeld }: { children: ComponentChildren; onHeld: () => void }): JSX.Element {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [holding, setHolding] = useState(false);
  const begin = (): void => {
    if (timer.current !== undefined) return;
    setHolding(true);
    timer.current = setTimeout(onHeld, HOLD);
  };
  const end = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setHolding(false);
  };
  useEffect(() => end, []);
  const isKey = (event: KeyboardEvent): boolean => event.key === " " || event.key === "Enter";
  return (
    <button
      type="button"
      class="hold"
      data-holding={holding}
      onPointerDown={begin}
      onPointerUp={end}
      onPointerLeave={end}
      onPointerCancel={end}
      onBlur={end}
      onKeyDown={(event) => isKey(event) && begin()}
      onKeyUp={(event) => isKey(event) && end()}
      onContextMenu={(event) => event.preventDefault()}
    >
      {children}
    </button>
  );
}
