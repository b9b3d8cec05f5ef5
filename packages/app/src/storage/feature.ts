import type { Topic } from "../device/journal.ts";
import { SETTINGS } from "../device/settings.ts";
import type { Feature } from "../feature.ts";
import { whenArrived } from "../ui/arrival.ts";
import { lazy } from "../ui/lazy.tsx";
import { BACKUP } from "./backup-topic.ts";
import { StorageNotice } from "./storage-notice.tsx";

export type { Backup } from "./backup-file.ts";
export { hasOldData } from "./old-data.ts";

/** The code that reads and writes backup files. */
export const backupFiles = (): Promise<typeof import("./backup-file.ts")> =>
  whenArrived(() => import("./backup-file.ts"));

/** Stored data of a book: backup, restore, erasing, and a notice where something is not stored. */
export const storage: Feature = {
  name: "storage",
  group: "groupDevice",
  topics: [SETTINGS as Topic<never>, BACKUP as Topic<never>],
  section: lazy(async () => (await import("./section.tsx")).StorageSection),
  footNotice: StorageNotice,
};
