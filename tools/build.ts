/**
 * Build the packages for publication: the bundle of the app, the code of each package with its workers, the declarations, the
 * licence and the notice. `node tools/build.ts packages/media` builds one package.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { appBundle } from "../packages/press/src/app-bundle.ts";
import { bundlePackage } from "./bundle.ts";

interface ExportEntry {
  readonly "@parley/source": string;
  readonly default: string;
}

interface Manifest {
  readonly exports: { readonly [path: string]: string | ExportEntry };
}

/** Files that are started by their path: threads, processes, and `bin`. */
const STARTED: { readonly [folder: string]: readonly string[] } = {
  "packages/print": ["worker"],
  "packages/press": ["font-worker", "name-table"],
  "packages/cli": ["main"],
};

const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
const { bin } = JSON.parse(readFileSync(compiler, "utf8")) as { bin: { tsc: string } };

/** An entry of `exports`; one with a star is expanded to every file that it matches. */
function expanded(folder: string, entry: ExportEntry): ExportEntry[] {
  const source = entry["@parley/source"];
  if (!source.includes("*")) return [entry];
  const [before = "", after = ""] = source.replace("./", "").split("*");
  return globSync(`${before}*${after}`, { cwd: folder }).map((file) => {
    const name = file.slice(before.length, file.length - after.length);
    return { "@parley/source": source.replace("*", name), default: entry.default.replace("*", name) };
  });
}

/** Write the declarations of a package. */
function declare(project: string): void {
  const args = [join(dirname(compiler), bin.tsc), "-p", project, "--emitDeclarationOnly"];
  const done = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${project}: ${done.stdout}${done.stderr}`);
}

process.chdir(join(import.meta.dirname, ".."));
await appBundle();
const { workspaces } = JSON.parse(readFileSync("package.json", "utf8")) as { workspaces: string[] };
const [wanted] = process.argv.slice(2);
for (const folder of workspaces.filter((one) => wanted === undefined || one === wanted)) {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const entries = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : expanded(folder, entry)));
  const started = (STARTED[folder] ?? []).map((name) => [name, `src/${name}.ts`]);
  const input = Object.fromEntries([
    ...entries.map((entry) => [entry.default.replace("./dist/", "").replace(/\.js$/, ""), entry["@parley/source"]]),
    ...started,
  ]) as { [name: string]: string };
  await bundlePackage(resolve(folder), input, "dist");
  declare(join(folder, "tsconfig.build.json"));
  for (const name of ["LICENSE", "NOTICE"]) copyFileSync(name, join(folder, name));
}
