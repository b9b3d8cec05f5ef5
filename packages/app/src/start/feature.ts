import type { Feature } from "../feature.ts";
import { Start } from "./start.tsx";

/** The start screen. */
export const start: Feature = { name: "start", views: { start: Start } };
