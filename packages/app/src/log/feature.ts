import type { Topic } from "../device/journal.ts";
import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { LogButton } from "./log-button.tsx";
import { LOG, LOG_KEPT } from "./log.ts";

export type { LogLine } from "./line.ts";
export { logOf, type LogData, type LogKeptData, type Reply } from "./log.ts";

/** The conversation log in both languages: cards write it, a sheet shows it. */
export const log: Feature = {
  name: "log",
  topics: [LOG, LOG_KEPT] as unknown as readonly Topic<never>[],
  sheets: { log: lazy(async () => (await import("./log-sheet.tsx")).LogSheet) },
  head: LogButton,
};
