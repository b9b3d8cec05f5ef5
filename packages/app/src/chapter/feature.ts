import type { Feature } from "../feature.ts";
import { Chapter } from "./chapter.tsx";

/** The view of a chapter. */
export const chapter: Feature = { name: "chapter", views: { chapter: Chapter } };
