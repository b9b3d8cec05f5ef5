import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** The most bytes that a text may have: what deflated data may ask for. */
const LONGEST_TEXT = 64_000_000;

/**
 * A text deflated, with its length before it. Throws a RangeError for a text that is too long.
 */
export function packText(text: string): Uint8Array {
  const plain = strToU8(text);
  if (plain.length > LONGEST_TEXT) throw new RangeError(`a text of ${plain.length} bytes; at most ${LONGEST_TEXT}`);
  const deflated = deflateSync(plain, { level: 9 });
  const packed = new Uint8Array(4 + deflated.length);
  new DataView(packed.buffer).setUint32(0, plain.length);
  packed.set(deflated, 4);
  return packed;
}

/**
 * The text of `packText`; `undefined` for other bytes. Reads no further than the length that stands before it. Never throws.
 */
export function unpackText(packed: Uint8Array): string | undefined {
  if (packed.length < 5) return undefined;
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  if (length > LONGEST_TEXT) return undefined;
  try {
    // A letter more than it should have shows that there is more.
    const plain = inflateSync(packed.subarray(4), { out: new Uint8Array(length + 1) });
    return plain.length === length ? strFromU8(plain) : undefined;
  } catch {
    return undefined;
  }
}
