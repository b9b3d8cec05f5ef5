import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** What is wider than the screen: scrolled to the side, with a hint above where there is more than is seen. */
export function Scroll({
  label,
  hint,
  children,
}: {
  label: string;
  hint: string;
  children: ComponentChildren;
}): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    const look = (): void => setIsWide(box.current !== null && box.current.scrollWidth > box.current.clientWidth + 1);
    look();
    addEventListener("resize", look);
    return () => removeEventListener("resize", look);
  });
  return (
    <>
      {isWide ? <p class="team-hint not-printed">↔ {hint}</p> : null}
      <div ref={box} class="team-scroll" role="group" aria-label={label} tabIndex={isWide ? 0 : -1}>
        {children}
      </div>
    </>
  );
}
