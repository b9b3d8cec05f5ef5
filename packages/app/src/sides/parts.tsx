import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { BarButton } from "../navigation/bar.tsx";
import { Icon } from "../ui/icon.tsx";

/** The sides change places. */
export function SwapButton({ tablet }: TabletProps): JSX.Element {
  return <BarButton icon="swap" label={tablet.words.value.app.swap} onClick={() => tablet.swap()} />;
}

/** Which languages are spoken, in the head of the page. While something is heard, the button that silences has its place. */
export function Pair({ tablet }: TabletProps): JSX.Element | null {
  const { me, them, player } = tablet;
  if (player.playing.value !== undefined) return null;
  return (
    <span class="pair head-end">
      <span lang={me.value} class="side-a">
        {me.value.toUpperCase()}
      </span>{" "}
      <Icon name="between" />{" "}
      <span lang={them.value} class="side-b">
        {them.value.toUpperCase()}
      </span>
    </span>
  );
}
