import { entriesOf, type Book } from "./book.ts";
import type { Folder } from "./folder.ts";
import { isMedia, mediaEndings, type MediaKind } from "@parley/media";
import type { Check, Location } from "./rule.ts";
import { isMachineVoice } from "./text.ts";

/** A file that a book names. */
interface NamedFile {
  readonly file: string;
  readonly where: Location;
  /** The owner of the name, for messages. */
  readonly owner: string;
  /** The kind of file that is allowed, and the same in words. */
  readonly kind: MediaKind;
  readonly wanted: string;
  /** Whether it is a recording of a person. */
  readonly person: boolean;
}

/** `set:name`: a picture of an icon set, which is no file of the book. */
const ICON = /^[a-z][a-z0-9-]*:[a-z0-9-]+$/;

/** The files that a book names: cover and pages, then entry by entry the picture and the recordings. */
function namedFiles(book: Book): NamedFile[] {
  const head = { where: { path: "book.yaml" }, owner: "book.yaml", person: false };
  const ofBook = [
    { file: book.cover, kind: "picture" as const, wanted: `a cover: ${mediaEndings("picture")}` },
    { file: book.ownPages, kind: "pages" as const, wanted: "own pages: pdf" },
  ].flatMap(({ file, ...rest }) => (file === undefined ? [] : [{ ...head, file, ...rest }]));
  const ofEntries = entriesOf(book).flatMap((entry): NamedFile[] => {
    const wanted = `pictures: ${mediaEndings("picture")}; recordings: ${mediaEndings("recording")}`;
    const own = { where: entry, owner: `“${entry.id}”`, wanted };
    const { picture } = entry;
    const pictures = picture === undefined || ICON.test(picture) ? [] : [picture];
    const recordings = Object.values(entry.text).flatMap((variants) => variants.flatMap(({ audio }) => audio));
    return [
      ...pictures.map((file) => ({ ...own, file, kind: "picture" as const, person: false })),
      ...recordings.map(({ file, voice }) => ({
        ...own,
        file,
        kind: "recording" as const,
        person: !isMachineVoice(voice),
      })),
    ];
  });
  return [...ofBook, ...ofEntries];
}

/** The paths of all files that a book names. */
export function namedPaths(book: Book): ReadonlySet<string> {
  return new Set(namedFiles(book).map(({ file }) => file));
}

const pathsIn = ({ items }: Folder): ReadonlySet<string> => new Set(items.map(({ path }) => path));

type FileFault = "file-outside" | "file-kind" | "file-missing";

/** The first fault of a named file; `undefined` for none. */
function faultOf({ file, kind }: NamedFile, paths: ReadonlySet<string>): FileFault | undefined {
  if (!/^media\/[^/\\]+(\/[^/\\]+)*$/.test(file) || /(^|\/)\.\.?(\/|$)/.test(file)) return "file-outside";
  if (!isMedia(file, kind)) return "file-kind";
  // An item that is no file has been reported already.
  return paths.has(file) ? undefined : "file-missing";
}

/** A check for one fault of the files that a book names. */
export function checkNamedFiles(
  fault: FileFault,
  message: (named: NamedFile) => string,
  hint?: (named: NamedFile) => string | undefined,
): Check {
  return ({ book, folder }, report) => {
    const paths = pathsIn(folder);
    for (const named of namedFiles(book))
      if (faultOf(named, paths) === fault) report(named.where, `${named.owner}: ${message(named)}`, hint?.(named));
  };
}

/** A check of the credits of the files that a book names and has. */
export function checkCredits(
  isWrong: (named: NamedFile, credit: Book["credits"][string] | undefined) => boolean,
  message: (named: NamedFile, credit: Book["credits"][string] | undefined) => string,
): Check {
  return ({ book, folder }, report) => {
    const paths = pathsIn(folder);
    for (const named of namedFiles(book)) {
      const credit = book.credits[named.file];
      if (faultOf(named, paths) === undefined && isWrong(named, credit)) report(named.where, message(named, credit));
    }
  };
}
