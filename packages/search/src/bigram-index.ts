import { makeMatcher, type Matcher } from "./approximate-match.ts";

/** The high bit of a letter that begins a word. */
const WORD_START = 0x8000;
const LETTER_MASK = 0x7fff;
/** How many lines approximate matching aims to examine. */
const TARGET_CANDIDATES = 1_000;
/** How many lines it examines at most, where more have the same number of bigrams. */
const MAX_CANDIDATES = 3_000;
/** How many candidates of an exact match are examined. A query with more candidates is too short to be useful. */
const MAX_EXAMINED = 15_000;
/** The most counts of a line with a bigram, over all bigrams of a query. */
const MAX_COUNTED = 180_000;
/** The most distinct letters. All scripts of a book have some hundred; the table of bigrams has the square of this size. */
const MAX_ALPHABET = 1_000;
/** The most letters of a short query. */
const SHORT_QUERY = 6;
/** `rest` of a match that begins inside a word. */
const INSIDE = Infinity;
/** The weight of a match of all words in another order, or with others between them. */
const OTHER_ORDER_WEIGHT = 0.9;
/** The cost of a match that begins inside a word, in letters. */
const INSIDE_WORD_COST = 1;

/** A query in the letter codes of an index; `-1` for a letter that no line has. */
type CodedText = readonly number[];

/** An index of lines of keys by their bigrams. */
export interface BigramIndex {
  /** The letter codes of a query. */
  encode(text: string): CodedText;
  /** Lines that have the whole query, or all of its words, with their points. */
  /** `rest` is the number of letters after the match to the end of its word: 0 for whole words, infinite inside a word. */
  exact(words: readonly CodedText[], give: (line: number, points: number, rest: number) => void): void;
  /** Approximate matches of a query: the share of wrong letters, at most `allowed`, and the share of the line that matches. */
  near(
    query: CodedText,
    allowed: number,
    give: (line: number, wrong: number, share: number, isFirst: boolean) => void,
  ): void;
  /** Approximate matches of several words, in any order. */
  nearWords(
    words: readonly CodedText[],
    allowed: number,
    give: (line: number, wrong: number, share: number) => void,
  ): void;
}

/**
 * A bigram index over keys, the lines; spaces separate the words of a key. It has the lines of each bigram. The rarest
 * bigram of a query gives the candidates of an exact match; the lines with most of its bigrams are the candidates of an
 * approximate match. Letters are small numbers, so that lines are typed arrays. A query of one word of up to `inOneWord` letters must
 * be in one word.
 */
export function makeBigramIndex(
  keys: readonly string[],
  { inOneWord = 0 }: { readonly inOneWord?: number } = {},
): BigramIndex {
  const codes = new Map<number, number>();
  let total = 0;
  for (const key of keys) total += key.length;
  const letters = new Uint16Array(total);
  const lineStarts = new Uint32Array(keys.length + 1);
  let at = 0;
  for (let line = 0; line < keys.length; line++) {
    const key = keys[line]!;
    let begins = WORD_START;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      if (unit === 32) {
        begins = WORD_START;
        continue;
      }
      let code = codes.get(unit);
      if (code === undefined) codes.set(unit, (code = Math.min(MAX_ALPHABET, codes.size + 1)));
      letters[at++] = code | begins;
      begins = 0;
    }
    lineStarts[line + 1] = at;
  }
  // A bigram is two letters of a line, or 0 and the first letter of a word.
  const alphabetSize = Math.min(MAX_ALPHABET, codes.size) + 1;
  const seenIn = new Int32Array(alphabetSize * alphabetSize);
  const bigramStarts = new Uint32Array(alphabetSize * alphabetSize + 1);
  const eachBigram = (visit: (bigram: number, line: number) => void): void => {
    seenIn.fill(-1);
    for (let line = 0; line < keys.length; line++) {
      let before = 0;
      for (let i = lineStarts[line]!; i < lineStarts[line + 1]!; i++) {
        const letter = letters[i]! & LETTER_MASK;
        if (letters[i]! & WORD_START && seenIn[letter] !== line) {
          seenIn[letter] = line;
          visit(letter, line);
        }
        const bigram = before * alphabetSize + letter;
        if (before !== 0 && seenIn[bigram] !== line) {
          seenIn[bigram] = line;
          visit(bigram, line);
        }
        before = letter;
      }
    }
  };
  eachBigram((bigram) => bigramStarts[bigram + 1]!++);
  for (let bigram = 0; bigram < alphabetSize * alphabetSize; bigram++)
    bigramStarts[bigram + 1]! += bigramStarts[bigram]!;
  const lines = new Uint32Array(bigramStarts[alphabetSize * alphabetSize]!);
  const next = bigramStarts.slice();
  /** A Bloom filter of the bigrams of each line, with 32 bits. */
  const bloomMasks = new Int32Array(keys.length);
  eachBigram((bigram, line) => {
    lines[next[bigram]!++] = line;
    bloomMasks[line]! |= bloomBit(bigram);
  });

  const lengths = Uint8Array.from({ length: keys.length }, (_, line) => Math.min(255, lengthOf(line)));
  const counts = new Uint8Array(keys.length);
  const touched = new Uint32Array(keys.length);

  const lineCount = (bigram: number): number => bigramStarts[bigram + 1]! - bigramStarts[bigram]!;

  /** The bigrams of a query. A single letter matches the first letter of a word. */
  const bigramsOf = (query: CodedText): number[] => {
    if (query.length === 1) return query[0]! < 0 ? [] : [query[0]!];
    const bigrams: number[] = [];
    for (let i = 1; i < query.length; i++)
      if (query[i]! > 0 && query[i - 1]! > 0) bigrams.push(query[i - 1]! * alphabetSize + query[i]!);
    return bigrams;
  };

  /** The bigrams of a short query with two letters transposed or one deleted. Its own bigrams are too few. */
  const transposedBigrams = (query: CodedText): number[] => {
    const bigrams: number[] = [];
    if (query.length > SHORT_QUERY) return bigrams;
    const put = (a: number, b: number): void => {
      if (a > 0 && b > 0) bigrams.push(a * alphabetSize + b);
    };
    for (let i = 1; i < query.length; i++) {
      put(query[i]!, query[i - 1]!);
      if (i > 1) put(query[i - 2]!, query[i]!);
    }
    return bigrams;
  };

  /** Whether a word begins between two positions. */
  const crossesWord = (from: number, to: number): boolean => {
    for (let i = from + 1; i < to; i++) if (letters[i]! & WORD_START) return true;
    return false;
  };

  /** The letters from a position to the end of its word. */
  const restOfWord = (at: number, to: number): number => {
    let end = at;
    while (end < to && (letters[end]! & WORD_START) === 0) end += 1;
    return end - at;
  };

  /** Whether the query that is looked for is one word. */
  let isOneWord = true;

  /** The letters after the match that `points` found last, to the end of its word; `INSIDE` for a match inside a word. */
  let rest = 0;

  /** Points for the best match of a query in a line: the whole line, whole words, the beginning of words, anywhere. */
  const points = (line: number, query: CodedText): number => {
    const [from, to] = [lineStarts[line]!, lineStarts[line + 1]!];
    const share = query.length / (to - from);
    let best = 0;
    rest = INSIDE;
    for (let i = from; i + query.length <= to; i++) {
      let same = 0;
      while (same < query.length && (letters[i + same]! & LETTER_MASK) === query[same]) same += 1;
      if (same < query.length) continue;
      const end = i + query.length;
      if (isOneWord && query.length <= inOneWord && crossesWord(i, end)) continue;
      const begins = (letters[i]! & WORD_START) !== 0;
      if (!begins && query.length < 2) continue;
      const after = begins ? restOfWord(end, to) : INSIDE;
      const own = begins ? pointsOfWords(after === 0, i === from, share) : query.length > 2 ? 36 + 10 * share : 12;
      if (own <= best) continue;
      best = own;
      rest = after;
    }
    return best;
  };

  /**
   * Count the bigrams of some queries in each line, and visit the lines that have most of them. Lines that are not much longer
   * than the query have a threshold of their own, because long lines are seldom the wanted ones.
   */
  const candidates = (queries: readonly CodedText[], least: number, visit: (line: number) => void): void => {
    const sorted = [...new Set(queries.flatMap((query) => bigramsOf(query).concat(transposedBigrams(query))))].toSorted(
      (a, b) => lineCount(a) - lineCount(b),
    );
    // A bigram of many lines distinguishes little and costs most.
    let cost = 0;
    const bigrams = sorted.filter((bigram, i) => (cost += lineCount(bigram)) <= MAX_COUNTED || i < 1);
    if (bigrams.length === 0) return;
    const needed = least - (sorted.length - bigrams.length);
    let many = 0;
    for (const bigram of bigrams)
      for (let i = bigramStarts[bigram]!; i < bigramStarts[bigram + 1]!; i++) {
        const line = lines[i]!;
        if (counts[line] === 0) touched[many++] = line;
        counts[line]!++;
      }
    const short = Math.min(254, 2 * queries.reduce((sum, { length }) => sum + length, 0));
    const ofShort = new Uint32Array(bigrams.length + 1);
    const ofLong = new Uint32Array(bigrams.length + 1);
    for (let i = 0; i < many; i++) {
      const line = touched[i]!;
      if (lengths[line]! > short) ofLong[counts[line]!]!++;
      else ofShort[counts[line]!]!++;
    }
    const [threshold, longThreshold] = [thresholdOf(ofShort, needed), thresholdOf(ofLong, needed)];
    let visits = 0;
    for (let i = 0; i < many; i++) {
      const line = touched[i]!;
      if (visits < MAX_CANDIDATES && counts[line]! >= (lengths[line]! > short ? longThreshold : threshold)) {
        visits += 1;
        visit(line);
      }
      counts[line] = 0;
    }
  };

  return {
    encode: (text) => Array.from({ length: text.length }, (_, i) => codes.get(text.charCodeAt(i)) ?? -1),
    exact(words, give) {
      const flat = words.flat();
      isOneWord = words.length < 2;
      if (flat.length === 0) return;
      // Words in another order share only the bigrams inside words.
      const long = words.filter(({ length }) => length > 1);
      const within = words.length === 1 || long.length === 0 ? bigramsOf(flat) : long.flatMap(bigramsOf);
      if (flat.includes(-1) || within.length === 0) return;
      const wanted = within.reduce((sum, bigram) => sum | bloomBit(bigram), 0);
      const rarest = within.reduce((a, b) => (lineCount(b) < lineCount(a) ? b : a));
      let examined = 0;
      for (let i = bigramStarts[rarest]!; i < bigramStarts[rarest + 1]! && examined < MAX_EXAMINED; i++) {
        const line = lines[i]!;
        if ((wanted & ~bloomMasks[line]!) !== 0) continue;
        examined += 1;
        const whole = points(line, flat);
        if (whole > 0) {
          give(line, whole, rest);
          continue;
        }
        if (words.length < 2) continue;
        let sum = 0;
        let most = 0;
        for (const word of words) {
          const each = points(line, word);
          most = Math.max(most, rest);
          if (each === 0) {
            sum = 0;
            break;
          }
          sum += each;
        }
        if (sum > 0) give(line, (OTHER_ORDER_WEIGHT * sum) / words.length, most);
      }
    },
    near(query, allowed, give) {
      if (query.length < 3) return;
      const pattern = query.slice(0, 31);
      const matcher = makeMatcher(pattern, alphabetSize);
      const limit = Math.max(1, Math.floor(pattern.length * allowed));
      // One edit removes two bigrams at most (Ukkonen 1992).
      candidates([pattern], pattern.length - 1 - 2 * limit, (line) => {
        const inside = matcher.anywhere(letters, lineStarts[line]!, lineStarts[line + 1]!);
        if (inside > limit) return;
        const wrong =
          inside + INSIDE_WORD_COST * Math.min(1, atWord(matcher, line, pattern.length + limit, inside) - inside);
        const from = lineStarts[line]!;
        const isFirst =
          matcher.at(letters, from, Math.min(lineStarts[line + 1]!, from + pattern.length + limit)) === inside;
        give(line, wrong / pattern.length, pattern.length / lengthOf(line), isFirst);
      });
    },
    nearWords(words, allowed, give) {
      const long = words.filter((word) => word.length > 1).map((word) => word.slice(0, 31));
      if (long.length < 2) return;
      const matchers = long.map((word) => makeMatcher(word, alphabetSize));
      const length = long.reduce((sum, word) => sum + word.length, 0);
      const limit = length * allowed;
      candidates(long, length - long.length - 2 * limit, (line) => {
        let wrong = 0;
        for (const [i, matcher] of matchers.entries()) {
          const inside = matcher.anywhere(letters, lineStarts[line]!, lineStarts[line + 1]!);
          if (wrong + inside > limit) return;
          wrong += inside + INSIDE_WORD_COST * Math.min(1, atWord(matcher, line, long[i]!.length + 2, inside) - inside);
        }
        give(line, wrong / length, length / lengthOf(line));
      });
    },
  };

  /** The smallest distance at the beginning of a word. `least` is the smallest distance anywhere. */
  function atWord(matcher: Matcher, line: number, span: number, least: number): number {
    const to = lineStarts[line + 1]!;
    let best = Infinity;
    for (let i = lineStarts[line]!; i < to && best > least; i++)
      if (letters[i]! & WORD_START) best = Math.min(best, matcher.at(letters, i, Math.min(to, i + span)));
    return best;
  }

  function lengthOf(line: number): number {
    return lineStarts[line + 1]! - lineStarts[line]!;
  }
}

/** Points for a match of whole words, or of the beginning of a word: 물, water, is before 물러서세요. */
function pointsOfWords(whole: boolean, first: boolean, share: number): number {
  if (whole) return first && share === 1 ? 100 : 78 + (first ? 8 : 0) + 8 * share;
  return 58 + (first ? 4 : 0) + 7 * share;
}

/** The number of bigrams that a line must have, so that about `TARGET_CANDIDATES` lines are examined. */
function thresholdOf(having: Uint32Array, least: number): number {
  let lowest = having.length - 1;
  let found = having[lowest]!;
  while (lowest > Math.max(1, least) && (found === 0 || found + having[lowest - 1]! <= TARGET_CANDIDATES))
    found += having[--lowest]!;
  return lowest;
}

function bloomBit(bigram: number): number {
  return 1 << (Math.imul(bigram, 0x9e3779b1) >>> 27);
}
