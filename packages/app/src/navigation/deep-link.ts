import type { Pack } from "@parley/pack";
import type { Place } from "./navigation.ts";

/** The place for a URL fragment from a printed code: `#50` is a chapter, `#50-01` a phrase. `undefined` where the book has neither. */
export function placeOfHash(pack: Pack, hash: string): Place | undefined {
  const no = decode(hash.replace(/^#/, ""));
  const chapter = pack.chapters.find((one) => one.no === no);
  if (chapter) return { at: "chapter", id: chapter.id };
  const entry = pack.entries.find((one) => one.no === no);
  return entry && { at: "card", id: entry.id };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
