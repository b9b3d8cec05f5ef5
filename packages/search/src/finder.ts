import {
  hasInitials,
  initialsKey,
  isInitials,
  normalise,
  soundKey,
  soundClassesOf,
  textKey,
  typedLetters,
  withoutEnding,
  withoutParticles,
} from "./keys.ts";
import { retyped } from "./keyboard.ts";
import { makeBigramIndex, type BigramIndex } from "./bigram-index.ts";

/** An entry to be found: id, number, words in any languages, and their respellings in other scripts. */
export interface Findable {
  readonly id: string;
  readonly no: string;
  readonly words: readonly string[];
  readonly respellings: readonly string[];
}

/** The search keys of one entry, made once when a book is built. Spaces separate the words of a key. */
export interface Keys {
  readonly text: readonly string[];
  readonly initials: readonly string[];
  readonly sound: readonly string[];
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys.filter((key) => key !== ""))];

/** The most words in a cache. A book of some thousand entries has fewer. */
const CACHE_SIZE = 50_000;

/** A function on words, applied to each word of a text, with a cache: entries share most of their words. */
function cachedByWord(keyOf: (word: string) => string): (text: string) => string {
  const cache = new Map<string, string>();
  const ofWord = (word: string): string => {
    let key = cache.get(word);
    if (key === undefined) {
      if (cache.size === CACHE_SIZE) cache.clear();
      cache.set(word, (key = keyOf(word)));
    }
    return key;
  };
  return (text) => text.split(" ").map(ofWord).join(" ");
}

const typedKeyOf = cachedByWord(typedLetters);
const soundKeyOf = cachedByWord(soundClassesOf);
const initialsKeyOf = cachedByWord(initialsKey);

/**
 * The search keys of an entry. Never throws.
 *
 * ```ts
 * import { keysOf } from "@parley/search";
 * keysOf({ id: "water", no: "20-01", words: ["물"], respellings: ["муль"] }).text; // ["ㅁㅜㄹ", "муль"]
 * ```
 */
export function keysOf({ words, respellings }: Findable): Keys {
  const normal = words.map(normalise);
  const all = [...normal, ...respellings.map(normalise)];
  const shortened = normal.map(withoutParticles).filter((text, i) => text !== normal[i]);
  const short = [...normal, ...shortened].filter(hasInitials);
  return {
    text: unique([...all, ...shortened].map(typedKeyOf)),
    initials: unique(short.map(initialsKeyOf)),
    sound: unique(all.map(soundKeyOf)),
  };
}

/** A result with its score: 100 points for the whole query, fewer for a part, for the same sound, or for an approximate match. */
export interface SearchResult {
  readonly id: string;
  readonly points: number;
}

/** A search index over entries. */
export interface Finder {
  /** Ids of entries, best first, at most `most` (10). */
  find(query: string, most?: number): string[];
  /** Results, best first, at most `most` (10). One below `CONFIDENT_POINTS` can be unrelated to the query. */
  search(query: string, most?: number): SearchResult[];
}

/**
 * A search index over entries and their keys. `languages` are those of the entries; default: all. Never throws.
 *
 * ```ts
 * import { keysOf, makeFinder } from "@parley/search";
 * const hello = { id: "hello", no: "80-01", words: ["안녕하세요!", "Здра́вствуйте!"], respellings: ["аннёнхасэё", "즈드라스뜨부이떼"] };
 * const finder = makeFinder([{ ...hello, keys: keysOf(hello) }]);
 * finder.find("dkssud"); // ["hello"]
 * finder.find("annyong"); // ["hello"]
 * finder.search("안녕하세요")[0].points; // 100
 * ```
 */
export function makeFinder(
  entries: readonly { readonly id: string; readonly no: string; readonly keys: Keys }[],
  languages?: readonly string[],
): Finder {
  const indexOf = (kind: keyof Keys): BigramIndex =>
    makeBigramIndex(
      entries.flatMap(({ keys }, i) => keys[kind].map((key) => [key, i] as const)),
      { syllables: kind === "text" },
    );
  const [text, initials, sound] = [indexOf("text"), indexOf("initials"), indexOf("sound")];
  const numbers = entries.map(({ no }) => no.replace(/\D/g, ""));
  const scores = new Float32Array(entries.length);

  const search = (query: string, most = 10): SearchResult[] => {
    const normalQuery = normalise(query);
    if (normalQuery === "") return [];
    const found: number[] = [];
    let good = 0;
    const raiseScore = (entry: number, score: number): void => {
      const before = scores[entry]!;
      if (score <= before) return;
      if (before === 0) found.push(entry);
      if (before < GOOD && score >= GOOD) good += 1;
      scores[entry] = score;
    };
    const addExact = (index: BigramIndex, key: string, weight: number, highest = 100): void => {
      const words = key.split(" ").filter((word) => word !== "");
      index.exact(
        words.map((word) => index.encode(word)),
        (entry, points) => raiseScore(entry, Math.min(highest, points * weight)),
      );
    };
    const addNear = (index: BigramIndex, key: string, allowed: number, top: number): void =>
      index.near(index.encode(key.replaceAll(" ", "")), allowed, (entry, wrong, share) =>
        raiseScore(entry, top * (1 - wrong) + 14 * Math.min(1, share)),
      );

    const digits = query.replace(/[\s.·-]/g, "");
    if (/^\d{2,6}$/.test(digits))
      for (const [i, no] of numbers.entries())
        if (no.startsWith(digits) || digits.slice(0, -1) === no) raiseScore(i, no === digits ? 120 : 90);

    const typed = textKey(query);
    addExact(text, typed, 1);
    const stem = withoutEnding(query);
    if (stem !== undefined) addExact(text, textKey(stem), OTHER_ENDING_WEIGHT, MAX_OTHER_ENDING);
    if (isInitials(normalQuery)) addExact(initials, normalQuery.replaceAll(/\s/g, ""), 0.98);
    const others = retyped(query, languages);
    for (const other of others) {
      addExact(text, textKey(other), 0.93);
      if (isInitials(other)) addExact(initials, other, 0.9);
    }
    const soundQuery = soundKey(query);
    const sounds = soundQuery.replaceAll(" ", "").length;
    if (sounds > 1) addExact(sound, soundQuery, sounds > 5 ? 0.88 : SHORT_SOUND_WEIGHT);

    if (good < most) {
      addNear(text, typed, 0.34, 46);
      addNear(sound, soundQuery, 0.3, 40);
      for (const other of others) addNear(text, textKey(other), 0.26, 40);
      text.nearWords(
        typed.split(" ").map((word) => text.encode(word)),
        0.34,
        (entry, wrong, share) => raiseScore(entry, 42 * (1 - wrong) + 10 * Math.min(1, share)),
      );
    }
    const best = bestOf(found, scores, most).map((entry) => ({ id: entries[entry]!.id, points: scores[entry]! }));
    for (const entry of found) scores[entry] = 0;
    return best;
  };
  return { search, find: (query, most) => search(query, most).map(({ id }) => id) };
}

/** The weight of a match without the ending of a word, and its highest score: less than that of the word as typed. */
const OTHER_ENDING_WEIGHT = 0.9;
const MAX_OTHER_ENDING = 64;
/** The weight of a match of few sounds. Many words share them, so a match of letters anywhere scores higher. */
const SHORT_SOUND_WEIGHT = 0.65;

/** The points from which a result has the query, by letters or by sound, at the beginning of a word. */
export const CONFIDENT_POINTS = 55;

/** The points from which a result is good enough that approximate matches are not needed. */
const GOOD = 40;

/** The entries with the highest scores, best first; among equals in the order of the book. */
function bestOf(found: readonly number[], scores: Float32Array, most: number): number[] {
  const best: number[] = [];
  const before = (a: number, b: number): boolean => scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b);
  for (const entry of found) {
    if (best.length === most && !before(entry, best[most - 1]!)) continue;
    let at = best.length;
    while (at > 0 && before(entry, best[at - 1]!)) at -= 1;
    best.splice(at, 0, entry);
    if (best.length > most) best.pop();
  }
  return best;
}
