import { availableParallelism, freemem } from "node:os";
import { visibleEntries, type Edition } from "@parley/edition";
import { makeBooklet, type Booklet, type BookletOptions } from "./booklet.ts";
import { startWorker, WorkerEnded } from "./worker-process.ts";
import { TypesettingError } from "./typesetter.ts";
import { checkLanguages } from "./unprintable.ts";
import type { CheckedPicture } from "./checked-picture.ts";

/** The entries of one volume: about 300 pages of A6, which can be folded, and less than a gigabyte of memory to set. */
export const ENTRIES_PER_VOLUME = 2_500;
/** The memory that a process takes to set a volume of 2,500 entries, in bytes. */
const BYTES_PER_PROCESS = 900_000_000;

/**
 * The number of processes that set some volumes at once: at most two, one for each core, and as many as the free memory has room
 * for, but one at least.
 */
export function processesFor(volumes: number, cores: number, freeBytes: number): number {
  return Math.max(1, Math.min(2, volumes, cores, Math.floor(freeBytes / BYTES_PER_PROCESS)));
}

/**
 * An edition divided into volumes of at most `most` entries; chapters are not divided unless they are longer. Each volume has the
 * hash of the whole. Throws a RangeError unless `most` is a whole number from 1.
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
  const volumes: Edition["chapters"][number][][] = [[]];
  let count = 0;
  for (const chapter of edition.chapters) {
    for (let at = 0; at === 0 || at < chapter.entries.length; at += most) {
      const entries = chapter.entries.slice(at, at + most);
      if (count + entries.length > most && count > 0) {
        volumes.push([]);
        count = 0;
      }
      volumes.at(-1)!.push({ ...chapter, entries });
      count += entries.length;
    }
  }
  return volumes.map((chapters) => ({ ...edition, chapters }));
}

/** The edition with only the entries that a booklet of its chapters shows. */
function onlyPrinted(edition: Edition): Edition {
  const printed = edition.chapters.flatMap(({ entries }) => entries);
  const shown = visibleEntries(edition, printed, "booklet");
  return { ...edition, entries: Object.fromEntries(Object.entries(edition.entries).filter(([id]) => shown.has(id))) };
}

/**
 * The booklet of an edition, in several volumes if it has more than `most` entries. Additional pages are in the last one. Several
 * volumes, and those with additional pages, are set in worker processes, one or two at a time, to limit memory. Rejects as
 * `makeBooklet` throws, and with a TypesettingError if a process ends.
 */
export async function makeVolumes(
  edition: Edition,
  options: BookletOptions = {},
  most: number = ENTRIES_PER_VOLUME,
): Promise<Booklet[]> {
  const volumes = volumesOf(edition, most);
  // Pages of others are embedded in a process of their own, whose end is no end of this one.
  if (volumes.length === 1 && !options.own) return [makeBooklet(edition, options)];
  checkLanguages(edition, options.languages ?? edition.book.sides);
  const { picture, own, ...rest } = options;
  const made: Booklet[] = [];
  const waiting = volumes.map((volume, i) => ({ volume, i }));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { volume, i } = next;
      const worker = startWorker();
      try {
        const reply = await worker.run({
          kind: "booklet",
          edition: onlyPrinted(volume),
          options: {
            ...rest,
            ...(own && i === volumes.length - 1 ? { own } : {}),
            ...(volumes.length > 1 ? { volume: [i + 1, volumes.length] as const } : {}),
            pictures: picturesOf(volume, picture),
          },
        });
        if (!("booklet" in reply))
          throw new TypesettingError("fault" in reply ? reply.fault : "a page came for a booklet");
        made[i] = { ...reply.booklet, pdf: Buffer.from(reply.booklet.pdf) };
      } catch (error) {
        throw error instanceof WorkerEnded ? new TypesettingError(error.message, { cause: error }) : error;
      } finally {
        worker.stop();
      }
    }
  };
  // Node before 20.13 cannot tell the memory that a container leaves free.
  const free = "availableMemory" in process ? process.availableMemory() : freemem();
  await Promise.all(Array.from({ length: processesFor(volumes.length, availableParallelism(), free) }, work));
  return made;
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
