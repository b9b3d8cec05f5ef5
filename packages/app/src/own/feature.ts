import type { Topic } from "../device/journal.ts";
import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { OWN, ownEntries } from "./own.ts";

export { LONGEST } from "./own-phrase.ts";

export { newOwnId, ownOf, type OwnData } from "./own.ts";

/** Phrases and recordings that users add on this device. */
export const own: Feature = {
  name: "own",
  topics: [OWN as Topic<never>],
  entries: ownEntries,
  sheets: {
    own: lazy(async () => (await import("./phrase-sheet.tsx")).PhraseSheet),
    record: lazy(async () => (await import("./record-sheet.tsx")).RecordSheet),
  },
};
