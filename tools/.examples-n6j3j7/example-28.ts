import assert from "node:assert/strict";
import * as room from "@parley/book";
const { workIds } = room;
assert.deepEqual(workIds({ items: [{ path: "songs/arirang.yaml", kind: "file" }], read: () => undefined }), ["song:arirang"], "packages/book/src/work.ts:30");
