import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "./icon.tsx";

/** What a list shows while it is empty: a line drawing, one sentence, one button. */
export function Empty({
  icon,
  says,
  children,
}: {
  icon: IconName;
  says: ComponentChildren;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p>{says}</p>
      {children}
    </div>
  );
}
