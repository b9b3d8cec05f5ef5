import { sha256Of } from "../../device/sha256.ts";
import { decodeBase45, encodeBase45 } from "./base45.ts";
import { blocksOf, fountainBlock, makeFountain, MOST_BLOCKS, type Fountain } from "./fountain.ts";

/** How a code of a stream begins. A new version has another one. */
const PREFIX = "PARLEY1:";
/** Id of the stream, its length, the number of the frame; then a block, then a sum. */
const [ID, LENGTH, NUMBER, SUM] = [8, 4, 4, 4];
const HEAD = ID + LENGTH + NUMBER;
/** The bytes of a block: a code of them has 113 modules (version 24, correction level L), which a camera of a tablet reads. */
export const BLOCK = 800;
/** The most bytes of a stream. */
export const LONGEST_STREAM = BLOCK * MOST_BLOCKS;
/** Streams that are collected side by side: one from a tablet beside does no harm. */
const STREAMS = 4;

/** The first bytes of the SHA-256 of some bytes. */
function idOf(bytes: Uint8Array): Uint8Array {
  const digits = sha256Of(bytes);
  return Uint8Array.from({ length: ID }, (_one, i) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16));
}

/** FNV-1a, 32 bits: a code that was read wrongly would spoil all that it is added to. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

/**
 * Frame `n` of some bytes as the text of a code. There is no last frame: any frames that are somewhat more than the blocks of the bytes
 * give the bytes. Throws a RangeError for more bytes than a stream may have.
 */
export function makeStream(
  bytes: Uint8Array,
  size = BLOCK,
): { readonly blocks: number; readonly frame: (n: number) => string } {
  const blocks = blocksOf(bytes.length, size);
  if (blocks > MOST_BLOCKS) throw new RangeError(`${bytes.length} bytes; a stream has at most ${size * MOST_BLOCKS}`);
  const id = idOf(bytes);
  return {
    blocks,
    frame(n) {
      const frame = new Uint8Array(HEAD + size + SUM);
      const view = new DataView(frame.buffer);
      frame.set(id);
      view.setUint32(ID, bytes.length);
      view.setUint32(ID + LENGTH, n);
      frame.set(fountainBlock(bytes, size, n), HEAD);
      view.setUint32(HEAD + size, sumOf(frame.subarray(0, HEAD + size)));
      return PREFIX + encodeBase45(frame);
    },
  };
}

/** What became of a code that was read. */
type FrameResult =
  /** All bytes are there. */
  | { readonly kind: "done"; readonly bytes: Uint8Array }
  /** It said something new; or it was there already, or told nothing new. */
  | { readonly kind: "new" | "known" }
  /** It is not of a stream, was read wrongly, or is of a stream that cannot be. */
  | { readonly kind: "foreign" };

/** Collects the frames of a stream. */
export interface Receiver {
  /** Take in the text of a code. Never throws. */
  add(text: string): FrameResult;
  /** The share of the stream that has the most, from 0 to 1. */
  progress(): number;
}

interface Stream {
  readonly fountain: Fountain;
  readonly length: number;
  readonly id: Uint8Array;
  readonly seen: Set<number>;
}

/**
 * A receiver of streams. Frames may be lost, doubled, in any order, and mixed with other codes and other streams.
 */
export function makeReceiver(): Receiver {
  const streams = new Map<string, Stream>();
  /** Streams that are all there: they are still shown, and say nothing new. */
  const finished = new Set<string>();
  return {
    add(text) {
      const frame = readFrame(text);
      if (frame === undefined) return { kind: "foreign" };
      const { id, length, n, block } = frame;
      const name = `${id.join()} ${length} ${block.length}`;
      if (finished.has(name)) return { kind: "known" };
      let stream = streams.get(name);
      if (stream === undefined) {
        // Of many streams, the ones that began last stay: an unfinished one can be shown again.
        const oldest = streams.keys().next().value;
        if (streams.size >= STREAMS && oldest !== undefined) streams.delete(oldest);
        stream = { fountain: makeFountain(blocksOf(length, block.length)), length, id, seen: new Set() };
      } else streams.delete(name);
      streams.set(name, stream);
      if (stream.seen.has(n)) return { kind: "known" };
      stream.seen.add(n);
      const before = stream.fountain.have;
      const data = stream.fountain.add(n, block);
      if (data === undefined) return { kind: stream.fountain.have > before ? "new" : "known" };
      streams.delete(name);
      const bytes = data.slice(0, length);
      const found = idOf(bytes);
      // Frames that are all right by their sums and together wrong: another stream with the same name. It begins again.
      if (!id.every((byte, i) => byte === found[i])) return { kind: "foreign" };
      finished.add(name);
      return { kind: "done", bytes };
    },
    progress: () => Math.max(0, ...Array.from(streams.values(), ({ fountain }) => fountain.have / fountain.need)),
  };
}

function readFrame(
  text: string,
): { readonly id: Uint8Array; readonly length: number; readonly n: number; readonly block: Uint8Array } | undefined {
  if (!text.startsWith(PREFIX) || text.length > 4_400) return undefined;
  const frame = decodeBase45(text.slice(PREFIX.length));
  if (frame === undefined || frame.length <= HEAD + SUM) return undefined;
  const view = new DataView(frame.buffer);
  const end = frame.length - SUM;
  if (view.getUint32(end) !== sumOf(frame.subarray(0, end))) return undefined;
  const length = view.getUint32(ID);
  const block = frame.slice(HEAD, end);
  if (blocksOf(length, block.length) > MOST_BLOCKS) return undefined;
  return { id: frame.slice(0, ID), length, n: view.getUint32(ID + LENGTH), block };
}
