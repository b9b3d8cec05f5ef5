import { drawingFault, isMedia, mediaEnding, rasterFault, type MediaFault } from "@parley/media";
import type { CheckedPicture } from "./checked-picture.ts";
import { pdfFault } from "./pdf-limits.ts";
import { startWorker, WorkerEnded, type WorkerProcess } from "./worker-process.ts";
import type { Reply, Task } from "./worker.ts";

/** The most pages of a PDF. A booklet of more cannot be folded. */
const MAX_PAGES = 300;
/** The seconds in which a picture or a PDF is read. */
const MAX_SECONDS = 60;

/**
 * Checks pictures and PDFs that others made. What the typesetter does with them is tried in a worker process, so that a file that
 * ends it, or fills the memory, is a fault and no crash.
 */
export interface PictureChecker {
  /** The picture, or its fault: its type, its size, and whether the typesetter can read all of it. */
  picture(name: string, type: string, data: Uint8Array): Promise<CheckedPicture | MediaFault>;
  /** The number of pages of a PDF, or its fault. */
  pages(pdf: Uint8Array): Promise<number | MediaFault>;
  /** End the worker process. */
  close(): void;
}

/**
 * Open a checker. It starts its worker process with the first file that needs one. Never throws; its checks reject only where no
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
export function openPictureChecker(): PictureChecker {
  let worker: WorkerProcess | undefined;
  const run = async (task: Task): Promise<Reply> => {
    const isFirst = worker === undefined;
    worker ??= startWorker();
    try {
      return await worker.run(task, MAX_SECONDS);
    } catch (error) {
      worker = undefined;
      if (!(error instanceof WorkerEnded)) throw error;
      // The files before it can have filled the memory: it is at fault only where it ends a process of its own.
      return isFirst ? { fault: error.message } : run(task);
    }
  };
  return {
    async picture(name, type, data) {
      const fault = faultOf(type, data);
      if (fault) return fault;
      const picture = { file: `${name}.${mediaEnding(type)}`, data };
      const reply = await run({ kind: "picture", ...picture });
      if (!("fault" in reply)) return picture;
      return { fault: `it cannot be read (${reply.fault})`, hint: "save it again as PNG or JPEG" };
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
    close: () => worker?.stop(),
  };
}

/** The fault of a picture that is seen without the typesetter. */
function faultOf(type: string, data: Uint8Array): MediaFault | undefined {
  const ending = mediaEnding(type);
  if (!isMedia(`.${ending}`, "picture"))
    return { fault: `it is ${type}, not SVG, PNG, JPEG or WebP`, hint: "save it as PNG" };
  return ending === "svg" ? drawingFault(data) : rasterFault(type, data);
}
