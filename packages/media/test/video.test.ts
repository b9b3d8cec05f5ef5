import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { videoFault, videoLength } from "@parley/media";

const film = readFileSync(new URL("../../../books/first-contact/media/crane-orders.webm", import.meta.url));

test("the video of the sample book is WebM, and as long as it plays", () => {
  assert.equal(videoFault("video/webm", film), undefined);
  assert.ok(Math.abs(videoLength("video/webm", film)! - 24.8) < 0.1);
});

test("a file that is no video, or another one than its name says, has a fault", () => {
  const text = new TextEncoder();
  assert.match(videoFault("video/webm", new Uint8Array())!.fault, /empty/);
  assert.match(videoFault("video/mp4", film)!.fault, /it is WEBM, not MP4/);
  for (const content of ["<html></html>", "\x1aE\xdf\xa3", "RIFF", "\0\0\0\x18ftypmp42"])
    for (const type of ["video/webm", "video/mp4"])
      assert.match(videoFault(type, text.encode(content))!.fault, /it is not/);
  // Cut before the first pictures.
  assert.match(videoFault("video/webm", film.subarray(0, 150))!.fault, /damaged/);
});

test("bytes of any kind are read without an error", () => {
  const flipped = fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { maxLength: 8 }).map((changes) => {
    const data = Uint8Array.from(film.subarray(0, 2_000));
    for (const [at, byte] of changes) data[at] = byte;
    return data;
  });
  fc.assert(
    fc.property(fc.oneof(flipped, fc.uint8Array({ maxLength: 200 })), (data) => {
      for (const type of ["video/webm", "video/mp4"]) {
        const seconds = videoLength(type, data);
        assert.ok(seconds === undefined || seconds > 0);
        videoFault(type, data);
      }
    }),
    { numRuns: process.env["PARLEY_QUICK_PROPERTIES"] === undefined ? 2_000 : 400 },
  );
});
