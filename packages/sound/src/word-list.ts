/**
 * The word lists of a language: `<language>/data/*.txt`, compiled into `<language>/data.ts` by `npm run languages`. A file
 * has one word or row per line; `#` begins a comment, `[name]` a separate list.
 *
 * There are three kinds of rows. A word stands for itself: `금성`. A pair gives the value of a word, or its two readings:
 * `kg = kilogram`, `за́мок / замо́к`. A pattern says where in a word a rule acts; `-` is that place, the boundary:
 *
 * | row             | the rule acts                                | in                  | not in         |
 * | --------------- | -------------------------------------------- | ------------------- | -------------- |
 * | `문-고리`       | between 문 and 고리, in any position         | 문고리, 창문고리가  | 고리           |
 * | `^한-자`        | the same, `^` being the start of the word    | 한자, 한자를        | 위한자         |
 * | `^бо-г$`        | the same, `$` being the end of the word      | бог                 | бога           |
 * | `^한-자!리`     | unless the letters after `!` follow          | 한자, 한자를        | 한자리         |
 * | `과 \| $ 가 는` | if one of the letters after `\|` follows     | 소아과, 소아과가    | 소아과장       |
 *
 * Nothing before the hyphen, or no hyphen, means any word before the boundary; nothing after it, any word after. After `!`
 * and `|` too `$` is the end of the word: `수 | $ 가$`. A line that begins with `|` holds for each row below it, as far as
 * the next such line; `|` alone ends it.
 */

/** One row that gives the boundary in a word where a rule acts. */
export interface Pattern {
  /** The row, with the condition of the `|` line above it. */
  readonly row: string;
  readonly before: string;
  readonly after: string;
  /** Whether it must be at the start, or the end, of the word. */
  readonly starts: boolean;
  readonly ends: boolean;
  /** Letters that must not follow. */
  readonly unless: readonly Following[];
  /** Letters of which one must follow; an empty list allows anything. */
  readonly follow: readonly Following[];
}

/** Letters that follow the pattern, and whether the word ends with them. */
export interface Following {
  readonly text: string;
  readonly ends: boolean;
}

/** Patterns by the letters beside their boundary (`keyOf`), parsed at the first call. */
export type Patterns = () => ReadonlyMap<number, readonly Pattern[]>;

/** The rows of a compiled list. */
export function rowsOf(list: string): string[] {
  return list.normalize("NFC").split("\n");
}

/** A list of words. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(rowsOf(list));
}

/** A list of rows `word = value`. */
export function tableOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    rowsOf(list).map((row) => {
      const at = row.indexOf(" = ");
      return [row.slice(0, at), row.slice(at + 3)] as const;
    }),
  );
}

/** A list of rows `reading / reading`, by the letters that both share, as `bare` gives them. */
export function readingsOf(
  list: string,
  bare: (reading: string) => string,
): ReadonlyMap<string, readonly [string, string]> {
  return new Map(
    rowsOf(list).map((row) => {
      const [a = "", b = ""] = row.split(" / ");
      return [bare(a), [a, b]] as const;
    }),
  );
}

/** A list of patterns. */
export function patternsOf(list: string): Patterns {
  let index: ReadonlyMap<number, readonly Pattern[]> | undefined;
  return () =>
    (index ??= Map.groupBy(readPatterns(list), ({ before, after }) => keyOf(before.slice(-1), after.charAt(0))));
}

/** A number for two letters, each of which may be missing; quicker to look up than a string made for it. */
const keyOf = (before: string, after: string): number =>
  (before === "" ? 0 : before.charCodeAt(0)) * 0x1_0000 + (after === "" ? 0 : after.charCodeAt(0));

/** The patterns of a compiled list, in their order. */
export function readPatterns(list: string): Pattern[] {
  const patterns: Pattern[] = [];
  let standing = "";
  for (const line of rowsOf(list)) {
    if (line.startsWith("|")) {
      standing = line === "|" ? "" : ` ${line}`;
      continue;
    }
    const row = line.includes("|") ? line : line + standing;
    const [place = "", following = ""] = row.split("|").map((part) => part.trim());
    const [word = "", ...unless] = place.split("!");
    const bare = word.replace(/^\^/u, "").replace(/\$$/u, "");
    const hyphen = bare.indexOf("-");
    patterns.push({
      row,
      before: hyphen < 0 ? "" : bare.slice(0, hyphen),
      after: bare.slice(hyphen + 1),
      starts: word.startsWith("^"),
      ends: word.endsWith("$"),
      unless: unless.map(readFollowing),
      follow: following === "" ? [] : following.split(" ").map(readFollowing),
    });
  }
  return patterns;
}

function readFollowing(listed: string): Following {
  return { text: listed.replace("$", ""), ends: listed.endsWith("$") };
}

/** Whether a pattern has its boundary in `word` before the letter at index `at`. */
export function matches(list: Patterns, word: string, at: number): boolean {
  const index = list();
  const [before, after] = [word.charAt(at - 1), word.charAt(at)];
  return (
    anyFits(index.get(keyOf(before, after)), word, at) ||
    anyFits(index.get(keyOf("", after)), word, at) ||
    anyFits(index.get(keyOf(before, "")), word, at)
  );
}

function anyFits(patterns: readonly Pattern[] | undefined, word: string, at: number): boolean {
  if (patterns) for (const pattern of patterns) if (fitsAt(pattern, word, at)) return true;
  return false;
}

/** Whether a pattern has its boundary anywhere in `word`. */
export function matchesWithin(list: Patterns, word: string): boolean {
  for (let at = 0; at <= word.length; at++) if (matches(list, word, at)) return true;
  return false;
}

function fitsAt({ before, after, starts, ends, unless, follow }: Pattern, word: string, at: number): boolean {
  const [start, end] = [at - before.length, at + after.length];
  if (start < 0 || (starts && start > 0) || (ends && end < word.length)) return false;
  if (!word.startsWith(before, start) || !word.startsWith(after, at)) return false;
  const follows = ({ text, ends: whole }: Following): boolean =>
    word.startsWith(text, end) && (!whole || end + text.length === word.length);
  return !unless.some(follows) && (follow.length === 0 || follow.some(follows));
}
