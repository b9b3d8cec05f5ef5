import { SCRIPTS } from "@parley/sound/script";

/** Letters and digits that look like a Latin letter, with this letter. */
const LATIN = new Map([
  ...SCRIPTS.flatMap(({ latinLookalikes = "" }) =>
    Array.from(latinLookalikes.matchAll(/(.)(.)/gu), ([, latin = "", other = ""]) => [other, latin] as const),
  ),
  ["0", "o"],
  ["1", "l"],
  ["i", "l"],
  ["5", "s"],
  ["8", "b"],
  ["2", "z"],
  ["ı", "l"],
  ["ɑ", "a"],
  ["ɡ", "g"],
  // Greek, as small letters, and the capitals whose small letter looks like none.
  ...Array.from(
    "αaβbεeζzιlκkνvοoρpτtυuχxΗHΜM".matchAll(/(.)(.)/gu),
    ([, other = "", latin = ""]) => [other, latin] as const,
  ),
]);
/** Two letters that look like one. */
const PAIRS = [
  ["rn", "m"],
  ["vv", "w"],
  ["cl", "d"],
] as const;

/** An id as it looks (Unicode UTS 39, confusables): letters of all alphabets as the Latin ones that they look like, without marks and hyphens. */
export function lookOf(id: string): string {
  const latin = (text: string): string => Array.from(text, (letter) => LATIN.get(letter) ?? letter).join("");
  const plain = id.normalize("NFKD").replace(/[\p{M}-]/gu, "");
  // Some letters are alike as small ones, some as capitals.
  const look = latin(latin(plain.toLowerCase()).toUpperCase()).toLowerCase();
  return PAIRS.reduce((text, [two, one]) => text.replaceAll(two, one), look);
}
