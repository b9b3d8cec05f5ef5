/**
 * Lists of words with a hyphen where something happens: 문-고리; `^` holds one to the start of a word,
 * `!리` keeps it from a word that goes on so. Found by the two blocks beside the hyphen.
 */

interface Joint {
  readonly word: string;
  /** Blocks before the hyphen. */
  readonly before: number;
  readonly starts: boolean;
  /** What must not follow. */
  readonly unless: readonly string[];
}

/** Words with a joint, by the block before it and the block after. */
export type Joints = ReadonlyMap<string, readonly Joint[]>;

/** An index of words with hyphens, from lines of them. */
export function joints(lines: string): Joints {
  const words = lines.trim().split(/\s+/u);
  const index = new Map<string, Joint[]>();
  for (const listed of words) {
    const [bare = "", ...unless] = listed.replace("^", "").split("!");
    const [head = "", tail = ""] = bare.split("-");
    const key = head.slice(-1) + tail.slice(0, 1);
    const own = index.get(key) ?? [];
    own.push({ word: head + tail, before: head.length, starts: listed.startsWith("^"), unless });
    index.set(key, own);
  }
  return index;
}

/** Whether a listed word stands in `whole` so that its hyphen lies right after the block at `at`. */
export function hasJoint(list: Joints, whole: string, at: number): boolean {
  const own = list.get(whole.slice(at, at + 2));
  if (own === undefined) return false;
  return own.some(({ word, before, starts, unless }) => {
    const start = at - before + 1;
    if (start < 0 || (starts && start > 0) || !whole.startsWith(word, start)) return false;
    return !unless.some((tail) => whole.startsWith(tail, start + word.length));
  });
}
