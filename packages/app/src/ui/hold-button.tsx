import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How long a button must be held, in milliseconds. */
const HOLD = 500;

/** A ring that fills in the time in which something is held; its parent says whether it is, as `data-holding`. */
export function Ring(): JSX.Element {
  return (
    <svg class="ring" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="16" />
      <circle class="filled" cx="20" cy="20" r="16" />
    </svg>
  );
}

/**
 * A button that acts only when it is held for half a second, by finger, mouse or key. It is for orders to confirm and for actions
 * that cannot be undone. Says when it begins and ends to be held.
 */
export function HoldButton({
  children,
  onHeld,
  onHolding,
}: {
  children: ComponentChildren;
  onHeld: () => void;
  onHolding?: (holding: boolean) => void;
}): JSX.Element {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [holding, setHolding] = useState(false);
  const begin = (): void => {
    if (timer.current !== undefined) return;
    setHolding(true);
    onHolding?.(true);
    timer.current = setTimeout(onHeld, HOLD);
  };
  const end = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setHolding(false);
    onHolding?.(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
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
      <Ring />
      <span>{children}</span>
    </button>
  );
}
