import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Options, Switch } from "../ui/options.tsx";
import { appearanceOf, SIZES, THEMES } from "./appearance.ts";

/** The controls for the theme, the size of text, gloves, the hand and a screen that stays on. */
export function AppearanceChoices({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.app;
  const { theme, size, glove, left, awake } = appearanceOf(tablet);
  return (
    <>
      <Options
        label={words.theme}
        value={theme.value}
        options={THEMES.map((one) => [one, words[one]] as const)}
        onPick={(one) => (theme.value = one)}
      />
      <Options
        label={words.size}
        value={size.value}
        options={SIZES.map((one) => [one, words[one]] as const)}
        onPick={(one) => (size.value = one)}
      />
      <Switch label={words.glove} value={glove.value} onChange={(on) => (glove.value = on)} />
      <Options<"right" | "left">
        label={words.hand}
        value={left.value ? "left" : "right"}
        options={[
          ["right", words.right],
          ["left", words.left],
        ]}
        onPick={(hand) => (left.value = hand === "left")}
      />
      <Switch label={words.awake} value={awake.value} onChange={(on) => (awake.value = on)} />
    </>
  );
}
