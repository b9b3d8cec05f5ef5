import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon, type IconName } from "../ui/icon.tsx";

/** A button of the bar at the bottom: an icon and its name. `isHere`: whether its view is open. */
export function BarButton({
  icon,
  label,
  isHere = false,
  onClick,
}: {
  icon: IconName;
  label: string;
  isHere?: boolean;
  onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" aria-current={isHere ? "page" : undefined} onClick={onClick}>
      <Icon name={icon} />
      {label}
    </button>
  );
}

/** The back button. */
export function BackButton({ tablet }: TabletProps): JSX.Element {
  const { navigation } = tablet;
  return (
    <button
      type="button"
      class="back"
      aria-label={tablet.words.value.app.back}
      disabled={!navigation.canGoBack.value}
      onClick={() => navigation.back()}
    >
      <Icon name="back" /> <span class="back-name">{tablet.words.value.app.back}</span>
    </button>
  );
}
