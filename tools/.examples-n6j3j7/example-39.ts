import assert from "node:assert/strict";
import { discloseText } from "@parley/edition";
assert.deepEqual(discloseText({ standing: "draft", origin: "llm", editedBy: [], signedBy: [] }, {}, "en"), "Draft: generative AI. Not checked by a person.", "packages/edition/src/disclosure.ts:26");
