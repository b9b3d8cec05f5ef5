/** Ids and numbers that an import makes: the same rows give the same ones. */
import { idTrouble } from "@parley/book";
import { SCRIPTS, withoutStress } from "@parley/sound/script";

/** The most letters of a made id. */
const MOST_LETTERS = 40;

const SYSTEMS = [...new Set(SCRIPTS.map(({ system }) => system))].map((system) => new RegExp(`\\p{sc=${system}}`, "u"));

/**
 * An id of the words of a text: small letters and hyphens, of the writing system that most of them have, at most 40 letters of whole
 * words; "entry" for a text without letters. Never throws.
 *
 * ```ts
 * import { makeId } from "@parley/exchange";
 * makeId("Where does it hurt?", new Set()); // "where-does-it-hurt"
 * makeId("Стой!", new Set(["стой"])); // "стой-2"
 * ```
 */
export function makeId(text: string, taken: ReadonlySet<string>): string {
  const plain = withoutStress(text.normalize("NFC")).toLowerCase().replace(/['’]/gu, "");
  const words = plain.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const count = (pattern: RegExp): number => words.join("").match(new RegExp(pattern.source, "gu"))?.length ?? 0;
  const system = SYSTEMS.toSorted((a, b) => count(b) - count(a))[0]!;
  const kept = words
    .map((word) =>
      Array.from(latinBase(word))
        .filter((letter) => system.test(letter) || /\p{Nd}/u.test(letter))
        .join(""),
    )
    .filter((word) => word !== "");
  let id = "";
  for (const word of kept) {
    const longer = id === "" ? Array.from(word).slice(0, MOST_LETTERS).join("") : `${id}-${word}`;
    if (Array.from(longer).length > MOST_LETTERS) break;
    id = longer;
  }
  if (id === "" || idTrouble(id) !== undefined)
    id = id === "" || idTrouble(`entry-${id}`) !== undefined ? "entry" : `entry-${id}`;
  if (!taken.has(id)) return id;
  for (let n = 2; ; n += 1) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`;
}

/** Latin letters without their marks: é → e. Other letters stay as they are. */
const latinBase = (word: string): string =>
  word.replace(/\p{sc=Latn}\p{M}*/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));

/** The next free number of a chapter: two figures, then three. */
export function nextNumber(chapter: string, taken: Set<string>, from: number): string | undefined {
  for (let n = Math.max(1, from); n < 1000; n += 1) {
    const no = `${chapter}-${String(n).padStart(2, "0")}`;
    if (taken.has(no.replace("-", ""))) continue;
    taken.add(no.replace("-", ""));
    return no;
  }
  return undefined;
}
