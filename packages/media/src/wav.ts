/** Recorded speech: 16-bit samples of one channel. */
export interface Speech {
  /** Samples per second. */
  readonly rate: number;
  readonly samples: Int16Array;
}

/** Samples quieter than this share of the loudest are silence (−40 dB). */
const SILENCE = 0.01;
/** Seconds of silence that are kept before and after speech. */
const MARGIN = 0.06;

/**
 * The first channel of a WAV file with 16-bit PCM. A wrong length in the header is ignored: programs that write to a pipe do not
 * know it. Throws a RangeError for any other file.
 *
 * ```ts
 * import { readWav, writeWav } from "@parley/media";
 * readWav(writeWav({ rate: 8_000, samples: Int16Array.of(1, 2, 3) })).samples.length; // 3
 * ```
 */
export function readWav(bytes: Uint8Array): Speech {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || name(0) !== "RIFF" || name(8) !== "WAVE") throw new RangeError("this is not a WAV file");
  let format: { channels: number; rate: number } | undefined;
  for (let at = 12; at + 8 <= bytes.length;) {
    const [chunk, size] = [name(at), Math.min(view.getUint32(at + 4, true), bytes.length - at - 8)];
    const from = at + 8;
    if (chunk === "fmt " && size >= 16) {
      const [kind, bits] = [view.getUint16(from, true), view.getUint16(from + 14, true)];
      if ((kind !== 1 && kind !== 0xfffe) || bits !== 16) throw new RangeError("this WAV file is not PCM of 16 bits");
      format = { channels: view.getUint16(from + 2, true), rate: view.getUint32(from + 4, true) };
    }
    if (chunk === "data" && format && format.channels > 0) {
      const step = 2 * format.channels;
      const samples = new Int16Array(Math.floor(size / step));
      for (let i = 0; i < samples.length; i++) samples[i] = view.getInt16(from + i * step, true);
      return { rate: format.rate, samples };
    }
    at = from + size + (size % 2);
  }
  throw new RangeError("this WAV file holds no sound");
}

/**
 * A WAV file with 16-bit PCM, one channel. Never throws.
 *
 * ```ts
 * writeWav({ rate: 8_000, samples: Int16Array.of(1, 2, 3) }).length; // 50
 * ```
 */
export function writeWav({ rate, samples }: Speech): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const put = (at: number, letters: string): void => {
    for (let i = 0; i < letters.length; i++) bytes[at + i] = letters.charCodeAt(i);
  };
  put(0, "RIFF");
  view.setUint32(4, 36 + samples.length * 2, true);
  put(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put(36, "data");
  view.setUint32(40, samples.length * 2, true);
  for (let i = 0; i < samples.length; i++) view.setInt16(44 + i * 2, samples[i]!, true);
  return bytes;
}

/**
 * The start and the end of speech in a recording, in samples, with 60 ms of silence on both sides; `undefined` for silence.
 * Never throws.
 *
 * ```ts
 * speechSpan({ rate: 100, samples: Int16Array.of(0, 0, 0, 0, 0, 0, 0, 9, 9, 0) }); // [1, 10]
 * ```
 */
export function speechSpan({ rate, samples }: Speech): readonly [number, number] | undefined {
  const loudest = loudestOf(samples);
  if (loudest === 0) return undefined;
  const isSpeech = (sample: number): boolean => Math.abs(sample) > loudest * SILENCE;
  const margin = Math.round(rate * MARGIN);
  let end = samples.length;
  while (!isSpeech(samples[end - 1]!)) end -= 1;
  return [Math.max(0, samples.findIndex(isSpeech) - margin), Math.min(samples.length, end + margin)];
}

/**
 * A recording without the silence before and after, with 60 ms of it on both sides. A silent recording is unchanged. Never throws.
 *
 * ```ts
 * trimmed({ rate: 100, samples: new Int16Array(50) }).samples.length; // 50
 * ```
 */
export function trimmed(speech: Speech): Speech {
  const span = speechSpan(speech);
  return span ? { rate: speech.rate, samples: speech.samples.slice(...span) } : speech;
}

function loudestOf(samples: Int16Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}
