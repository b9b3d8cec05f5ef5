import type { Book, PrintWish } from "@parley/book";

/** What a name of a file in the kit is made of: safe on every file system, and in a shell. */
const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/;
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Check a path inside a folder that Parley writes: segments of ASCII letters, digits, `.`, `_` and `-`, that begin with a letter
 * or digit. Everything that becomes such a path comes through here. Throws a RangeError with the path for any other.
 */
export function checkFileName(path: string): string {
  const segments = path.split("/");
  if (!segments.every((one) => SEGMENT.test(one) && !DEVICE.test(one) && !one.endsWith(".")))
    throw new RangeError(`“${path}” is not a file name of a kit`);
  return path;
}

/** More chapters than this are not written into a name. */
const MOST_CHAPTERS = 4;

/**
 * What the file of a job under `print` in book.yaml is called, without its ending: format, languages, size, numbers of chapters.
 * Tags are words of the book and never part of a name; of several jobs that would be called alike, the second is `…_2` (`…-2` is
 * a second volume). `taken` has the names given before, and gets this one.
 */
export function jobName(
  { as, languages, chapters = [], size, large }: PrintWish,
  book: Pick<Book, "chapters">,
  sides: readonly string[],
  taken: Set<string>,
): string {
  const numbers = book.chapters
    .filter(({ id, no }) => chapters.includes(id) || chapters.includes(no))
    .map(({ no }) => no);
  const name = [
    as,
    ...(languages ?? sides),
    ...(size ? [size.replace(/[^a-z0-9]+/g, "-")] : []),
    ...(large ? ["large"] : []),
    ...(numbers.length > MOST_CHAPTERS ? [] : numbers),
  ].join("-");
  let unique = name;
  for (let n = 2; taken.has(unique); n++) unique = `${name}_${n}`;
  taken.add(unique);
  return unique;
}
