/** A kit in one file, to hand on. */
import { filesOf, troubleOf, type Folder, type Trouble } from "@parley/book";
import type { Edition } from "@parley/edition";
import { localeFor } from "@parley/locale";
import { lessonMedia } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";
import { zipSync, type Zippable } from "fflate";
import { isDeviceName } from "./file-name.ts";
import { PRESS_RULES } from "./rules.ts";

/** The name of the archive in a kit. */
export const ARCHIVE = "kit.zip";
/** The folder of the book in an archive. */
const SOURCE = "book";
/** The folder of the videos and recordings of lessons. */
const MEDIA = "media/";
const README = "README.txt";
/** The noon of the first day that a ZIP file can have. Local time, as in the file, so that a time zone changes nothing. */
const firstNoon = (): Date => new Date(1980, 0, 1, 12);

/** What of a kit is in an archive: what people print or open. */
const isHandedOn = (name: string, media: readonly string[]): boolean =>
  name.endsWith(".pdf") ||
  /^tablet(?:-sound)?\.html$/.test(name) ||
  media.some((sha) => name.startsWith(`media/${sha}.`));

/** What a file is for, as a key of the words of a README. */
function purposeOf(name: string): keyof ReturnType<typeof localeFor>["print"]["readme"] {
  if (name === "tablet.html") return "tablet";
  if (name === "tablet-sound.html") return "sound";
  if (/-a4-saddle(?:-\d+)?\.pdf$/.test(name)) return "saddle";
  if (/-a4-cutstack(?:-\d+)?\.pdf$/.test(name)) return "cutstack";
  if (name === `${SOURCE}/`) return "source";
  if (name === MEDIA) return "media";
  return name.startsWith("booklet-") ? "booklet" : "sheets";
}

/** The README of an archive: in the language of each side the title, the standing of the texts, and what each file is for. */
export function readmeOf({ book }: Edition, names: readonly string[]): string {
  const parts = book.sides.map((tag) => {
    const { print, phrase } = localeFor(tag);
    const rows = names.map(
      (name) => `${name}\n    ${name.startsWith("changes-") ? phrase.changes.how : print.readme[purposeOf(name)]}`,
    );
    const title = withoutStress(book.title[tag] ?? Object.values(book.title)[0] ?? "");
    const edition = [book.edition.no, book.edition.date, book.licence].filter((part) => part !== "").join(" · ");
    return [title, edition, book.disclosure[tag] ?? "", "", ...rows].join("\n");
  });
  // With a byte order mark, so that older editors read it as UTF-8.
  return `\uFEFF${parts.join("\n\n\n")}\n`;
}

/** Whether a path can be unpacked on every system, and nowhere but in its folder. */
function isPortable(path: string): boolean {
  return path
    .split("/")
    .every(
      (part) =>
        part !== "" &&
        !/[\\:*?"<>|\p{Cc}]/u.test(part) &&
        !/^[. ]|[. ]$/.test(part) &&
        !isDeviceName(part) &&
        part.length < 120,
    );
}

/**
 * The archive of a kit: what people print or open, a README, and with `source` the files of the book. The same kit gives the same
 * bytes. A file of the book that cannot be unpacked everywhere is a trouble.
 */
export function archiveOf(
  edition: Edition,
  files: ReadonlyMap<string, Uint8Array | string>,
  source?: Folder,
): { readonly zip: Uint8Array; readonly troubles: readonly Trouble[] } {
  const media = lessonMedia(edition);
  const handed = [...files].filter(([name]) => isHandedOn(name, media));
  const names = [
    ...handed.map(([name]) => name).filter((name) => !name.startsWith(MEDIA)),
    ...(handed.some(([name]) => name.startsWith(MEDIA)) ? [MEDIA] : []),
  ];
  const content: Zippable = {};
  const add = (name: string, data: Uint8Array | string): void =>
    void (content[name] = [
      typeof data === "string" ? Buffer.from(data) : data,
      { mtime: firstNoon(), os: 3, attrs: 0o644 << 16 },
    ]);
  add(README, readmeOf(edition, source ? [...names, `${SOURCE}/`] : names));
  for (const [name, data] of handed) add(name, data);
  const troubles: Trouble[] = [];
  const folded = new Set<string>();
  // Windows and macOS do not tell capital letters from small ones: of two such names the one in small letters is taken.
  const isSmall = (path: string): boolean => path === path.toLowerCase();
  const paths = (source ? filesOf(source) : []).toSorted((a, b) => Number(isSmall(b)) - Number(isSmall(a)));
  for (const path of paths) {
    const key = path.toLowerCase();
    if (isPortable(path) && !folded.has(key)) add(`${SOURCE}/${path}`, source!.read(path)!);
    else
      troubles.push(
        troubleOf(PRESS_RULES["not-archived"], { path, line: 1, column: 1 }, `${path} is not in the archive`),
      );
    folded.add(key);
  }
  return { zip: zipSync(content, { level: 6 }), troubles };
}
