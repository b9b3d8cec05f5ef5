/**
 * The folder of a kit. A build that is killed at any moment leaves the old kit or the new one, never files of both.
 *
 * The new kit is written beside the folder and takes its place by a rename. Where the folder has files that Parley did not write,
 * or cannot be renamed (a mount, a parent folder that is read-only, a file that is open on Windows), the old files are moved away
 * first and the new ones then moved in, the manifest last. What a killed build left is undone by the next one.
 */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { checkFileName } from "./file-name.ts";
import { formatManifest, hashOf, MANIFEST, parseManifest, SEAL, type KitManifest } from "./kit-manifest.ts";
import { isInside, targetOutside, TargetError } from "./target.ts";
import { makeFolder, removeLeftovers, temporaryName } from "./temporary-folder.ts";

/** The files of a kit, by their paths. */
export type KitFiles = ReadonlyMap<string, Uint8Array | string>;

/**
 * The target of a kit, checked before a build: it is not the book, a folder in the book, or a file. What a killed build left there
 * is undone. Throws a TargetError with the reason.
 */
export function openKitFolder(out: string, book: string): string {
  const target = targetOutside(book, out);
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new TargetError(`--out ${out} is a file: name a folder`);
  undoKilled(target);
  return target;
}

/**
 * Replace the kit in a folder. What the last kit wrote and this one does not is removed. Other files stay as they are: a
 * TargetError is thrown if one has the name of a file of the kit. `seal` gives the publisher's signature of the list of the files.
 * Throws an Error with a `code` if the folder cannot be written.
 */
export function writeKit(target: string, files: KitFiles, seal?: (manifest: string) => string): void {
  for (const name of files.keys()) checkFileName(name);
  const known = manifestIn(target);
  checkForeign(target, files, known);
  const manifest = formatManifest(files);
  const sealed: KitFiles = seal ? new Map([...files, [SEAL, seal(manifest)]]) : files;
  const whole = new Map([...sealed, [MANIFEST, manifest]]);
  if (!existsSync(target) || (canMove(target) && isOnlyKit(target, known))) {
    if (swapFolders(target, whole)) return;
  }
  replaceInside(target, whole, known ?? new Map());
}

function manifestIn(folder: string): KitManifest | undefined {
  const path = join(folder, MANIFEST);
  if (!existsSync(path) || !lstatSync(path).isFile()) return undefined;
  const manifest = parseManifest(readFileSync(path, "utf8"));
  // A path that no kit has could name a file elsewhere.
  return manifest && new Map([...manifest].filter(([name]) => isKitPath(name)));
}

/** Whether a file is the list of a kit or its signature, which are not in the list. */
const isOfList = (name: string): boolean => name === MANIFEST || name === SEAL;

function isKitPath(name: string): boolean {
  try {
    return checkFileName(name) === name;
  } catch {
    return false;
  }
}

/** Whether a file is one that Parley wrote and nobody has changed. */
function isUnchanged(path: string, hash: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true && hashOf(readFileSync(path)) === hash;
}

/** Whether a folder has an edition, but no manifest: a kit of Parley 0.1. */
function isEarlierKit(target: string): boolean {
  const path = join(target, "edition.json");
  return existsSync(path) && lstatSync(path).isFile() && readFileSync(path, "utf8").startsWith('{\n"parley":');
}

/** Throws for a file in the way that no build wrote. */
function checkForeign(target: string, files: KitFiles, known: KitManifest | undefined): void {
  if (!existsSync(target) || (!known && isEarlierKit(target))) return;
  for (const name of [...files.keys(), SEAL, MANIFEST]) {
    const parts = name.split("/");
    for (let i = 1; i <= parts.length; i++) {
      const path = join(target, ...parts.slice(0, i));
      const item = lstatSync(path, { throwIfNoEntry: false });
      if (!item) break;
      const ours =
        i < parts.length
          ? item.isDirectory()
          : item.isFile() && known !== undefined && (known.has(name) || isOfList(name));
      if (!ours)
        throw new TargetError(
          `${path} was not written by Parley, and the kit has a file of this name: move it away, or name another folder with --out`,
        );
    }
  }
}

/** Whether a folder may be renamed: not the folder where the command runs, nor one above it. */
function canMove(target: string): boolean {
  return !isInside(target, realpathSync.native("."));
}

/** Whether a folder has nothing but the files of its manifest. */
function isOnlyKit(target: string, known: KitManifest | undefined): boolean {
  return readdirSync(target, { recursive: true, withFileTypes: true }).every((item) => {
    if (item.isDirectory()) return true;
    const name = relative(target, join(item.parentPath, item.name)).split(sep).join("/");
    if (isOfList(name)) return known !== undefined;
    const hash = known?.get(name);
    return hash !== undefined && isUnchanged(join(target, name), hash);
  });
}

/** Write files into a new folder. */
function writeFiles(folder: string, files: KitFiles): void {
  for (const [name, data] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
}

/** Put a new folder in the place of the old one. `false` where the system does not allow it, with all as before. */
function swapFolders(target: string, files: KitFiles): boolean {
  const made = join(dirname(target), temporaryName("new", basename(target)));
  const old = join(dirname(target), temporaryName("old", basename(target)));
  try {
    makeFolder(dirname(target));
    mkdirSync(made);
  } catch (error) {
    if (!existsSync(target)) throw error;
    return false;
  }
  try {
    writeFiles(made, files);
    if (existsSync(target)) {
      chmodSync(made, statSync(target).mode);
      try {
        renameSync(target, old);
      } catch {
        return false;
      }
    }
    try {
      renameSync(made, target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
  return true;
}

/** Replace the files of a kit in a folder that stays. */
function replaceInside(target: string, files: KitFiles, known: KitManifest): void {
  const made = join(target, temporaryName("new", ""));
  const old = join(target, temporaryName("old", ""));
  mkdirSync(made);
  try {
    writeFiles(made, files);
    mkdirSync(old);
    // The manifest leaves first and arrives last: a folder without it has no complete kit.
    const present = [...new Set([...known.keys(), SEAL, ...files.keys()])].filter(
      (name) =>
        existsSync(join(target, name)) &&
        (files.has(name) || name === SEAL || isUnchanged(join(target, name), known.get(name)!)),
    );
    for (const name of [MANIFEST, ...present.filter((one) => one !== MANIFEST)]) moveFile(target, old, name);
    for (const name of known.keys()) removeEmpty(target, dirname(name));
    for (const name of files.keys()) if (name !== MANIFEST) moveFile(made, target, name);
    moveFile(made, target, MANIFEST);
  } catch (error) {
    undoKilled(target, true);
    throw error;
  } finally {
    for (const folder of [made, old]) rmSync(folder, { recursive: true, force: true });
  }
}

function moveFile(from: string, to: string, name: string): void {
  if (!existsSync(join(from, name))) return;
  mkdirSync(dirname(join(to, name)), { recursive: true });
  renameSync(join(from, name), join(to, name));
}

/** Remove a folder of the kit if it is empty, and then its parents. */
function removeEmpty(target: string, folder: string): void {
  if (folder === "." || !existsSync(join(target, folder)) || readdirSync(join(target, folder)).length > 0) return;
  rmdirSync(join(target, folder));
  removeEmpty(target, dirname(folder));
}

/** Undo what killed builds began, and remove their temporary folders. With `own`, what this process began. */
function undoKilled(target: string, own = false): void {
  const parent = dirname(target);
  if (existsSync(parent) && parent !== target) {
    for (const old of removeLeftovers(parent, basename(target), { own })) {
      if (existsSync(target)) rmSync(join(parent, old), { recursive: true, force: true });
      else renameSync(join(parent, old), target);
    }
  }
  if (!existsSync(target)) return;
  // The new kit is complete before the first file of the old one is moved, so that its list is there.
  const begun = readdirSync(target).find((name) => name.startsWith(".parley-new-") && manifestIn(join(target, name)));
  const made = begun === undefined ? undefined : manifestIn(join(target, begun));
  for (const old of removeLeftovers(target, "", { own })) {
    if (!manifestIn(target)) {
      for (const [name, hash] of made ?? []) if (isUnchanged(join(target, name), hash)) rmSync(join(target, name));
      if (made) rmSync(join(target, SEAL), { force: true });
      for (const name of filesIn(join(target, old))) moveFile(join(target, old), target, name);
      for (const name of made?.keys() ?? []) removeEmpty(target, dirname(name));
    }
    rmSync(join(target, old), { recursive: true, force: true });
  }
}

/** The paths of the files in a folder, the manifest last. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)))
    .toSorted((a, b) => Number(a === MANIFEST) - Number(b === MANIFEST));
}
