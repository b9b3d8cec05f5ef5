import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { View, ViewProps } from "../feature.ts";

/** The event that says that a part of the file is missing or damaged. */
export const BROKEN = "parley-broken";

/** A view whose code is run when it is first opened; never if it is not wanted. Nothing is shown until then. */
export function lazy(load: () => Promise<View>, isWanted: () => boolean = () => true): View {
  const loaded = signal<{ readonly View: View } | undefined>(undefined);
  let isLoading = false;
  const begin = async (): Promise<void> => {
    isLoading = true;
    try {
      const View = await load();
      loaded.value = { View };
    } catch {
      dispatchEvent(new Event(BROKEN));
    }
  };
  return function Lazy(props: ViewProps): JSX.Element | null {
    const { View } = loaded.value ?? {};
    if (!View && !isLoading && isWanted()) void begin();
    return View ? <View {...props} /> : null;
  };
}
