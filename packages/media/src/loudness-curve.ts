/** How loud speech is over time, to compare two recordings by eye. */
import type { Speech } from "./wav.ts";

/** Seconds from one point of a curve to the next, and of the speech that a point tells of: about a sound. */
export const CURVE_STEP = 0.02;
const WINDOW = 0.06;
/** Decibels below the loudest point at which a curve is at its foot. */
const RANGE = 36;

/**
 * The loudness of a recording every 20 ms: 1 where it is loudest, 0 where it is 36 dB softer and below; all 0 for silence. It says
 * nothing of how loud the whole is. Never throws.
 *
 * ```ts
 * import { loudnessCurve } from "@parley/media";
 * const samples = Int16Array.from({ length: 16_000 }, (_, i) => (i < 8_000 ? 20_000 : 200) * Math.sin(i / 2));
 * const curve = loudnessCurve({ rate: 16_000, samples });
 * [curve.length, curve[10].toFixed(1), curve[40].toFixed(1)]; // [50, "1.0", "0.0"]
 * ```
 */
export function loudnessCurve({ rate, samples }: Speech): number[] {
  const [step, half] = [rate * CURVE_STEP, (rate * WINDOW) / 2];
  const powers = Array.from({ length: Math.round(samples.length / step) }, (_, i) => {
    const middle = (i + 0.5) * step;
    const part = samples.subarray(Math.max(0, Math.round(middle - half)), Math.round(middle + half));
    let sum = 0;
    for (const sample of part) sum += sample * sample;
    return sum / Math.max(1, part.length);
  });
  const loudest = Math.max(0, ...powers);
  return powers.map((power) => (power === 0 ? 0 : Math.max(0, 1 + (10 * Math.log10(power / loudest)) / RANGE)));
}
