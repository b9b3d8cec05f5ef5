import { SCRIPTS } from "@parley/sound/script";
import { editDistance } from "./edit-distance.ts";

const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** An id in letters of one writing system. */
const ONE_SYSTEM = [...new Set(SCRIPTS.map(({ system }) => system))].map(
  (system) => new RegExp(`^[\\p{sc=${system}}\\p{Nd}-]+$`, "u"),
);
const ANY = /^[\p{L}\p{Nd}-]+$/u;

/**
 * Why a text cannot be an id, as the end of a sentence; `undefined` if it can. Ids become file names, deck ids and XLIFF ids, so
 * they must be safe on every file system. Never throws.
 *
 * ```ts
 * idTrouble("where-hurts"); // undefined
 * idTrouble("aux"); // "is a device name on Windows"
 * ```
 */
export function idTrouble(id: string): string | undefined {
  if (id === "") return "is empty";
  if (id !== id.normalize("NFC")) return "is not in NFC";
  if (Array.from(id).length > 64) return "is longer than 64 letters";
  if (DEVICE.test(id)) return "is a device name on Windows";
  if (!ANY.test(id)) return "has characters other than letters, digits and hyphens";
  if (id.startsWith("-") || id.endsWith("-")) return "begins or ends with a hyphen";
  if (/\p{Script=Han}|\p{Script=Arabic}/u.test(id)) return undefined;
  if (!ONE_SYSTEM.some((pattern) => pattern.test(id))) return "mixes letters of two scripts";
  return undefined;
}

/**
 * The known word with the smallest edit distance, for “did you mean”; `undefined` if all are too far. Never throws.
 *
 * ```ts
 * nearest("booklets", ["cards", "booklet"]); // "booklet"
 * ```
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const cost = editDistance(word.slice(0, 64), candidate);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}
