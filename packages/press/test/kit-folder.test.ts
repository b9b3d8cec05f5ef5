import assert from "node:assert/strict";
import fs from "node:fs";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { after, describe, test } from "node:test";
import { TargetError } from "@parley/press";
import { openKitFolder, writeKit, type KitFiles } from "../src/kit-folder.ts";

const temporary = mkdtempSync(join(tmpdir(), "parley-kit-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => join(temporary, `place${count++}`, "kit");
const book = join(temporary, "book");
mkdirSync(join(book, "media"), { recursive: true });

const kit = (edition: string, ...names: readonly string[]): KitFiles =>
  new Map(names.map((name) => [name, `${edition}: ${name}`]));
const OLD = kit("old", "tablet.html", "booklet.pdf", "cards.pdf", "media/a.svg", "pwa/index.html");
const NEW = kit("new", "tablet.html", "booklet.pdf", "media/b.svg", "wall.pdf");
const build = (out: string, files: KitFiles): void => writeKit(openKitFolder(out, book), files);

/** The files below a folder with their contents, as one text; manifests by their name only. */
function contents(folder: string): string {
  if (!existsSync(folder)) return "";
  const rows = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((item) => {
    const path = join(item.parentPath, item.name);
    const name = relative(folder, path);
    if (item.isDirectory()) return readdirSync(path).length === 0 ? [`${name}/`] : [];
    return [item.name === "parley-kit.json" ? name : `${name} = ${readFileSync(path, "utf8")}`];
  });
  return rows.toSorted().join("\n");
}
const contentsOf = (files: KitFiles, ...others: readonly string[]): string =>
  [...Array.from(files, ([name, data]) => `${name} = ${String(data)}`), "parley-kit.json", ...others]
    .toSorted()
    .join("\n");

/** A process id that no process has. */
const ENDED = 2 ** 30;

/** Every state of the disk before and after a change to it while a kit is written: what a killed build would leave. */
function statesOf(work: () => void, place: string): string[] {
  const states: string[] = [];
  const keep = (): void => {
    const state = join(temporary, `state${count++}`);
    cpSync(place, state, { recursive: true });
    for (const item of readdirSync(state, { recursive: true, withFileTypes: true }))
      if (item.name.startsWith(".parley-"))
        renameSync(
          join(item.parentPath, item.name),
          join(item.parentPath, item.name.replace(`-${process.pid}`, `-${ENDED}`)),
        );
    states.push(state);
  };
  const changes = ["renameSync", "mkdirSync", "writeFileSync", "rmSync", "rmdirSync", "chmodSync"] as const;
  const real = changes.map((name) => [name, fs[name]] as const);
  let inside = false;
  for (const [name, change] of real)
    Object.assign(fs, {
      [name](...args: unknown[]) {
        if (!inside) {
          inside = true;
          keep();
          inside = false;
        }
        return Reflect.apply(change as (...all: unknown[]) => unknown, fs, args);
      },
    });
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    for (const [name, change] of real) Object.assign(fs, { [name]: change });
    syncBuiltinESMExports();
  }
  keep();
  return states;
}

describe("a build that is killed at any change to the disk", () => {
  const notes = "notes.txt = of the author";
  const cases: { readonly [what: string]: { readonly before: KitFiles | undefined; readonly foreign: boolean } } = {
    "in a folder that does not exist": { before: undefined, foreign: false },
    "over an older kit": { before: OLD, foreign: false },
    "over an older kit with a file of the author": { before: OLD, foreign: true },
    "in a folder with a file of the author": { before: undefined, foreign: true },
  };
  for (const [what, { before, foreign }] of Object.entries(cases)) {
    test(`${what}: the old kit or the new one, and the next build leaves nothing else`, () => {
      const out = fresh();
      const others = foreign ? [notes] : [];
      mkdirSync(dirname(out), { recursive: true });
      if (before) build(out, before);
      if (foreign) {
        mkdirSync(out, { recursive: true });
        writeFileSync(join(out, "notes.txt"), "of the author");
      }
      const [old, made] = [before ? contentsOf(before, ...others) : others.join("\n"), contentsOf(NEW, ...others)];
      const states = statesOf(() => build(out, NEW), dirname(out));
      assert.ok(states.length > 8, `${states.length} states`);
      for (const [i, state] of states.entries()) {
        const folder = join(state, basename(out));
        const seen = contents(folder)
          .split("\n")
          .filter((row) => !row.startsWith(".parley-"));
        const editions = new Set(seen.flatMap((row) => /= (old|new): /.exec(row)?.[1] ?? []));
        assert.ok(editions.size < 2, `state ${i}: ${seen.join(", ")}`);
        const hasManifest = seen.includes("parley-kit.json");
        if (hasManifest) assert.ok([old, made].includes(seen.join("\n")), `state ${i}: ${seen.join(", ")}`);
        if (foreign) assert.ok(seen.includes(notes), `state ${i}: the file of the author`);
        // The next build stops before it writes, or it does not.
        openKitFolder(folder, book);
        assert.ok([old, made].includes(contents(folder)), `state ${i}, undone: ${contents(folder)}`);
        build(folder, NEW);
        assert.equal(contents(folder), made, `state ${i}, built again`);
        assert.deepEqual(readdirSync(state), [basename(out)], `state ${i}, beside the kit`);
      }
    });
  }
  test("an older kit is never without its place for more than one change", () => {
    const out = fresh();
    build(out, OLD);
    const states = statesOf(() => build(out, NEW), dirname(out));
    const seen = states.map((state) => contents(join(state, basename(out))));
    assert.deepEqual([...new Set(seen)], [contentsOf(OLD), "", contentsOf(NEW)]);
    assert.equal(seen.filter((one) => one === "").length, 1);
  });
});

describe("a second build", () => {
  test("removes what the last one wrote and this one does not, with empty folders", () => {
    const out = fresh();
    build(out, OLD);
    build(out, NEW);
    assert.equal(contents(out), contentsOf(NEW));
  });
  const foreign: { readonly [path: string]: string } = {
    "notes.txt": "n",
    "media/own.svg": "s",
    "pwa/deep/a": "d",
    "Booklet-2.pdf": "b",
    "cards (copy).pdf": "c",
    ".hidden": "h",
    "media/.keep": "",
    "응급.txt": "u",
    "tablet.html.bak": "t",
    "mine/tablet.html": "m",
  };
  for (const [path, text] of Object.entries(foreign))
    test(`does not touch ${path}`, () => {
      const out = fresh();
      build(out, OLD);
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), text);
      const before = fs.statSync(join(out, path));
      build(out, NEW);
      assert.equal(contents(out), contentsOf(NEW, `${path} = ${text}`));
      assert.deepEqual(
        [fs.statSync(join(out, path)).ino, fs.statSync(join(out, path)).mtimeMs],
        [before.ino, before.mtimeMs],
      );
    });
  test("does not remove a file of the last kit that somebody changed", () => {
    const out = fresh();
    build(out, OLD);
    writeFileSync(join(out, "cards.pdf"), "with my notes");
    build(out, NEW);
    assert.equal(contents(out), contentsOf(NEW, "cards.pdf = with my notes"));
  });
  test("keeps a link of the author, and does not follow it", () => {
    const out = fresh();
    build(out, OLD);
    const other = join(temporary, "other");
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, "x"), "x");
    symlinkSync(other, join(out, "link"));
    build(out, NEW);
    assert.equal(readFileSync(join(out, "link", "x"), "utf8"), "x");
  });
  const inTheWay: { readonly [what: string]: (out: string) => void } = {
    "a file with the name of a new one": (out) => writeFileSync(join(out, "wall.pdf"), "mine"),
    "a folder with the name of a file": (out) => mkdirSync(join(out, "wall.pdf")),
    "a link with the name of a file": (out) => symlinkSync("/etc/hostname", join(out, "wall.pdf")),
    "a link in place of media": (out) => {
      rmSync(join(out, "media"), { recursive: true });
      symlinkSync(book, join(out, "media"));
    },
  };
  for (const [what, lay] of Object.entries(inTheWay))
    test(`stops at ${what}, with all as before`, () => {
      const out = fresh();
      build(out, OLD);
      lay(out);
      const before = readdirSync(out, { recursive: true, encoding: "utf8" }).toSorted();
      assert.throws(() => build(out, NEW), TargetError);
      assert.deepEqual(readdirSync(out, { recursive: true, encoding: "utf8" }).toSorted(), before);
      assert.deepEqual(readdirSync(join(book, "media")), []);
    });
  test("a manifest that names files elsewhere removes nothing there", () => {
    const out = fresh();
    build(out, OLD);
    writeFileSync(join(dirname(out), "x"), "x");
    const hash = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
    const files = { "../x": hash, "/etc/hostname": hash, "media/../../x": hash };
    writeFileSync(join(out, "parley-kit.json"), JSON.stringify({ "parley-kit": 1, files }));
    assert.throws(() => build(out, NEW), TargetError);
    assert.equal(readFileSync(join(dirname(out), "x"), "utf8"), "x");
  });
  for (const text of ["", "[]", "null", '{"parley-kit":1,"files":null}', '{"parley-kit":1,"files":{"a":1}}', "\u0000"])
    test(`a manifest ${JSON.stringify(text)} is of no kit`, () => {
      const out = fresh();
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, "parley-kit.json"), text);
      assert.throws(() => build(out, NEW), TargetError);
    });
  test("replaces a kit of Parley 0.1, which has no manifest", () => {
    const out = fresh();
    mkdirSync(join(out, ".parley-a1B2c3"), { recursive: true });
    writeFileSync(join(out, "edition.json"), '{\n"parley":1,\n');
    writeFileSync(join(out, "tablet.html"), "old");
    build(out, NEW);
    assert.equal(contents(out), contentsOf(NEW, 'edition.json = {\n"parley":1,\n'));
  });
});

describe("the folder of a kit is refused", () => {
  mkdirSync(join(book, "..x"), { recursive: true });
  symlinkSync(book, join(temporary, "link-to-book"));
  writeFileSync(join(temporary, "file"), "x");
  const refused = [
    book,
    `${book}/`,
    join(book, "chapters"),
    join(book, "media"),
    join(book, "new", "deep"),
    join(book, "..x"),
  ];
  for (const out of [
    ...refused,
    join(temporary, "link-to-book"),
    join(temporary, "link-to-book", "media"),
    join(temporary, "file"),
  ])
    test(relative(temporary, out) || ".", () => {
      const before = readdirSync(book, { recursive: true });
      assert.throws(() => openKitFolder(out, book), TargetError);
      assert.deepEqual(readdirSync(book, { recursive: true }), before);
    });
  for (const out of [`${book}-kit`, join(temporary, "bookkit"), join(book, "..", "other")])
    test(`${relative(temporary, out)} is not`, () => assert.doesNotThrow(() => openKitFolder(out, book)));
});

test("the folder where the command runs stays the same folder", () => {
  const out = fresh();
  build(out, OLD);
  const [here, before] = [process.cwd(), fs.statSync(out).ino];
  process.chdir(out);
  try {
    build(out, NEW);
  } finally {
    process.chdir(here);
  }
  assert.equal(contents(out), contentsOf(NEW));
  assert.equal(fs.statSync(out).ino, before);
});
