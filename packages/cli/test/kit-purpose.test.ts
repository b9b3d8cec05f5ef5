import assert from "node:assert/strict";
import { test } from "node:test";
import type { Edition } from "@parley/edition";
import { purposeOf } from "../src/kit-purpose.ts";

const PURPOSES: readonly (readonly [name: string, purpose: RegExp])[] = [
  ["booklet-ko-ru.pdf", /^the booklet, page by page/],
  ["booklet-ko-ru-2.pdf", /^a volume of the booklet, page by page/],
  ["booklet-ko-ru-a4-saddle.pdf", /short edge; fold, staple/],
  ["booklet-ko-ru-a4-saddle-2.pdf", /short edge; fold, staple/],
  ["booklet-ko-ru-a4-cutstack-12.pdf", /long edge; cut across/],
  ["booklet-ko-ru-90x130.pdf", /^the booklet, page by page/],
  ["wall-a3.pdf", /^wall charts/],
  ["changes-ko-ru.pdf", /beside an older booklet/],
  ["edition.json", /for other programs/],
];

for (const [name, purpose] of PURPOSES)
  test(`what ${name} is for`, () => assert.match(purposeOf(name, { entries: {} } as unknown as Edition), purpose));
