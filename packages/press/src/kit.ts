import { sortTroubles, type Book, type Signer, type Trouble, type Work } from "@parley/book";
import {
  formatChanges,
  formatEdition,
  withHash,
  withoutNewPictures,
  type Edition,
  type Asset,
  type PreparedBook,
  type PrepareOptions,
} from "@parley/edition";
import { mediaEnding } from "@parley/media";
import { makeChangesSheet, startWorker, type WorkerProcess } from "@parley/print";
import { appBundle, type Bundle } from "./app-bundle.ts";
import { ARCHIVE, archiveOf } from "./archive.ts";
import { jobName } from "./file-name.ts";
import { openFolder } from "./folder.ts";
import { subsetFonts } from "./fonts.ts";
import { openKitFolder, writeKit, type KitFiles } from "./kit-folder.ts";
import { printerFor, printOrReport, unknownTags, volumeName, type Printer } from "./print-jobs.ts";
import { pwaFiles } from "./pwa.ts";
import { publishEdition, sealManifest } from "./publication.ts";
import { hasSound, visibleLetters, makeTablet, packBook, type PackedBook } from "./tablet.ts";
import { prepareFolder } from "./prepare-folder.ts";

/** How each booklet of a kit is imposed on office paper. */
const KIT_SHEETS = [{ sheet: "saddle" }, { sheet: "cutstack" }] as const;

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
  const target = openKitFolder(out, directory);
  // It starts while the book is read.
  const worker = startWorker();
  try {
    return await makeKit(directory, target, options, worker);
  } finally {
    worker.stop();
  }
}

/** The kit of a book in its folder. The worker sets its booklets. */
async function makeKit(
  directory: string,
  target: ReturnType<typeof openKitFolder>,
  options: KitOptions,
  worker: WorkerProcess,
): Promise<Kit> {
  const step = options.onStep ?? ((): void => undefined);
  step("reading");
  const ready = await prepareFolder(directory, prepareOptions(options));
  const { book, works, assets, troubles } = ready;
  if (troubles.some(({ level }) => level === "stop"))
    return { ok: false, files: [], troubles, edition: undefined, book, works };
  const bundle = appBundle(() => step("building the app, once"));
  step("typesetting");
  let packed: PackedBooks | undefined;
  const printer = await printerFor(
    ready,
    (whole, refused) => {
      const printed = withoutPictures(whole, refused);
      if (!options.publisher) return printed;
      // What is signed, and is named in print, includes the packed book.
      packed = packBooks(printed, assets);
      const texts = Array.from(packed.values(), ({ text }) => text);
      return publishEdition(book, printed, options.publisher, texts);
    },
    worker,
  );
  const { edition, refused } = printer;
  let packing: Promise<KitFiles> | undefined;
  const pack = (): Promise<KitFiles> =>
    (packing ??= packFiles({ edition, assets, refused, packed, bundle, plain: options.plain, pwa: options.pwa }));
  const printed = await printFiles(ready, printer, options.pairs ?? [book.sides], () => {
    // If typesetting fails, this promise is not awaited.
    pack().catch(() => undefined);
  });
  if ("stops" in printed)
    return { ok: false, files: [], troubles: [...troubles, ...printed.stops], edition: undefined, book, works };
  step("packing the tablet");
  const files = new Map([...printed.files, ...(await pack())]);
  const found: Trouble[] = [...refused.values(), ...printed.troubles];
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

/** The booklets of a kit and what the book asks to print, or the troubles that stop it. `meanwhile` is called once a process sets pages. */
async function printFiles(
  ready: PreparedBook,
  printer: Printer,
  pairs: readonly (readonly [string, string])[],
  meanwhile: () => void,
): Promise<
  { readonly files: KitFiles; readonly troubles: readonly Trouble[] } | { readonly stops: readonly Trouble[] }
> {
  const { book } = ready;
  const { edition } = printer;
  const files = new Map<string, Uint8Array | string>();
  const troubles: Trouble[] = [];
  const names = new Set<string>();
  for (const pair of pairs) {
    const name = `booklet-${pair.join("-")}`;
    for (const ending of ["", ...KIT_SHEETS.map(({ sheet }) => `-a4-${sheet}`)]) names.add(`${name}${ending}`);
    const job = { as: "booklet", languages: pair } as const;
    const printed = await printOrReport(printer.booklet(job, { sheets: KIT_SHEETS, meanwhile }), job);
    if (!printed.ok) return { stops: [printed.trouble] };
    const { volumes } = printed;
    for (const [i, volume] of volumes.entries()) {
      const file = (ending: string): string => volumeName(`${name}${ending}.pdf`, i, volumes.length);
      files.set(file(""), volume.pdf);
      for (const [n, { sheet }] of KIT_SHEETS.entries()) files.set(file(`-a4-${sheet}`), volume.imposed[n]!);
    }
    troubles.push(...printed.troubles);
    const changed = makeChangesSheet(edition, pair);
    if (changed) files.set(`changes-${pair.join("-")}.pdf`, changed.pdf);
  }
  for (const request of book.print) {
    const unknown = unknownTags(ready, request);
    if (unknown.length > 0) return { stops: unknown };
    const printed = await printOrReport(printer.print(request), request);
    if (!printed.ok) return { stops: [printed.trouble] };
    const file = `${jobName(request, book, edition.book.sides, names)}.pdf`;
    for (const [i, { pdf }] of printed.files.entries()) files.set(volumeName(file, i, printed.files.length), pdf);
    troubles.push(...printed.troubles);
  }
  return { files, troubles };
}

/** A packed book without recordings and, where it has some, with them. */
type PackedBooks = ReadonlyMap<boolean, PackedBook>;

function packBooks(edition: Edition, assets: ReadonlyMap<string, Asset>): PackedBooks {
  const silent = packBook(edition, assets, false);
  if (!hasSound(edition)) return new Map([[false, silent]]);
  return new Map([
    [false, silent],
    [true, packBook(edition, assets, true, silent.pack.letters)],
  ]);
}

/** What the files of a kit that are not printed are made of. */
interface KitParts {
  readonly edition: Edition;
  readonly assets: ReadonlyMap<string, Asset>;
  /** The pictures that are left out, by SHA-256. */
  readonly refused: ReadonlyMap<string, unknown>;
  /** The book, where it is packed already. */
  readonly packed: PackedBooks | undefined;
  readonly bundle: Promise<Bundle>;
  readonly plain: boolean | undefined;
  readonly pwa: boolean | undefined;
}

/** The files of a kit that are not printed: the tablet, the edition, its changes, the media, the web app. */
async function packFiles({ edition, assets, refused, packed, bundle, plain, pwa }: KitParts): Promise<KitFiles> {
  const packs = packed ?? packBooks(edition, assets);
  const fonts = await subsetFonts(visibleLetters(packs.get(false)!.pack));
  const code = await bundle;
  const tablet = (recordings: boolean, installed = false): string =>
    makeTablet(edition, assets, code, fonts, {
      recordings,
      installed,
      plain: plain ?? false,
      packed: packs.get(recordings)!,
    });
  const files = new Map<string, Uint8Array | string>([["tablet.html", tablet(false)]]);
  if (packs.has(true)) files.set("tablet-sound.html", tablet(true));
  files.set("edition.json", formatEdition(edition));
  if (edition.changes) files.set("changes.json", formatChanges(edition.changes));
  for (const [sha, { type, data }] of assets)
    if (!refused.has(sha)) files.set(`media/${sha}.${mediaEnding(type)}`, data);
  if (pwa)
    for (const [name, data] of pwaFiles(edition, tablet(packs.has(true), true), assets)) files.set(`pwa/${name}`, data);
  return files;
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
