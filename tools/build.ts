/** The rooms as they are published: the app's bundle, each room's code (and what it starts by a path), its declarations. */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { appBundle } from "../packages/press/src/app-bundle.ts";
import { bundlePackage } from "./bundle.ts";

interface Door {
  readonly "@parley/source": string;
  readonly default: string;
}

interface Manifest {
  readonly exports: { readonly [door: string]: string | Door };
}

/** Files that are started by their path, as threads, as processes or by `bin`. */
const STARTED: { readonly [folder: string]: readonly string[] } = {
  "packages/print": ["worker"],
  "packages/press": ["font-worker", "name-table"],
  "packages/cli": ["main"],
};

const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
const { bin } = JSON.parse(readFileSync(compiler, "utf8")) as { bin: { tsc: string } };

/** A door, or each of those that a door with a star stands for: one for every folder that has such a file. */
function opened(folder: string, door: Door): Door[] {
  const source = door["@parley/source"];
  if (!source.includes("*")) return [door];
  const [before = "", after = ""] = source.replace("./", "").split("*");
  return globSync(`${before}*${after}`, { cwd: folder }).map((file) => {
    const name = file.slice(before.length, file.length - after.length);
    return { "@parley/source": source.replace("*", name), default: door.default.replace("*", name) };
  });
}

/** Write the declarations of a room. */
function declare(project: string): void {
  const args = [join(dirname(compiler), bin.tsc), "-p", project, "--emitDeclarationOnly"];
  const done = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${project}: ${done.stdout}${done.stderr}`);
}

await appBundle();
const { workspaces } = JSON.parse(readFileSync("package.json", "utf8")) as { workspaces: string[] };
for (const folder of workspaces) {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const doors = Object.values(exports).flatMap((door) => (typeof door === "string" ? [] : opened(folder, door)));
  const started = (STARTED[folder] ?? []).map((name) => [name, `src/${name}.ts`]);
  const input = Object.fromEntries([
    ...doors.map((door) => [door.default.replace("./dist/", "").replace(/\.js$/, ""), door["@parley/source"]]),
    ...started,
  ]) as { [name: string]: string };
  await bundlePackage(resolve(folder), input, "dist");
  declare(join(folder, "tsconfig.build.json"));
}
