import assert from "node:assert/strict";
import { planSheets } from "@parley/print";
assert.deepEqual(planSheets(8, { sheet: "cutstack" }).sides[0].map(({ page }) => page), [8, 1, 6, 3], "packages/print/src/imposition.ts:116");
