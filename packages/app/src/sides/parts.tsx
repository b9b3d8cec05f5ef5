import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { BarButton } from "../navigation/bar.tsx";
import { Icon } from "../ui/icon.tsx";

/** The button that swaps the sides. */
export function SwapButton({ tablet }: TabletProps): JSX.Element {
  return <BarButton icon="swap" label={tablet.words.value.app.swap} onClick={() => tablet.swap()} />;
}

/** The two languages, in the page header. While a clip plays, the button that stops it is shown instead. */
export function Pair({ tablet }: TabletProps): JSX.Element | null {
  const { me, them, player } = tablet;
  if (player.playing.value !== undefined) return null;
  return (
    <span class="pair head-end">
      <span lang={me.value} class="side-a">
        {tablet.wordsIn(me.value).name}
      </span>{" "}
      <Icon name="between" />{" "}
      <span lang={them.value} class="side-b">
        {tablet.wordsIn(them.value).name}
      </span>
    </span>
  );
}
