import type { Topic } from "../device/journal.ts";
import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { DrillDoor } from "./door.tsx";
import { DRILLS } from "./topic.ts";

export { DRILLS };

/** Drills: two teams practise closed loops, on one tablet or two. The code is read when a drill is first opened. */
export const drill: Feature = {
  name: "drill",
  topics: [DRILLS as Topic<never>],
  door: DrillDoor,
  views: {
    drills: lazy(async () => (await import("./list.tsx")).DrillList),
    drill: lazy(async () => (await import("./run.tsx")).RunView),
    "drill-result": lazy(async () => (await import("./result.tsx")).ResultView),
  },
  // The halves of two teams stay where they are while what is in them changes.
  tall: ["drill"],
  printed: ["drill-result"],
};
