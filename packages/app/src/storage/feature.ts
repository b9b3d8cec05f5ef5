import type { Topic } from "../device/journal.ts";
import { SETTINGS } from "../device/settings.ts";
import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { BACKUP } from "./backup-topic.ts";
import { LostNotice } from "./lost-notice.tsx";

export { hasOldData } from "./old-data.ts";

/** What the device keeps of a book: backups, and what is said where something is not kept. */
export const storage: Feature = {
  name: "storage",
  topics: [SETTINGS as Topic<never>, BACKUP as Topic<never>],
  section: lazy(async () => (await import("./section.tsx")).StorageSection),
  footNotice: LostNotice,
};
