import { existsSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { entriesOf, troubleOf, type Book, type Trouble } from "@parley/book";
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
  countPages,
  impose,
  makeSheet,
  makeTestSheet,
  makeVolumes,
  paperFor,
  planSheets,
  checkPicture,
  TypesettingError,
  UnprintableError,
  type Booklet,
  type BookletOptions,
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
interface Printer {
  print(job: PrintJob): Promise<Printed>;
  /** The volumes of a booklet, before imposition. */
  booklet(job: PrintJob): Promise<{ readonly volumes: readonly Booklet[]; readonly troubles: readonly Trouble[] }>;
}

/** A printer for a prepared book. */
export function printerFor({ book, edition, assets, asset }: PreparedBook): Printer {
  const checked = new Map<string, CheckedPicture | undefined>();
  let reported: Trouble[] = [];
  const report = (trouble: Trouble): void => void reported.push(trouble);
  const check = (
    key: string,
    name: string,
    found: Asset | undefined,
    at: Partial<Trouble>,
  ): CheckedPicture | undefined => {
    if (checked.has(key)) return checked.get(key);
    const result = found && checkPicture(key, found.type, found.data);
    if (result && "fault" in result)
      report(
        troubleOf(
          PRESS_RULES["picture-unprintable"],
          { ...HEAD, ...at },
          `${name}: ${result.fault}; it is left out`,
          result.hint,
        ),
      );
    const usable = result && "file" in result ? result : undefined;
    checked.set(key, usable);
    return usable;
  };
  const picture = (sha: string): CheckedPicture | undefined => {
    const entry = entriesOf(book).find(({ id }) => edition.entries[id]?.picture === sha);
    const found = assets.get(sha);
    // Only files of the book are checked: icons come from known sets.
    if (found && entry?.picture?.startsWith("media/") === false) return { file: `${sha}.svg`, data: found.data };
    return check(sha, entry?.picture ?? sha, found, entry ? positionOf(entry) : {});
  };
  const cover = (job: PrintJob): CheckedPicture | undefined => {
    if (job.cover) return check("cover-asked", job.cover.name, job.cover, {});
    return book.cover === undefined ? undefined : check("cover", book.cover, asset(book.cover), {});
  };
  const ownPages = (job: PrintJob): { pdf: Uint8Array; pages: number } | undefined => {
    const name = job.own?.name ?? book.ownPages;
    const pdf = job.own?.data ?? (book.ownPages === undefined ? undefined : asset(book.ownPages)?.data);
    if (!pdf) return undefined;
    const pages = countPages(pdf);
    if (typeof pages === "number") return { pdf, pages };
    const message = `${name}: ${pages.fault}; they are left out`;
    report(troubleOf(PRESS_RULES["pages-unprintable"], HEAD, message, pages.hint));
    return undefined;
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
  const booklet: Printer["booklet"] = async (job) => {
    if (job.as !== "booklet") throw new TypeError(`${job.as} as a booklet`);
    const [coverPicture, own] = [cover(job), ownPages(job)];
    const options: BookletOptions = {
      ...(job.languages ? { languages: job.languages } : {}),
      paper: paperFor(job.size, job.large),
      picture,
      ...(coverPicture ? { cover: coverPicture } : {}),
      ...(own ? { own } : {}),
      ...(job.bleed ? { bleed: job.bleed } : {}),
      ...(job.standard ? { standard: job.standard } : {}),
    };
    const volumes = await makeVolumes(chosen(job), options, job.volume);
    const missing = volumes.flatMap((volume) => volume.missing);
    return { volumes, troubles: [...takeReported(), ...lettersMissing(book, missing)] };
  };
  return {
    booklet,
    async print(job) {
      if (job.as === "test-sheet") return { files: [makeTestSheet(edition, testSheetOptions(job))], troubles: [] };
      if (job.as === "booklet") {
        const { volumes, troubles } = await booklet(job);
        const { impose: imposition } = job;
        if (!imposition) return { files: volumes, troubles };
        const title = titleOf(edition, job);
        const files = volumes.map((volume) => ({
          pdf: impose(volume, title, imposition),
          pages: planSheets(volume.pages, imposition, volume.paper).sides.length,
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
      const long = sheet.tooLong.map((id) => tooLongTrouble(book, id));
      return {
        files: [sheet],
        troubles: [...takeReported(), ...short, ...long, ...lettersMissing(book, sheet.missing)],
      };
    },
  };
}

function testSheetOptions(job: PrintJob): { languages?: readonly string[]; paper?: OfficePaper } {
  const paper = job.size === "letter" || job.size === "a3" ? job.size : "a4";
  return { ...(job.languages ? { languages: job.languages } : {}), paper };
}

function titleOf(edition: Edition, { languages = edition.book.sides }: PrintJob): string {
  const { title } = edition.book;
  return title[languages[0]!] ?? Object.values(title)[0]!;
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
  const ready = await prepareFolder(directory, options);
  const troubles = [...ready.troubles, ...unknownChapters(ready.book, job.chapters ?? []), ...unknownTags(ready, job)];
  if (troubles.some(({ level }) => level === "stop")) return { ok: false, files: [], troubles };
  const printed = await printOrReport(printerFor(ready), job);
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
export async function printOrReport(
  printer: Printer,
  job: PrintJob,
): Promise<({ ok: true } & Printed) | { ok: false; trouble: Trouble }> {
  try {
    return { ok: true, ...(await printer.print(job)) };
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
