import type { Topic } from "../device/journal.ts";
import { SETTINGS } from "../device/settings.ts";
import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { BACKUP } from "./backup-topic.ts";
import { StorageNotice } from "./storage-notice.tsx";

export { hasOldData } from "./old-data.ts";

/** Stored data of a book: backup, restore, erasing, and a notice where something is not stored. */
export const storage: Feature = {
  name: "storage",
  topics: [SETTINGS as Topic<never>, BACKUP as Topic<never>],
  section: lazy(async () => (await import("./section.tsx")).StorageSection),
  footNotice: StorageNotice,
};
