import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Reply, Task } from "./worker.ts";

/** Another process at work for this one: one task at a time. */
export interface Hand {
  /** What came of a task. Rejects where the process died. */
  give(task: Task): Promise<Reply>;
  dismiss(): void;
}

/** Take on a process that sets booklets. */
export function takeHand(): Hand {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const execArgv = ending === "ts" ? ["--conditions=@parley/source"] : [];
  const child: ChildProcess = fork(fileURLToPath(new URL(`./worker.${ending}`, import.meta.url)), {
    serialization: "advanced",
    execArgv,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return {
    give: (task) =>
      new Promise((resolve, reject) => {
        const done = (act: () => void): void => {
          child.off("message", heard).off("exit", ended).off("error", failed);
          act();
        };
        const heard = (reply: Reply): void => done(() => resolve(reply));
        const failed = (error: Error): void => done(() => reject(error));
        const ended = (code: number | null, signal: string | null): void =>
          failed(new Error(`the process that sets pages ended (${signal ?? code})`));
        child.on("message", heard).on("exit", ended).on("error", failed);
        child.send(task);
      }),
    dismiss: () => void child.kill(),
  };
}
