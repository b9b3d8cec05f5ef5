import { initialsKey, normalise, soundKey, textKey } from "./fold.ts";
import { retyped } from "./keyboard.ts";
import { letterMask, makeMatcher, pairMasks, sortsIn } from "./myers.ts";

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

/** The keys an entry is found by. */
export function keysOf({ words, heard }: Findable): Keys {
  return {
    text: unique([...words, ...heard].map(textKey)),
    initials: unique(words.filter((text) => /[가-힣]/.test(text)).map(initialsKey)),
    sound: unique([...words, ...heard].map(soundKey)),
  };
}

/** A key ready to be searched: without spaces, and where its words begin. */
interface Line {
  readonly flat: string;
  readonly starts: ReadonlySet<number>;
  readonly entry: number;
  readonly mask: number;
  readonly low: number;
  readonly high: number;
}

/** Answers queries over the entries it was made of. */
export interface Finder {
  /** Ids of entries, best first, at most `most` (10). */
  find(query: string, most?: number): string[];
}

function toLine(key: string, entry: number): Line {
  const starts = new Set<number>();
  let at = 0;
  for (const word of key.split(" ")) {
    starts.add(at);
    at += word.length;
  }
  const flat = key.replaceAll(" ", "");
  const [low, high] = pairMasks(flat);
  return { flat, starts, entry, mask: letterMask(flat), low, high };
}

/** Points for a place of a query in a line: whole, at the beginning, at the beginning of a word, anywhere. */
function points(line: Line, query: string): number {
  let at = line.flat.indexOf(query);
  if (at < 0) return 0;
  const share = query.length / line.flat.length;
  if (at === 0) return share === 1 ? 100 : 80 + 10 * share;
  while (at >= 0 && !line.starts.has(at)) at = line.flat.indexOf(query, at + 1);
  if (at > 0) return 62 + 12 * share;
  return query.length > 2 ? 36 + 10 * share : 12;
}

/**
 * A finder over entries and their keys.
 *
 * ```ts
 * import { keysOf, makeFinder } from "@parley/search";
 * const hello = { id: "hello", no: "80-01", words: ["안녕하세요!", "Здра́вствуйте!"], heard: ["аннёнхасэё", "즈드라스뜨부이쩨"] };
 * const finder = makeFinder([{ ...hello, keys: keysOf(hello) }]);
 * finder.find("dkssud"); // ["hello"]
 * finder.find("annyong"); // ["hello"]
 * ```
 */
export function makeFinder(
  entries: readonly { readonly id: string; readonly no: string; readonly keys: Keys }[],
): Finder {
  const text = entries.flatMap(({ keys }, i) => keys.text.map((key) => toLine(key, i)));
  const initials = entries.flatMap(({ keys }, i) => keys.initials.map((key) => toLine(key, i)));
  const sound = entries.flatMap(({ keys }, i) => keys.sound.map((key) => toLine(key, i)));
  const numbers = entries.map(({ no }) => no.replace(/\D/g, ""));

  return {
    find(query, most = 10) {
      const asked = normalise(query);
      if (asked === "") return [];
      const scores = new Map<number, number>();
      const give = (entry: number, score: number): void => {
        if (score > (scores.get(entry) ?? 0)) scores.set(entry, score);
      };
      const exact = (lines: readonly Line[], key: string, weight: number): void => {
        const flat = key.replaceAll(" ", "");
        if (flat === "") return;
        const words = key.split(" ").filter((word) => word !== "");
        const mask = letterMask(flat);
        for (const line of lines) {
          // A line that lacks a letter of what was typed has neither the whole of it nor all its words.
          if ((mask & ~line.mask) !== 0) continue;
          const whole = points(line, flat);
          if (whole > 0) {
            give(line.entry, whole * weight);
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
          if (sum > 0) give(line.entry, (weight * 0.8 * sum) / words.length);
        }
      };
      const figures = query.replace(/[\s.·-]/g, "");
      if (/^\d{2,6}$/.test(figures))
        for (const [i, no] of numbers.entries())
          if (no.startsWith(figures) || figures.slice(0, -1) === no) give(i, no === figures ? 120 : 90);

      const typed = textKey(query);
      exact(text, typed, 1);
      if (/^[ㄱ-ㅎ\s]+$/.test(asked)) exact(initials, asked.replaceAll(/\s/g, ""), 0.98);
      const raw = /[가-힣ㄱ-ㅣ]/.test(query) ? typed : query;
      const others = retyped(raw);
      for (const other of others) {
        exact(text, textKey(other), 0.93);
        if (/^[ㄱ-ㅎ]+$/.test(other)) exact(initials, other, 0.9);
      }
      const heard = soundKey(query);
      if (heard.replaceAll(" ", "").length > 1) exact(sound, heard, 0.88);

      if ([...scores.values()].filter((score) => score >= 40).length < most) {
        fuzzy(text, typed.replaceAll(" ", ""), 0.34, 48, give);
        fuzzy(sound, heard.replaceAll(" ", ""), 0.3, 46, give);
        for (const other of others) fuzzy(text, textKey(other).replaceAll(" ", ""), 0.26, 40, give);
        const parts = typed.split(" ");
        if (parts.length > 1) fuzzyWords(text, parts, give);
      }
      return [...scores]
        .toSorted(([a, x], [b, y]) => y - x || a - b)
        .slice(0, most)
        .map(([entry]) => entries[entry]!.id);
    },
  };
}

type Give = (entry: number, score: number) => void;

/** Near misses: the share of wrong letters may be `allowed` at most; points shrink with it. */
function fuzzy(lines: readonly Line[], query: string, allowed: number, most: number, give: Give): void {
  if (query.length < 3) return;
  const pattern = query.slice(0, 31);
  const match = makeMatcher(pattern);
  const limit = Math.max(1, Math.floor(pattern.length * allowed));
  const mask = letterMask(pattern);
  const [low, high] = pairMasks(pattern);
  for (const line of lines) {
    // What has too few of its letters, or of its pairs of letters, cannot be near: no need to look closer.
    if (pattern.length - line.flat.length > limit || sortsIn(mask & ~line.mask) > limit) continue;
    if (sortsIn(low & ~line.low) + sortsIn(high & ~line.high) > 2 * limit) continue;
    const distance = match(line.flat);
    if (distance > limit) continue;
    const share = Math.min(1, pattern.length / line.flat.length);
    give(line.entry, most * (1 - distance / pattern.length) + 6 * share);
  }
}

/** Words in another order or each a little wrong: every word must be near something. */
function fuzzyWords(lines: readonly Line[], words: readonly string[], give: Give): void {
  const matchers = words.filter((word) => word.length > 1).map((word) => ({ word, match: makeMatcher(word) }));
  if (matchers.length < 2) return;
  const mask = letterMask(matchers.map(({ word }) => word.slice(0, 31)).join(""));
  const length = matchers.reduce((sum, { word }) => sum + Math.min(31, word.length), 0);
  for (const line of lines) {
    if (sortsIn(mask & ~line.mask) > length * 0.34) continue;
    let wrong = 0;
    for (const { match } of matchers) {
      wrong += match(line.flat);
      if (wrong > length * 0.34) break;
    }
    if (wrong <= length * 0.34)
      give(line.entry, 42 * (1 - wrong / length) + (4 * length) / Math.max(length, line.flat.length));
  }
}
