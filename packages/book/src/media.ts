import { entriesOf, type Book } from "./book.ts";
import type { Folder } from "./folder.ts";
import type { Check, Where } from "./rule.ts";

/** A file that a book names. */
interface NamedFile {
  readonly file: string;
  readonly where: Where;
  /** Who names it, as a message says it. */
  readonly owner: string;
  /** What kinds of file may stand there: a pattern, and the same in words. */
  readonly kinds: RegExp;
  readonly wanted: string;
  /** Whether a person is heard in it. */
  readonly person: boolean;
}

const PICTURES = /\.(svg|png|jpe?g|webp)$/i;
const RECORDINGS = /\.(mp3|m4a|ogg|opus|wav)$/i;
/** `set:name`: a picture of an icon set, which is no file of the book. */
const ICON = /^[a-z][a-z0-9-]*:[a-z0-9-]+$/;

/** The files that a book names: cover and pages, then entry by entry the picture and the recordings. */
function namedFiles(book: Book): NamedFile[] {
  const head = { where: { path: "book.yaml" }, owner: "book.yaml", person: false };
  const ofBook = [
    { file: book.cover, kinds: PICTURES, wanted: "a cover is svg, png, jpg or webp" },
    { file: book.ownPages, kinds: /\.pdf$/i, wanted: "own pages are a pdf" },
  ].flatMap(({ file, ...rest }) => (file === undefined ? [] : [{ ...head, file, ...rest }]));
  const ofEntries = entriesOf(book).flatMap((entry): NamedFile[] => {
    const wanted = "pictures: svg, png, jpg, webp; recordings: mp3, m4a, ogg, opus, wav";
    const own = { where: entry, owner: `“${entry.id}”`, wanted };
    const { picture } = entry;
    const pictures = picture === undefined || ICON.test(picture) ? [] : [picture];
    const recordings = Object.values(entry.text).flatMap((variants) => variants.flatMap(({ audio }) => audio));
    return [
      ...pictures.map((file) => ({ ...own, file, kinds: PICTURES, person: false })),
      ...recordings.map(({ file, voice }) => ({
        ...own,
        file,
        kinds: RECORDINGS,
        person: !voice.startsWith("machine:"),
      })),
    ];
  });
  return [...ofBook, ...ofEntries];
}

type FileFault = "file-outside" | "file-kind" | "file-missing";

/** What keeps a named file from being used, the first of three things; `undefined` where nothing does. */
function faultOf({ file, kinds }: NamedFile, folder: Folder): FileFault | undefined {
  if (!/^media\/[^/\\]+(\/[^/\\]+)*$/.test(file) || /(^|\/)\.\.?(\/|$)/.test(file)) return "file-outside";
  if (!kinds.test(file)) return "file-kind";
  // What is there and is no file has been reported by its kind.
  return folder.items.some(({ path }) => path === file) ? undefined : "file-missing";
}

/** A check for one fault of the files that a book names. */
export function checkNamedFiles(
  fault: FileFault,
  message: (named: NamedFile) => string,
  hint?: (named: NamedFile) => string,
): Check {
  return ({ book, folder }, report) => {
    for (const named of namedFiles(book))
      if (faultOf(named, folder) === fault) report(named.where, `${named.owner}: ${message(named)}`, hint?.(named));
  };
}

/** A check of the credits of the files that a book names and has. */
export function checkCredits(
  isWrong: (named: NamedFile, credit: Book["credits"][string] | undefined) => boolean,
  message: (named: NamedFile) => string,
): Check {
  return ({ book, folder }, report) => {
    for (const named of namedFiles(book))
      if (faultOf(named, folder) === undefined && isWrong(named, book.credits[named.file]))
        report(named.where, message(named));
  };
}
