import assert from "node:assert/strict";
import { recordingFault } from "@parley/media";
assert.deepEqual(recordingFault("audio/mpeg", new TextEncoder().encode("<html></html>"))?.fault, "it is not MP3, or it is damaged", "packages/media/src/recording.ts:44");
