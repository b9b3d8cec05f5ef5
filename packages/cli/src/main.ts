import { createInterface } from "node:readline/promises";
import { run } from "./run.ts";

/** One line of answer from the terminal; at the end of input `q`. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<string>((resolve) => void lines.once("close", () => resolve("q")));
  const answer = await Promise.race([lines.question(question), closed]);
  lines.close();
  return answer;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`parley: standard output cannot be written (${error.code ?? error.message})\n`);
  process.exit(3);
});
// Nobody can be told that standard error cannot be written; the exit code stays.
process.stderr.on("error", () => undefined);
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
