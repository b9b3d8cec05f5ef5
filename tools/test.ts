/**
 * The whole proof: what it needs is set up, then every test runs, browser and PDF tools included. It ends with where the time
 * went. `npm test -- test/fit.test.ts` runs only the files that are named.
 */
import { spawn, spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { appBundle } from "../packages/press/src/app-bundle.ts";
import { SAMPLES, sampleKit } from "../test/sample.ts";

const FOLDERS = ["test/*.test.ts", "packages/*/test/**/*.test.ts"];
const AT_ONCE = availableParallelism() + 1;
const named = process.argv.slice(2);
const begun = performance.now();
const setup: [string, number][] = [];
const files: [string, number][] = [];

/** Do a step of the set-up, and note how long it takes. */
async function step(name: string, work: () => unknown): Promise<void> {
  const from = performance.now();
  await work();
  setup.push([name, performance.now() - from]);
}

/** Rows of a table: seconds, and what took them. */
const rows = (list: readonly (readonly [string, number])[]): string =>
  list.map(([name, time]) => `${(time / 1000).toFixed(1).padStart(7)} s  ${name}`).join("\n");

await step("set-up: programs", () => {
  if (spawnSync(process.execPath, ["tools/setup.ts"], { stdio: "inherit" }).status !== 0) process.exit(1);
});
const samples = mkdtempSync(join(tmpdir(), "parley-samples-"));
// Every process of the tests reads what another one has compiled.
process.env["NODE_COMPILE_CACHE"] = join(samples, "compiled");
try {
  // Before the tests, of which several run at once: they find the app's bundle and the kits made.
  await step("set-up: app bundle", () => appBundle());
  if (named.length === 0) {
    process.env[SAMPLES] = samples;
    await step("set-up: sample kit", sampleKit);
    // One processor records its voices for a minute, and three files of tests need them: they wait for it.
    spawn(process.execPath, ["--conditions=@parley/source", "test/voiced-kit.ts"], { stdio: "inherit" }).on(
      "exit",
      (code) => code !== 0 && (process.exitCode = 1),
    );
  }
  const tests = run({
    // The long ones first, so that none is left alone at the end.
    files: named.length > 0 ? named : FOLDERS.flatMap((files) => globSync(files).toSorted()),
    // A test waits for browsers and other programs about a quarter of its time. With one more on two processors nothing is idle and
    // all of it is slower: 1,180 s instead of 880, and a recording that did not end.
    concurrency: AT_ONCE,
    timeout: 600_000,
    execArgv: ["--conditions=@parley/source"],
  });
  tests.on("test:fail", () => (process.exitCode = 1));
  tests.on("test:summary", ({ file, duration_ms: time }) => file && files.push([relative("", file), time]));
  for await (const text of tests.compose(spec)) process.stdout.write(text);
} finally {
  rmSync(samples, { recursive: true, force: true });
}
const slowest = files.toSorted(([, a], [, b]) => b - a);
console.log(
  `\nWhere the time went, ${AT_ONCE} files at once:\n${rows([...setup, ...slowest])}\n${rows([["in all", performance.now() - begun]])}`,
);
