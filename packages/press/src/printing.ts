import { basename, dirname, resolve } from "node:path";
import { entriesOf, troubleOf, type Book, type Trouble } from "@parley/book";
import {
  selectEntries,
  type Asset,
  type Edition,
  type Selection,
  unknownChapters,
  type Ready,
  type ReadyOptions,
} from "@parley/edition";
import {
  countPages,
  impose,
  makeSheet,
  makeTrialSheet,
  makeVolumes,
  paperFor,
  planSheets,
  proofPicture,
  TypesettingFault,
  Unprintable,
  type Booklet,
  type BookletOptions,
  type ImposeOptions,
  type MissingLetter,
  type OfficePaper,
  type PdfStandard,
  type Proof,
  type SheetFormat,
} from "@parley/print";
import { place } from "./place.ts";
import { readyBook } from "./ready.ts";
import { PRESS_RULES } from "./rules.ts";

/** What is to be put on paper. */
export interface PrintJob extends Selection {
  readonly as: "booklet" | SheetFormat | "test-sheet";
  /** One, two or three languages, side a first; default: the sides of the edition. */
  readonly languages?: readonly string[];
  /** A size of page by name or millimetres; for the wall `a3` or `a4`; for the test sheet the printer's paper. */
  readonly size?: string;
  readonly large?: boolean;
  /** A picture for the cover and a PDF of one's own pages, instead of the book's. */
  readonly cover?: Asset & { readonly name: string };
  readonly own?: { readonly name: string; readonly data: Uint8Array };
  readonly bleed?: number;
  readonly standard?: PdfStandard;
  readonly impose?: ImposeOptions;
  /** The most entries in one volume; default: what can be folded and held. */
  readonly volume?: number;
}

/** What came off the press: one file, or one for each volume. */
interface Printed {
  readonly files: readonly { readonly pdf: Buffer; readonly pages: number }[];
  readonly troubles: readonly Trouble[];
}

/** Someone who prints jobs of one book: pictures are looked at once, and what is wrong with them is told once. */
interface Printer {
  print(job: PrintJob): Promise<Printed>;
  /** A booklet, volume by volume, as it comes from the typesetter, to be laid on sheets in more than one way. */
  booklet(job: PrintJob): Promise<{ readonly volumes: readonly Booklet[]; readonly troubles: readonly Trouble[] }>;
}

/** Set up a printer for a book made ready. */
export function printerFor({ book, edition, assets, asset }: Ready): Printer {
  const proofs = new Map<string, Proof | undefined>();
  let told: Trouble[] = [];
  const tell = (trouble: Trouble): void => void told.push(trouble);
  const prove = (key: string, name: string, found: Asset | undefined, at: Partial<Trouble>): Proof | undefined => {
    if (proofs.has(key)) return proofs.get(key);
    const proof = found && proofPicture(key, found.type, found.data);
    if (proof && "fault" in proof)
      tell(
        troubleOf(
          PRESS_RULES["picture-unprintable"],
          { ...HEAD, ...at },
          `${name}: ${proof.fault}; it is left out`,
          proof.cure,
        ),
      );
    const good = proof && "file" in proof ? proof : undefined;
    proofs.set(key, good);
    return good;
  };
  const picture = (sha: string): Proof | undefined => {
    const entry = entriesOf(book).find(({ id }) => edition.entries[id]?.picture === sha);
    const found = assets.get(sha);
    // Icons come from sets we know; only what somebody put into the book is looked at first.
    if (found && entry?.picture?.startsWith("media/") === false) return { file: `${sha}.svg`, data: found.data };
    return prove(sha, entry?.picture ?? sha, found, entry ? placeOf(entry) : {});
  };
  const cover = (job: PrintJob): Proof | undefined => {
    if (job.cover) return prove("cover-asked", job.cover.name, job.cover, {});
    return book.cover === undefined ? undefined : prove("cover", book.cover, asset(book.cover), {});
  };
  const ownPages = (job: PrintJob): { pdf: Uint8Array; pages: number } | undefined => {
    const name = job.own?.name ?? book.ownPages;
    const pdf = job.own?.data ?? (book.ownPages === undefined ? undefined : asset(book.ownPages)?.data);
    if (!pdf) return undefined;
    const pages = countPages(pdf);
    if (typeof pages === "number") return { pdf, pages };
    const message = `${name}: ${pages.fault}; they are left out`;
    tell(troubleOf(PRESS_RULES["pages-unprintable"], HEAD, message, pages.cure));
    return undefined;
  };
  const taken = (): Trouble[] => {
    const all = told;
    told = [];
    return all;
  };
  /** The part of the edition that is to be printed. */
  const chosen = (job: PrintJob): Edition => {
    const part = selectEntries(edition, job);
    if ((job.chapters ?? job.tags) !== undefined && part.chapters.every(({ entries }) => entries.length === 0))
      throw new Unprintable("no entry is in these chapters under these tags");
    return part;
  };
  const booklet: Printer["booklet"] = async (job) => {
    if (job.as !== "booklet") throw new TypeError(`${job.as} as a booklet`);
    const [proof, own] = [cover(job), ownPages(job)];
    const options: BookletOptions = {
      ...(job.languages ? { languages: job.languages } : {}),
      paper: paperFor(job.size, job.large),
      picture,
      ...(proof ? { cover: proof } : {}),
      ...(own ? { own } : {}),
      ...(job.bleed ? { bleed: job.bleed } : {}),
      ...(job.standard ? { standard: job.standard } : {}),
    };
    const volumes = await makeVolumes(chosen(job), options, job.volume);
    const missing = volumes.flatMap((volume) => volume.missing);
    return { volumes, troubles: [...taken(), ...lettersMissing(book, missing)] };
  };
  return {
    booklet,
    async print(job) {
      if (job.as === "test-sheet") return { files: [makeTrialSheet(edition, trialOptions(job))], troubles: [] };
      if (job.as === "booklet") {
        const { volumes, troubles } = await booklet(job);
        const { impose: how } = job;
        if (!how) return { files: volumes, troubles };
        const title = titleOf(edition, job);
        const files = volumes.map((volume) => ({
          pdf: impose(volume, title, how),
          pages: planSheets(volume.pages, how, volume.paper).sides.length,
        }));
        return { files, troubles: [...troubles, ...shrunk(volumes[0]!, how)] };
      }
      const sheet = makeSheet(chosen(job), job.as, {
        ...(job.languages ? { languages: job.languages } : {}),
        ...(job.size === "a4" || job.size === "a3" ? { size: job.size } : {}),
        ...(job.standard ? { standard: job.standard } : {}),
        picture,
      });
      const short = sheet.left.length > 0 ? [leftOver(job.as, sheet.entries.length, sheet.left.length)] : [];
      const tight = sheet.tight.map((id) => tooLong(book, id));
      return { files: [sheet], troubles: [...taken(), ...short, ...tight, ...lettersMissing(book, sheet.missing)] };
    },
  };
}

function trialOptions(job: PrintJob): { languages?: readonly string[]; paper?: OfficePaper } {
  const paper = job.size === "letter" || job.size === "a3" ? job.size : "a4";
  return { ...(job.languages ? { languages: job.languages } : {}), paper };
}

function titleOf(edition: Edition, { languages = edition.book.sides }: PrintJob): string {
  const { title } = edition.book;
  return title[languages[0]!] ?? Object.values(title)[0]!;
}

/** A file that was printed. */
interface PrintedFile {
  readonly name: string;
  readonly bytes: number;
  readonly pages: number;
}

/** One job of a book, written whole or not at all; several volumes are numbered. */
export async function printBook(
  directory: string,
  file: string,
  job: PrintJob,
  options: ReadyOptions = {},
): Promise<{ ok: boolean; files: readonly PrintedFile[]; troubles: readonly Trouble[] }> {
  const ready = await readyBook(directory, options);
  const troubles = [...ready.troubles, ...unknownChapters(ready.book, job.chapters ?? []), ...unknownTags(ready, job)];
  if (troubles.some(({ level }) => level === "stop")) return { ok: false, files: [], troubles };
  const printed = await printOrTell(printerFor(ready), job);
  if (!printed.ok) return { ok: false, files: [], troubles: [...troubles, printed.trouble] };
  const named = printed.files.map((one, i) => ({ ...one, name: volumeName(file, i, printed.files.length) }));
  place(dirname(resolve(file)), new Map(named.map(({ name, pdf }) => [basename(name), pdf])));
  const files = named.map(({ name, pdf, pages }) => ({ name, bytes: pdf.length, pages }));
  return { ok: true, files, troubles: [...troubles, ...printed.troubles] };
}

/** The name of one volume of several: `book.pdf` → `book-2.pdf`. */
export function volumeName(file: string, index: number, of: number): string {
  return of === 1 ? file : file.replace(/(\.pdf)?$/i, `-${index + 1}$1`);
}

/** What came off the press, or why it cannot: what is asked for does not go together, or the typesetter will not have it. */
export async function printOrTell(
  printer: Printer,
  job: PrintJob,
): Promise<({ ok: true } & Printed) | { ok: false; trouble: Trouble }> {
  try {
    return { ok: true, ...(await printer.print(job)) };
  } catch (error) {
    if (!(error instanceof Unprintable || error instanceof TypesettingFault)) throw error;
    const hint =
      error instanceof Unprintable
        ? undefined
        : "remove the cause in the message (own pages, a cover, a letter that no font has), or --pdf";
    return { ok: false, trouble: troubleOf(PRESS_RULES.unprintable, HEAD, `${job.as}: ${error.message}`, hint) };
  }
}

/** Pages that stand on the sheet much smaller than they are. */
function shrunk({ pages, paper }: Booklet, how: ImposeOptions): Trouble[] {
  const share = planSheets(pages, { ...how, scale: 100 }, paper).page.width / paper.width;
  if (share > 0.9) return [];
  const large = paper.least > 10 ? "; the print is no longer large" : "";
  const message = `the pages are printed at ${Math.round(share * 100)} % of their size${large}`;
  return [troubleOf(PRESS_RULES["pages-shrunk"], HEAD, message)];
}

/** Tags asked for that no entry has. */
export function unknownTags({ book }: Ready, { tags = [] }: Selection): Trouble[] {
  const known = [...new Set(entriesOf(book).flatMap((entry) => entry.tags))].toSorted();
  return tags
    .filter((tag) => !known.includes(tag))
    .map((tag) => {
      const hint = known.length > 0 ? `tags: ${known.join(", ")}` : undefined;
      return troubleOf(PRESS_RULES["no-such-tag"], CHAPTERS, `no entry has the tag “${tag}”`, hint);
    });
}

type At = Pick<Trouble, "path" | "line" | "column">;
const placeOf = ({ path, line, column }: At): At => ({ path, line, column });
const HEAD: At = { path: "book.yaml", line: 1, column: 1 };
const CHAPTERS: At = { path: "chapters", line: 1, column: 1 };

/** Letters that are printed as their codes: which, and where. */
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

/** An entry that no card can hold. */
function tooLong(book: Book, id: string): Trouble {
  const entry = entriesOf(book).find((one) => one.id === id)!;
  const message = `“${id}” is too long for its place on the sheet, even in the smallest size; it is left out`;
  return troubleOf(PRESS_RULES["too-long"], entry, message);
}

/** What a sheet had no room for is told, not dropped in silence. */
function leftOver(format: SheetFormat, printed: number, left: number): Trouble {
  const message =
    format === "wall"
      ? `${printed} entries are on the wall; ${left} have no picture`
      : `${printed} entries are on the sheet; ${left} had no room`;
  const hint = format === "wall" ? "give them a “picture:”" : undefined;
  return troubleOf(PRESS_RULES["left-over"], CHAPTERS, message, hint);
}
