import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { levelled, loudness, writeWav, type Speech } from "@parley/media";
import fc from "fast-check";

/** A tone: seconds, decibels below full scale, samples a second. */
function tone(seconds: number, level: number, rate = 48_000, frequency = 997): Speech {
  const peak = 32_767 * 10 ** (level / 20);
  const samples = Int16Array.from({ length: Math.round(seconds * rate) }, (_, i) =>
    Math.round(peak * Math.sin((2 * Math.PI * frequency * i) / rate)),
  );
  return { rate, samples };
}
const joined = (...parts: readonly Speech[]): Speech => ({
  rate: parts[0]!.rate,
  samples: Int16Array.from(parts.flatMap(({ samples }) => [...samples])),
});
const silence = (seconds: number): Speech => ({ rate: 48_000, samples: new Int16Array(Math.round(seconds * 48_000)) });
const differs = (a: number, b: number): string => `${a.toFixed(2)} and not ${b}`;

describe("loudness after ITU-R BS.1770", () => {
  // A tone of 997 Hz at full scale in one channel has −3.01 LUFS.
  const cases: readonly (readonly [string, Speech, number])[] = [
    ["full scale", tone(2, 0), -3.01],
    ["20 dB less", tone(2, -20), -23.01],
    ["at 22,050 Hz", tone(2, -20, 22_050), -23.01],
    ["at 16,000 Hz", tone(2, -20, 16_000), -23.01],
    ["silence does not count: the gate of −70 LUFS", joined(tone(10, -20), silence(10)), -23.08],
    ["soft parts do not count: the gate of −10 LU", joined(tone(8, -20), tone(8, -40)), -23.01],
    ["low tones count less: 50 Hz", tone(4, -20, 48_000, 50), -27.68],
    ["shorter than a block: as if silence followed", tone(0.2, -20), -26.01],
  ];
  for (const [name, speech, expected] of cases) {
    test(name, () => {
      const found = loudness(speech);
      assert.ok(Math.abs(found - expected) < 0.15, differs(found, expected));
    });
  }
  test("silence", () => assert.equal(loudness(silence(1)), Number.NEGATIVE_INFINITY));
  test("nothing at all", () =>
    assert.equal(loudness({ rate: 8_000, samples: new Int16Array() }), Number.NEGATIVE_INFINITY));
  const hasFfmpeg = spawnSync("ffmpeg", ["-version"]).status === 0;
  test("as ffmpeg measures it", { skip: hasFfmpeg ? false : "ffmpeg is not installed" }, () => {
    const folder = mkdtempSync(join(tmpdir(), "parley-loudness-"));
    try {
      const speech = joined(tone(0.7, -9, 22_050, 300), tone(0.5, -30, 22_050, 3_000), tone(0.9, -15, 22_050, 90));
      const path = join(folder, "a.wav");
      writeFileSync(path, writeWav(speech));
      const args = ["-nostats", "-i", path, "-filter_complex", "ebur128", "-f", "null", "-"];
      const report = spawnSync("ffmpeg", args, { encoding: "utf8" }).stderr;
      const [peer] = report.match(/(?<=I:\s+)-?[\d.]+(?= LUFS)/g)!.slice(-1);
      assert.ok(Math.abs(loudness(speech) - Number(peer)) < 0.15, `${loudness(speech)}, ffmpeg ${peer}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("levelled", () => {
  for (const level of [-1, -10, -30, -50]) {
    test(`a tone at ${level} dB has −19 LUFS`, () => {
      const found = loudness(levelled(tone(1, level)));
      assert.ok(Math.abs(found + 19) < 0.1, differs(found, -19));
    });
  }
  test("one loud click does not make speech soft, and does not clip", () => {
    const speech = tone(1, -35);
    speech.samples.fill(32_767, 24_000, 24_040);
    const made = levelled(speech);
    assert.ok(Math.abs(loudness(made) + 19) < 0.5, differs(loudness(made), -19));
    assert.ok(made.samples.every((sample) => Math.abs(sample) <= 0.84 * 32_767 + 1));
  });
  test("silence stays", () => assert.deepEqual(levelled(silence(0.5)), silence(0.5)));
  test("no sample is above −1.5 dB, and none changes its sign", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -32_768, max: 32_767 }), { maxLength: 3_000 }), (list) => {
        const { samples } = levelled({ rate: 8_000, samples: Int16Array.from(list) });
        assert.ok(samples.every((sample, i) => Math.abs(sample) <= 27_525 || sample === list[i]));
        assert.ok(samples.every((sample, i) => sample * list[i]! >= 0));
      }),
    ));
});
