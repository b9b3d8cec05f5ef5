import type { ReadonlySignal } from "@preact/signals";

/** Keep the screen on while that is asked for and the page is seen; where the device cannot, nothing happens. */
export function stayAwake(awake: ReadonlySignal<boolean>): () => void {
  let lock: Promise<WakeLockSentinel | undefined> | undefined;
  const hold = (): void => {
    const wanted = awake.value && document.visibilityState === "visible";
    if (wanted) lock ??= navigator.wakeLock?.request("screen").catch(() => undefined);
    else {
      void lock?.then((held) => held?.release());
      lock = undefined;
    }
  };
  const stop = awake.subscribe(hold);
  // A device lets go of the lock when the page is hidden.
  const changed = (): void => {
    lock = undefined;
    hold();
  };
  document.addEventListener("visibilitychange", changed);
  return () => {
    stop();
    document.removeEventListener("visibilitychange", changed);
  };
}
