import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";

/** The service worker of a newer edition that is completely loaded and waits. */
const waiting = signal<ServiceWorker | undefined>(undefined);

/** Register the service worker, which stores the app, and watch for a newer edition. */
export async function install(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register("sw.js");
    const update = (): void => {
      // Without a controller this is the first worker, and its edition is already on the screen.
      if (registration.waiting && navigator.serviceWorker.controller) waiting.value = registration.waiting;
    };
    const watch = (): void => registration.installing?.addEventListener("statechange", update);
    update();
    watch();
    registration.addEventListener("updatefound", watch);
    await navigator.storage?.persist?.();
  } catch {
    // Without a worker the page works as a local file does.
  }
}

/** A notice with a button that opens the newer edition. It never opens by itself. */
export function Update({ tablet }: TabletProps): JSX.Element | null {
  const worker = waiting.value;
  if (!worker) return null;
  const { update, restart } = tablet.words.value.app;
  return (
    <div class="update" role="status">
      {update}{" "}
      <button
        type="button"
        onClick={() => {
          navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
          worker.postMessage("take over");
        }}
      >
        {restart}
      </button>
    </div>
  );
}
