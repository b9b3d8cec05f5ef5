import { availableParallelism, freemem } from "node:os";
import { visibleEntries, type Edition, type EditionChapter } from "@parley/edition";
import type { BookletOptions } from "./booklet.ts";
import type { ImposedBooklet, ImposeOptions } from "./imposition.ts";
import { startWorker, WorkerEnded, type WorkerProcess } from "./worker-process.ts";
import { TypesettingError } from "./typesetter.ts";
import { checkLanguages } from "./unprintable.ts";
import type { CheckedPicture } from "./checked-picture.ts";

/** The entries of one volume, where nothing else is asked for: about 270 pages of A6. More than 300 cannot be folded and stapled. */
export const ENTRIES_PER_VOLUME = 1_500;
/** The memory that a process takes to set a volume of 1,500 entries, in bytes. */
const BYTES_PER_PROCESS = 1_000_000_000;

/**
 * The number of processes that set some volumes at once: at most two, one for each core, and as many as the free memory has room
 * for, but one at least.
 */
export function processesFor(volumes: number, cores: number, freeBytes: number): number {
  return Math.max(1, Math.min(2, volumes, cores, Math.floor(freeBytes / BYTES_PER_PROCESS)));
}

/**
 * An edition divided into volumes of at most `most` entries, as few and as even as its chapters allow: chapters are not divided
 * unless they are longer than a volume. Each volume has the hash of the whole. Throws a RangeError unless `most` is a whole number
 * from 1.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition } from "@parley/edition";
 * import { volumesOf } from "@parley/print";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * volumesOf(edition).length; // 1
 * ```
 */
export function volumesOf(edition: Edition, most: number = ENTRIES_PER_VOLUME): Edition[] {
  if (!Number.isInteger(most) || most < 1) throw new RangeError(`volumes of ${most} entries`);
  const chapters = edition.chapters.flatMap((chapter) => partsOf(chapter, most));
  const fewest = filled(chapters, most);
  const total = chapters.reduce((sum, { entries }) => sum + entries.length, 0);
  let even = fewest;
  for (let limit = Math.ceil(total / fewest.length); limit < most && even === fewest; limit++) {
    const volumes = filled(chapters, limit);
    if (volumes.length === fewest.length) even = volumes;
  }
  return even.map((volume) => ({ ...edition, chapters: volume }));
}

/** A chapter in parts of at most `most` entries. */
function partsOf(chapter: EditionChapter, most: number): EditionChapter[] {
  const count = Math.max(1, Math.ceil(chapter.entries.length / most));
  return Array.from({ length: count }, (_, i) => ({
    ...chapter,
    entries: chapter.entries.slice(i * most, (i + 1) * most),
  }));
}

/** Chapters in volumes, each filled with as many as it holds. */
function filled(chapters: readonly EditionChapter[], limit: number): EditionChapter[][] {
  const volumes: EditionChapter[][] = [[]];
  let count = 0;
  for (const chapter of chapters) {
    const { length } = chapter.entries;
    if (count + length > limit && count > 0) {
      volumes.push([]);
      count = 0;
    }
    volumes.at(-1)!.push(chapter);
    count += length;
  }
  return volumes;
}

/** The edition with only the entries that a booklet of its chapters shows. */
function onlyPrinted(edition: Edition): Edition {
  const printed = edition.chapters.flatMap(({ entries }) => entries);
  const shown = visibleEntries(edition, printed, "booklet");
  return { ...edition, entries: Object.fromEntries(Object.entries(edition.entries).filter(([id]) => shown.has(id))) };
}

/** The options of the volumes of a booklet. */
export interface VolumeOptions extends BookletOptions {
  /** The most entries of one volume; default: `ENTRIES_PER_VOLUME`. */
  readonly most?: number | undefined;
  /** How each volume is imposed on office paper as well. */
  readonly sheets?: readonly ImposeOptions[];
  /** A process that has started already, for the first volume. It is the caller's to stop. */
  readonly worker?: WorkerProcess;
  /** What to do while the first pages are being set. */
  readonly meanwhile?: () => void;
}

/**
 * The booklet of an edition, in several volumes if it has more than `most` entries. Additional pages are in the last one. Volumes are
 * set in worker processes, one or two at a time, to limit memory. Rejects with an UnprintableError for a language that the edition
 * lacks, and with a TypesettingError if Typst cannot set a volume or its process ends.
 */
export async function makeVolumes(edition: Edition, options: VolumeOptions = {}): Promise<ImposedBooklet[]> {
  const { picture, own, most, sheets = [], worker: started, meanwhile, ...rest } = options;
  const volumes = volumesOf(edition, most);
  const title = titleOf(edition, options.languages);
  checkLanguages(edition, options.languages ?? edition.book.sides);
  const made: ImposedBooklet[] = [];
  const waiting = volumes.map((volume, i) => ({ volume, i }));
  const set = async (worker: WorkerProcess): Promise<void> => {
    const { volume, i } = waiting.shift()!;
    const task = {
      kind: "booklet",
      edition: onlyPrinted(volume),
      options: {
        ...rest,
        ...(own && i === volumes.length - 1 ? { own } : {}),
        ...(volumes.length > 1 ? { volume: [i + 1, volumes.length] as const } : {}),
        pictures: picturesOf(volume, picture),
      },
      title,
      sheets,
    } as const;
    try {
      const reply = await worker.run(task, { sent: i === 0 ? meanwhile : undefined });
      if (!("booklet" in reply))
        throw new TypesettingError("fault" in reply ? reply.fault : "a page came for a booklet");
      const { pdf, imposed } = reply.booklet;
      made[i] = { ...reply.booklet, pdf: Buffer.from(pdf), imposed: imposed.map((file) => Buffer.from(file)) };
    } catch (error) {
      throw error instanceof WorkerEnded ? new TypesettingError(error.message, { cause: error }) : error;
    }
  };
  const work = async (given: WorkerProcess | undefined): Promise<void> => {
    if (given) await set(given);
    // Its memory is free for the next ones.
    if (waiting.length > 0) given?.stop();
    while (waiting.length > 0) {
      const worker = startWorker();
      try {
        await set(worker);
      } finally {
        worker.stop();
      }
    }
  };
  // Node before 20.13 cannot tell the memory that a container leaves free.
  const free = "availableMemory" in process ? process.availableMemory() : freemem();
  const processes = processesFor(volumes.length, availableParallelism(), free);
  await Promise.all(Array.from({ length: processes }, async (_, n) => work(n === 0 ? started : undefined)));
  return made;
}

/** The title of a booklet as a file: that of its first language. */
function titleOf({ book }: Edition, languages: readonly string[] = book.sides): string {
  return book.title[languages[0]!] ?? Object.values(book.title)[0]!;
}

function picturesOf(
  { chapters, entries }: Edition,
  picture: BookletOptions["picture"],
): { [sha256: string]: CheckedPicture } {
  const named = chapters.flatMap(({ entries: ids }) => ids.flatMap((id) => entries[id]!.picture ?? []));
  return Object.fromEntries(
    [...new Set(named)].flatMap((sha) => {
      const checked = picture?.(sha);
      return checked ? [[sha, checked] as const] : [];
    }),
  );
}
