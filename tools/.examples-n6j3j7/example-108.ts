import assert from "node:assert/strict";
import { paperFor, planSheets, saddleStitch } from "@parley/print";
assert.deepEqual(saddleStitch(8), [[8, 1], [2, 7], [6, 3], [4, 5]], "packages/print/README.md:5");
assert.deepEqual(planSheets(8, { sheet: "cutstack" }).sides[0].map(({ page }) => page), [8, 1, 6, 3], "packages/print/README.md:5");
assert.deepEqual(paperFor("a6").height, 148.5, "packages/print/README.md:5");
