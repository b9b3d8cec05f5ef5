import type { Topic } from "../device/journal.ts";

/** The time on this device's clock when it last saved a backup, as an ISO date; empty before the first. */
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
