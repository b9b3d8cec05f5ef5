import assert from "node:assert/strict";
import * as room from "@parley/press";
const { openFolder, some } = room;
assert.deepEqual(openFolder("books/first-contact").items.some(({ path }) => path === "book.yaml"), true, "packages/press/src/folder.ts:42");
