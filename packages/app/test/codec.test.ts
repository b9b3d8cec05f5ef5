import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { decodePack, encodePack, type Pack } from "@parley/app";

const pack = { parley: 1, book: { title: { ko: "책 🧱", ru: "Кни́га" } }, entries: [] } as unknown as Pack;

describe("a pack in the tablet file", () => {
  test("comes back as it was, and is the same letters every time", () => {
    assert.deepEqual(decodePack(encodePack(pack)), pack);
    assert.equal(encodePack(pack), encodePack(pack));
  });
  test("whatever it holds comes back", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const odd = { ...pack, odd: value } as unknown as Pack;
        assert.deepEqual(decodePack(encodePack(odd)), JSON.parse(JSON.stringify(odd)));
      }),
    ));
  test("with one letter changed, or cut short, it is refused or the same", () => {
    const whole = encodePack(pack);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom("A", "Z", "a", "z", "0", "9", "+", "/"), (at, letter) => {
        const broken = whole.slice(0, at) + letter + whole.slice(at + 1);
        let read: Pack | undefined;
        try {
          read = decodePack(broken);
        } catch {
          // Refused: as it should be.
        }
        if (read !== undefined) assert.deepEqual(read, pack);
      }),
    );
    for (let end = 0; end < whole.length - 4; end += 7) assert.throws(() => decodePack(whole.slice(0, end)));
  });
});
