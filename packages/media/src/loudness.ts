/**
 * The loudness of recorded speech, after ITU-R BS.1770-5 (K-weighting, blocks of 400 ms that overlap by three quarters, an
 * absolute gate at −70 LUFS and a relative gate at −10 LU). One channel.
 */
import type { Speech } from "./wav.ts";

/** Seconds from the start of one block to the start of the next. */
const STEP = 0.1;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;
/** The loudness of recordings that `levelled` makes, in LUFS. Speech that is normalised to its peak has −24 to −14. */
const TARGET = -19;
/** The highest peak after levelling: −1.5 dB, so that the encoder does not clip. */
const PEAK = 0.84;
/** Seconds in which the gain of the limiter doubles after a peak, and halves before it. */
const RELEASE = 0.02;

/** A second-order filter: `[b0, b1, b2, a1, a2]`, with a0 = 1. */
type Biquad = readonly [number, number, number, number, number];

/**
 * The two filters of K-weighting for a sample rate. The standard gives them for 48 kHz; these analogue parameters give the same
 * coefficients there (Brecht De Man, Evaluation of Implementations of the EBU R128 Loudness Measurement, 2018).
 */
function weightingFilters(rate: number): readonly [Biquad, Biquad] {
  const shelf = (): Biquad => {
    const [frequency, q, gain] = [1_681.974_450_955_533, 0.707_175_236_955_419_6, 3.999_843_853_973_347];
    const k = Math.tan((Math.PI * frequency) / rate);
    const high = 10 ** (gain / 20);
    const band = high ** 0.499_666_774_154_541_6;
    const a0 = 1 + k / q + k * k;
    return [
      (high + (band * k) / q + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (band * k) / q + k * k) / a0,
      (2 * (k * k - 1)) / a0,
      (1 - k / q + k * k) / a0,
    ];
  };
  const highPass = (): Biquad => {
    const [frequency, q] = [38.135_470_876_024_44, 0.500_327_037_323_877_3];
    const k = Math.tan((Math.PI * frequency) / rate);
    const a0 = 1 + k / q + k * k;
    return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
  };
  return [shelf(), highPass()];
}

/** The energy of K-weighted samples, by steps of a quarter of a block; the last step can be shorter. */
function energies({ rate, samples }: Speech): Float64Array {
  const [[b0, b1, b2, a1, a2], [, , , c1, c2]] = weightingFilters(rate);
  const step = Math.round(rate * STEP);
  const sums = new Float64Array(Math.ceil(samples.length / step));
  // The last two inputs of the first filter, its last two outputs, and those of the second, whose numerator is 1, −2, 1.
  let [x1, x2, y1, y2, z1, z2] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i]! / 32_768;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    const z = y - 2 * y1 + y2 - c1 * z1 - c2 * z2;
    sums[Math.floor(i / step)]! += z * z;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    z2 = z1;
    z1 = z;
  }
  return sums;
}

/**
 * The integrated loudness of a recording in LUFS; `-Infinity` for silence. A recording shorter than a block of 400 ms is measured
 * as if silence followed. Never throws.
 *
 * ```ts
 * import { loudness } from "@parley/media";
 * const samples = Int16Array.from({ length: 48_000 }, (_, i) => Math.round(32_767 * Math.sin((2 * Math.PI * 997 * i) / 48_000)));
 * loudness({ rate: 48_000, samples }).toFixed(1); // "-3.0"
 * ```
 */
export function loudness(speech: Speech): number {
  const steps = energies(speech);
  const length = 4 * Math.round(speech.rate * STEP);
  const powers: number[] = [];
  const whole = Math.floor(speech.samples.length / Math.round(speech.rate * STEP));
  for (let n = 0; n === 0 || n + 4 <= whole; n++)
    powers.push(steps.subarray(n, n + 4).reduce((sum, energy) => sum + energy, 0) / length);
  const above = (gate: number): number[] => powers.filter((power) => inLufs(power) > gate);
  const audible = above(ABSOLUTE_GATE);
  return inLufs(mean(above(Math.max(ABSOLUTE_GATE, inLufs(mean(audible)) + RELATIVE_GATE))));
}

const inLufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * A recording at −19 LUFS, as loud as any other that this function returns. Peaks above −1.5 dB are limited. A silent recording
 * is unchanged. Never throws.
 *
 * ```ts
 * import { levelled, loudness } from "@parley/media";
 * const samples = Int16Array.from({ length: 8_000 }, (_, i) => Math.round(500 * Math.sin(i / 3)));
 * loudness(levelled({ rate: 8_000, samples })).toFixed(1); // "-19.0"
 * ```
 */
export function levelled(speech: Speech): Speech {
  let [made, gain] = [speech, 1];
  // The limiter takes some loudness away, so the gain is corrected.
  for (let round = 0; round < 6; round++) {
    const missing = TARGET - loudness(made);
    if (!Number.isFinite(missing) || Math.abs(missing) < 0.05) break;
    gain *= 10 ** (missing / 20);
    made = { rate: speech.rate, samples: limited(speech, gain) };
  }
  return made;
}

/** Samples with a gain. Near a peak that would be too high, the gain falls and rises again with the speed of `RELEASE`. */
function limited({ rate, samples }: Speech, gain: number): Int16Array {
  const ceiling = PEAK * 32_767;
  const gains = new Float64Array(samples.length);
  const step = Math.exp(Math.LN2 / (rate * RELEASE));
  let last = gain;
  for (let i = 0; i < samples.length; i++) {
    last = Math.min(gain, ceiling / Math.max(1, Math.abs(samples[i]!)), last * step);
    gains[i] = last;
  }
  const made = new Int16Array(samples.length);
  for (let i = samples.length - 1; i >= 0; i--) {
    last = Math.min(gains[i]!, last * step);
    made[i] = Math.round(samples[i]! * last);
  }
  return made;
}
