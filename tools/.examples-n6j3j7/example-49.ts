import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { lettersOf } = room;
lettersOf({ stress: "да" }); // "да"
