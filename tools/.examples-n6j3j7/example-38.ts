import assert from "node:assert/strict";
import { draftedBy } from "@parley/edition";
assert.deepEqual(draftedBy({ standing: "draft", origin: "mt", editedBy: [], signedBy: [] }, {}), "machine", "packages/edition/src/disclosure.ts:11");
