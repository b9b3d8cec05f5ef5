import type { Book, PrintRequest } from "@parley/book";

/** A segment of a path in the kit: safe on every file system, and in a shell. */
const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/;
/** Names that Windows reserves for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether Windows reserves a name for a device. */
export const isDeviceName = (name: string): boolean => DEVICE.test(name);

/**
 * Check a path in the kit: segments of ASCII letters, digits, `.`, `_` and `-` that begin with a letter or digit. Every path of the
 * kit is checked here. Throws a RangeError with the path for any other.
 */
export function checkFileName(path: string): string {
  const segments = path.split("/");
  if (!segments.every((one) => SEGMENT.test(one) && !isDeviceName(one) && !one.endsWith(".")))
    throw new RangeError(`“${path}” is not a file name of a kit`);
  return path;
}

/** The most chapters in a file name. */
const MOST_CHAPTERS = 4;

/**
 * The file name of a job under `print` in book.yaml, without extension: format, languages, size, numbers of chapters. Tags are text
 * of the book and never part of a name. The second job with the same name is `…_2` (`…-2` is a second volume). `taken` has the
 * names so far; this one is added.
 */
export function jobName(
  { as, languages, chapters = [], size, large }: PrintRequest,
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
