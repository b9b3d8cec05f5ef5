import assert from "node:assert/strict";
import { makeMatcher } from "@parley/search";
const matcher = makeMatcher([1, 2, 3], 5);
assert.deepEqual(matcher.anywhere(Uint16Array.of(4, 4, 1, 4, 3), 0, 5), 1, "packages/search/src/approximate-match.ts:15");
assert.deepEqual(matcher.anywhere(Uint16Array.of(4, 2, 1, 3), 0, 4), 1, "packages/search/src/approximate-match.ts:15");
assert.deepEqual(matcher.at(Uint16Array.of(4, 1, 2, 3), 0, 4), 1, "packages/search/src/approximate-match.ts:15");
