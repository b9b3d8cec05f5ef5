import { useEffect, useState } from "preact/hooks";

/** In pixels: the padding and gaps around the phrase and the answers; the height reserved for a picture. */
const PADDING = 32;
const PICTURE_HEIGHT = 80;

/** How the other side's half fits its space. */
export interface Fit {
  /** Whether it is too tall: the general answers then scroll with the others, below them. */
  readonly tight: boolean;
  /** Whether there is content below the visible part. */
  readonly more: boolean;
}

/** The fit of the answers, updated when the size of the half or its parts changes, and on scroll. `shown`: whether the half has content. */
export function useFit(half: { readonly current: HTMLElement | null }, shown: boolean): Fit {
  const [fit, setFit] = useState<Fit>({ tight: false, more: false });
  useEffect(() => {
    const section = half.current;
    const room = section?.querySelector(".room");
    if (!shown || !section || !room) return undefined;
    /** The height that all content needed when it was last not tight, in pixels. */
    let needed = 0;
    let tight = false;
    const height = (name: string): number => section.querySelector<HTMLElement>(name)?.offsetHeight ?? 0;
    const measure = (): void => {
      // In a row, the answers beside the phrase have the full height.
      const isRow = getComputedStyle(section).flexDirection === "row";
      const picture = section.querySelector(".spoken.alone .picture") ? PICTURE_HEIGHT : 0;
      const above = isRow ? 0 : height(".half-head") + height(".big") + PADDING + picture;
      // Without general answers there is nothing to move.
      if (!tight) needed = section.querySelector(".always") ? height(".pad-of") + height(".always") + above : 0;
      tight = needed > section.clientHeight;
      const more = room.scrollTop + room.clientHeight < room.scrollHeight - 2;
      setFit((before) => (before.tight === tight && before.more === more ? before : { tight, more }));
    };
    const sizes = new ResizeObserver(measure);
    for (const one of [section, room, ...room.children]) sizes.observe(one);
    room.addEventListener("scroll", measure, { passive: true });
    return () => {
      sizes.disconnect();
      room.removeEventListener("scroll", measure);
    };
  }, [half, shown]);
  return fit;
}
