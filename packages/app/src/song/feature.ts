import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

export { SongTiles } from "./song-tiles.tsx";

/** The songs of the book: a score with words in both languages, a voice that plays the tune, and what helps to sing along. */
export const song: Feature = {
  name: "song",
  tall: ["song"],
  views: { song: lazy(async () => (await import("./song-view.tsx")).SongView) },
};
