import type { Inflate } from "@parley/pack";
import { whenArrived } from "./arrival.ts";

/** For an engine that inflates nothing itself: the code for it is a part of the file, which nearly all leave unread. */
export const inflateHere: Inflate | undefined =
  "DecompressionStream" in globalThis
    ? undefined
    : async (bytes) => (await whenArrived(() => import("@parley/pack/inflate"))).inflate(bytes);
