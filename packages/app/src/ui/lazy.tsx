import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { BROKEN, whenArrived } from "./arrival.ts";

/** A component. */
type Component<P> = (props: P) => JSX.Element | null;

/**
 * A component whose code is run when it is first shown; never if it is not wanted. Until then nothing is shown, which is over
 * before the next frame: the code is in the file.
 */
export function lazy<P extends object>(
  load: () => Promise<Component<P>>,
  isWanted: () => boolean = () => true,
): Component<P> {
  const loaded = signal<{ readonly Component: Component<P> } | undefined>(undefined);
  let isLoading = false;
  const begin = async (): Promise<void> => {
    isLoading = true;
    try {
      const Component = await whenArrived(load);
      loaded.value = { Component };
    } catch {
      dispatchEvent(new Event(BROKEN));
    }
  };
  return function Lazy(props: P): JSX.Element | null {
    const { Component } = loaded.value ?? {};
    if (!Component && !isLoading && isWanted()) void begin();
    return Component ? <Component {...props} /> : null;
  };
}
