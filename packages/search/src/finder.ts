import {
  withoutFigures,
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
import { withTimes } from "./figures.ts";
import { retyped } from "./keyboard.ts";
import {
  ALIAS,
  CONFIDENT_POINTS,
  INDEX,
  INDEX_SOUND_MINUS,
  pointsOfKind,
  RESPELLED,
  SIMILAR,
  SIMILAR_SHARE,
  soundPoints,
  WORDS,
} from "./points.ts";
import { scriptFor, scriptsOfWord } from "@parley/sound/script";
import { makeBigramIndex, type BigramIndex } from "./bigram-index.ts";

/** What an entry has in one language: its text, its other words for search, and its respellings in other scripts. */
export interface FindableText {
  readonly lang: string;
  readonly words: readonly string[];
  readonly aliases?: readonly string[];
  /** The words under which an index has it. They say what it is about, and find it after what has them in its text. */
  readonly index?: readonly string[];
  readonly respellings: readonly string[];
  /** Its text with values in its slots, one for each form that a value can have: “Wait 1 minute.”, “Wait 5 minutes.” */
  readonly filled?: readonly string[];
}

/** An entry to be found. */
export interface Findable {
  readonly texts: readonly FindableText[];
  /** Whether it is an order that must be found by its own words only, never by sound or likeness. */
  readonly isOrder?: boolean;
}

/** The search keys of one entry, made once when a book is built. Spaces separate the words of a key. */
export interface Keys {
  /** Its words, and the others for search. An order has only these. */
  readonly text: readonly string[];
  readonly alias: readonly string[];
  readonly index: readonly string[];
  /** Its words with values in its slots; without figures. */
  readonly filled: readonly string[];
  /** Its respellings. */
  readonly respelled: readonly string[];
  readonly initials: readonly string[];
  readonly aliasInitials: readonly string[];
  readonly indexInitials: readonly string[];
  /** The sounds of its words and respellings, by the writing system of its language; those of the words of an index. */
  readonly sound: { readonly [system: string]: readonly string[] };
  readonly indexSound: { readonly [system: string]: readonly string[] };
  readonly isOrder: boolean;
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
 * keysOf({ texts: [{ lang: "ko", words: ["물"], respellings: ["муль"] }] }).text; // ["ㅁㅜㄹ"]
 * ```
 */
export function keysOf({ texts, isOrder = false }: Findable): Keys {
  const withShortened = (words: readonly string[]): string[] => {
    const normal = words.map(normalise);
    return [...normal, ...normal.map(withoutParticles).filter((text, i) => text !== normal[i])];
  };
  const words = withShortened(texts.flatMap((one) => one.words));
  const aliases = withShortened(texts.flatMap((one) => one.aliases ?? []));
  const index = withShortened(texts.flatMap((one) => one.index ?? []));
  const written = {
    text: unique(words.map(typedKeyOf)),
    alias: unique(aliases.map(typedKeyOf)),
    index: unique(index.map(typedKeyOf)),
    filled: unique(texts.flatMap((one) => one.filled ?? []).map((one) => typedKeyOf(withoutFigures(one)))),
    isOrder,
  };
  if (isOrder)
    return { ...written, respelled: [], initials: [], aliasInitials: [], indexInitials: [], sound: {}, indexSound: {} };
  const soundOf = (linesOf: (one: FindableText) => readonly string[]): Keys["sound"] => {
    const sound: { [system: string]: string[] } = {};
    for (const one of texts) (sound[scriptFor(one.lang)?.system ?? ""] ??= []).push(...linesOf(one).map(soundKeyOf));
    return Object.fromEntries(Object.entries(sound).map(([system, keys]) => [system, unique(keys)]));
  };
  return {
    ...written,
    respelled: unique(texts.flatMap(({ respellings }) => respellings.map(normalise)).map(typedKeyOf)),
    initials: unique(words.filter(hasInitials).map(initialsKeyOf)),
    aliasInitials: unique(aliases.filter(hasInitials).map(initialsKeyOf)),
    indexInitials: unique(index.filter(hasInitials).map(initialsKeyOf)),
    sound: soundOf(({ words, aliases = [], respellings }) => [
      ...withShortened([...words, ...aliases]),
      ...respellings.map(normalise),
    ]),
    indexSound: soundOf((one) => withShortened(one.index ?? [])),
  };
}

/** A result with its score. */
export interface SearchResult {
  readonly id: string;
  /**
   * 100 for the whole text as typed, from 70 for whole words of it, from `CONFIDENT_POINTS` for the beginning of words and for
   * the sound of another language; fewer for what is only similar.
   */
  readonly points: number;
}

/** A search index over entries. */
export interface Finder {
  /** Ids of entries, best first, at most `most` (10). */
  find(query: string, most?: number): string[];
  /** Results, best first, at most `most` (10). One below `CONFIDENT_POINTS` can be unrelated to the query. */
  search(query: string, most?: number): SearchResult[];
}

/** Lines of keys, with the entry and the kind of each: words or a respelling, or the writing system of its language. */
interface Lines {
  readonly index: BigramIndex;
  readonly owners: readonly number[];
  readonly kinds: readonly string[];
}

/**
 * A search index over entries and their keys. `languages` are those of the entries; default: all. Never throws.
 *
 * ```ts
 * import { keysOf, makeFinder } from "@parley/search";
 * const texts = [{ lang: "ko", words: ["안녕하세요!"], respellings: ["аннёнхасэё"] }, { lang: "ru", words: ["Здра́вствуйте!"], respellings: [] }];
 * const finder = makeFinder([{ id: "hello", no: "80-01", keys: keysOf({ texts }) }]);
 * finder.find("dkssudgktpdy"); // ["hello"]
 * finder.find("annyonghaseyo"); // ["hello"]
 * finder.search("안녕하세요")[0].points; // 100
 * ```
 */
export function makeFinder(
  entries: readonly { readonly id: string; readonly no: string; readonly keys: Keys }[],
  languages?: readonly string[],
): Finder {
  const linesOf = (keysOf: (keys: Keys) => { readonly [kind: string]: readonly string[] }, inOneWord = 0): Lines => {
    const lines = entries.flatMap(({ keys }, owner) =>
      Object.entries(keysOf(keys)).flatMap(([kind, own]) => own.map((key) => ({ key, owner, kind }))),
    );
    return {
      index: makeBigramIndex(
        lines.map(({ key }) => key),
        { inOneWord },
      ),
      owners: lines.map(({ owner }) => owner),
      kinds: lines.map(({ kind }) => kind),
    };
  };
  const letters = linesOf(
    ({ text, alias, index, respelled }) => ({ [WORDS]: text, [ALIAS]: alias, [INDEX]: index, [RESPELLED]: respelled }),
    SYLLABLE_LENGTH,
  );
  const filled = linesOf((keys) => ({ [WORDS]: keys.filled }), SYLLABLE_LENGTH);
  const initials = linesOf((keys) => ({
    [WORDS]: keys.initials,
    [ALIAS]: keys.aliasInitials,
    [INDEX]: keys.indexInitials,
  }));
  const sounds = linesOf(
    ({ sound, indexSound }) => ({
      ...sound,
      ...Object.fromEntries(Object.entries(indexSound).map(([system, keys]) => [INDEX + system, keys])),
    }),
    SHORT_SOUND,
  );
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
    /** Add the lines that have a key. `scoreOf` gives the score of a match; 0 for none. */
    const addExact = (
      { index, owners, kinds }: Lines,
      key: string,
      scoreOf: (points: number, rest: number, entry: number, kind: string) => number,
    ): void => {
      const words = key.split(" ").filter((word) => word !== "");
      index.exact(
        words.map((word) => index.encode(word)),
        (line, points, rest) => {
          const score = scoreOf(points, rest, owners[line]!, kinds[line]!);
          if (score > 0) raiseScore(owners[line]!, score);
        },
      );
    };
    const addNear = (
      { index, owners, kinds }: Lines,
      key: string,
      allowed: number,
      top: number,
      isCertain = (wrong: number, share: number, _kind: string): boolean => wrong === 0 && share > WHOLE,
    ): void =>
      index.near(index.encode(key.replaceAll(" ", "")), allowed, (line, wrong, share, isFirst) => {
        if (entries[owners[line]!]!.keys.isOrder) return;
        const points = top * (1 - wrong) + 14 * Math.min(1, share) + (isFirst && key.length <= FEW ? FIRST_MORE : 0);
        raiseScore(
          owners[line]!,
          isCertain(wrong, share, kinds[line]!) ? Math.max(points, CONFIDENT_POINTS) : Math.min(SIMILAR, points),
        );
      });
    const isShort = isShortQuery(normalQuery);
    /**
     * The score of a match of letters: a short query must have whole words, an order must have its own words, and all of them
     * on another keyboard: 새 is “to” there.
     */
    const written =
      (key: string, minus = 0) =>
      (points: number, rest: number, entry: number, kind: string): number => {
        if (kind === RESPELLED)
          return minus > 0 || isShort ? 0 : soundPoints(points, rest, key.length + RESPELLED_MORE, false);
        if (entries[entry]!.keys.isOrder && !(minus > 0 ? points === 100 : isOwnWord(key, rest))) return 0;
        return isShort && rest > 0 ? points * SIMILAR_SHARE : pointsOfKind(points - minus, kind);
      };

    const digits = query.replace(/[\s.·-]/g, "");
    if (/^\d{2,6}$/.test(digits))
      for (const [i, no] of numbers.entries())
        if (no.startsWith(digits) || digits.slice(0, -1) === no) raiseScore(i, no === digits ? 120 : 90);

    const typed = textKey(query);
    const ofTyped = written(typed);
    /** Whether a text has the query as words of its own. It is then not the sound of other words: 마취 is not “much”. */
    let isWritten = false;
    addExact(letters, typed, (points, rest, entry, kind) => {
      const score = ofTyped(points, rest, entry, kind);
      isWritten ||= kind !== RESPELLED && rest === 0 && score >= CONFIDENT_POINTS;
      return score;
    });
    const stem = withoutEnding(query);
    const ofStem = (points: number, rest: number, entry: number, kind: string): number =>
      kind === RESPELLED || entries[entry]!.keys.isOrder || rest > LONGEST_ENDING
        ? 0
        : CONFIDENT_POINTS + pointsOfKind(points, kind) / 20;
    if (stem !== undefined && !isShort) addExact(letters, textKey(stem), ofStem);
    if (/\p{Nd}.*\p{L}|\p{L}.*\p{Nd}|\p{Nd}:\p{Nd}/su.test(query)) {
      const figures = textKey(withoutFigures(query));
      addExact(filled, figures, written(figures));
      if (stem !== undefined) addExact(filled, textKey(withoutFigures(stem)), ofStem);
      const timed = textKey(withoutFigures(withTimes(query)));
      // A preposition is that of another language: о 15 годині.
      const alone = timed.replace(/^\p{L}{1,2} (?=00(?: |$))/u, "");
      for (const key of new Set([timed, alone])) if (key !== figures) addExact(filled, key, written(key));
    }
    const ofInitials = (points: number, rest: number, _: number, kind: string): number =>
      rest === 0 || normalQuery.length > SHORT_INITIALS ? pointsOfKind(points - 1, kind) : points * SIMILAR_SHARE;
    if (isInitials(normalQuery)) addExact(initials, normalQuery.replaceAll(/\s/g, ""), ofInitials);
    const others = retyped(query, languages);
    for (const other of others) {
      const key = textKey(other);
      addExact(letters, key, written(key, RETYPED_MINUS));
      if (isInitials(other)) addExact(initials, other, ofInitials);
    }
    const ownSystems = systemsOf(normalQuery);
    const soundQuery = soundKey(query);
    const length = soundQuery.replaceAll(" ", "").length;
    const isOwn = (kind: string): boolean => ownSystems.has(kind.replace(INDEX, ""));
    if (length > 1 && !isShort)
      addExact(
        sounds,
        soundQuery,
        (points, rest, _, kind) =>
          soundPoints(points, rest, length, isWritten || isOwn(kind)) -
          (kind.startsWith(INDEX) ? INDEX_SOUND_MINUS : 0),
      );

    if (good < most && !isShort) {
      addNear(letters, typed, 0.34, 46);
      addNear(
        sounds,
        soundQuery,
        0.3,
        40,
        (wrong, share, kind) =>
          !isWritten && length >= LONG_SOUND && wrong <= SOUNDS_WRONG && share > WHOLE && !isOwn(kind),
      );
      for (const other of others) addNear(letters, textKey(other), 0.26, 40);
      letters.index.nearWords(
        typed.split(" ").map((word) => letters.index.encode(word)),
        0.34,
        (line, wrong, share) => {
          const entry = letters.owners[line]!;
          if (!entries[entry]!.keys.isOrder) raiseScore(entry, 42 * (1 - wrong) + 10 * Math.min(1, share));
        },
      );
    }
    const best = bestOf(found, scores, most).map((entry) => ({ id: entries[entry]!.id, points: scores[entry]! }));
    for (const entry of found) scores[entry] = 0;
    return best;
  };
  return { search, find: (query, most) => search(query, most).map(({ id }) => id) };
}

/** What an approximate match of a few letters has more at the beginning of a text, which is typed from there. */
const FIRST_MORE = 7;
const FEW = 4;

/** The most letters of an ending. */
const LONGEST_ENDING = 3;
/** The share of a line from which an approximate match is one of the whole text. */
const WHOLE = 0.8;
/** The fewest sounds of a text that is certain by sound, and the share of them that may be wrong. */
const LONG_SOUND = 8;
const SOUNDS_WRONG = 0.13;
/** A respelling has more letters than sounds, so that fewer of them are enough. */
const RESPELLED_MORE = 1;
/** What a match on another keyboard has less than the same match as typed. */
const RETYPED_MINUS = 3;
/** The most letters of a query of one syllable, and the most sounds of a query that is in one word: “аннён” is not “уан уан”. */
const SYLLABLE_LENGTH = 3;
const SHORT_SOUND = 5;
/** The most initials that must be those of whole words. */
const SHORT_INITIALS = 3;

/** The points from which a result is good enough that approximate matches are not needed. */
const GOOD = 40;

/** Whether a query has one syllable or two letters. It must then have whole words: many words begin with it. */
function isShortQuery(query: string): boolean {
  const letters = Array.from(query);
  if (letters.length > 2 || query.includes(" ")) return false;
  return letters.length < 2 || !letters.every((letter) => textKey(letter).length > 1);
}

/** Whether a match of letters is one of the words of an order: a whole word, or more than half of one that is being typed. */
function isOwnWord(key: string, rest: number): boolean {
  const length = key.replaceAll(" ", "").length;
  return rest === 0 || (length >= 4 && rest <= length);
}

/** The writing systems that a query can be in. */
function systemsOf(query: string): ReadonlySet<string> {
  return new Set(query.split(" ").flatMap((word) => scriptsOfWord(word).map(({ system }) => system)));
}

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
