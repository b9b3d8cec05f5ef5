import type { JSX } from "preact";
import { Icon, type IconName } from "./icon.tsx";

/** A button in a group: an icon, and its name where there is space for all names. */
export function Control({
  icon,
  label,
  pressed,
  onClick,
}: {
  icon: IconName;
  label: string;
  pressed?: boolean;
  onClick: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`small control ${icon}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} /> <span class="name">{label}</span>
    </button>
  );
}
