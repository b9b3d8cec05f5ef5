import { modelOf, type Tablet } from "../feature.ts";
import { makeDrillModel, type DrillModel } from "./model.ts";

/** Drills on a tablet. Times are those since the page was opened, because the date of a device can be wrong. */
export const drillsOf: (tablet: Tablet) => DrillModel = modelOf((tablet) =>
  makeDrillModel(tablet, {
    elapsed: () => performance.now(),
    random: (below) => crypto.getRandomValues(new Uint32Array(1))[0]! % below,
    boot: crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36),
  }),
);
