/** Keys with letters of another alphabet that look like Latin ones. */
import { SCRIPTS } from "@parley/sound/script";
import { alphabetOf, codeOf } from "./letters.ts";

/** The Latin letters of letters that look like them, as they stand or as capitals. */
const LATIN = new Map(
  SCRIPTS.flatMap(({ latinLookalikes = "" }) =>
    Array.from(latinLookalikes.matchAll(/(.)(.)/gu), ([, latin = "", other = ""]) => [other, latin] as const),
  ),
);

/**
 * A key in the Latin letters that its letters look like; `undefined` for a key in Latin letters, and where a letter looks like none.
 * Never throws. `latinKey("ко")` → `"ko"`
 */
export function latinKey(key: string): string | undefined {
  if (/^[\x20-\x7e]*$/.test(key)) return undefined;
  const latin = Array.from(
    key,
    (letter) => LATIN.get(letter) ?? LATIN.get(letter.toUpperCase())?.toLowerCase() ?? letter,
  );
  const joined = latin.join("");
  return /^[\w-]+$/.test(joined) ? joined : undefined;
}

/** What to do with a word that is a known one in letters that look like its own. `lettersHint("ко", "ko")` names к and о. */
export function lettersHint(word: string, latin: string): string {
  const odd = [...new Set(Array.from(word).filter((letter) => !/[\x20-\x7e]/.test(letter)))];
  const shown = odd.map((letter) => `${letter} (${codeOf(letter)})`).join(", ");
  return `these letters are ${alphabetOf(odd[0]!)}: ${shown}; write “${latin}” in Latin letters`;
}
