/**
 * Check the order of packages: a package imports only packages before it, only those it declares, and never by a path. No import
 * cycles, no clock, randomness, file system or network in a pure package, and no mention of a language outside its folders.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isBuiltin } from "node:module";
import { readCode } from "./code.ts";
import { allMentions } from "./language-names.ts";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

/** Rooms that may reach for the machine they run on; all others are pure (law 9). */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(["print", "app", "press", "cli"].map((name) => `packages/${name}`));
/** Clock, randomness, network, storage, screen, process. */
const IMPURE =
  /\b(?:Date\.now|new Date\(\)|Math\.random|crypto\.(?:getRandomValues|randomUUID)|performance\.now|(?:set|clear)(?:Timeout|Interval)|fetch|XMLHttpRequest|localStorage|indexedDB|navigator|document\.(?:body|createElement|querySelector)|window\.|process\.|console\.)/g;

const read = (path: string): Manifest & { workspaces?: string[] } => JSON.parse(readFileSync(path, "utf8"));
const rooms = read("package.json").workspaces!.map((folder, floor) => ({
  folder,
  floor,
  manifest: read(join(folder, "package.json")),
}));
const floorOf = new Map(rooms.map(({ manifest, floor }) => [manifest.name, floor]));
const wrong: string[] = [];
const imports = new Map<string, string[]>();

/**
 * Rooms whose folders are features: a folder sees the base folders, and another feature only through its `feature.ts`. Base folders
 * see those listed before them; files of the room's own are seen by what composes the features, and `feature.ts`, which
 * has the types, by all.
 */
const FEATURED: { readonly [room: string]: { readonly base: readonly string[]; readonly types: string } } = {
  "packages/app": { base: ["device", "ui", "navigation", "sides", "phrase"], types: "feature.ts" },
};

/** What is wrong with an import between two files of a room of features; nothing where it is lawful. */
function throughWall(folder: string, file: string, target: string): string | undefined {
  const featured = FEATURED[folder];
  if (!featured) return undefined;
  const place = (path: string): readonly [string, string] => {
    const parts = relative(join(folder, "src"), path).split("/");
    return parts.length === 1 ? ["", parts[0]!] : [parts[0]!, parts.slice(1).join("/")];
  };
  const [[from], [to, name]] = [place(file), place(target)];
  if (from === to || from === "") return undefined;
  if (to === "") return name === featured.types ? undefined : `imports ${name}, which composes the features`;
  const floor = featured.base.indexOf(to);
  if (floor >= 0 && (!featured.base.includes(from) || featured.base.indexOf(from) > floor)) return undefined;
  if (floor >= 0) return `imports ${to}, a folder above it`;
  if (featured.base.includes(from)) return `imports ${to}, a feature`;
  return name === "feature.ts" ? undefined : `imports ${to}/${name} and not ${to}/feature.ts`;
}

for (const { folder, floor, manifest } of rooms) {
  const declared = new Set([
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ]);
  for (const name of declared) {
    const other = floorOf.get(name);
    if (other !== undefined && other >= floor)
      wrong.push(`${folder}/package.json depends on ${name}, which is not listed before it`);
  }
  for (const part of ["src", "test"]) {
    const root = join(folder, part);
    if (!existsSync(root)) continue;
    for (const name of readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    )) {
      const file = join(root, name);
      const { imports: specifiers, bare } = readCode(file, readFileSync(file, "utf8"));
      const isPure = part === "src" && !OF_THE_MACHINE.has(folder);
      if (isPure) for (const [what] of bare.matchAll(IMPURE)) wrong.push(`${file} is pure and reaches for ${what}`);
      for (const specifier of specifiers) {
        if (isPure && (specifier.startsWith("node:") || isBuiltin(specifier)))
          wrong.push(`${file} is pure and imports ${specifier}`);
        if (specifier.startsWith(".")) {
          const target = resolve(dirname(file), specifier);
          if (relative(resolve(folder), target).startsWith(".."))
            wrong.push(`${file} reaches out of its room: ${specifier}`);
          const wall = part === "src" ? throughWall(folder, file, target) : undefined;
          if (wall !== undefined) wrong.push(`${file} ${wall}`);
          if (part === "src") imports.set(resolve(file), [...(imports.get(resolve(file)) ?? []), target]);
          continue;
        }
        const packageName = specifier.startsWith("@")
          ? specifier.split("/").slice(0, 2).join("/")
          : specifier.split("/")[0]!;
        const other = floorOf.get(packageName);
        if (other === undefined) continue;
        if (packageName === manifest.name) {
          if (part === "src") wrong.push(`${file} imports its own room by name`);
        } else if (other > floor) wrong.push(`${file} imports ${packageName}, a room above it`);
        else if (part === "src" && !declared.has(packageName))
          wrong.push(`${file} imports ${packageName}, which ${folder}/package.json does not declare`);
      }
    }
  }
}

const state = new Map<string, "open" | "done">();
function visit(file: string, path: readonly string[]): void {
  if (state.get(file) === "done") return;
  if (state.get(file) === "open") {
    wrong.push(
      `a circle of files: ${[...path.slice(path.indexOf(file)), file].map((f) => relative(".", f)).join(" → ")}`,
    );
    return;
  }
  state.set(file, "open");
  for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
  state.set(file, "done");
}
for (const file of imports.keys()) visit(file, []);

for (const { file, line, what } of allMentions()) wrong.push(`${file}:${line} names a language: ${what}`);

for (const line of wrong) console.error(line);
if (imports.size === 0) {
  console.error("no file was read");
  process.exitCode = 1;
} else if (wrong.length > 0) process.exitCode = 1;
else console.log(`layers: ${rooms.length} rooms, ${imports.size} files with imports, all downwards`);
