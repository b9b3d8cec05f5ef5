import { useEffect, useState } from "preact/hooks";

/** What stands around the phrase and the answers, in pixels: padding and gaps; and a picture. */
const AROUND = 40;
const PICTURED = 80;

/** How their half fits into the room it has. */
export interface Fit {
  /** Not all of it has room: what is always there scrolls with the rest, and comes after it. */
  readonly tight: boolean;
  /** Something is below what is seen. */
  readonly more: boolean;
}

/** Watch how the answers fit, whatever the screen, the letters, the gloves and the language make of them. */
export function useFit(half: { readonly current: HTMLElement | null }, shown: boolean): Fit {
  const [fit, setFit] = useState<Fit>({ tight: false, more: false });
  useEffect(() => {
    const place = half.current;
    const room = place?.querySelector(".room");
    if (!shown || !place || !room) return undefined;
    /** What all of it needed when it was last laid out at its ease. */
    let needed = 0;
    let tight = false;
    const height = (name: string): number => place.querySelector<HTMLElement>(name)?.offsetHeight ?? 0;
    const look = (): void => {
      // Beside the phrase the answers have all of the height.
      const isRow = getComputedStyle(place).flexDirection === "row";
      const picture = place.querySelector(".spoken .picture") ? PICTURED : 0;
      const above = isRow ? 0 : height(".big") + height(".speak-up") + AROUND + picture;
      // Where nothing is always there, nothing can make room.
      if (!tight) needed = place.querySelector(".always") ? height(".pad-of") + height(".always") + above : 0;
      tight = needed > place.clientHeight;
      const more = room.scrollTop + room.clientHeight < room.scrollHeight - 2;
      setFit((before) => (before.tight === tight && before.more === more ? before : { tight, more }));
    };
    const sizes = new ResizeObserver(look);
    for (const one of [place, room, ...room.children]) sizes.observe(one);
    room.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      room.removeEventListener("scroll", look);
    };
  }, [half, shown]);
  return fit;
}
