import { useEffect, useLayoutEffect, useState } from "preact/hooks";

/** How the other side's half fits its space. */
export interface Fit {
  /** Whether it is too tall: the phrase is then smaller, and answers that still do not fit are scrolled. */
  readonly tight: boolean;
  /** Whether there is content below the visible part. */
  readonly more: boolean;
}

/** How much of an element is outside its visible part, in pixels. */
const hidden = (one: Element | null): number => (one ? one.scrollHeight - one.clientHeight : 0);

/** The sizes of the phrase in a half that is too tall, as shares of the largest one. */
const SHRUNK = ["1", "0.9", "0.8", "0.7", "0.6", "0.5", "0.4", "0.3"];

/** Make the phrase as much smaller as it takes to be seen as a whole, down to a least size of its letters. */
function shrinkPhrase(section: HTMLElement): void {
  const spoken = section.querySelector(".spoken");
  for (const share of SHRUNK) {
    section.style.setProperty("--shrunk", share);
    if (hidden(spoken) <= 2) return;
  }
}

/** The fit of the answers, updated when the size of the half or its parts changes, and on scroll. `shown`: whether the half has content. */
export function useFit(half: { readonly current: HTMLElement | null }, shown: boolean): Fit {
  const [fit, setFit] = useState<Fit>({ tight: false, more: false });
  useEffect(() => {
    const section = half.current;
    const room = section?.querySelector(".room");
    const pad = section?.querySelector<HTMLElement>(".pad-of");
    if (!shown || !section || !room || !pad) return undefined;
    let tight = false;
    /** The height of the half in which all of it would be seen, and that of the answers when they are tight, in pixels. */
    let needed = 0;
    let padHeight: number | undefined;
    const measure = (): void => {
      if (tight) {
        // Not drawn yet.
        if (!section.classList.contains("tight")) return;
        padHeight ??= pad.offsetHeight;
        if (needed + pad.offsetHeight - padHeight <= section.clientHeight) tight = false;
        else shrinkPhrase(section);
      } else {
        const lacks = hidden(room) + hidden(section.querySelector(".spoken")) + hidden(section);
        tight = lacks > 1;
        needed = section.clientHeight + lacks;
        padHeight = undefined;
      }
      const more = hidden(room) - room.scrollTop > 2;
      setFit((before) => (before.tight === tight && before.more === more ? before : { tight, more }));
    };
    const sizes = new ResizeObserver(measure);
    for (const one of [section, room, pad]) sizes.observe(one);
    room.addEventListener("scroll", measure, { passive: true });
    return () => {
      sizes.disconnect();
      room.removeEventListener("scroll", measure);
    };
  }, [half, shown]);
  useLayoutEffect(() => {
    if (fit.tight && half.current) shrinkPhrase(half.current);
  });
  return fit;
}
