import assert from "node:assert/strict";
import { test } from "node:test";
import { isMedia, mediaEnding, mediaType } from "@parley/media";

const endings = ["svg", "png", "jpg", "webp", "mp3", "m4a", "ogg", "wav", "pdf"];
for (const ending of endings)
  test(`.${ending} and its type lead to each other`, () =>
    assert.equal(mediaEnding(mediaType(`a.b.${ending}`)), ending));
test("an unknown ending or type is bytes", () => {
  assert.equal(mediaType("constructor"), "application/octet-stream");
  assert.equal(mediaEnding("text/html"), "bin");
});
test("kinds go by ending, in any case", () => {
  assert.deepEqual(
    ["a.SVG", "a.mp3", "a.pdf", "a"].map((file) => isMedia(file, "picture")),
    [true, false, false, false],
  );
});
