import type { Feature } from "../feature.ts";
import { Chapter } from "./chapter.tsx";

/** A chapter as in the booklet. */
export const chapter: Feature = { name: "chapter", views: { chapter: Chapter } };
