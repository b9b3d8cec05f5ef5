import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { run } from "./run.ts";
import { Interrupted } from "./terminal.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`parley: standard output cannot be written (${error.code ?? error.message})\n`);
  process.exit(3);
});
// Nobody can be told that standard error cannot be written; the exit code stays.
process.stderr.on("error", () => undefined);
/** Ask on the terminal. A secret answer is read without an echo. At the end of the input (Ctrl-D) it is empty, any other is `q`. */
function ask(question: string, { secret = false } = {}): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: secret ? silent : process.stderr, terminal: true });
  return new Promise((resolve, reject) => {
    let answer = secret ? "" : "q";
    lines.once("line", (line) => {
      answer = line;
      lines.close();
    });
    let isInterrupted = false;
    lines.once("SIGINT", () => {
      isInterrupted = true;
      lines.close();
    });
    lines.once("close", () => {
      if (secret || isInterrupted) process.stderr.write("\n");
      if (isInterrupted) reject(new Interrupted("stopped"));
      else resolve(answer);
    });
  });
}
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  async input() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  },
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
  interactive: process.stderr.isTTY,
  now: () => new Date(),
  environment: process.env,
});
