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

/** What can be found: an id, its number, its words in any languages, and how they are heard in other scripts. */
export interface Findable {
  readonly id: string;
  readonly no: string;
  readonly words: readonly string[];
  readonly heard: readonly string[];
}

/** The keys of one entry, made once when a book is built. Words of a key are apart by spaces. */
export interface Keys {
  readonly text: readonly string[];
  readonly initials: readonly string[];
  readonly sound: readonly string[];
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys.filter((key) => key !== ""))];

/** How many words are remembered; a book of some thousand entries has fewer. */
const CACHE_SIZE = 50_000;

/** A fold that remembers the words it had: an entry's words stand in other entries too. */
function cachedByWord(fold: (word: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  const ofWord = (word: string): string => {
    let folded = known.get(word);
    if (folded === undefined) {
      if (known.size === CACHE_SIZE) known.clear();
      known.set(word, (folded = fold(word)));
    }
    return folded;
  };
  return (text) => text.split(" ").map(ofWord).join(" ");
}

const typedKeyOf = cachedByWord(typedLetters);
const soundKeyOf = cachedByWord(soundClassesOf);
const initialsKeyOf = cachedByWord(initialsKey);

/** The keys an entry is found by. */
export function keysOf({ words, heard }: Findable): Keys {
  const normal = words.map(normalise);
  const all = [...normal, ...heard.map(normalise)];
  const shortened = normal.map(withoutParticles).filter((text, i) => text !== normal[i]);
  const short = [...normal, ...shortened].filter(hasInitials);
  return {
    text: unique([...all, ...shortened].map(typedKeyOf)),
    initials: unique(short.map(initialsKeyOf)),
    sound: unique(all.map(soundKeyOf)),
  };
}

/** An entry that was found, and how well: 100 points for the whole of what was typed, less for a part of it, a sound, a near miss. */
export interface Found {
  readonly id: string;
  readonly points: number;
}

/** Answers queries over the entries it was made of. */
export interface Finder {
  /** Ids of entries, best first, at most `most` (10). */
  find(query: string, most?: number): string[];
  /** The same with their points: what has fewer than `SURE` may be nothing like what was meant. */
  look(query: string, most?: number): Found[];
}

/**
 * A finder over entries and their keys; `languages`: those the entries are written in, if not all.
 *
 * ```ts
 * import { keysOf, makeFinder } from "@parley/search";
 * const hello = { id: "hello", no: "80-01", words: ["안녕하세요!", "Здра́вствуйте!"], heard: ["аннёнхасэё", "즈드라스뜨부이쩨"] };
 * const finder = makeFinder([{ ...hello, keys: keysOf(hello) }]);
 * finder.find("dkssud"); // ["hello"]
 * finder.find("annyong"); // ["hello"]
 * finder.look("안녕하세요")[0].points; // 100
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

  const look = (query: string, most = 10): Found[] => {
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
  return { look, find: (query, most) => look(query, most).map(({ id }) => id) };
}

/** What a word is worth but for its ending, and the most it can be: less than a whole word as it was typed. */
const OTHER_ENDING_WEIGHT = 0.9;
const MAX_OTHER_ENDING = 64;
/** What few sounds are worth: so many words have them that one written so, in any place, is meant before one heard so. */
const SHORT_SOUND_WEIGHT = 0.65;

/** Points from which an entry has what was typed, as it was typed or as it is heard, at the beginning of a word. */
export const SURE = 55;

/** Points from which an entry is what was meant, and near misses need not be looked for. */
const GOOD = 40;

/** The entries with the highest scores, best first; of equals the earlier in the book. */
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
