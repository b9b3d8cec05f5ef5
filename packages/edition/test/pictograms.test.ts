import assert from "node:assert/strict";
import test from "node:test";
import { PICTOGRAMS } from "../src/pictograms.ts";

test("a pictogram has one colour: the tablet fills all that is painted, white too", () => {
  for (const [name, drawing] of Object.entries(PICTOGRAMS)) {
    const paints = Array.from(drawing.matchAll(/(?:fill|stroke)="([^"]*)"/g), ([, paint]) => paint);
    assert.deepEqual(
      [...new Set(paints)].filter((paint) => paint !== "none"),
      ["currentColor"],
      name,
    );
  }
});
