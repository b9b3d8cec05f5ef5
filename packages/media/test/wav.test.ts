import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readWav, trimmed, writeWav } from "@parley/media";
import fc from "fast-check";

const speeches = fc.record({
  rate: fc.integer({ min: 8_000, max: 48_000 }),
  samples: fc.array(fc.integer({ min: -32_768, max: 32_767 }), { maxLength: 500 }).map((list) => Int16Array.from(list)),
});

describe("a WAV file", () => {
  test("what is written is read back", () =>
    fc.assert(fc.property(speeches, (speech) => assert.deepEqual(readWav(writeWav(speech)), { ...speech }))));
  test("a length that was not known when it was written is looked past", () => {
    const bytes = writeWav({ rate: 22_050, samples: Int16Array.of(1, 2, 3) });
    new DataView(bytes.buffer).setUint32(40, 0x7ffff000, true);
    assert.deepEqual([...readWav(bytes).samples], [1, 2, 3]);
  });
  test("of two channels the first is taken", () => {
    const bytes = writeWav({ rate: 8_000, samples: Int16Array.of(1, -1, 2, -2) });
    new DataView(bytes.buffer).setUint16(22, 2, true);
    assert.deepEqual([...readWav(bytes).samples], [1, 2]);
  });
  test("whatever is not one is refused, and nothing hangs", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, head) => {
        const bytes = head
          ? Uint8Array.from([...writeWav({ rate: 8_000, samples: new Int16Array() }).slice(0, 20), ...noise])
          : noise;
        try {
          assert.ok(readWav(bytes).samples.length <= bytes.length);
        } catch (error) {
          assert.ok(error instanceof RangeError);
        }
      }),
    ));
});

describe("speech", () => {
  test("loses the silence around it", () => {
    const samples = new Int16Array(30_000);
    for (let i = 12_000; i < 15_000; i++) samples[i] = Math.round(900 * Math.sin(i / 5));
    const { samples: cut } = trimmed({ rate: 10_000, samples });
    assert.ok(cut.length >= 3_000 && cut.length <= 3_000 + 2 * 600, `${cut.length}`);
    assert.equal(Math.max(...cut), 900);
  });
  test("of silence alone stays", () =>
    assert.equal(trimmed({ rate: 8_000, samples: new Int16Array(50) }).samples.length, 50));
});
