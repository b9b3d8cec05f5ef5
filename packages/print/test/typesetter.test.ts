import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { PNG } from "pngjs";
import { startTypesetter } from "../src/typesetter.ts";

const temporary = mkdtempSync(join(tmpdir(), "parley-outside-"));
after(() => rmSync(temporary, { recursive: true, force: true }));

test("the typesetter reads nothing of this machine, whatever a drawing points to", () => {
  const file = join(temporary, "picture.png");
  writeFileSync(file, PNG.sync.write(new PNG({ width: 2, height: 2 })));
  const typesetter = startTypesetter();
  for (const way of [file, `..${file}`, `../..${file}`, `#/../..${file}`, `file://${file}`]) {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="${way}" width="9" height="9"/></svg>`;
    const data = { "single-image.json": JSON.stringify({ file: "a.svg" }), "a.svg": Buffer.from(drawing) };
    assert.throws(() => typesetter.set({ template: "single-image", data }), /linked image/, way);
  }
});
