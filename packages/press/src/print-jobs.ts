import { existsSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { entriesOf, troubleOf, type Book, type Trouble } from "@parley/book";
import type { MediaFault } from "@parley/media";
import {
  selectEntries,
  type Asset,
  type Edition,
  type Selection,
  unknownChapters,
  type PreparedBook,
  type PrepareOptions,
} from "@parley/edition";
import {
  imposedPages,
  makeSheet,
  makeTestSheet,
  makeVolumes,
  openPictureChecker,
  paperFor,
  planSheets,
  TypesettingError,
  UnprintableError,
  type Booklet,
  type ImposedBooklet,
  type VolumeOptions,
  startWorker,
  type WorkerProcess,
  type NamedPicture,
  type PictureChecker,
  type ImposeOptions,
  type MissingLetter,
  type OfficePaper,
  type PdfStandard,
  type CheckedPicture,
  type SheetFormat,
} from "@parley/print";
import { writeOutput } from "./write-output.ts";
import { prepareFolder } from "./prepare-folder.ts";
import { TargetError, targetOutside } from "./target.ts";
import { PRESS_RULES } from "./rules.ts";

/** A print job. */
export interface PrintJob extends Selection {
  readonly as: "booklet" | SheetFormat | "test-sheet";
  /** One, two or three languages, side a first; default: the two sides. */
  readonly languages?: readonly string[];
  /** A page size by name or in millimetres; for a wall chart `a3` or `a4`; for the test sheet the paper of the printer. */
  readonly size?: string;
  readonly large?: boolean;
  /** A picture for the cover and a PDF with additional pages, in place of those of the book. */
  readonly cover?: Asset & { readonly name: string };
  readonly own?: { readonly name: string; readonly data: Uint8Array };
  readonly bleed?: number;
  readonly standard?: PdfStandard;
  readonly impose?: ImposeOptions;
  /** The most entries of one volume; default: `ENTRIES_PER_VOLUME`. */
  readonly volume?: number;
}

/** The result of a job: one file, or one for each volume. */
interface Printed {
  readonly files: readonly { readonly pdf: Buffer; readonly pages: number }[];
  readonly troubles: readonly Trouble[];
}

/** Prints jobs of one book. Each picture is checked once, and its fault is reported once. */
export interface Printer {
  /** The edition that is printed. */
  readonly edition: Edition;
  print(job: PrintJob): Promise<Printed>;
  /** The volumes of a booklet, each with its files for office paper. */
  booklet(
    job: PrintJob,
    how?: Pick<VolumeOptions, "sheets" | "meanwhile">,
  ): Promise<{ readonly volumes: readonly ImposedBooklet[]; readonly troubles: readonly Trouble[] }>;
  /** The pictures that are not used, by SHA-256, with the trouble of each. */
  readonly refused: ReadonlyMap<string, Trouble>;
  /** What is wrong with the pictures of entries, the cover and the own pages of the book. */
  faults(): Promise<readonly Trouble[]>;
}

/**
 * A printer for a prepared book. The pictures of the book are checked first, in `worker` where it is given. `finish` gives the edition
 * that is printed, from that of the book and the refused pictures.
 */
export async function printerFor(
  { book, edition: prepared, assets, asset }: PreparedBook,
  finish: (edition: Edition, refused: ReadonlyMap<string, Trouble>) => Edition = (edition) => edition,
  worker?: WorkerProcess,
): Promise<Printer> {
  const checked = new Map<string, CheckedPicture>();
  const refused = new Map<string, Trouble>();
  let reported: Trouble[] = [];
  const report = (trouble: Trouble): void => void reported.push(trouble);
  const unprintable = (name: string, { fault, hint }: MediaFault, at: Position): Trouble =>
    troubleOf(PRESS_RULES["picture-unprintable"], at, `${name}: ${fault}; it is left out`, hint);
  const checking = openPictureChecker(worker);
  try {
    /** The files of the book, with where each stands first. Icons come from known sets and are not checked. */
    const own = new Map<string, { readonly picture: NamedPicture; readonly written: string; readonly at: Position }>();
    const take = (sha: string | undefined, written: string, at: Position): void => {
      const found = sha === undefined ? undefined : assets.get(sha);
      if (sha === undefined || !found) return;
      if (!written.startsWith("media/")) checked.set(sha, { file: `${sha}.svg`, data: found.data });
      else if (!own.has(sha)) own.set(sha, { picture: { name: sha, type: found.type, data: found.data }, written, at });
    };
    for (const entry of entriesOf(book))
      take(prepared.entries[entry.id]?.picture, entry.picture ?? "", positionOf(entry));
    for (const { id, media } of prepared.lessons ?? [])
      for (const [name, { kind, file }] of Object.entries(media))
        if (kind === "picture" && name.startsWith("media/"))
          take(file, name, { path: `lessons/${id}.md`, line: 1, column: 1 });
    for (const [sha, result] of await checking.pictures(Array.from(own.values(), ({ picture }) => picture)))
      if ("file" in result) checked.set(sha, result);
      else refused.set(sha, unprintable(own.get(sha)!.written, result, own.get(sha)!.at));
  } finally {
    checking.close();
  }
  const edition = finish(prepared, refused);
  const alreadyReported = new Set<string>();
  const picture = (sha: string): CheckedPicture | undefined => {
    const trouble = refused.get(sha);
    if (trouble && !alreadyReported.has(sha)) report(trouble);
    alreadyReported.add(sha);
    return checked.get(sha);
  };
  const others = new Map<string, Promise<CheckedPicture | { pdf: Uint8Array; pages: number } | undefined>>();
  /** Check a file once, in a process that ends with the check unless one is given. */
  const once = <T extends CheckedPicture | { pdf: Uint8Array; pages: number }>(
    key: string,
    check: (checker: PictureChecker) => Promise<T | undefined>,
  ): Promise<T | undefined> => {
    const known = others.get(key);
    if (known) return known as Promise<T | undefined>;
    const checker = openPictureChecker(worker);
    const made = check(checker).finally(() => checker.close());
    others.set(key, made);
    return made;
  };
  const coverOf = async (job: PrintJob): Promise<CheckedPicture | undefined> => {
    const name = job.cover?.name ?? book.cover;
    const found = job.cover ?? (book.cover === undefined ? undefined : asset(book.cover));
    if (name === undefined || !found) return undefined;
    const key = job.cover ? "cover-asked" : "cover";
    return once(key, async (checker) => {
      const result = await checker.picture(key, found.type, found.data);
      if ("file" in result) return result;
      report(unprintable(name, result, HEAD));
      return undefined;
    });
  };
  const ownPages = async (job: PrintJob): Promise<{ pdf: Uint8Array; pages: number } | undefined> => {
    const name = job.own?.name ?? book.ownPages;
    const pdf = job.own?.data ?? (book.ownPages === undefined ? undefined : asset(book.ownPages)?.data);
    if (name === undefined || !pdf) return undefined;
    return once(job.own ? "own-asked" : "own", async (checker) => {
      const pages = await checker.pages(pdf);
      if (typeof pages === "number") return { pdf, pages };
      const message = `${name}: ${pages.fault}; they are left out`;
      report(troubleOf(PRESS_RULES["pages-unprintable"], HEAD, message, pages.hint));
      return undefined;
    });
  };
  const takeReported = (): Trouble[] => {
    const all = reported;
    reported = [];
    return all;
  };
  /** The selected part of the edition. */
  const chosen = (job: PrintJob): Edition => {
    const part = selectEntries(edition, job);
    if ((job.chapters ?? job.tags) !== undefined && part.chapters.every(({ entries }) => entries.length === 0))
      throw new UnprintableError("no entry is in these chapters under these tags");
    return part;
  };
  const booklet: Printer["booklet"] = async (job, how = {}) => {
    if (job.as !== "booklet") throw new TypeError(`${job.as} as a booklet`);
    const [coverPicture, own] = [await coverOf(job), await ownPages(job)];
    const options: VolumeOptions = {
      ...how,
      ...(worker ? { worker } : {}),
      most: job.volume,
      ...(job.languages ? { languages: job.languages } : {}),
      paper: paperFor(job.size, job.large),
      picture,
      ...(coverPicture ? { cover: coverPicture } : {}),
      ...(own ? { own } : {}),
      ...(job.bleed ? { bleed: job.bleed } : {}),
      ...(job.standard ? { standard: job.standard } : {}),
    };
    const volumes = await makeVolumes(chosen(job), options);
    const missing = volumes.flatMap((volume) => volume.missing);
    return { volumes, troubles: [...takeReported(), ...lettersMissing(book, missing)] };
  };
  return {
    edition,
    booklet,
    refused,
    async faults() {
      await coverOf({ as: "booklet" });
      await ownPages({ as: "booklet" });
      return [...refused.values(), ...takeReported()];
    },
    async print(job) {
      if (job.as === "test-sheet") return { files: [makeTestSheet(edition, testSheetOptions(job))], troubles: [] };
      if (job.as === "booklet") {
        const { impose: imposition } = job;
        const { volumes, troubles } = await booklet(job, imposition ? { sheets: [imposition] } : {});
        if (!imposition) return { files: volumes, troubles };
        const files = volumes.map((volume) => ({
          pdf: volume.imposed[0]!,
          pages: imposedPages(volume, imposition),
        }));
        return { files, troubles: [...troubles, ...shrunkTrouble(volumes[0]!, imposition)] };
      }
      const sheet = makeSheet(chosen(job), job.as, {
        ...(job.languages ? { languages: job.languages } : {}),
        ...(job.size === "a4" || job.size === "a3" ? { size: job.size } : {}),
        ...(job.standard ? { standard: job.standard } : {}),
        picture,
      });
      const short =
        sheet.omitted.length > 0 ? [omittedTrouble(job.as, sheet.entries.length, sheet.omitted.length)] : [];
      const { entries } = edition;
      const ofWords = job.as === "wall" && sheet.entries.every((id) => entries[id]!.picture === undefined);
      const words = ofWords ? [troubleOf(PRESS_RULES["wall-of-words"], CHAPTERS, WALL_OF_WORDS)] : [];
      const long = sheet.tooLong.map((id) => tooLongTrouble(book, id));
      return {
        files: [sheet],
        troubles: [...takeReported(), ...words, ...short, ...long, ...lettersMissing(book, sheet.missing)],
      };
    },
  };
}

function testSheetOptions(job: PrintJob): { languages?: readonly string[]; paper?: OfficePaper } {
  const paper = job.size === "letter" || job.size === "a3" ? job.size : "a4";
  return { ...(job.languages ? { languages: job.languages } : {}), paper };
}

/** A printed file. */
interface PrintedFile {
  readonly name: string;
  readonly bytes: number;
  readonly pages: number;
}

/**
 * Print one job of a book to a file; several volumes have numbers. Nothing is written unless all is complete. Rejects with a
 * TargetError for a file in the book, and with an Error with a `code` if a folder cannot be read or written.
 */
export async function printBook(
  directory: string,
  file: string,
  job: PrintJob,
  options: PrepareOptions = {},
): Promise<{ ok: boolean; files: readonly PrintedFile[]; troubles: readonly Trouble[] }> {
  const target = targetOutside(directory, file);
  if (existsSync(target) && statSync(target).isDirectory())
    throw new TargetError(`--out ${file} is a folder: name a file`);
  // It starts while the book is read.
  const worker = job.as === "booklet" ? startWorker() : undefined;
  try {
    return await printPrepared(await prepareFolder(directory, options), target, file, job, worker);
  } finally {
    worker?.stop();
  }
}

async function printPrepared(
  ready: PreparedBook,
  target: string,
  file: string,
  job: PrintJob,
  worker: WorkerProcess | undefined,
): ReturnType<typeof printBook> {
  const troubles = [...ready.troubles, ...unknownChapters(ready.book, job.chapters ?? []), ...unknownTags(ready, job)];
  if (troubles.some(({ level }) => level === "stop")) return { ok: false, files: [], troubles };
  const printer = await printerFor(ready, undefined, worker);
  const printed = await printOrReport(printer.print(job), job);
  if (!printed.ok) return { ok: false, files: [], troubles: [...troubles, printed.trouble] };
  const named = printed.files.map((one, i) => ({ ...one, name: volumeName(file, i, printed.files.length) }));
  writeOutput(
    dirname(target),
    new Map(printed.files.map(({ pdf }, i) => [volumeName(basename(target), i, printed.files.length), pdf])),
  );
  const files = named.map(({ name, pdf, pages }) => ({ name, bytes: pdf.length, pages }));
  return { ok: true, files, troubles: [...troubles, ...printed.troubles] };
}

/** The name of one volume of several: `book.pdf` → `book-2.pdf`. */
export function volumeName(file: string, index: number, of: number): string {
  return of === 1 ? file : file.replace(/(\.pdf)?$/i, `-${index + 1}$1`);
}

/** The result of a job, or a trouble: the options contradict each other, or Typst cannot set the document. */
export async function printOrReport<T>(
  printing: Promise<T>,
  job: Pick<PrintJob, "as">,
): Promise<({ ok: true } & T) | { ok: false; trouble: Trouble }> {
  try {
    return { ok: true, ...(await printing) };
  } catch (error) {
    if (!(error instanceof UnprintableError || error instanceof TypesettingError)) throw error;
    const hint =
      error instanceof UnprintableError
        ? undefined
        : "remove the cause in the message (own pages, a cover, a letter that no font has), or --pdf";
    return { ok: false, trouble: troubleOf(PRESS_RULES.unprintable, HEAD, `${job.as}: ${error.message}`, hint) };
  }
}

/** A trouble for pages that are much smaller on the sheet. */
function shrunkTrouble({ pages, paper }: Booklet, how: ImposeOptions): Trouble[] {
  const share = planSheets(pages, { ...how, scale: 100 }, paper).page.width / paper.width;
  if (share > 0.9) return [];
  const large = paper.least > 10 ? "; the print is no longer large" : "";
  const message = `the pages are printed at ${Math.round(share * 100)} % of their size${large}`;
  return [troubleOf(PRESS_RULES["pages-shrunk"], HEAD, message)];
}

/** A trouble for each selected tag that no entry has. */
export function unknownTags({ book }: PreparedBook, { tags = [] }: Selection): Trouble[] {
  const known = [...new Set(entriesOf(book).flatMap((entry) => entry.tags))].toSorted();
  return tags
    .filter((tag) => !known.includes(tag))
    .map((tag) => {
      const hint = known.length > 0 ? `tags: ${known.join(", ")}` : undefined;
      return troubleOf(PRESS_RULES["no-such-tag"], CHAPTERS, `no entry has the tag “${tag}”`, hint);
    });
}

type Position = Pick<Trouble, "path" | "line" | "column">;
const positionOf = ({ path, line, column }: Position): Position => ({ path, line, column });
const HEAD: Position = { path: "book.yaml", line: 1, column: 1 };
const WALL_OF_WORDS = "no entry for the wall has a picture: it shows numbers and words";
const CHAPTERS: Position = { path: "chapters", line: 1, column: 1 };

/** A trouble for each letter that is printed as its code. */
function lettersMissing(book: Book, missing: readonly MissingLetter[]): Trouble[] {
  return missing.map(({ letter, entry: id }) => {
    const entry = entriesOf(book).find((one) => one.id === id);
    const code = `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
    const where = entry ? `“${entry.id}”: ` : "";
    const leftwards = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
      letter,
    );
    const message = leftwards
      ? `${where}the letter “${letter}” (${code}) runs from right to left: it is printed as its code`
      : `${where}no font has the letter “${letter}” (${code}): it is printed as its code`;
    return troubleOf(PRESS_RULES["no-glyph"], entry ?? HEAD, message);
  });
}

/** A trouble for an entry that is too long for a card. */
function tooLongTrouble(book: Book, id: string): Trouble {
  const entry = entriesOf(book).find((one) => one.id === id)!;
  const message = `“${id}” is too long for its place on the sheet, even in the smallest size; it is left out`;
  return troubleOf(PRESS_RULES["too-long"], entry, message);
}

/** A trouble for the entries that a sheet has no room for. */
function omittedTrouble(format: SheetFormat, printed: number, left: number): Trouble {
  const message =
    format === "wall"
      ? `${printed} entries are on the wall; ${left} have no picture`
      : `${printed} entries are on the sheet; ${left} had no room`;
  const hint = format === "wall" ? "give them a “picture:”" : undefined;
  return troubleOf(PRESS_RULES["left-over"], CHAPTERS, message, hint);
}
