/** The installed form: which media it has, and what its worker answers to a player. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compileFunction } from "node:vm";
import type { Asset, Edition } from "@parley/edition";
import { LARGEST_INSIDE } from "@parley/pack";
import { pwaFiles } from "../src/pwa.ts";

const assetOf = (size: number): Asset => ({ type: "video/webm", data: new Uint8Array(size), credit: undefined });
const edition = {
  book: { title: { ko: "책" }, sides: ["ko", "ru"], hash: "" },
  lessons: ["small", "large", "gone"].map((file) => ({ media: { [file]: { kind: "video", file, subtitles: {} } } })),
} as unknown as Edition;
const assets = new Map([
  ["small", assetOf(10)],
  ["large", assetOf(LARGEST_INSIDE + 1)],
]);
const files = pwaFiles(edition, "<html>", assets);
const worker = String(files.get("sw.js"));

test("a large video is a file of its own, and the worker knows its name", () => {
  assert.deepEqual(
    [...files.keys()].filter((name) => name.startsWith("media/")),
    ["media/large.webm"],
  );
  assert.match(worker, /^const MEDIA = \["media\/large\.webm"\];$/m);
  assert.match(String(pwaFiles({ ...edition, lessons: [] }, "<html>", assets).get("sw.js")), /^const MEDIA = \[\];$/m);
});

test("a part of a kept file is answered as players ask for it", async () => {
  const self = { registration: { scope: "/" }, addEventListener: () => undefined };
  const make = compileFunction(
    `${worker}
return partOf;`,
    ["self", "caches"],
  ) as (self: object, caches: object) => (response: Response, range: string) => Promise<Response>;
  const partOf = make(self, {});
  const CASES: readonly (readonly [range: string, status: number, body: string, content: string | null])[] = [
    ["bytes=0-", 206, "0123456789", "bytes 0-9/10"],
    ["bytes=0-1", 206, "01", "bytes 0-1/10"],
    ["bytes=8-99", 206, "89", "bytes 8-9/10"],
    ["bytes=10-", 416, "", "bytes */10"],
    ["bytes=-5", 200, "0123456789", null],
    ["bytes=0-1,4-5", 200, "0123456789", null],
  ];
  for (const [range, status, body, content] of CASES) {
    const answer = await partOf(new Response("0123456789", { headers: { "Content-Type": "video/webm" } }), range);
    assert.deepEqual(
      [answer.status, await answer.text(), answer.headers.get("Content-Range")],
      [status, body, content],
      range,
    );
  }
});
