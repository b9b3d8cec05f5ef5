import { computed, type ReadonlySignal } from "@preact/signals";
import { modelOf, type Tablet } from "../feature.ts";
import { ownOf } from "../own/feature.ts";

/** Whether something could not be written, or is lost with the page, and the message about it. */
export interface StorageWarning {
  readonly isLost: ReadonlySignal<boolean>;
  readonly words: ReadonlySignal<string>;
}

/** The warning of a tablet about its storage. */
export const storageWarningOf: (tablet: Tablet) => StorageWarning = modelOf((tablet) => ({
  isLost: computed(() => tablet.journal.writeFailed.value || ownOf(tablet).isLost.value),
  words: computed(() => {
    const { full, forgets, removed } = tablet.words.value.app;
    if (tablet.journal.wasRemoved.value) return removed;
    return tablet.journal.keeps ? full : forgets;
  }),
}));
