import type { ReadonlySignal } from "@preact/signals";

/** Keep the screen on while `awake` is true and the page is visible. Does nothing on a device without wake locks. Returns a stop function. */
export function stayAwake(awake: ReadonlySignal<boolean>): () => void {
  let lock: Promise<WakeLockSentinel | undefined> | undefined;
  const update = (): void => {
    const wanted = awake.value && document.visibilityState === "visible";
    if (wanted) lock ??= navigator.wakeLock?.request("screen").catch(() => undefined);
    else {
      void lock?.then((held) => held?.release());
      lock = undefined;
    }
  };
  const stop = awake.subscribe(update);
  // The browser releases the lock when the page is hidden.
  const onVisibility = (): void => {
    lock = undefined;
    update();
  };
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    stop();
    document.removeEventListener("visibilitychange", onVisibility);
  };
}
