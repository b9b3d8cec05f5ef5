import type { Asset, Edition } from "@parley/edition";

/** The largest recording or video of a lesson that is inside a tablet file, in bytes, and the most of all together. */
export const LARGEST_INSIDE = 3_000_000;
export const MOST_INSIDE = 12_000_000;

/**
 * The recordings and videos of the lessons of an edition, by SHA-256, each once, in the order in which they are shown. A kit has all of
 * them beside its tablet files, because the one without recordings has none inside. Never throws.
 *
 * ```ts
 * lessonMedia({ lessons: [] }); // []
 * ```
 */
export function lessonMedia({ lessons = [] }: Edition): string[] {
  const files = lessons.flatMap(({ media }) =>
    Object.values(media).flatMap(({ kind, file }) => (kind === "picture" || file === undefined ? [] : [file])),
  );
  return [...new Set(files)];
}

/**
 * The recordings and videos of lessons that are inside a tablet file with recordings: in the order of the lessons those that are small
 * enough, as many as there is room for. Never throws.
 *
 * ```ts
 * insideMedia({ lessons: [] }, new Map()); // []
 * ```
 */
export function insideMedia(edition: Edition, assets: ReadonlyMap<string, Asset>): string[] {
  let room = MOST_INSIDE;
  return lessonMedia(edition).filter((file) => {
    const size = assets.get(file)?.data.length ?? Infinity;
    if (size > LARGEST_INSIDE || size > room) return false;
    room -= size;
    return true;
  });
}
