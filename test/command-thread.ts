/** A thread that runs `parley` commands one after another, for `parley` in kit.ts, which waits for each. */
import { parentPort, type MessagePort } from "node:worker_threads";
import { run } from "parley-kit";

/** A command, where its result is posted, and the flag that is set then. */
export interface Command {
  readonly args: readonly string[];
  readonly port: MessagePort;
  readonly flag: Int32Array;
}

/** What a command did: its exit code and its two outputs. */
export interface CommandResult {
  code: number | null;
  out: string;
  err: string;
}

async function obey({ args, port, flag }: Command): Promise<void> {
  const result: CommandResult = { code: null, out: "", err: "" };
  try {
    result.code = await run(args, {
      out: (text) => void (result.out += text),
      err: (text) => void (result.err += text),
      input: async () => "",
      interactive: false,
      now: () => new Date(),
      environment: process.env,
    });
  } catch (error) {
    // A process would end with this code and the stack on its standard error.
    result.code = 1;
    result.err += error instanceof Error ? error.stack : String(error);
  }
  port.postMessage(result);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}

parentPort?.on("message", (command: Command) => void obey(command));
