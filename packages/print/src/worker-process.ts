import module from "node:module";
import { fork, type ChildProcess, type ForkOptions } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reply, Task } from "./worker.ts";

/** A worker process that ended before it replied: a native library crashed, the memory was full, or the time was over. */
export class WorkerEnded extends Error {}

/** How long a task may take, and what to do when the process has all of it. An error there is the error of the task. */
interface RunOptions {
  readonly seconds?: number;
  readonly sent?: (() => void) | undefined;
}

/** A worker process that sets pages, one task at a time. Where it has ended, the next task starts it again. */
export interface WorkerProcess {
  /** Whether the process has had no task yet: one that ends is then alone at fault. */
  readonly isFresh: boolean;
  /** The reply to a task. Rejects with WorkerEnded if the process ended, or did not reply within some seconds. */
  run(task: Task, options?: RunOptions): Promise<Reply>;
  stop(): void;
}

/** Start a worker process. */
export function startWorker(): WorkerProcess {
  let child: ChildProcess | undefined = fork(WORKER, OPTIONS);
  let isFresh = true;
  /** Forget a process that ended while it had no task. */
  const forgetEnded = (): void => {
    if (child?.connected === false) [child, isFresh] = [undefined, true];
  };
  return {
    get isFresh() {
      forgetEnded();
      return isFresh;
    },
    run: (task, { seconds, sent } = {}) =>
      new Promise((resolve, reject) => {
        forgetEnded();
        const running = (child ??= fork(WORKER, OPTIONS));
        isFresh = false;
        let late = false;
        const end = (): void => {
          late = true;
          running.kill("SIGKILL");
        };
        const timer = seconds === undefined ? undefined : setTimeout(end, seconds * 1000);
        const done = (act: () => void): void => {
          clearTimeout(timer);
          running.off("message", received).off("exit", ended).off("error", failed);
          act();
        };
        const received = (reply: Reply): void => done(() => resolve(reply));
        const failed = (error: Error): void => done(() => reject(error));
        const ended = (code: number | null, signal: string | null): void => {
          if (child === running) [child, isFresh] = [undefined, true];
          failed(new WorkerEnded(late ? `it takes more than ${seconds} s` : endOf(signal ?? code)));
        };
        running.on("message", received).on("exit", ended).on("error", failed);
        running.send(task, () => {
          try {
            sent?.();
          } catch (error) {
            failed(error as Error);
          }
        });
      }),
    stop() {
      child?.kill();
      [child, isFresh] = [undefined, true];
    },
  };
}

const ENDING = import.meta.url.endsWith(".ts") ? "ts" : "js";
const WORKER = fileURLToPath(new URL(`./worker.${ENDING}`, import.meta.url));
const CACHE = module.getCompileCacheDir?.();
const OPTIONS: ForkOptions = {
  ...(CACHE === undefined ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: dirname(CACHE) } }),
  serialization: "advanced",
  execArgv: ENDING === "ts" ? ["--conditions=@parley/source"] : [],
  stdio: ["ignore", "ignore", "inherit", "ipc"],
};

/** Why a process ended. It ends itself with SIGKILL when it has too much memory. */
function endOf(how: string | number | null): string {
  return how === "SIGKILL" ? "it takes too much memory" : `the typesetter ended on it (${how})`;
}
