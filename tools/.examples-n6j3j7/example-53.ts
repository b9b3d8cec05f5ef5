import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { recordingFile } = room;
assert.deepEqual(recordingFile("espeak-ng", "ru", "да", "slow"), "media/voices/espeak-ng/ru-e93f9021d9fb6eab-slow.mp3", "packages/edition/src/recordings.ts:19");
