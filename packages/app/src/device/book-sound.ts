import { SOUND_PART, fromBase64, sumOf, type Position } from "@parley/pack";

/** The recording at a position of the base64 at the end of the file. `undefined` where it is not what was written. */
export function bookSound([type, from, to, sum]: Position): Blob | undefined {
  let encoded = "";
  for (let at = from; at < to; at = from + encoded.length) {
    const part = Math.floor(at / SOUND_PART);
    const node = document.querySelector(`.parley-sound[data-part="${part}"]`);
    const begin = at - part * SOUND_PART;
    const piece = node?.textContent.slice(begin, Math.min(SOUND_PART, begin + to - at)) ?? "";
    if (piece === "") return undefined;
    encoded += piece;
  }
  return sumOf(encoded) === sum ? new Blob([fromBase64(encoded)], { type }) : undefined;
}
