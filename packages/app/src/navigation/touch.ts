/** Milliseconds in which a second touch is taken for an echo: the user cannot have seen the effect of the first. */
const ECHO_TIME = 400;
/** The distance in CSS pixels up to which the second touch is taken for an echo. */
const ECHO_DISTANCE = 24;

/** The elements that react to a touch. */
const ACTS = "button, a, path";
/** Areas in which quick touches are separate: digits, steps, months. */
const QUICK = "[data-quick]";

/** A touch: time in milliseconds, position in CSS pixels, element. */
interface Touch {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly on: Element | null;
}

/** Whether the second touch is an echo of the first: a double tap, a trembling hand, a glove. */
function isEcho(first: Touch, second: Touch): boolean {
  // A clock that was set back makes the time negative.
  const since = second.at - first.at;
  if (since < 0 || since > ECHO_TIME) return false;
  if (Math.hypot(second.x - first.x, second.y - first.y) > ECHO_DISTANCE) return false;
  const pad = second.on?.closest(QUICK);
  return !pad || pad !== first.on?.closest(QUICK);
}

/**
 * Ignore echoes of touches, so that a user cannot press a button that was not there at the first touch: the second of two
 * touches at one position within 0.4 seconds does nothing. Clicks by keyboard and touches on other elements, such as text fields, are not affected.
 * Returns a stop function.
 */
export function guardTouches(target: Document): () => void {
  let last: Touch | undefined;
  const guard = (event: MouseEvent): void => {
    if (event.detail === 0 || !(event.target instanceof Element)) return;
    const touch = { at: event.timeStamp, x: event.clientX, y: event.clientY, on: event.target.closest(ACTS) };
    // `last` does not become the echo, so that continued touching has an effect again.
    if (touch.on === null || last === undefined || !isEcho(last, touch)) return void (last = touch);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  target.addEventListener("click", guard, true);
  return () => target.removeEventListener("click", guard, true);
}
