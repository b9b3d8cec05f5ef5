import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import { base64, type Pack } from "./pack.ts";

/** A pack as it stands in the tablet file: zlib (RFC 1950) in base64, the same letters for the same pack. */
export function encodePack(pack: Pack): string {
  const bytes = zlibSync(strToU8(JSON.stringify(pack)), { level: 9 });
  return base64(bytes);
}

/** A pack out of the tablet file. Throws where a letter of it was lost or changed: the checksum at its end says so. */
export function decodePack(text: string): Pack {
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const data = unzlibSync(bytes);
  const told = bytes.slice(-4).reduce((sum, byte) => sum * 256 + byte, 0);
  if (adler32(data) !== told) throw new RangeError("the pack's checksum does not agree");
  return JSON.parse(strFromU8(data)) as Pack;
}

/** The checksum of zlib streams (RFC 1950, 8.2). */
export function adler32(data: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let i = 0; i < data.length;) {
    // As many bytes as can be added before a sum grows too large to be exact.
    const end = Math.min(i + 3_800, data.length);
    for (; i < end; i++) {
      a += data[i]!;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return b * 65_536 + a;
}
