/** The packages as published: the files of `npm pack` with the declared dependencies work as the sources do. */
import assert from "node:assert/strict";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { before, describe, test } from "node:test";
import { BOOK, parley, program, temporaryFolder } from "./kit.ts";

const temp = temporaryFolder();
const modules = join(temp, "node_modules");

/** Copy the files that `npm pack` takes to where `npm install` puts them. */
function install(): void {
  const built = program(process.execPath, ["tools/build.ts"]);
  assert.equal(built.code, 0, built.err);
  const taken = JSON.parse(program("npm", ["pack", "--dry-run", "--json", "--workspaces", "--ignore-scripts"]).out) as
    | { name: string; files: { path: string }[] }[]
    | { [name: string]: { name: string; files: { path: string }[] } };
  for (const { name, files } of Object.values(taken)) {
    const from = resolve("packages", name.replace("@parley/", "").replace("parley-kit", "cli"));
    for (const { path } of files) {
      mkdirSync(dirname(join(modules, name, path)), { recursive: true });
      copyFileSync(join(from, path), join(modules, name, path));
    }
    const manifest = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as {
      dependencies?: { [name: string]: string };
      optionalDependencies?: { [name: string]: string };
    };
    for (const other of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      const target = join(modules, other);
      if (!existsSync(resolve("node_modules", other)) && manifest.optionalDependencies?.[other]) continue;
      if (/^(?:@parley\/|parley-kit$)/.test(other) || existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(resolve("node_modules", other), target);
    }
  }
  cpSync(BOOK, join(temp, "book"), { recursive: true });
}

/** An installed Node that is older than the one in the dependencies; `undefined` where there is none. */
function olderNode(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return folders
    .map((folder) => join(folder, "node"))
    .find((node) => existsSync(node) && Number(program(node, ["--version"]).out.slice(1).split(".")[0]) < 24);
}

describe("the packages as they are published", () => {
  before(install);
  const published = (args: readonly string[]): ReturnType<typeof program> =>
    program(process.execPath, [join(modules, "parley-kit/bin/parley.js"), ...args], { cwd: temp });

  test("give the respelling of a text", () => {
    const done = published(["say", "--for", "ru", "안녕하세요"]);
    assert.deepEqual([done.code, done.out], [0, "аннёнхасэё\n"], done.err);
  });
  test("each has its licence and notice", () => {
    for (const name of readdirSync(join(modules, "@parley"))
      .map((one) => `@parley/${one}`)
      .concat("parley-kit"))
      for (const file of ["LICENSE", "NOTICE", "dist/index.js"])
        assert.ok(existsSync(join(modules, name, file)), `${name}/${file}`);
  });
  test("a package is built when npm packs it", () => {
    rmSync("packages/locale/dist", { recursive: true });
    rmSync("packages/locale/NOTICE");
    const done = program("npm", ["pack", "--json", "--workspace", "@parley/locale", "--pack-destination", temp]);
    assert.equal(done.code, 0, done.err);
    const packed = program("tar", ["-tzf", join(temp, "parley-locale-0.1.0.tgz")]).out.split("\n");
    for (const file of ["LICENSE", "NOTICE", "dist/index.js", "dist/index.d.ts"])
      assert.ok(packed.includes(`package/${file}`), file);
  });
  const older = olderNode();
  test("an older Node starts the installed one", { skip: older === undefined && "no older Node here" }, () => {
    const done = program(older!, [join(modules, "parley-kit/bin/parley.js"), "say", "--for", "ru", "안녕하세요"]);
    assert.deepEqual([done.code, done.out], [0, "аннёнхасэё\n"], done.err);
    assert.equal(program(older!, [join(modules, "parley-kit/bin/parley.js"), "no-such-command"]).code, 2);
  });
  test("make the same kit as the sources, byte for byte", () => {
    const done = published(["build", "book", "--out", "kit", "--pwa"]);
    assert.equal(done.code, 0, done.err);
    assert.equal(parley(["build", BOOK, "--out", join(temp, "ours"), "--pwa"]).code, 0);
    const files = (folder: string): string[] =>
      readdirSync(join(temp, folder), { recursive: true, encoding: "utf8" }).toSorted();
    assert.deepEqual(files("kit"), files("ours"));
    for (const name of files("kit").filter((file) => /\.\w+$/.test(file)))
      assert.ok(
        readFileSync(join(temp, "kit", name)).equals(readFileSync(join(temp, "ours", name))),
        `${name} differs`,
      );
  });
  test("a tablet file has the licences of the packages in it", () => {
    const tablet = readFileSync(join(temp, "kit", "tablet.html"), "utf8");
    for (const part of [
      "Copyright 2026 the Parley authors",
      "SIL Open Font License",
      "Copyright (c) 2015-present Jason Miller",
      "The above copyright notice",
    ])
      assert.ok(tablet.includes(part), part);
  });
  test("start a book and print it, also in volumes", () => {
    assert.equal(published(["new", "small"]).code, 0);
    for (const args of [
      ["small", "--as", "cards"],
      ["small", "--sheet", "saddle"],
      ["book", "--chapters", "10,15", "--volume", "20"],
    ]) {
      const done = published(["print", ...args, "--out", "print.pdf"]);
      assert.equal(done.code, 0, `${args.join(" ")}: ${done.err}`);
    }
  });
});
