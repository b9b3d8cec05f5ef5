/** How long a kit takes, as a user waits for it: whole processes, interleaved, medians of five. Run: npm run bench */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RUNS = 5;
const place = mkdtempSync(join(tmpdir(), "parley-bench-"));
const report = `data:text/javascript,${encodeURIComponent('import fs from "node:fs"; import { isMainThread } from "node:worker_threads"; if (isMainThread) process.on("exit", () => fs.writeSync(3, String(process.resourceUsage().maxRSS)));')}`;
const ENTRIES = 200;
const book = join(place, "book");
cutBook();
const commands: { readonly [name: string]: readonly string[] } = {
  "whole kit": ["build", book, "--out", join(place, "kit")],
  "booklet alone": ["print", book, "--out", join(place, "booklet.pdf")],
};

/** The sample book with its last entries left out, so that just 200 are there. */
function cutBook(): void {
  cpSync("books/first-contact", book, { recursive: true });
  const chapters = readdirSync(join(book, "chapters")).map((name) => join(book, "chapters", name));
  let over =
    chapters.reduce((sum, file) => sum + readFileSync(file, "utf8").split("\n  - id: ").length - 1, 0) - ENTRIES;
  for (const file of ["80-courtesy.yaml", "40-work.yaml"].map((name) => join(book, "chapters", name))) {
    const [head = "", ...entries] = readFileSync(file, "utf8").split(/\n(?=  - id: )/);
    const kept = entries.slice(0, Math.max(1, entries.length - over));
    over -= entries.length - kept.length;
    writeFileSync(file, `${[head, ...kept].join("\n")}\n`);
  }
}

function once(args: readonly string[]): { seconds: number; megabytes: number } {
  const begun = performance.now();
  const done = spawnSync(process.execPath, ["--import", report, "packages/cli/bin/parley.js", ...args], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`exit ${done.status}: ${args.join(" ")}`);
  return { seconds: (performance.now() - begun) / 1000, megabytes: Number(done.output[3]) / 1024 };
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const measured = new Map(Object.keys(commands).map((name) => [name, [] as { seconds: number; megabytes: number }[]]));
try {
  for (const args of Object.values(commands)) once(args);
  for (let run = 0; run < RUNS; run++)
    for (const [name, args] of Object.entries(commands)) measured.get(name)!.push(once(args));
  console.log(
    `${ENTRIES} entries in three languages, medians of ${RUNS} interleaved runs after one that is not counted; Node ${process.versions.node}`,
  );
  for (const [name, runs] of measured)
    console.log(
      `${name.padEnd(14)} ${median(runs.map(({ seconds }) => seconds)).toFixed(2)} s   ${median(runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
    );
} finally {
  rmSync(place, { recursive: true, force: true });
}
