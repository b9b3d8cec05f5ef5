import assert from "node:assert/strict";
import test from "node:test";
import { openPictureChecker } from "@parley/print";

const svg = (inside: string): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${inside}</svg>`);

test("a book with hundreds of pictures: none is refused because of those before it", async () => {
  const checker = openPictureChecker();
  try {
    for (let no = 1; no <= 320; no++) {
      const reply = await checker.picture(`p${no}`, "image/svg+xml", svg(`<path d="M0 0h${no}v9z"/>`));
      assert.ok(!("fault" in reply), `picture ${no}: ${JSON.stringify(reply)}`);
    }
  } finally {
    checker.close();
  }
});

test("pictures checked together: exactly those that cannot be read are refused", async () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==",
    "base64",
  );
  const list = Array.from({ length: 150 }, (_, no) => ({
    name: `p${no}`,
    type: "image/svg+xml",
    data: svg(`<path d="M0 0h${no + 1}v9z"/>`),
  }));
  const isBad = new Set(["p3", "p70", "p149", "cut", "a text"]);
  const pictures = [
    ...list.map((one) => (isBad.has(one.name) ? { ...one, data: one.data.slice(0, -12) } : one)),
    { name: "whole", type: "image/png", data: new Uint8Array(png) },
    { name: "cut", type: "image/png", data: new Uint8Array(png.subarray(0, 40)) },
    { name: "a text", type: "image/png", data: new TextEncoder().encode("a text") },
  ];
  const checker = openPictureChecker();
  try {
    const results = await checker.pictures(pictures);
    assert.deepEqual([...results.keys()].toSorted(), pictures.map(({ name }) => name).toSorted());
    for (const [name, result] of results)
      assert.equal("fault" in result, isBad.has(name), `${name}: ${JSON.stringify(result)}`);
    assert.deepEqual(await checker.pictures([]), new Map());
  } finally {
    checker.close();
  }
});
