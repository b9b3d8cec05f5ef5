import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A running program with a folder of its own, which is removed when the program has ended. */
export interface Program {
  /** What the program has written so far. */
  output(): string;
  end(): Promise<void>;
}

/** A folder for the profile of a browser. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "parley-engine-"));
}

/** Start a program. `folder` is its home, and is removed at its end. */
export function start(file: string, args: readonly string[], folder: string, env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(file, [...args], {
    env: { ...process.env, HOME: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (written += String(part)));
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  child.on("error", (error) => (written += error.message));
  return {
    output: () => written,
    async end() {
      // The group: the processes that it started, too.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
