/** Run all tests, including those with a browser and PDF tools, after the setup. */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { appBundle } from "../packages/press/src/app-bundle.ts";

const setup = spawnSync(process.execPath, ["tools/setup.ts"], { stdio: "inherit" });
if (setup.status !== 0) process.exit(1);
// Before the tests, because several run at once and all need the bundle.
await appBundle();
const files = [...globSync("packages/*/test/**/*.test.ts"), ...globSync("test/*.test.ts")].toSorted();
const tests = spawnSync(
  process.execPath,
  ["--conditions=@parley/source", "--test", "--test-reporter=spec", "--test-timeout=600000", ...files],
  { stdio: "inherit" },
);
process.exit(tests.status ?? 1);
