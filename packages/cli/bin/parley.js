#!/usr/bin/env node
// Runs the sources in a checkout (they need the condition @parley/source), the built files in a package. An older Node hands over
// to the one that is installed with this package, so that the same book gives the same bytes everywhere.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WANTED = 24;
if (Number(process.versions.node.split(".")[0]) < WANTED) handOver();
else await start();

/** Run this file again by the Node that was installed beside it. */
function handOver() {
  const system = process.platform === "win32" ? "win" : process.platform;
  let node;
  try {
    const manifest = module.createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/package.json`);
    node = join(dirname(manifest), "bin", system === "win" ? "node.exe" : "node");
  } catch {
    node = undefined;
  }
  if (node === undefined || !existsSync(node)) {
    console.error(
      `parley: needs Node ${WANTED} or later, this is ${process.versions.node}, and none was installed beside it for this machine (${system}-${process.arch}). Install Node ${WANTED}.`,
    );
    process.exit(2);
  }
  const done = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  if (done.error) throw done.error;
  process.exitCode = done.status ?? 3;
}

async function start() {
  module.enableCompileCache?.();
  const source = new URL("../src/main.ts", import.meta.url);
  if (!existsSync(source) || source.pathname.includes("/node_modules/")) {
    await import(new URL("../dist/main.js", import.meta.url).href);
    return;
  }
  module.registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: ["@parley/source", ...context.conditions] }),
  });
  await import(source.href);
}
