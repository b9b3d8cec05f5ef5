import assert from "node:assert/strict";
import * as room from "@parley/press";
const { prepareFolder } = room;
assert.deepEqual((await prepareFolder("books/first-contact")).edition.book.sides, ["ko", "ru"], "packages/press/src/prepare-folder.ts:13");
