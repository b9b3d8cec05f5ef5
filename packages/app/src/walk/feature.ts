import type { Topic } from "../device/journal.ts";
import type { Feature } from "../feature.ts";
import { PATHS } from "./paths.ts";

export { PathTiles } from "./path-tiles.tsx";
export { entryOf, pathsOf, type PathWalk } from "./paths.ts";
export { askerOf, visitsOf, type StepRecord, type StoredAnswer, type Texts, type Visit } from "./run.ts";

/** The walks of paths that are under way on this device, and the tiles at home that open them. */
export const walk: Feature = { name: "walk", topics: [PATHS as unknown as Topic<never>] };
