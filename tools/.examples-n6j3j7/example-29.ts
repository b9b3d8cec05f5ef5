import assert from "node:assert/strict";
import { discloseText } from "@parley/edition";
assert.deepEqual(discloseText({ standing: "draft", origin: "llm", editedBy: [], signedBy: [] }, {}, "ko"), "초안: 생성형 AI. 사람이 확인하지 않음.", "packages/edition/README.md:5");
