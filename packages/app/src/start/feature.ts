import type { Feature } from "../feature.ts";
import { Start } from "./start.tsx";

/** The first screen of all. */
export const start: Feature = { name: "start", views: { start: Start } };
