/** The frames of an MP3 file (ISO/IEC 11172-3, 13818-3), layer III. */
import type { RecordingLength } from "./recording-length.ts";

const RATES = [44_100, 48_000, 32_000] as const;
const BIT_RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const;
const BIT_RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160] as const;

interface Frame {
  readonly bytes: number;
  readonly samples: number;
  readonly rate: number;
  /** Whether a decoder gets sound from it: some granule has Huffman data. */
  readonly hasSound: boolean;
}

/** The frame at a position; `undefined` where none begins. */
function frameAt(data: Uint8Array, at: number): Frame | undefined {
  const [a, b, c, d] = [data[at], data[at + 1], data[at + 2], data[at + 3]];
  if (a !== 0xff || b === undefined || c === undefined || d === undefined || (b & 0xe0) !== 0xe0) return undefined;
  const version = (b >> 3) & 3;
  const [bits, sampling] = [c >> 4, (c >> 2) & 3];
  // Version 1 is reserved, layer III is 1.
  if (version === 1 || ((b >> 1) & 3) !== 1 || bits === 0 || bits === 15 || sampling === 3) return undefined;
  const isFirst = version === 3;
  const rate = RATES[sampling]! / (isFirst ? 1 : version === 2 ? 2 : 4);
  const samples = isFirst ? 1_152 : 576;
  const bitRate = (isFirst ? BIT_RATES_1 : BIT_RATES_2)[bits]! * 1_000;
  const bytes = Math.floor((samples / 8) * (bitRate / rate)) + ((c >> 1) & 1);
  const channels = d >> 6 === 3 ? 1 : 2;
  const side = at + 4 + ((b & 1) === 0 ? 2 : 0);
  return { bytes, samples, rate, hasSound: hasHuffmanData(data, side, isFirst, channels) };
}

/** Whether `part2_3_length` of a granule is not zero, in the side information. */
function hasHuffmanData(data: Uint8Array, side: number, isFirst: boolean, channels: number): boolean {
  const [granules, size] = isFirst ? ([2, 59] as const) : ([1, 63] as const);
  const head = isFirst ? 9 + (channels === 1 ? 5 : 3) + 4 * channels : 8 + channels;
  for (let i = 0; i < granules * channels; i++) {
    const bit = head + i * size;
    let length = 0;
    for (let n = bit; n < bit + 12; n++) length = length * 2 + (((data[side + (n >> 3)] ?? 0) >> (7 - (n & 7))) & 1);
    if (length > 0) return true;
  }
  return false;
}

/** Where the frames begin: after an ID3v2 tag and the zeros that fill it. */
function firstFrame(data: Uint8Array): number {
  let at = 0;
  if (data.length >= 10 && String.fromCharCode(...data.subarray(0, 3)) === "ID3")
    at = 10 + data.subarray(6, 10).reduce((size, byte) => size * 128 + (byte & 127), 0);
  while (data[at] === 0) at += 1;
  return at;
}

/** The length of an MP3 file, and whether it is silent; `undefined` for a file that does not begin with frames. */
export function mp3Length(data: Uint8Array): RecordingLength | undefined {
  let at = firstFrame(data);
  let [seconds, count, sounding] = [0, 0, 0];
  for (let frame = frameAt(data, at); frame && at + frame.bytes <= data.length; frame = frameAt(data, at)) {
    at += frame.bytes;
    count += 1;
    seconds += frame.samples / frame.rate;
    if (frame.hasSound) sounding += 1;
  }
  // One frame could be two bytes that look like its beginning. The frame of an encoder's name has no sound.
  return count < 2 ? undefined : { seconds, silent: sounding === 0 };
}
