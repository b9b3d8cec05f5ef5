import { run } from "./run.ts";

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
  interactive: process.stderr.isTTY,
  now: () => new Date(),
  environment: process.env,
});
