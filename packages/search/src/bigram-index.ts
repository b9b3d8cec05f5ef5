import { makeMatcher, type Matcher } from "./approximate-match.ts";

/** The high bit of a letter: a word begins with it. */
const BEGINS = 0x8000;
const LETTER = 0x7fff;
/** How many lines a search for near misses looks at closely. */
const CLOSELY = 1_000;
/** And how many at the most, where more have the same number of pairs. */
const MOST = 3_000;
/** How many lines that can have the whole of a query are looked at: more than that, and it says too little to find by. */
const EXAMINED = 15_000;
/** How often, at the most, it counts a line that has a pair. */
const COUNTED = 180_000;
/** Sorts of letters that are told apart; all scripts of a book together have some hundred, and a table is as large as their square. */
const SORTS = 1_000;
/** Up to how many letters a query is short. */
const SHORT = 6;
/** Points for ending where a word ends: 물 is water before it is the beginning of 물러서세요. */
const WORD_ENDS = 4;
/** Up to how many letters a query is one syllable: it does not go on in the next word. */
const SYLLABLE = 3;
/** What it costs, in letters, to begin inside a word. */
const LOOSE = 1;

/** What was typed, in the letters of an index: `-1` for one that no line has. */
type Coded = readonly number[];

/** Lines of keys, found by the pairs of neighbouring letters they have. */
export interface PairIndex {
  /** A query in the letters of this index. */
  coded(text: string): Coded;
  /** Points for lines that have the whole of a query, or all of its words. */
  exact(words: readonly Coded[], give: (entry: number, points: number) => void): void;
  /** Lines near a query: the share of its letters that are wrong, and how much of the line it is. `allowed` is the share of letters that may be wrong. */
  near(query: Coded, allowed: number, give: (entry: number, wrong: number, share: number) => void): void;
  /** Lines near each of some words, in any order. */
  nearWords(
    words: readonly Coded[],
    allowed: number,
    give: (entry: number, wrong: number, share: number) => void,
  ): void;
}

/**
 * An index over keys, each of an entry; words of a key are apart by spaces. For each pair of letters it knows the lines that
 * have it: a query's rarest pair leads to the lines that can have the whole of it, and the lines with the most of its pairs
 * are the ones that can be near. Letters become small numbers, so that lines are arrays and not strings. `syllables`: a few
 * letters are one, and stand in one word.
 */
export function makePairs(
  keys: readonly (readonly [key: string, entry: number])[],
  { syllables = true }: { readonly syllables?: boolean } = {},
): PairIndex {
  const codes = new Map<number, number>();
  let total = 0;
  for (const [key] of keys) total += key.length;
  const letters = new Uint16Array(total);
  const bounds = new Uint32Array(keys.length + 1);
  const owners = new Uint32Array(keys.length);
  let at = 0;
  for (let line = 0; line < keys.length; line++) {
    const [key, entry] = keys[line]!;
    owners[line] = entry;
    let begins = BEGINS;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      if (unit === 32) {
        begins = BEGINS;
        continue;
      }
      let code = codes.get(unit);
      if (code === undefined) codes.set(unit, (code = Math.min(SORTS, codes.size + 1)));
      letters[at++] = code | begins;
      begins = 0;
    }
    bounds[line + 1] = at;
  }
  // A pair is two letters of a line, or nothing and the letter that begins a word.
  const sorts = Math.min(SORTS, codes.size) + 1;
  const seenIn = new Int32Array(sorts * sorts);
  const begin = new Uint32Array(sorts * sorts + 1);
  const eachPair = (visit: (pair: number, line: number) => void): void => {
    seenIn.fill(-1);
    for (let line = 0; line < keys.length; line++) {
      let before = 0;
      for (let i = bounds[line]!; i < bounds[line + 1]!; i++) {
        const letter = letters[i]! & LETTER;
        if (letters[i]! & BEGINS && seenIn[letter] !== line) {
          seenIn[letter] = line;
          visit(letter, line);
        }
        const pair = before * sorts + letter;
        if (before !== 0 && seenIn[pair] !== line) {
          seenIn[pair] = line;
          visit(pair, line);
        }
        before = letter;
      }
    }
  };
  eachPair((pair) => begin[pair + 1]!++);
  for (let pair = 0; pair < sorts * sorts; pair++) begin[pair + 1]! += begin[pair]!;
  const lines = new Uint32Array(begin[sorts * sorts]!);
  const next = begin.slice();
  /** Of each line a sign for every pair it has, thirty-two of them for all. */
  const signs = new Int32Array(keys.length);
  eachPair((pair, line) => {
    lines[next[pair]!++] = line;
    signs[line]! |= signOf(pair);
  });

  const lengths = Uint8Array.from({ length: keys.length }, (_, line) => Math.min(255, lengthOf(line)));
  const counts = new Uint8Array(keys.length);
  const touched = new Uint32Array(keys.length);

  const size = (pair: number): number => begin[pair + 1]! - begin[pair]!;

  /** The pairs of a query; one letter alone is looked for where words begin. */
  const pairsOf = (query: Coded): number[] => {
    if (query.length === 1) return query[0]! < 0 ? [] : [query[0]!];
    const pairs: number[] = [];
    for (let i = 1; i < query.length; i++)
      if (query[i]! > 0 && query[i - 1]! > 0) pairs.push(query[i - 1]! * sorts + query[i]!);
    return pairs;
  };

  /** The pairs that a short query would have, were two neighbours of it exchanged or one letter too many: it has few others. */
  const exchangedPairs = (query: Coded): number[] => {
    const pairs: number[] = [];
    if (query.length > SHORT) return pairs;
    const put = (a: number, b: number): void => {
      if (a > 0 && b > 0) pairs.push(a * sorts + b);
    };
    for (let i = 1; i < query.length; i++) {
      put(query[i]!, query[i - 1]!);
      if (i > 1) put(query[i - 2]!, query[i]!);
    }
    return pairs;
  };

  /** Whether a word begins between two places. */
  const crosses = (from: number, to: number): boolean => {
    for (let i = from + 1; i < to; i++) if (letters[i]! & BEGINS) return true;
    return false;
  };

  /** Points for a place of a query in a line: whole, at the beginning, at the beginning of a word, anywhere. */
  const points = (line: number, query: Coded): number => {
    const [from, to] = [bounds[line]!, bounds[line + 1]!];
    const share = query.length / (to - from);
    let anywhere = false;
    for (let i = from; i + query.length <= to; i++) {
      let same = 0;
      while (same < query.length && (letters[i + same]! & LETTER) === query[same]) same += 1;
      if (same < query.length) continue;
      const end = i + query.length;
      if (syllables && query.length <= SYLLABLE && crosses(i, end)) continue;
      const ends = end === to || letters[end]! & BEGINS ? WORD_ENDS : 0;
      if (i === from) return share === 1 ? 100 : 80 + 10 * share + ends;
      if (letters[i]! & BEGINS) return 62 + 12 * share + ends;
      if (query.length > 1) anywhere = true;
    }
    if (!anywhere) return 0;
    return query.length > 2 ? 36 + 10 * share : 12;
  };

  /**
   * Count the pairs of some queries in every line, and visit those that have the most of them: of the lines that are not much
   * longer than what was typed, and of the long ones, which seldom are what was meant.
   */
  const mostAlike = (queries: readonly Coded[], least: number, visit: (line: number) => void): void => {
    const sorted = [...new Set(queries.flatMap((query) => pairsOf(query).concat(exchangedPairs(query))))].toSorted(
      (a, b) => size(a) - size(b),
    );
    // What stands in most lines tells little and costs most.
    let cost = 0;
    const pairs = sorted.filter((pair, i) => (cost += size(pair)) <= COUNTED || i < 1);
    if (pairs.length === 0) return;
    const needed = least - (sorted.length - pairs.length);
    let many = 0;
    for (const pair of pairs)
      for (let i = begin[pair]!; i < begin[pair + 1]!; i++) {
        const line = lines[i]!;
        if (counts[line] === 0) touched[many++] = line;
        counts[line]!++;
      }
    const short = Math.min(254, 2 * queries.reduce((sum, { length }) => sum + length, 0));
    const ofShort = new Uint32Array(pairs.length + 1);
    const ofLong = new Uint32Array(pairs.length + 1);
    for (let i = 0; i < many; i++) {
      const line = touched[i]!;
      if (lengths[line]! > short) ofLong[counts[line]!]!++;
      else ofShort[counts[line]!]!++;
    }
    const [enough, enoughOfLong] = [enoughOf(ofShort, needed), enoughOf(ofLong, needed)];
    let visits = 0;
    for (let i = 0; i < many; i++) {
      const line = touched[i]!;
      if (visits < MOST && counts[line]! >= (lengths[line]! > short ? enoughOfLong : enough)) {
        visits += 1;
        visit(line);
      }
      counts[line] = 0;
    }
  };

  return {
    coded: (text) => Array.from({ length: text.length }, (_, i) => codes.get(text.charCodeAt(i)) ?? -1),
    exact(words, give) {
      const flat = words.flat();
      if (flat.length === 0) return;
      // Words in another order need the pairs inside words only; the whole has those too.
      const long = words.filter(({ length }) => length > 1);
      const within = words.length === 1 || long.length === 0 ? pairsOf(flat) : long.flatMap(pairsOf);
      if (flat.includes(-1) || within.length === 0) return;
      const wanted = within.reduce((sum, pair) => sum | signOf(pair), 0);
      const rarest = within.reduce((a, b) => (size(b) < size(a) ? b : a));
      let examined = 0;
      for (let i = begin[rarest]!; i < begin[rarest + 1]! && examined < EXAMINED; i++) {
        const line = lines[i]!;
        if ((wanted & ~signs[line]!) !== 0) continue;
        examined += 1;
        const whole = points(line, flat);
        if (whole > 0) {
          give(owners[line]!, whole);
          continue;
        }
        if (words.length < 2) continue;
        let sum = 0;
        for (const word of words) {
          const each = points(line, word);
          if (each === 0) {
            sum = 0;
            break;
          }
          sum += each;
        }
        if (sum > 0) give(owners[line]!, (0.8 * sum) / words.length);
      }
    },
    near(query, allowed, give) {
      if (query.length < 3) return;
      const pattern = query.slice(0, 31);
      const matcher = makeMatcher(pattern, sorts);
      const limit = Math.max(1, Math.floor(pattern.length * allowed));
      // A change takes two pairs away at the most (Ukkonen 1992).
      mostAlike([pattern], pattern.length - 1 - 2 * limit, (line) => {
        const inside = matcher.anywhere(letters, bounds[line]!, bounds[line + 1]!);
        if (inside > limit) return;
        const wrong = inside + LOOSE * Math.min(1, atWord(matcher, line, pattern.length + limit, inside) - inside);
        give(owners[line]!, wrong / pattern.length, pattern.length / lengthOf(line));
      });
    },
    nearWords(words, allowed, give) {
      const long = words.filter((word) => word.length > 1).map((word) => word.slice(0, 31));
      if (long.length < 2) return;
      const matchers = long.map((word) => makeMatcher(word, sorts));
      const length = long.reduce((sum, word) => sum + word.length, 0);
      const limit = length * allowed;
      mostAlike(long, length - long.length - 2 * limit, (line) => {
        let wrong = 0;
        for (const [i, matcher] of matchers.entries()) {
          const inside = matcher.anywhere(letters, bounds[line]!, bounds[line + 1]!);
          if (wrong + inside > limit) return;
          wrong += inside + LOOSE * Math.min(1, atWord(matcher, line, long[i]!.length + 2, inside) - inside);
        }
        give(owners[line]!, wrong / length, length / lengthOf(line));
      });
    },
  };

  /** The distance of the nearest place that begins where a word begins. `least` is known to be the nearest of all. */
  function atWord(matcher: Matcher, line: number, span: number, least: number): number {
    const to = bounds[line + 1]!;
    let best = Infinity;
    for (let i = bounds[line]!; i < to && best > least; i++)
      if (letters[i]! & BEGINS) best = Math.min(best, matcher.at(letters, i, Math.min(to, i + span)));
    return best;
  }

  function lengthOf(line: number): number {
    return bounds[line + 1]! - bounds[line]!;
  }
}

/** How many pairs a line must have to be looked at closely, so that it is not too many lines. */
function enoughOf(having: Uint32Array, least: number): number {
  let lowest = having.length - 1;
  let found = having[lowest]!;
  while (lowest > Math.max(1, least) && (found === 0 || found + having[lowest - 1]! <= CLOSELY))
    found += having[--lowest]!;
  return lowest;
}

function signOf(pair: number): number {
  return 1 << (Math.imul(pair, 0x9e3779b1) >>> 27);
}
