import assert from "node:assert/strict";
import { test } from "node:test";
import { CURVE_STEP, loudnessCurve, type Speech } from "@parley/media";
import fc from "fast-check";

/** Parts of a tone: seconds and decibels below full scale. */
function speech(...parts: readonly (readonly [seconds: number, level: number])[]): Speech {
  const rate = 16_000;
  const samples = parts.flatMap(([seconds, level]) =>
    Array.from({ length: seconds * rate }, (_, i) => 32_767 * 10 ** (level / 20) * Math.sin(i / 3)),
  );
  return { rate, samples: Int16Array.from(samples) };
}

const CASES: readonly (readonly [
  name: string,
  parts: readonly (readonly [number, number])[],
  at: number,
  value: number,
])[] = [
  [
    "the loudest part",
    [
      [0.5, -20],
      [0.5, -6],
    ],
    0.75,
    1,
  ],
  [
    "18 dB softer is half as high",
    [
      [0.5, -24],
      [0.5, -6],
    ],
    0.25,
    0.5,
  ],
  [
    "more than 36 dB softer is the foot",
    [
      [0.5, -60],
      [0.5, -6],
    ],
    0.25,
    0,
  ],
  [
    "silence between words",
    [
      [0.3, -10],
      [0.3, -Infinity],
      [0.3, -10],
    ],
    0.45,
    0,
  ],
];

for (const [name, parts, at, value] of CASES)
  test(name, () => {
    const curve = loudnessCurve(speech(...parts));
    assert.ok(Math.abs(curve[Math.round(at / CURVE_STEP)]! - value) < 0.03, String(curve));
  });

test("a curve is from 0 to 1, with a point every 20 ms, for any samples", () => {
  fc.assert(
    fc.property(fc.int16Array({ maxLength: 4_000 }), fc.constantFrom(8_000, 16_000, 44_100), (samples, rate) => {
      const curve = loudnessCurve({ rate, samples });
      assert.equal(curve.length, Math.round(samples.length / (rate * CURVE_STEP)));
      for (const loud of curve) assert.ok(loud >= 0 && loud <= 1);
    }),
  );
});
