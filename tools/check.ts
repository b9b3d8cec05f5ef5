/**
 * The quick checks: format, lint, types, layers, dead code, examples, unit tests. Prints the time of each step. After a syntax
 * error the remaining steps are skipped.
 */
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

const node = process.execPath;
const steps: readonly (readonly [string, string, ...string[]])[] = [
  ["format", "oxfmt", "--check", "."],
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["types", "tsc"],
  ["layers", node, "--conditions=@parley/source", "tools/layers.ts"],
  ["languages", node, "tools/languages.ts", "--check"],
  ["word lists", node, "--conditions=@parley/source", "tools/lists.ts"],
  ["troubles", node, "--conditions=@parley/source", "tools/troubles.ts", "--check"],
  ["dead code", "knip"],
  ["examples", node, "tools/examples.ts"],
  [
    "unit tests",
    node,
    "--conditions=@parley/source",
    "--test",
    // Node runs one file fewer at once than there are processors: one on two of them.
    `--test-concurrency=${availableParallelism() + 1}`,
    "--test-reporter=dot",
    "packages/*/test/**/*.test.ts",
    "test/rules.test.ts",
    "test/lock.test.ts",
  ],
];

let failed = 0;
const start = performance.now();
for (const [name, command, ...args] of steps) {
  const begun = performance.now();
  const done = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "0", PARLEY_QUICK_PROPERTIES: "1" },
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const ok = done.status === 0;
  console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (!ok) {
    failed += 1;
    const output = (done.stdout ?? "") + (done.stderr ?? "") + (done.error ? String(done.error) : "");
    console.log(output);
    // Syntax errors have numbers from 1000 to 1999.
    if (name === "types" && /error TS1\d{3}:/.test(output)) {
      console.log("The steps that follow were left out: they need code that can be read.");
      break;
    }
  }
}
console.log(`in all ${((performance.now() - start) / 1000).toFixed(1)} s`);
process.exitCode = failed > 0 ? 1 : 0;
