import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { newBook } from "@parley/press";
import { PARLEY, parley, program, temporaryFolder } from "./kit.ts";

const temp = temporaryFolder();
/** A book with an entry for each button. What is tried here does not depend on what a book has. */
const book = join(temp, "book");
newBook(book);
const root = process.getuid?.() === 0;

describe("an error of the system: exit 3, a clear message, no partial output", () => {
  test(
    "no room on the disk",
    {
      skip:
        root &&
        program("sh", ["-c", `mkdir -p ${temp}/small && mount -t tmpfs -o size=200k tmpfs ${temp}/small`]).code === 0
          ? false
          : "may not mount",
    },
    () => {
      try {
        const built = parley(["build", book, "--out", join(temp, "small", "kit")]);
        assert.equal(built.code, 3, built.err);
        assert.match(built.err, /no room left on the disk/);
        assert.deepEqual(readdirSync(join(temp, "small")), []);
      } finally {
        program("umount", [join(temp, "small")]);
      }
    },
  );
  test(
    "a disk that can only be read",
    {
      skip:
        root && program("sh", ["-c", `mkdir -p ${temp}/still && mount -t tmpfs -o ro tmpfs ${temp}/still`]).code === 0
          ? false
          : "may not mount",
    },
    () => {
      try {
        const built = parley(["build", book, "--out", join(temp, "still", "kit")]);
        assert.equal(built.code, 3, built.err);
        assert.match(built.err, /can only be read/);
      } finally {
        program("umount", [join(temp, "still")]);
      }
    },
  );
  // Root can write anywhere, so the test uses another user, if that user can read the checkout.
  const otherUser = 65_534;
  const readable = !root || spawnSync("test", ["-r", PARLEY], { uid: otherUser }).status === 0;
  test("no permission to write", { skip: readable ? false : "unreadable" }, () => {
    const locked = join(temp, "locked");
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    chmodSync(temp, 0o755);
    const built = parley(
      ["build", book, "--out", join(locked, "kit")],
      root ? { uid: otherUser, env: { ...process.env, HOME: temp, NODE_DISABLE_COMPILE_CACHE: "1" } } : {},
    );
    assert.equal(built.code, 3, built.err);
    assert.match(built.err, /no right/);
    assert.ok(!existsSync(join(locked, "kit")));
  });
  for (const args of [["help"], ["find", book, "stop"], ["say", "--for", "ru", "안녕"], ["check", book, "--json"]])
    test(`standard output of “${args[0]}” has no room`, { skip: !existsSync("/dev/full") && "no /dev/full" }, () => {
      const done = program("sh", ["-c", 'exec "$0" "$@" > /dev/full', process.execPath, PARLEY, ...args]);
      assert.equal(done.code, 3, done.err);
      assert.match(done.err, /parley: standard output cannot be written \(ENOSPC\)\n$/);
    });
  for (const [command, ending] of [
    ["build", ""],
    ["print", ".pdf"],
  ] as const)
    test(`${command}: a name that is too long`, () => {
      const done = parley([command, book, "--out", join(temp, `${"a".repeat(300)}${ending}`)]);
      assert.equal(done.code, 3, done.err);
      assert.match(done.err, /name is too long/);
      assert.doesNotMatch(done.err, / at .*:\d+:\d+/);
    });
  test("a file has the path of the folder", () => {
    writeFileSync(join(temp, "file"), "x");
    assert.equal(parley(["build", book, "--out", join(temp, "file", "kit")]).code, 3);
  });
});

describe("a book with troubles: exit 1, nothing written", () => {
  const broken = (name: string, files: { readonly [path: string]: string | Uint8Array }): string => {
    const folder = join(temp, name);
    mkdirSync(join(folder, "chapters"), { recursive: true });
    writeFileSync(join(folder, "book.yaml"), "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n");
    for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
    return folder;
  };
  const cases: readonly (readonly [string, { readonly [path: string]: string | Uint8Array }, RegExp])[] = [
    ["not-utf8", { "chapters/10-a.yaml": Uint8Array.of(0xff, 0xfe, 0x41) }, /is not UTF-8/],
    ["tab", { "chapters/10-a.yaml": "title:\n\tko: x\n" }, /a tab indents this line/],
    ["no-entries", {}, /the book has no entries/],
    ["huge", { "chapters/10-a.yaml": `title: { ko: ${"x".repeat(10_000_000)} }` }, /10\.0 MB/],
  ];
  for (const [name, files, said] of cases) {
    test(name, () => {
      const out = join(temp, `${name}-out`);
      const built = parley(["build", broken(name, files), "--out", out]);
      assert.equal(built.code, 1);
      assert.match(built.err, said);
      assert.ok(!existsSync(out));
    });
  }
});

test("a successful build leaves no temporary folder", () => {
  const out = join(temp, "whole");
  assert.equal(parley(["build", book, "--out", out]).code, 0);
  assert.ok(readdirSync(out).every((name) => !name.startsWith(".")));
});
