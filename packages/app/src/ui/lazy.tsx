import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { View, ViewProps } from "../feature.ts";

/** A view whose code is loaded when it is first rendered and `isWanted` returns true. It renders null until then. */
export function lazy(load: () => Promise<View>, isWanted: () => boolean = () => true): View {
  const loaded = signal<{ readonly View: View } | undefined>(undefined);
  const Lazy = (props: ViewProps): JSX.Element | null => {
    const { View } = loaded.value ?? {};
    if (!View && isWanted()) void load().then((view) => (loaded.value = { View: view }));
    return View ? <View {...props} /> : null;
  };
  return Lazy;
}
