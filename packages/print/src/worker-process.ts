import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Reply, Task } from "./worker.ts";

/** A worker process that sets pages, one task at a time. */
export interface WorkerProcess {
  /** The reply to a task. Rejects if the process ended. */
  run(task: Task): Promise<Reply>;
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
    run: (task) =>
      new Promise((resolve, reject) => {
        const done = (act: () => void): void => {
          child.off("message", received).off("exit", ended).off("error", failed);
          act();
        };
        const received = (reply: Reply): void => done(() => resolve(reply));
        const failed = (error: Error): void => done(() => reject(error));
        const ended = (code: number | null, signal: string | null): void =>
          failed(new Error(`the process that sets pages ended (${signal ?? code})`));
        child.on("message", received).on("exit", ended).on("error", failed);
        child.send(task);
      }),
    stop: () => void child.kill(),
  };
}
