/** Recordings as files: whether they are what their extension says, and how long they sound. */
import { mediaEnding } from "./media-type.ts";
import type { MediaFault } from "./media-fault.ts";
import type { RecordingLength } from "./recording-length.ts";
import { mp3Length } from "./mp3.ts";
import { readWav, speechSpan } from "./wav.ts";

/** Samples at or below this are silence: −66 dB of the loudest possible. */
const SILENT_SAMPLE = 16;
/** The shortest recording of a word, in seconds. */
const SHORTEST = 0.08;
/** The longest recording of a phrase, in seconds. */
const LONGEST = 300;

const LENGTHS: { readonly [ending: string]: (data: Uint8Array) => RecordingLength | undefined } = {
  mp3: mp3Length,
  wav: wavLength,
  ogg: oggLength,
  m4a: mp4Length,
};

const letters = (data: Uint8Array, at: number, count: number): string =>
  String.fromCharCode(...data.subarray(at, at + count));
const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength);

/**
 * The length of a recording of a media type; `undefined` if the data are of another type, damaged or cut off. Never throws.
 *
 * ```ts
 * import { recordingLength, writeWav } from "@parley/media";
 * const wav = writeWav({ rate: 8_000, samples: new Int16Array(4_000) });
 * recordingLength("audio/wav", wav); // { seconds: 0.5, silent: true }
 * recordingLength("audio/mpeg", wav); // undefined
 * ```
 */
export function recordingLength(type: string, data: Uint8Array): RecordingLength | undefined {
  const ending = mediaEnding(type);
  return Object.hasOwn(LENGTHS, ending) ? LENGTHS[ending]!(data) : undefined;
}

/**
 * Why a recording is not used: it is not of its type, silent, too short or too long; `undefined` where it is. Never throws.
 *
 * ```ts
 * import { recordingFault } from "@parley/media";
 * recordingFault("audio/mpeg", new TextEncoder().encode("<html></html>"))?.fault; // "it is not MP3, or it is damaged"
 * ```
 */
export function recordingFault(type: string, data: Uint8Array): MediaFault | undefined {
  const hint = "record it again, and play the file before you copy it to media/";
  if (data.length === 0) return { fault: "it is empty", hint };
  const length = recordingLength(type, data);
  const name = mediaEnding(type).toUpperCase();
  if (!length) {
    const other = Object.keys(LENGTHS).find((ending) => LENGTHS[ending]!(data) !== undefined);
    if (other !== undefined)
      return { fault: `it is ${other.toUpperCase()}, not ${name}`, hint: `rename it to end in .${other}` };
    return { fault: `it is not ${name}, or it is damaged`, hint };
  }
  if (length.silent) return { fault: "it is silent", hint };
  if (length.seconds < SHORTEST) return { fault: `it is only ${length.seconds.toFixed(2)} s long`, hint };
  if (length.seconds > LONGEST)
    return { fault: `it is ${Math.round(length.seconds)} s long`, hint: `cut it to less than ${LONGEST} s` };
  return undefined;
}

/** The length of a WAV file of any PCM format. */
function wavLength(data: Uint8Array): RecordingLength | undefined {
  if (data.length < 12 || letters(data, 0, 4) !== "RIFF" || letters(data, 8, 4) !== "WAVE") return undefined;
  const view = viewOf(data);
  let bytesPerSecond = 0;
  for (let at = 12; at + 8 <= data.length;) {
    const size = Math.min(view.getUint32(at + 4, true), data.length - at - 8);
    const chunk = letters(data, at, 4);
    if (chunk === "fmt " && size >= 16) bytesPerSecond = view.getUint32(at + 16, true);
    if (chunk === "data")
      return bytesPerSecond > 0 ? { seconds: size / bytesPerSecond, silent: wavIsSilent(data) } : undefined;
    at += 8 + size + (size % 2);
  }
  return undefined;
}

function wavIsSilent(data: Uint8Array): boolean | undefined {
  try {
    const speech = readWav(data);
    return speechSpan(speech) === undefined || speech.samples.every((sample) => Math.abs(sample) <= SILENT_SAMPLE);
  } catch {
    return undefined;
  }
}

/** The length of an Ogg file with Opus or Vorbis (RFC 3533, RFC 7845): the position of its last page. */
function oggLength(data: Uint8Array): RecordingLength | undefined {
  const view = viewOf(data);
  let rate = 0;
  let skipped = 0;
  let end = 0;
  for (let at = 0; at + 27 <= data.length && letters(data, at, 4) === "OggS";) {
    const segments = data[at + 26]!;
    const body = at + 27 + segments;
    const size = data.subarray(at + 27, body).reduce((sum, length) => sum + length, 0);
    if (body + size > data.length) return undefined;
    if (at === 0 && letters(data, body, 8) === "OpusHead" && size >= 19)
      [rate, skipped] = [48_000, view.getUint16(body + 10, true)];
    else if (at === 0 && letters(data, body, 7) === "\u0001vorbis" && size >= 30)
      rate = view.getUint32(body + 12, true);
    const position = view.getBigInt64(at + 6, true);
    if (position > 0n && position < 2n ** 52n) end = Math.max(end, Number(position));
    at = body + size;
  }
  return rate > 0 && end > 0 ? { seconds: Math.max(0, end - skipped) / rate, silent: undefined } : undefined;
}

/** The length of an MP4 file (ISO/IEC 14496-12): that of its movie header, if it has media data. */
export function mp4Length(data: Uint8Array): RecordingLength | undefined {
  if (data.length < 12 || letters(data, 4, 4) !== "ftyp") return undefined;
  const view = viewOf(data);
  let seconds: number | undefined;
  let hasData = false;
  for (let at = 0; at + 8 <= data.length;) {
    const [stated, name] = [view.getUint32(at), letters(data, at + 4, 4)];
    const size = stated === 0 ? data.length - at : stated;
    if (size < 8 || at + size > data.length) return undefined;
    if (name === "mdat") hasData = size > 8;
    // The movie header comes first in the movie box.
    if (name === "moov" && size >= 56 && letters(data, at + 12, 4) === "mvhd") {
      const isLong = data[at + 16] === 1;
      const scale = view.getUint32(at + (isLong ? 36 : 28));
      const duration = isLong ? Number(view.getBigUint64(at + 40)) : view.getUint32(at + 32);
      // A file in fragments does not state its length.
      if (scale > 0) seconds = duration === 0 ? Number.NaN : duration / scale;
    }
    at += size;
  }
  return hasData && seconds !== undefined ? { seconds, silent: undefined } : undefined;
}
