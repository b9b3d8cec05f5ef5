/** Runs before npm packs a package, in its folder: builds it, so that a bare checkout gives a complete package. */
import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const folder = relative(root, process.cwd()).replaceAll("\\", "/");
// Standard output is that of npm, which can be JSON.
const done = spawnSync(process.execPath, [join(root, "tools", "build.ts"), folder], { stdio: ["ignore", 2, 2] });
if (done.error) throw done.error;
process.exitCode = done.status ?? 1;
