import assert from "node:assert/strict";
import { drawingFault } from "@parley/media";
const svg = (inside: string) => new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
assert.deepEqual(drawingFault(svg('<path d="M0 0h9"/>')), undefined, "packages/media/src/drawing.ts:54");
assert.deepEqual(drawingFault(svg('<image href="../secret.png"/>'))?.fault, "it refers to another file", "packages/media/src/drawing.ts:54");
