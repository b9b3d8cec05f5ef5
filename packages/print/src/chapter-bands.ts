/** The bands that chapters begin with: a picture for each, and the size of their titles. */
import type { Edition } from "@parley/edition";
import type { CheckedPicture } from "./checked-picture.ts";
import { POINT } from "./line-composer.ts";
import { widthOf } from "./line-layout.ts";
import type { Paper } from "./paper.ts";

/** The picture of a chapter in ink, and in white for its band and its tab. */
export interface ChapterPicture {
  readonly sha: string;
  readonly black: CheckedPicture;
  readonly white: CheckedPicture;
}

/**
 * The pictures of chapters by id: that of the first of its entries that no other chapter has yet; phrases before terms. Only
 * drawings of one colour can be white; a chapter without one has its number only.
 */
export function chapterPictures(
  edition: Edition,
  picture: ((sha256: string) => CheckedPicture | undefined) | undefined,
): Map<string, ChapterPicture> {
  const taken = new Set<string>();
  const found = new Map<string, ChapterPicture>();
  for (const { id, entries } of edition.chapters) {
    const shas = entries.flatMap((entry) => edition.entries[entry]!.picture ?? []);
    for (const sha of shas) {
      const black = taken.has(sha) ? undefined : picture?.(sha);
      const white = black && inWhite(black);
      if (!black || !white) continue;
      taken.add(sha);
      found.set(id, { sha, black, white });
      break;
    }
  }
  return found;
}

/** A drawing of one colour in white; `undefined` for any other picture. */
function inWhite({ file, data }: CheckedPicture): CheckedPicture | undefined {
  if (!file.endsWith(".svg")) return undefined;
  const drawing = new TextDecoder().decode(data);
  if (/<(?:image|style|linearGradient|radialGradient|pattern)\b/.test(drawing)) return undefined;
  // What is white on ink becomes a hole in white: ink.
  const turned = drawing
    .replace(/#fff(?:fff)?\b|\bwhite\b/gi, "\u0000")
    .replaceAll("currentColor", "#fff")
    .replaceAll("\u0000", "#14161a");
  if (/(?:fill|stroke)\s*[=:]\s*"?\s*(?!none|#fff\b|#14161a\b)[#a-z]/i.test(turned)) return undefined;
  // What names no colour is black.
  const white = turned.replace(/<svg\b/, '<svg fill="#fff"');
  const isNamed = /<svg\b[^>]*\sfill=[^>]*\sfill=/.test(white);
  return { file: `white-${file}`, data: new TextEncoder().encode(isNamed ? turned : white) };
}

/** The sizes of a title, in points of A6. */
const [MOST, LEAST] = [11.5, 7.5];

/** The size of the titles of a band, in points: so that each of them is one line, where letters of 7.5 points allow it. */
export function bandSize(titles: readonly string[], paper: Paper, hasPicture: boolean, hasCode: boolean): number {
  const beside = 22 + 5.2 + (hasPicture ? 12.4 : 0) + 12 + 7.4 + (hasCode ? 18 : 0);
  const widest = Math.max(...titles.map((title) => widthOf(title, "Bold")), 1);
  const most = (titles.length > 2 ? 9.6 : MOST) * paper.scale;
  const size = Math.min(most, (paper.width - beside * paper.scale) / (widest * 1.02 * POINT));
  return Math.max(size, LEAST * paper.scale, paper.least > 10 ? paper.least : 0);
}
