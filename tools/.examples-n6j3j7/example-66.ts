import assert from "node:assert/strict";
import { drawingFault } from "@parley/media";
const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><image href="../secret.png"/></svg>');
assert.deepEqual(drawingFault(svg)?.fault, "it refers to another file", "packages/media/README.md:5");
