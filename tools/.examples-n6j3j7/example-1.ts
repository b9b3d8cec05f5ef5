import assert from "node:assert/strict";
import { checkDigit, lintText, parseTemplate } from "@parley/book";
assert.deepEqual(checkDigit("10-01"), "9", "packages/book/README.md:5");
assert.deepEqual(lintText("голоден/голодна", "ru")[0].rule, "text.alternatives", "packages/book/README.md:5");
assert.deepEqual(parseTemplate("{n|acc}!").pieces.length, 2, "packages/book/README.md:5");
