import type { JSX } from "preact";

/** SVG path data of the icons. They are paths, so that they do not depend on a font. */
const ICONS = {
  home: "M3 11 12 4l9 7v9h-6v-6H9v6H3z",
  find: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21",
  stop: "M6 6h12v12H6z",
  swap: "M8 4v16m0 0-4-4m4 4 4-4M16 20V4m0 0-4 4m4-4 4 4",
  settings: "M4 7h9m4 0h3M4 17h3m4 0h9M15 5v4M9 15v4",
  play: "M7 4l13 8-13 8z",
  slow: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2",
  repeat: "M5 12a7 7 0 0 1 12-5l2 2M19 5v4h-4M19 12a7 7 0 0 1-12 5l-2-2M5 19v-4h4",
  record: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM6 11a6 6 0 0 0 12 0M12 17v4",
  undo: "M9 6l-5 5 5 5M4 11h10a5 5 0 0 1 0 10h-3",
  turn: "M5 12a7 7 0 1 0 2-5M5 4v4h4",
  close: "M6 6l12 12M18 6 6 18",
  back: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  go: "M5 12h13m-5-6 6 6-6 6",
  less: "M5 12h14",
  more: "M5 12h14M12 5v14",
  star: "M12 4l2.4 5.2 5.6.6-4.2 3.8 1.2 5.6L12 16.4 7 19.2l1.2-5.6L4 9.8l5.6-.6z",
  log: "M5 5h14v10H10l-5 4z",
  said: "M4 4h16v16l-6-4H4z",
  down: "M5 9l7 7 7-7",
  erase: "M9 5h11v14H9l-6-7zM12 9l5 6M17 9l-5 6",
  whole: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  split: "M4 4h16v7H4zM4 15h16v5H4z",
  who: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 20c0-7 16-7 16 0M15 16l2 2 4-4",
  edit: "M5 19l1-4L16 5l3 3L9 18z",
  listen: "M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7M19 6a9 9 0 0 1 0 12",
  mute: "M4 9v6h4l5 4V5L8 9zM17 9l5 6M22 9l-5 6",
  check: "M5 13l5 5 9-11",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  many: "M4 12a2 2 0 1 0 4 0 2 2 0 1 0-4 0m6 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0m6 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0",
  unclear: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.3 9.5c0-4 5.6-3.6 5.4 0-.1 2-2.7 2-2.7 4.3M12 17v.1",
  speed: "M5 18a9 9 0 1 1 14 0zM12 14l4-5",
  between: "M4 12h16M8 8l-4 4 4 4M16 8l4 4-4 4",
} as const;

export type IconName = keyof typeof ICONS;

/** An icon. It is hidden from assistive technology, because its button has a name. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
