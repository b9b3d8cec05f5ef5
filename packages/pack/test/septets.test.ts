import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fromSeptets, toSeptets } from "../src/septets.ts";

/** Bytes in which the letters that are kept out come often. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(fc.constantFrom(0x00, 0x01, 0x14, 0x0a, 0x0d, 0x1a, 0x3c, 0x78, 0xff), { maxLength: 200 })
    .map((list) => Uint8Array.from(list)),
);

describe("bytes as letters", () => {
  test("come back as they were", () =>
    fc.assert(
      fc.property(bytes, (data) => assert.deepEqual(fromSeptets(toSeptets(data)), data)),
      { numRuns: 2_000 },
    ));
  test("every value of one byte and of two comes back", () => {
    for (let a = 0; a < 256; a++) {
      assert.deepEqual([...fromSeptets(toSeptets(Uint8Array.of(a)))], [a]);
      for (let b = 0; b < 256; b++) assert.deepEqual([...fromSeptets(toSeptets(Uint8Array.of(a, b)))], [a, b]);
    }
  });
  test("are letters that an HTML file keeps", () =>
    fc.assert(fc.property(bytes, (data) => assert.match(toSeptets(data), /^[^\0\r<\u0080-\u00a0\u00a4-\uffff]*$/))));
  test("are a sixth more", () => {
    const data = Uint8Array.from({ length: 70_000 }, (_, i) => Math.imul(i, 2_654_435_761) >>> 24);
    const size = Buffer.byteLength(toSeptets(data)) / data.length;
    assert.ok(size > 8 / 7 && size < 1.18, String(size));
  });
  test("letters that are no septets are refused: a NUL read as U+FFFD, a file read in another encoding", () => {
    for (const letter of ["\ufffd", "\u0080", "Â", "한"]) {
      assert.throws(() => fromSeptets(`AB${letter}`), RangeError);
      assert.throws(() => fromSeptets(`ABCDEFGHIJ${letter}KLMNOP`), RangeError);
    }
  });
});
