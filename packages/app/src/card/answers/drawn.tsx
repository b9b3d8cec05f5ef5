import type { JSX } from "preact";

/** The size of the view box. */
export const [WIDTH, HEIGHT] = [600, 200];

/** A name written with a finger, as SVG path data in a view box of 600 × 200. */
export function Drawn({ path }: { path: string }): JSX.Element {
  return (
    <svg class="drawn" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
