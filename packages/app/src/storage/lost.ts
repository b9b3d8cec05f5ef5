import { computed, type ReadonlySignal } from "@preact/signals";
import { modelOf, type Tablet } from "../feature.ts";
import { ownOf } from "../own/feature.ts";

/** Whether something that was added will not outlive the page, and what the app says about that. */
export interface Lost {
  readonly isLost: ReadonlySignal<boolean>;
  readonly words: ReadonlySignal<string>;
}

/** What a tablet could not keep. */
export const lostOf: (tablet: Tablet) => Lost = modelOf((tablet) => ({
  isLost: computed(() => tablet.journal.full.value || ownOf(tablet).isLost.value),
  words: computed(() => {
    const { full, forgets } = tablet.words.value.app;
    return tablet.journal.keeps ? full : forgets;
  }),
}));
