import { computed, type ReadonlySignal } from "@preact/signals";
import { modelOf, type Tablet } from "../feature.ts";
import { ownOf } from "../own/feature.ts";

/** Whether an addition is not stored and will be lost with the page, and the message about it. */
export interface Lost {
  readonly isLost: ReadonlySignal<boolean>;
  readonly words: ReadonlySignal<string>;
}

/** The unstored additions of a tablet. */
export const lostOf: (tablet: Tablet) => Lost = modelOf((tablet) => ({
  isLost: computed(() => tablet.journal.full.value || ownOf(tablet).isLost.value),
  words: computed(() => {
    const { full, forgets } = tablet.words.value.app;
    return tablet.journal.keeps ? full : forgets;
  }),
}));
