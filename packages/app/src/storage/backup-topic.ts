import type { Topic } from "../device/journal.ts";

/** When this device last saved a backup, as its clock said: an ISO date; empty where it never did. */
export const BACKUP: Topic<string> = {
  name: "backup",
  empty: "",
  fold: (last, events, device) =>
    events.reduce((before, { device: by, data }) => {
      const at = by === device && typeof data === "object" && data !== null ? (data as { at?: unknown }).at : undefined;
      return typeof at === "string" ? at : before;
    }, last),
  restore: () => [],
};
