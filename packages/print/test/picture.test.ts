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
