/** Videos as files: whether they are what their extension says, and how long they are. */
import { mp4Length } from "./recording.ts";
import { mediaEnding } from "./media-type.ts";
import type { MediaFault } from "./media-fault.ts";

const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength);

/** Elements of EBML (RFC 8794) and WebM that are read, by their ids. */
const EBML = 0x1a45dfa3;
const DOC_TYPE = 0x4282;
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const CLUSTER = 0x1f43b675;
/** The elements that are looked into. */
const MASTERS: readonly number[] = [EBML, SEGMENT, INFO];

interface Element {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** A number of EBML of variable length: its bytes, and its value with the mark of the length or without. */
function variable(
  data: Uint8Array,
  at: number,
  keepsMark: boolean,
): readonly [value: number, length: number] | undefined {
  const first = data[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > 8 || at + length > data.length) return undefined;
  let value = keepsMark ? first : first & (0xff >> length);
  let isUnknown = (first | (0xff << (8 - length))) % 256 === 255;
  for (let i = 1; i < length; i++) {
    value = value * 256 + data[at + i]!;
    isUnknown &&= data[at + i] === 255;
  }
  return [!keepsMark && isUnknown ? Infinity : value, length];
}

/** The elements of a WebM file, those of its head in depth, in order, up to the first pictures. */
function* elementsOf(data: Uint8Array): Generator<Element> {
  let at = 0;
  for (let count = 0; at < data.length && count < 1_000; count++) {
    const id = variable(data, at, true);
    const size = id && variable(data, at + id[1], false);
    if (!id || !size) return;
    const from = at + id[1] + size[1];
    const to = Math.min(data.length, from + size[0]);
    yield { id: id[0], from, to };
    if (id[0] === CLUSTER) return;
    at = MASTERS.includes(id[0]) ? from : to;
  }
}

/** What is known of a WebM file; `undefined` for another file. */
function readWebm(data: Uint8Array): { readonly seconds?: number } | undefined {
  let [isWebm, hasPictures, scale] = [false, false, 1_000_000];
  let duration: number | undefined;
  for (const { id, from, to } of elementsOf(data)) {
    if (id === DOC_TYPE) isWebm = /^webm\0*$/.test(String.fromCharCode(...data.subarray(from, Math.min(to, from + 8))));
    if (id === SCALE) scale = data.subarray(from, to).reduce((sum, byte) => sum * 256 + byte, 0);
    if (id === DURATION && to - from === 4) duration = viewOf(data).getFloat32(from);
    if (id === DURATION && to - from === 8) duration = viewOf(data).getFloat64(from);
    if (id === CLUSTER) hasPictures = true;
  }
  if (!isWebm || !hasPictures) return undefined;
  const seconds = duration === undefined ? Number.NaN : (duration * scale) / 1e9;
  return seconds > 0 && Number.isFinite(seconds) ? { seconds } : {};
}

/** What is known of an MP4 file; `undefined` for another file. */
function readMp4(data: Uint8Array): { readonly seconds?: number } | undefined {
  const length = mp4Length(data);
  if (!length) return undefined;
  return Number.isFinite(length.seconds) ? { seconds: length.seconds } : {};
}

const READERS: { readonly [ending: string]: (data: Uint8Array) => { readonly seconds?: number } | undefined } = {
  webm: readWebm,
  mp4: readMp4,
};

/**
 * How long a video is, in seconds; `undefined` where its file does not say it, is damaged, or is of another type. Never throws.
 *
 * ```ts
 * import { videoLength } from "@parley/media";
 * videoLength("video/webm", new Uint8Array(8)); // undefined
 * ```
 */
export function videoLength(type: string, data: Uint8Array): number | undefined {
  const ending = mediaEnding(type);
  return Object.hasOwn(READERS, ending) ? READERS[ending]!(data)?.seconds : undefined;
}

/**
 * Why a video is not used: it is empty, or not of its type; `undefined` where it is used. Never throws.
 *
 * ```ts
 * import { videoFault } from "@parley/media";
 * videoFault("video/webm", new TextEncoder().encode("<html></html>"))?.fault; // "it is not WEBM, or it is damaged"
 * ```
 */
export function videoFault(type: string, data: Uint8Array): MediaFault | undefined {
  const hint =
    "save it again as WebM (VP8 or VP9 with Opus) or MP4 (H.264 with AAC), and play the file before you copy it to media/";
  if (data.length === 0) return { fault: "it is empty", hint };
  const ending = mediaEnding(type);
  if (Object.hasOwn(READERS, ending) && READERS[ending]!(data) !== undefined) return undefined;
  const other = Object.keys(READERS).find((one) => READERS[one]!(data) !== undefined);
  if (other !== undefined)
    return {
      fault: `it is ${other.toUpperCase()}, not ${ending.toUpperCase()}`,
      hint: `rename it to end in .${other}`,
    };
  return { fault: `it is not ${ending.toUpperCase()}, or it is damaged`, hint };
}
