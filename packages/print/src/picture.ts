import { drawingFault, isMedia, mediaEnding, rasterFault, type MediaFault } from "@parley/media";
import type { CheckedPicture } from "./checked-picture.ts";
import { pdfFault } from "./pdf-limits.ts";
import { startWorker, WorkerEnded, type WorkerProcess } from "./worker-process.ts";
import type { Reply, Task } from "./worker.ts";

/** The most pages of a PDF. A booklet of more cannot be folded. */
const MAX_PAGES = 300;
/** The seconds in which a picture or a PDF is read. */
const MAX_SECONDS = 60;

/** A picture that is to be checked. */
export interface NamedPicture {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
}

/** How many pictures are tried at once. */
const AT_ONCE = 64;

/**
 * Checks pictures and PDFs that others made. What the typesetter does with them is tried in a worker process, so that a file that
 * ends it, or fills the memory, is a fault and no crash.
 */
export interface PictureChecker {
  /** The picture, or its fault: its type, its size, and whether the typesetter can read all of it. */
  picture(name: string, type: string, data: Uint8Array): Promise<CheckedPicture | MediaFault>;
  /** Some pictures by name, each as `picture` gives it. Takes less time than one after another. */
  pictures(list: readonly NamedPicture[]): Promise<ReadonlyMap<string, CheckedPicture | MediaFault>>;
  /** The number of pages of a PDF, or its fault. */
  pages(pdf: Uint8Array): Promise<number | MediaFault>;
  /** End its worker process; one that was given goes on. */
  close(): void;
}

/**
 * Open a checker. It starts its worker process with the first file that needs one, unless a process is given. Never throws; its checks reject only where no
 * process can be started.
 *
 * ```ts
 * import { openPictureChecker } from "@parley/print";
 * const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>');
 * const checker = openPictureChecker();
 * await checker.picture("a", "text/plain", svg); // { fault: "it is text/plain, not SVG, PNG, JPEG or WebP", hint: "save it as PNG" }
 * checker.close();
 * ```
 */
export function openPictureChecker(given?: WorkerProcess): PictureChecker {
  let own: WorkerProcess | undefined;
  const run = async (task: Task): Promise<Reply> => {
    const worker = given ?? (own ??= startWorker());
    const { isFresh } = worker;
    try {
      return await worker.run(task, { seconds: MAX_SECONDS });
    } catch (error) {
      if (!(error instanceof WorkerEnded)) throw error;
      // The files before it can have filled the memory: it is at fault only where it ends a process of its own.
      return isFresh ? { fault: error.message } : run(task);
    }
  };
  const tryOne = async (picture: CheckedPicture): Promise<CheckedPicture | MediaFault> => {
    const reply = await run({ kind: "pictures", pictures: [picture] });
    if (!("fault" in reply)) return picture;
    return { fault: `it cannot be read (${reply.fault})`, hint: "save it again as PNG or JPEG" };
  };
  return {
    picture: async (name, type, data) => faultOf(type, data) ?? tryOne(fileOf({ name, type, data })),
    async pictures(list) {
      const results = new Map<string, CheckedPicture | MediaFault>();
      const readable: NamedPicture[] = [];
      for (const one of list) {
        const fault = faultOf(one.type, one.data);
        if (fault) results.set(one.name, fault);
        else readable.push(one);
      }
      for (let from = 0; from < readable.length; from += AT_ONCE) {
        const some = readable.slice(from, from + AT_ONCE).map((one) => ({ name: one.name, picture: fileOf(one) }));
        const reply = await run({ kind: "pictures", pictures: some.map(({ picture }) => picture) });
        // Which one it was is found out one by one.
        for (const { name, picture } of some) results.set(name, "fault" in reply ? await tryOne(picture) : picture);
      }
      return results;
    },
    async pages(pdf) {
      const hint = "print it to a PDF again, without a password";
      const fault = pdfFault(pdf);
      if (fault) return fault;
      const reply = await run({ kind: "pages", pdf });
      if ("fault" in reply) return { fault: `it cannot be read (${reply.fault})`, hint };
      const count = "count" in reply ? reply.count : 0;
      if (count === 0) return { fault: "it has no pages", hint };
      if (count <= MAX_PAGES) return count;
      return {
        fault: `it has ${count} pages`,
        hint: `at most ${MAX_PAGES} pages: print only those that are needed to a PDF`,
      };
    },
    close: () => own?.stop(),
  };
}

const fileOf = ({ name, type, data }: NamedPicture): CheckedPicture => ({ file: `${name}.${mediaEnding(type)}`, data });

/** The fault of a picture that is seen without the typesetter. */
function faultOf(type: string, data: Uint8Array): MediaFault | undefined {
  const ending = mediaEnding(type);
  if (!isMedia(`.${ending}`, "picture"))
    return { fault: `it is ${type}, not SVG, PNG, JPEG or WebP`, hint: "save it as PNG" };
  return ending === "svg" ? drawingFault(data) : rasterFault(type, data);
}
