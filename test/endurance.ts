/** Builds that are killed: what is in the folder of the kit afterwards. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newBook } from "@parley/press";
import { parley, PARLEY } from "./kit.ts";

/** Preloaded: kills the process at its n-th change to the disk, or writes the number of changes when it ends. */
const KILLER = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";
let left = Number(process.env.KILL_AT ?? Infinity);
let count = 0;
if (isMainThread) {
  for (const name of ["renameSync", "mkdirSync", "writeFileSync", "rmSync", "rmdirSync", "chmodSync"]) {
    const change = fs[name];
    fs[name] = (...args) => {
      count += 1;
      if (count === left) process.kill(process.pid, "SIGKILL");
      return change(...args);
    };
  }
  syncBuiltinESMExports();
  if (process.env.COUNT_TO) process.on("exit", () => { const to = process.env.COUNT_TO; fs.writeFileSync(to, String(count)); });
}`;
const preload = ["--import", `data:text/javascript,${encodeURIComponent(KILLER)}`];

/** The hashes of the files in a folder, as one text; "" where it does not exist. */
function stateOf(folder: string): string {
  if (!existsSync(folder)) return "";
  const rows = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((item) => {
    const path = join(item.parentPath, item.name);
    return item.isFile()
      ? [`${path.slice(folder.length)} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`]
      : [];
  });
  return rows.toSorted().join("\n");
}

/** Run a build in a process group of its own, and kill the group after some milliseconds or at a change to the disk. */
async function killedBuild(book: string, out: string, when: { ms: number } | { change: number }): Promise<void> {
  const env = { ...process.env, ...("change" in when ? { KILL_AT: String(when.change) } : {}) };
  const child = spawn(process.execPath, [...preload, PARLEY, "build", book, "--out", out], {
    detached: true,
    stdio: "ignore",
    env,
  });
  const timer = "ms" in when ? setTimeout(() => process.kill(-child.pid!, "SIGKILL"), when.ms) : undefined;
  await new Promise((resolve) => child.on("close", resolve));
  clearTimeout(timer);
}

/**
 * Kill builds of two editions in turn, half of them at a random moment, half at one change to the disk after another. Throws an
 * AssertionError where the folder has files of both, or where something is left after the next build.
 */
export async function endure(
  kills: number,
  place: string,
  onKill: (done: number) => void = () => undefined,
): Promise<void> {
  const books = ["a", "b"].map((name) => join(place, "books", name));
  mkdirSync(join(place, "books"), { recursive: true });
  newBook(books[0]!);
  cpSync(books[0]!, books[1]!, { recursive: true });
  const head = readFileSync(join(books[0]!, "book.yaml"), "utf8").replace("no: 1,", "no: 2,");
  writeFileSync(join(books[1]!, "book.yaml"), `${head}print: [{ as: cards }, { as: zine }]\n`);
  const unreadable = join(place, "books", "stopped");
  mkdirSync(unreadable);
  writeFileSync(join(unreadable, "book.yaml"), "title: {}\n");
  const build = (book: string, out: string, more: NodeJS.ProcessEnv = {}): number | null =>
    parley(["build", book, "--out", out], { env: { ...process.env, ...more } }).code;
  const references = books.map((book, i) => {
    assert.equal(build(book, join(place, `reference${i}`)), 0);
    return stateOf(join(place, `reference${i}`));
  });
  const out = join(place, "kits", "kit");
  assert.equal(build(books[0]!, out), 0);
  const counted = join(place, "count");
  const begun = performance.now();
  assert.equal(build(books[1]!, out, { COUNT_TO: counted, NODE_OPTIONS: preload.join(" ") }), 0);
  const [milliseconds, changes] = [performance.now() - begun, Number(readFileSync(counted, "utf8"))];
  assert.ok(changes > 10, `${changes} changes to the disk`);
  for (let i = 0; i < kills; i++) {
    // Few kills are spread over all changes.
    const step = Math.max(1, Math.floor((2 * changes) / kills));
    const when =
      i % 2 === 0 ? { change: 1 + (((i / 2) * step) % changes) } : { ms: Math.round(Math.random() * milliseconds) };
    const at = `kill ${i + 1}: ${JSON.stringify(when)}`;
    await killedBuild(books[i % 4 < 2 ? 0 : 1]!, out, when);
    const state = stateOf(out);
    if (state === "") {
      // Between the two renames the old kit stands beside its place.
      const old = readdirSync(join(place, "kits")).find((name) => name.startsWith(".parley-old-"));
      assert.ok(old !== undefined && references.includes(stateOf(join(place, "kits", old))), at);
    } else assert.ok(references.includes(state), `${at}: the folder has files of both, or not all`);
    // A build of a book that has stops, or of one that has none.
    const next = i % 10 === 9 ? books[i % 2]! : unreadable;
    assert.equal(build(next, out), next === unreadable ? 1 : 0, at);
    assert.ok(references.includes(stateOf(out)), `${at}: after the next build`);
    assert.deepEqual(readdirSync(join(place, "kits")), ["kit"], `${at}: beside the kit`);
    onKill(i + 1);
  }
}
