import type { Signal } from "@preact/signals";
import { choice, flag } from "../device/settings.ts";
import type { Tablet } from "../feature.ts";

/** Colour themes. */
export const THEMES = ["auto", "light", "dark", "sunlight", "night"] as const;
/** Sizes of text. */
export const SIZES = ["normal", "larger", "largest"] as const;

/** The settings of the app's appearance. */
export interface Appearance {
  readonly theme: Signal<(typeof THEMES)[number]>;
  readonly size: Signal<(typeof SIZES)[number]>;
  /** Whether buttons are large enough for gloves. */
  readonly glove: Signal<boolean>;
  /** Whether the layout is for the left hand. */
  readonly left: Signal<boolean>;
  /** Whether the screen stays on. */
  readonly awake: Signal<boolean>;
}

/** The appearance of a tablet. */
export function appearanceOf({ settings }: Pick<Tablet, "settings">): Appearance {
  return {
    theme: settings.of(choice("theme", THEMES)),
    size: settings.of(choice("size", SIZES)),
    glove: settings.of(flag("glove")),
    left: settings.of(flag("left")),
    awake: settings.of(flag("awake")),
  };
}
