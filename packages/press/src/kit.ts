import { sortTroubles, type Book, type Signer, type Trouble, type Work } from "@parley/book";
import {
  formatChanges,
  formatEdition,
  withHash,
  withoutNewPictures,
  type Edition,
  type PrepareOptions,
} from "@parley/edition";
import { mediaEnding } from "@parley/media";
import { impose, makeChangesSheet } from "@parley/print";
import { appBundle } from "./app-bundle.ts";
import { ARCHIVE, archiveOf } from "./archive.ts";
import { jobName } from "./file-name.ts";
import { openFolder } from "./folder.ts";
import { subsetFonts } from "./fonts.ts";
import { openKitFolder, writeKit } from "./kit-folder.ts";
import { printerFor, printOrReport, unknownTags, volumeName } from "./print-jobs.ts";
import { pwaFiles } from "./pwa.ts";
import { publishEdition, sealManifest } from "./publication.ts";
import { hasSound, visibleLetters, makeTablet, packBook, type PackedBook } from "./tablet.ts";
import { prepareFolder } from "./prepare-folder.ts";

/** The options of a build. */
export interface KitOptions extends Omit<PrepareOptions, "sides" | "required"> {
  /** The pairs of languages of booklets, side a first; default: the two sides of the book. */
  readonly pairs?: readonly (readonly [string, string])[];
  /** Whether the kit includes the web app for a server. */
  readonly pwa?: boolean;
  /** Whether the tablet shows the whole book, not only its first chapter, where the app cannot start. */
  readonly plain?: boolean;
  /** Whether the kit includes an archive to hand on, `kit.zip`: without or with the files of the book. */
  readonly zip?: "kit" | "source";
  /** Who signs the edition and the list of the files, where somebody does. */
  readonly publisher?: Signer;
  /** Called with the name of each step when it begins. */
  readonly onStep?: (step: string) => void;
}

/** A file of the kit. */
export interface KitFile {
  readonly name: string;
  readonly bytes: number;
}

/** The result of a build: the files, or the troubles that stopped it. */
export interface Kit {
  readonly ok: boolean;
  readonly files: readonly KitFile[];
  readonly troubles: readonly Trouble[];
  readonly edition: Edition | undefined;
  /** The book, and its songs, lessons, paths and drills, as subjects of the ledger. */
  readonly book: Book;
  readonly works: readonly Work[];
}

/**
 * The options of a prepared book for pairs of languages: all of them are required, and the first pair is the two sides. Never
 * throws.
 *
 * ```ts
 * prepareOptions({ pairs: [["ko", "ru"]] }); // { sides: ["ko", "ru"], required: ["ko", "ru"] }
 * ```
 */
export function prepareOptions({ pairs, ...rest }: KitOptions): PrepareOptions {
  return pairs?.[0] ? { ...rest, sides: pairs[0], required: [...new Set(pairs.flat())] } : rest;
}

/**
 * Make the kit of a book: booklets, sheets to print, the tablet file and the edition. It takes the place of the last kit as a
 * whole, so that a failed build leaves the last kit as it was. Rejects with a TargetError for a folder that is the book, or
 * that has files of others in the way, and with an Error with a `code` if a folder cannot be read or written.
 */
export async function buildKit(directory: string, out: string, options: KitOptions = {}): Promise<Kit> {
  const step = options.onStep ?? ((): void => undefined);
  const target = openKitFolder(out, directory);
  step("reading");
  const ready = await prepareFolder(directory, prepareOptions(options));
  const { book, works, assets, troubles } = ready;
  if (troubles.some(({ level }) => level === "stop"))
    return { ok: false, files: [], troubles, edition: undefined, book, works };
  const fonts = subsetFonts(visibleLetters(ready.edition));
  const bundle = appBundle(() => step("building the app, once"));
  const found: Trouble[] = [];
  const files = new Map<string, Uint8Array | string>();
  step("typesetting");
  const packs = new Map<boolean, PackedBook>();
  const printer = await printerFor(ready, (whole, refused) => {
    const printed = withoutPictures(whole, refused);
    for (const recordings of hasSound(printed) ? [false, true] : [false])
      packs.set(recordings, packBook(printed, assets, recordings));
    const texts = Array.from(packs.values(), ({ text }) => text);
    return options.publisher ? publishEdition(book, printed, options.publisher, texts) : printed;
  });
  const { edition } = printer;
  found.push(...printer.refused.values());
  const tablet = async (recordings: boolean, installed = false): Promise<string> =>
    makeTablet(edition, assets, await bundle, await fonts, {
      recordings,
      installed,
      plain: options.plain ?? false,
      packed: packs.get(recordings)!,
    });
  const stopped = (...stops: readonly Trouble[]): Kit => ({
    ok: false,
    files: [],
    troubles: [...troubles, ...stops],
    edition: undefined,
    book,
    works,
  });
  const names = new Set<string>();
  for (const pair of options.pairs ?? [book.sides]) {
    const name = `booklet-${pair.join("-")}`;
    for (const ending of ["", "-a4-saddle", "-a4-cutstack"]) names.add(`${name}${ending}`);
    const job = { as: "booklet", languages: pair } as const;
    const printed = await printOrReport(printer.booklet(job), job);
    if (!printed.ok) return stopped(printed.trouble);
    const { volumes, troubles: reported } = printed;
    const title = edition.book.title[pair[0]] ?? Object.values(edition.book.title)[0]!;
    for (const [i, volume] of volumes.entries()) {
      const file = (ending: string): string => volumeName(`${name}${ending}.pdf`, i, volumes.length);
      files.set(file(""), volume.pdf);
      for (const sheet of ["saddle", "cutstack"] as const)
        files.set(file(`-a4-${sheet}`), impose(volume, title, { sheet }));
    }
    found.push(...reported);
    const changed = makeChangesSheet(edition, pair);
    if (changed) files.set(`changes-${pair.join("-")}.pdf`, changed.pdf);
  }
  for (const request of book.print) {
    const unknown = unknownTags(ready, request);
    if (unknown.length > 0) return stopped(...unknown);
    const printed = await printOrReport(printer.print(request), request);
    if (!printed.ok) return stopped(printed.trouble);
    const file = `${jobName(request, book, edition.book.sides, names)}.pdf`;
    for (const [i, { pdf }] of printed.files.entries()) files.set(volumeName(file, i, printed.files.length), pdf);
    found.push(...printed.troubles);
  }
  step("packing the tablet");
  files.set("tablet.html", await tablet(false));
  if (hasSound(edition)) files.set("tablet-sound.html", await tablet(true));
  files.set("edition.json", formatEdition(edition));
  if (edition.changes) files.set("changes.json", formatChanges(edition.changes));
  for (const [sha, { type, data }] of assets)
    if (!printer.refused.has(sha)) files.set(`media/${sha}.${mediaEnding(type)}`, data);
  if (options.pwa) {
    const index = await tablet(hasSound(edition), true);
    for (const [name, data] of pwaFiles(edition, index, assets)) files.set(`pwa/${name}`, data);
  }
  if (options.zip) {
    step("packing the archive");
    const source = options.zip === "source" ? openFolder(directory) : undefined;
    const { zip, troubles: left } = archiveOf(edition, files, source);
    files.set(ARCHIVE, zip);
    found.push(...left);
  }
  step("writing");
  const { publisher } = options;
  writeKit(target, files, publisher && ((list) => sealManifest(list, edition, publisher)));
  const sizes = Array.from(files, ([name, data]) => ({
    name,
    bytes: typeof data === "string" ? Buffer.byteLength(data) : data.length,
  }));
  const all = sortTroubles(withoutDuplicates([...troubles, ...found]));
  return { ok: true, files: sizes, troubles: all, edition, book, works };
}

/** An edition without some pictures: what is not printed is not on the tablet either. */
function withoutPictures(edition: Edition, refused: ReadonlyMap<string, unknown>): Edition {
  if (refused.size === 0) return edition;
  const entries = Object.entries(edition.entries).map(([id, entry]) => {
    const { picture, ...rest } = entry;
    return [id, picture !== undefined && refused.has(picture) ? rest : entry];
  });
  const lessons = edition.lessons?.map((lesson) => ({ ...lesson, media: withoutRefused(lesson.media, refused) }));
  const media = Object.entries(edition.media).filter(([sha]) => !refused.has(sha));
  const without = withHash({
    ...edition,
    entries: Object.fromEntries(entries),
    ...(lessons ? { lessons } : {}),
    media: Object.fromEntries(media),
  });
  return edition.changes ? { ...without, changes: withoutNewPictures(edition.changes, refused) } : without;
}

/** The media of a lesson, without the files of refused pictures. */
function withoutRefused<M extends { readonly file?: string }>(
  media: { readonly [name: string]: M },
  refused: ReadonlyMap<string, unknown>,
): { readonly [name: string]: M } {
  return Object.fromEntries(
    Object.entries(media).map(([name, medium]) => {
      if (medium.file === undefined || !refused.has(medium.file)) return [name, medium];
      const { file: _, ...rest } = medium;
      return [name, rest as M];
    }),
  );
}

/** Troubles without duplicates. */
function withoutDuplicates(troubles: readonly Trouble[]): Trouble[] {
  return [...new Map(troubles.map((trouble) => [JSON.stringify(trouble), trouble])).values()];
}
