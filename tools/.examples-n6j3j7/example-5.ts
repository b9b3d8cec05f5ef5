import assert from "node:assert/strict";
import * as room from "@parley/book";
const { filesOf } = room;
assert.deepEqual(filesOf({ items: [{ path: "book.yaml", kind: "file" }, { path: "media", kind: "folder" }], read: () => undefined }), ["book.yaml"], "packages/book/src/folder.ts:23");
