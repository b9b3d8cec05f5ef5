import type { Edition } from "@parley/edition";
import { bookletData, type BookletOptions } from "./booklet.ts";
import { startWorker, WorkerEnded, type WorkerProcess } from "./worker-process.ts";
import { paperFor } from "./paper.ts";
import type { Reply } from "./worker.ts";

/** One page of a booklet, as it will be printed. */
export interface PreviewPage {
  /** An SVG that needs no font. */
  readonly svg: string;
  /** The number of the page (the last one, if the booklet has fewer), and the number of pages. */
  readonly page: number;
  readonly pages: number;
}

/** A preview of a booklet while its book is edited. */
export interface Preview {
  /** A page of the edition. Rejects if it cannot be set. */
  show(edition: Edition, page: number, options?: BookletOptions): Promise<PreviewPage>;
  close(): void;
}

/** The memory at which the worker is replaced, in bytes. Its cache grows with every edit. */
const MAX_BYTES = 1_000_000_000;

/**
 * Open a preview. A worker process keeps a cache, so that an edit of a long book is shown in less than a second. When its memory
 * exceeds `maxBytes`, a standby worker sets the book once and then replaces it. Never throws; `show` rejects.
 */
export function openPreview({ maxBytes = MAX_BYTES }: { maxBytes?: number } = {}): Preview {
  let worker: WorkerProcess | undefined;
  /** The worker that replaces the current one at the next page, once it is ready. */
  let standby: { readonly worker: WorkerProcess; ready: boolean } | undefined;
  const startStandby = (task: Parameters<WorkerProcess["run"]>[0]): void => {
    const started = { worker: startWorker(), ready: false };
    standby = started;
    started.worker.run(task).then(
      () => (started.ready = true),
      () => {
        if (standby === started) standby = undefined;
      },
    );
  };
  let last: Promise<unknown> = Promise.resolve();
  const showNow = async (edition: Edition, page: number, options: BookletOptions): Promise<PreviewPage> => {
    const { data, missing } = bookletData(edition, { ...options, paper: options.paper ?? paperFor() });
    const task = { kind: "page", files: data, missing, page } as const;
    if (standby?.ready) {
      worker?.stop();
      worker = standby.worker;
      standby = undefined;
    }
    const run = async (): Promise<Reply> => {
      worker ??= startWorker();
      try {
        return await worker.run(task);
      } catch (error) {
        worker = undefined;
        throw error;
      }
    };
    const hasCache = worker !== undefined;
    // A book can be too large for the memory beside its cache.
    const reply = await run().catch((error: unknown) => {
      if (hasCache && error instanceof WorkerEnded) return run();
      throw error;
    });
    if (!("svg" in reply)) throw new Error("fault" in reply ? reply.fault : "a booklet came for a page");
    if (reply.bytes > maxBytes && !standby) startStandby(task);
    const { svg, page: shown, pages } = reply;
    return { svg, page: shown, pages };
  };
  return {
    show(edition, page, options = {}) {
      // One page at a time: a request waits for the one before.
      const next = last.then(() => showNow(edition, page, options));
      last = next.catch(() => undefined);
      return next;
    },
    close() {
      worker?.stop();
      standby?.worker.stop();
    },
  };
}
