import { unzlibSync } from "fflate";

/** The prime of the Adler-32 checksum (RFC 1950, section 8.2). */
const PRIME = 65_521;

/**
 * The bytes of a zlib stream, in an engine without `DecompressionStream` (Safari before 16.4, Firefox before 113). Throws where
 * the stream is damaged: `unzlibSync` does not verify the checksum at its end, so that is done here.
 *
 * ```ts
 * import { decodePack, encodePack } from "@parley/pack";
 * import { inflate } from "@parley/pack/inflate";
 * const pack = { book: { languages: ["ko"] }, chapters: [], entries: [], fillers: {} };
 * (await decodePack(encodePack(pack), inflate)).book; // { languages: ["ko"] }
 * ```
 */
export function inflate(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  const data = unzlibSync(bytes);
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % PRIME;
    b = (b + a) % PRIME;
  }
  const end = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4);
  if (end.getUint16(0) !== b || end.getUint16(2) !== a) throw new Error("wrong checksum");
  return data;
}
