import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { formatEdition, readOlderEdition, prepareBook } from "@parley/edition";
import { prepareFolder, newBook, openFolder, renameFont, type Disk } from "@parley/press";
import { readTypeface } from "@parley/print";

const temporary = mkdtempSync(join(tmpdir(), "parley-press-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => join(temporary, String(count++));
const rules = async (folder: string, options: Parameters<typeof prepareFolder>[1] = {}): Promise<string[]> =>
  (await prepareFolder(folder, options)).troubles.filter(({ level }) => level === "stop").map(({ rule }) => rule);

describe("a folder on disk", () => {
  test("hidden files are not of the book, and links are listed but not followed", () => {
    const folder = fresh();
    mkdirSync(join(folder, "media"), { recursive: true });
    writeFileSync(join(folder, "book.yaml"), "x");
    writeFileSync(join(folder, ".hidden"), "x");
    writeFileSync(join(folder, "media", "a.png"), "x");
    symlinkSync("/etc/hostname", join(folder, "media", "out.png"));
    symlinkSync("a.png", join(folder, "media", "in.png"));
    const opened = openFolder(folder);
    assert.deepEqual(opened.items.map(({ path, kind }) => `${path} ${kind}`).toSorted(), [
      "book.yaml file",
      "media folder",
      "media/a.png file",
      "media/in.png link",
      "media/out.png link",
    ]);
    for (const path of ["../book.yaml", "media/out.png", "media"]) assert.equal(opened.read(path), undefined, path);
  });
  test("what the disk refuses to read is listed as unreadable, and reading it is no error", async () => {
    const folder = fresh();
    newBook(folder);
    mkdirSync(join(folder, "media", "closed"), { recursive: true });
    writeFileSync(join(folder, "ledger.jsonl"), "");
    const refuse = (path: string): never => {
      throw Object.assign(new Error(`EACCES: ${path}`), { code: "EACCES" });
    };
    const disk: Disk = {
      list: (path) => (path.endsWith("closed") ? refuse(path) : readdirSync(path, { withFileTypes: true })),
      access: (path) => void (path.endsWith("10-start.yaml") && refuse(path)),
      read: (path) => (path.endsWith(".jsonl") || path.endsWith("10-start.yaml") ? refuse(path) : readFileSync(path)),
    };
    const opened = openFolder(folder, disk);
    assert.equal(opened.read("ledger.jsonl"), undefined);
    const { troubles } = await prepareBook(opened);
    const found = troubles.filter(({ rule }) => rule === "file-unreadable").map(({ path, message }) => [path, message]);
    assert.deepEqual(found, [
      ["chapters/10-start.yaml", "chapters/10-start.yaml may not be read"],
      ["ledger.jsonl", "ledger.jsonl cannot be read"],
      ["media/closed", "media/closed may not be read"],
    ]);
  });
  const lays: { readonly [what: string]: (path: string) => void } = {
    "a link": (path) => symlinkSync("/etc/hostname", path),
    "a link inside the folder": (path) => symlinkSync("../book.yaml", path),
    "a link to nothing": (path) => symlinkSync("no-such-file", path),
    "a pipe": (path) => assert.equal(spawnSync("mkfifo", [path]).status, 0),
    "a folder": (path) => mkdirSync(path),
  };
  const places = [
    "chapters/20-more.yaml",
    "ledger.jsonl",
    "lexicon/ru.yaml",
    "media/credits.yaml",
    "media/sound.mp3",
    "media/deep/a.png",
  ];
  for (const [what, lay] of Object.entries(lays)) {
    for (const path of places.filter((one) => what !== "a folder" || !one.startsWith("media"))) {
      test(`${what} in the place of ${path} stops the build by name`, async () => {
        const folder = fresh();
        newBook(folder);
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        lay(join(folder, path));
        const stops = (await prepareFolder(folder)).troubles.filter(({ level }) => level === "stop");
        assert.deepEqual(
          stops.map(({ rule, path: where }) => `${where} ${rule}`),
          [`${path} not-a-file`],
        );
      });
    }
  }
  test("a folder chapters that is a link stops, and nothing in it is read", async () => {
    const [folder, other] = [fresh(), fresh()];
    newBook(folder);
    newBook(other);
    rmSync(join(folder, "chapters"), { recursive: true });
    symlinkSync(join(other, "chapters"), join(folder, "chapters"));
    assert.deepEqual(await rules(folder), ["no-entries", "not-a-file"]);
  });
});

describe("a new book", () => {
  const folder = fresh();
  newBook(folder);
  test("has nothing that stops a build", async () => assert.deepEqual(await rules(folder), []));
  test("is no release: nobody signed", async () =>
    assert.deepEqual([...new Set(await rules(folder, { release: true }))], ["unsigned"]));
  test("is not begun where something is", () => assert.throws(() => newBook(folder), RangeError));
  test("an unknown chapter stops", async () =>
    assert.deepEqual(await rules(folder, { chapters: ["77"] }), ["no-such-chapter"]));
  test("an unknown icon stops", async () => {
    const other = fresh();
    newBook(other);
    const file = join(other, "chapters", "10-start.yaml");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("    act: answer\n", "    act: answer\n    picture: maki:no-such\n"),
    );
    assert.deepEqual(await rules(other), ["no-such-picture"]);
  });
  test("--since names what vanished, and what took its number", async () => {
    const old = join(temporary, "old.json");
    writeFileSync(old, formatEdition((await prepareFolder(folder)).edition));
    const other = fresh();
    newBook(other);
    const file = join(other, "chapters", "10-start.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("id: need-help", "id: help"));
    assert.deepEqual(await rules(other, { since: readOlderEdition(readFileSync(old, "utf8")) }), [
      "id-vanished",
      "number-changed",
    ]);
  });
});

test("a font gets another name and keeps its letters", () => {
  const folder = dirname(createRequire(import.meta.resolve("@parley/press")).resolve("pretendard/package.json"));
  const font = renameFont(
    readFileSync(join(folder, "dist/public/static/alternative/Pretendard-Medium.ttf")),
    "Parley Sans",
    "Medium",
    { copyright: "c", text: "OFL", url: "u" },
  );
  assert.ok(readTypeface(font).letter("가").drawn === "glyph");
  assert.ok(font.includes(Buffer.from("Parley Sans", "utf16le").swap16()));
  assert.ok(!font.includes(Buffer.from("Pretendard", "utf16le").swap16()));
  let sum = 0;
  for (let at = 0; at + 4 <= font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
  assert.equal(sum, 0xb1b0afba);
});
