import type { Signal } from "@preact/signals";
import { choice, flag } from "../device/settings.ts";
import type { Tablet } from "../feature.ts";

/** Colours: themes.css has the custom properties of each. */
export const THEMES = ["auto", "light", "dark", "sunlight", "night"] as const;
/** How large the letters are. */
export const SIZES = ["normal", "larger", "largest"] as const;

/** How the app looks, and for what hands it is made. */
export interface Appearance {
  readonly theme: Signal<(typeof THEMES)[number]>;
  readonly size: Signal<(typeof SIZES)[number]>;
  /** Buttons large enough for gloves. */
  readonly glove: Signal<boolean>;
  /** For the left hand. */
  readonly left: Signal<boolean>;
  /** The screen stays on. */
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
