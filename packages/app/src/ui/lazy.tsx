import { signal } from "@preact/signals";
import type { JSX } from "preact";

/** The event that says that a part of the file is missing or damaged. */
export const BROKEN = "parley-broken";

/** Code that stands in a part of the file: waits while the file is still arriving. Rejects if the part is missing or damaged. */
export async function whenArrived<T>(load: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await load();
    } catch (error) {
      if (document.readyState !== "loading") throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

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
