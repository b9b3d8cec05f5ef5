import { nearest } from "@parley/book";
import { PICTOGRAM_NAMES } from "@parley/edition";
import { iconNames } from "./icons.ts";
import { pictureWords, type PictureWords } from "./picture-words.ts";

/** A picture that a word finds: its name under `picture:` of an entry, and its words by language where it has some. */
export type FoundPicture = PictureWords;

/** A word without stress marks, capitals, the dots of ё and apostrophes, which people write in different ways. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0301\u0308'’ʼ]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .trim();

/** How well a folded word of a picture answers: 3 the same, 2 it begins so, 1 one of its words begins so, 0 not. */
function likeness(candidate: string, wanted: string): number {
  if (candidate === wanted) return 3;
  if (candidate.startsWith(wanted)) return 2;
  return candidate.split(" ").some((part) => part.startsWith(wanted)) ? 1 : 0;
}

/** What is searched: pictures with their words, and names with the words in them, folded. */
interface Candidates {
  readonly worded: readonly (readonly [FoundPicture, readonly string[]])[];
  readonly named: readonly (readonly [name: string, word: string])[];
}

let candidates: Candidates | undefined;

function readCandidates(): Candidates {
  const names = [...PICTOGRAM_NAMES.map((name) => `parley:${name}`), ...iconNames()];
  return {
    worded: pictureWords().map((picture) => [picture, Object.values(picture.words).flat().map(folded)]),
    named: names.map((name) => [name, folded(name.slice(name.indexOf(":") + 1).replaceAll("-", " "))]),
  };
}

/**
 * The names of pictures that are like a name that none has: spelled nearly so in its set, the same name in another set, or found by
 * its words.
 */
export function picturesLike(name: string): string[] {
  candidates ??= readCandidates();
  const names = candidates.named.map(([known]) => known);
  const [set = "", own = ""] = name.split(":");
  const inSet = names.filter((known) => known.startsWith(`${set}:`));
  const spelled = nearest(name, inSet.length > 0 ? inSet : names);
  const elsewhere = names.filter((known) => known.endsWith(`:${own}`));
  const found = findPictures(own.replaceAll("-", " "), 2).map((picture) => picture.name);
  return [...new Set([...(spelled === undefined ? [] : [spelled]), ...elsewhere, ...found])];
}

/**
 * The pictures for a word in any language of the interface, the best first: those with words of their own, then those whose name
 * in an icon set has it. Throws an Error if an icon set is not installed.
 *
 * ```ts
 * findPictures("ambulance")[0]?.name; // "healthicons:ambulance"
 * findPictures("qqqq"); // []
 * ```
 */
export function findPictures(query: string, most = 30): FoundPicture[] {
  const wanted = folded(query);
  if (wanted === "") return [];
  candidates ??= readCandidates();
  const worded = candidates.worded
    .map(([picture, words]) => [picture, Math.max(...words.map((word) => likeness(word, wanted)))] as const)
    .filter(([, rank]) => rank > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([picture]) => picture);
  const taken = new Set(worded.map(({ name }) => name));
  const named = candidates.named
    .filter(([name]) => !taken.has(name))
    .map(([name, word]) => [name, likeness(word, wanted)] as const)
    .filter(([, rank]) => rank > 0)
    .toSorted(([a, x], [b, y]) => y - x || a.length - b.length)
    .map(([name]): FoundPicture => ({ name, words: {} }));
  return [...worded, ...named].slice(0, most);
}
