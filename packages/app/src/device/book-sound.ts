import { SOUND_PART, fromBase64 } from "@parley/pack";

/** The recording at a position of the base64 at the end of the file. `undefined` where a part is missing, short or no base64. */
export function bookSound([type, from, to]: readonly [string, number, number]): Blob | undefined {
  let encoded = "";
  for (let at = from; at < to; at = from + encoded.length) {
    const part = Math.floor(at / SOUND_PART);
    const node = document.querySelector(`.parley-sound[data-part="${part}"]`);
    const begin = at - part * SOUND_PART;
    const piece = node?.textContent.slice(begin, Math.min(SOUND_PART, begin + to - at)) ?? "";
    if (piece === "") return undefined;
    encoded += piece;
  }
  try {
    return new Blob([fromBase64(encoded)], { type });
  } catch {
    return undefined;
  }
}
