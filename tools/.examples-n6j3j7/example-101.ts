import assert from "node:assert/strict";
import * as room from "@parley/press";
const { findPictures } = room;
assert.deepEqual(findPictures("ambulance")[0]?.name, "healthicons:ambulance", "packages/press/src/find-pictures.ts:44");
assert.deepEqual(findPictures("qqqq"), [], "packages/press/src/find-pictures.ts:44");
