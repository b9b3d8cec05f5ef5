import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";

/** A newer edition that has come whole and waits. */
const waiting = signal<ServiceWorker | undefined>(undefined);

/** Let the worker of an installed app keep it, and notice a newer edition. */
export async function install(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register("sw.js");
    const look = (): void => {
      // The first worker of all serves what is on screen already.
      if (registration.waiting && navigator.serviceWorker.controller) waiting.value = registration.waiting;
    };
    const watch = (): void => registration.installing?.addEventListener("statechange", look);
    look();
    watch();
    registration.addEventListener("updatefound", watch);
    await navigator.storage?.persist?.();
  } catch {
    // No worker: the page works as a file does.
  }
}

/** A newer edition opens when whoever holds the tablet says so, never under their hands. */
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
