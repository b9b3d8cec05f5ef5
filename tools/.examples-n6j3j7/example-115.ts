import assert from "node:assert/strict";
import { openPictureChecker } from "@parley/print";
const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>');
const checker = openPictureChecker();
assert.deepEqual(await checker.picture("a", "text/plain", svg), { fault: "it is text/plain, not SVG, PNG, JPEG or WebP", hint: "save it as PNG" }, "packages/print/src/picture.ts:29");
checker.close();
