/** Milliseconds within which a finger that comes down again has not seen what its first touch did. */
const UNSEEN = 400;
/** How far from the first touch it is still the same place, in pixels of the screen. */
const SAME_PLACE = 24;

/** What a touch acts on. */
const ACTS = "button, a, path";
/** Where quick touches are meant one by one: figures, steps, months, days. */
const QUICK = "[data-quick]";

/** A touch: when, where, on what. */
interface Touch {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly on: Element | null;
}

/** Whether the second of two touches was meant for what stood there at the first: a double tap, a trembling hand, a glove. */
function isEcho(first: Touch, second: Touch): boolean {
  if (second.at - first.at > UNSEEN) return false;
  if (Math.hypot(second.x - first.x, second.y - first.y) > SAME_PLACE) return false;
  const pad = second.on?.closest(QUICK);
  return !pad || pad !== first.on?.closest(QUICK);
}

/**
 * Let nobody touch what they have not seen: of two touches in one place within 0.4 seconds the second does nothing,
 * whether the first opened another page under the finger or the same button is still there. Keys are no fingers, and in
 * a field to write in a second touch chooses a word.
 */
export function guardTouches(target: Document): () => void {
  let last: Touch | undefined;
  const guard = (event: MouseEvent): void => {
    if (event.detail === 0 || !(event.target instanceof Element)) return;
    const touch = { at: event.timeStamp, x: event.clientX, y: event.clientY, on: event.target.closest(ACTS) };
    // An echo is none to the next: who goes on touching is heard again.
    if (touch.on === null || last === undefined || !isEcho(last, touch)) return void (last = touch);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  target.addEventListener("click", guard, true);
  return () => target.removeEventListener("click", guard, true);
}
