import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Reply, Task } from "./worker.ts";

/** A worker process that ended before it replied: a native library crashed, the memory was full, or the time was over. */
export class WorkerEnded extends Error {}

/** A worker process that sets pages, one task at a time. */
export interface WorkerProcess {
  /** The reply to a task. Rejects with WorkerEnded if the process ended, or did not reply within some seconds. */
  run(task: Task, seconds?: number): Promise<Reply>;
  stop(): void;
}

/** Start a worker process. */
export function startWorker(): WorkerProcess {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const execArgv = ending === "ts" ? ["--conditions=@parley/source"] : [];
  const child: ChildProcess = fork(fileURLToPath(new URL(`./worker.${ending}`, import.meta.url)), {
    serialization: "advanced",
    execArgv,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return {
    run: (task, seconds) =>
      new Promise((resolve, reject) => {
        let late = false;
        const end = (): void => {
          late = true;
          child.kill("SIGKILL");
        };
        const timer = seconds === undefined ? undefined : setTimeout(end, seconds * 1000);
        const done = (act: () => void): void => {
          clearTimeout(timer);
          child.off("message", received).off("exit", ended).off("error", failed);
          act();
        };
        const received = (reply: Reply): void => done(() => resolve(reply));
        const failed = (error: Error): void => done(() => reject(error));
        const ended = (code: number | null, signal: string | null): void =>
          failed(new WorkerEnded(late ? `it takes more than ${seconds} s` : endOf(signal ?? code)));
        child.on("message", received).on("exit", ended).on("error", failed);
        child.send(task);
      }),
    stop: () => void child.kill(),
  };
}

/** Why a process ended. It ends itself with SIGKILL when it has too much memory. */
function endOf(how: string | number | null): string {
  return how === "SIGKILL" ? "it takes too much memory" : `the typesetter ended on it (${how})`;
}
