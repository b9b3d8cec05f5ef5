import assert from "node:assert/strict";
import { test } from "node:test";
import type { Asset, Edition } from "@parley/edition";
import { insideMedia, LARGEST_INSIDE, lessonMedia, MOST_INSIDE } from "@parley/pack";

const assetOf = (size: number): Asset => ({ type: "video/webm", data: new Uint8Array(size), credit: undefined });

/** An edition whose lessons show media of some sizes, a lesson each. */
function editionOf(sizes: readonly number[]): [Edition, Map<string, Asset>] {
  const files = sizes.map((size, i): [string, Asset] => [`f${i}`, assetOf(size)]);
  const lessons = files.map(([file]) => ({
    media: {
      "media/a.webm": { kind: "video", file, subtitles: {} },
      "media/b.webm": { kind: "video", subtitles: {} },
      "parley:rope": { kind: "picture", file: "picture", subtitles: {} },
    },
  }));
  return [{ lessons } as unknown as Edition, new Map(files)];
}

const rows: readonly (readonly [name: string, sizes: readonly number[], inside: readonly string[]])[] = [
  ["small ones are inside", [10, 20], ["f0", "f1"]],
  ["a large one is beside", [10, LARGEST_INSIDE + 1, 20], ["f0", "f2"]],
  ["the largest that is allowed is inside", [LARGEST_INSIDE], ["f0"]],
  ["as many as there is room for", Array.from({ length: 6 }, () => LARGEST_INSIDE), ["f0", "f1", "f2", "f3"]],
  [
    "a smaller one takes the room that is left",
    [...Array.from({ length: 3 }, () => LARGEST_INSIDE), LARGEST_INSIDE - 5, LARGEST_INSIDE, 5],
    ["f0", "f1", "f2", "f3", "f5"],
  ],
];
for (const [name, sizes, inside] of rows)
  test(name, () => {
    const [edition, assets] = editionOf(sizes);
    assert.deepEqual(insideMedia(edition, assets), inside);
    assert.deepEqual(
      lessonMedia(edition),
      sizes.map((_, i) => `f${i}`),
    );
    assert.ok(inside.reduce((sum, file) => sum + assets.get(file)!.data.length, 0) <= MOST_INSIDE);
  });

test("an edition without lessons has none", () => assert.deepEqual(lessonMedia({} as Edition), []));
