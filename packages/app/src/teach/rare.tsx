import type { ComponentChildren, JSX } from "preact";

/** What cannot be undone and is seldom wanted: closed, away from what is pressed often, and held once it is open. */
export function Rare({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <details class="teach-rare not-printed">
      <summary>{label} …</summary>
      {children}
    </details>
  );
}
