import type { Edition } from "@parley/edition";
import { bookletData, type BookletOptions } from "./booklet.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";
import { paperFor } from "./paper.ts";
import type { Reply } from "./worker.ts";

/** One page of a booklet as it will be printed. */
export interface PreviewPage {
  /** An SVG that needs no font. */
  readonly svg: string;
  /** The page shown (the last one where the booklet has fewer than was asked for), and how many there are. */
  readonly page: number;
  readonly pages: number;
}

/** A booklet that is looked at while it is written. */
export interface Preview {
  /** A page of the edition as it is now. Rejects where it cannot be set. */
  show(edition: Edition, page: number, options?: BookletOptions): Promise<PreviewPage>;
  close(): void;
}

/** Memory at which the process that sets pages is replaced: what it keeps grows with every edit. */
const MAX_BYTES = 1_000_000_000;

/**
 * Open a preview: a process of its own keeps what it has set, so that an edit of a long book is shown in less than a second.
 * Before its memory grows too large, another takes its place, which is given the book first.
 */
export function openPreview({ maxBytes = MAX_BYTES }: { maxBytes?: number } = {}): Preview {
  let worker: WorkerProcess | undefined;
  /** A process that has been given the book and takes the place of the one that has grown, at the next page. */
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
    worker ??= startWorker();
    let reply: Reply;
    try {
      reply = await worker.run(task);
    } catch (error) {
      worker = undefined;
      throw error;
    }
    if (!("svg" in reply)) throw new Error("fault" in reply ? reply.fault : "a booklet came for a page");
    if (reply.bytes > maxBytes && !standby) startStandby(task);
    const { svg, page: shown, pages } = reply;
    return { svg, page: shown, pages };
  };
  return {
    show(edition, page, options = {}) {
      // One at a time: an edit shown waits for the one before.
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
