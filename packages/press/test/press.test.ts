import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { formatEdition } from "@parley/edition";
import { makeReady, newBook, openFolder, renameFont } from "@parley/press";
import { readTypeface } from "@parley/print";

const place = mkdtempSync(join(tmpdir(), "parley-press-"));
after(() => rmSync(place, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => join(place, String(count++));
const rules = async (folder: string, options: Parameters<typeof makeReady>[1] = {}): Promise<string[]> =>
  (await makeReady(folder, options)).troubles.filter(({ level }) => level === "stop").map(({ rule }) => rule);

describe("a folder on disk", () => {
  test("hidden files and links that lead out are not of the book", () => {
    const folder = fresh();
    mkdirSync(join(folder, "media"), { recursive: true });
    writeFileSync(join(folder, "book.yaml"), "x");
    writeFileSync(join(folder, ".hidden"), "x");
    writeFileSync(join(folder, "media", "a.png"), "x");
    symlinkSync("/etc/hostname", join(folder, "media", "out.png"));
    symlinkSync("a.png", join(folder, "media", "in.png"));
    assert.deepEqual(openFolder(folder).paths, ["book.yaml", "media/a.png", "media/in.png"]);
    assert.equal(openFolder(folder).read("../book.yaml"), undefined);
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
    const old = join(place, "old.json");
    writeFileSync(old, formatEdition((await makeReady(folder)).edition));
    const other = fresh();
    newBook(other);
    const file = join(other, "chapters", "10-start.yaml");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("id: slower", "id: slowly").replace("id: need-help", "id: help"),
    );
    assert.deepEqual(await rules(other, { since: old }), ["id-vanished", "number-changed"]);
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
