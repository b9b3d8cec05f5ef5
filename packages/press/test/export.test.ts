import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { unzipSync } from "fflate";
import { makeDeck, writeApkg } from "@parley/exchange";
import { databaseWriter, exportBook, newBook, TargetError } from "@parley/press";

const temporary = mkdtempSync(join(tmpdir(), "parley-export-"));
after(() => rmSync(temporary, { recursive: true, force: true }));

describe("an SQLite file", async () => {
  const write = await databaseWriter();
  const content = {
    schema: ["CREATE TABLE a (b, c)"],
    rows: { a: [[1, "한"] as const, [null, "'; DROP TABLE a"] as const] },
  };
  test("is read back", () => {
    const database = new DatabaseSync(":memory:");
    database.deserialize(write(content));
    assert.deepEqual(
      database
        .prepare("SELECT b, c FROM a")
        .all()
        .map((row) => Object.values(row)),
      content.rows.a,
    );
    database.close();
  });
  test("the same content gives the same bytes", () => assert.deepEqual(write(content), write(content)));
});

/** The collection of an exported package. */
function collectionOf(file: string): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  database.deserialize(unzipSync(readFileSync(file))["collection.anki21"]!);
  return database;
}

describe("the sample book as an Anki package", () => {
  const file = join(temporary, "deck.apkg");
  const pair = { learner: "ru", learned: "ko" };
  const toApkg = async (out: string): Promise<boolean> => {
    const write = await databaseWriter();
    const done = await exportBook("books/first-contact", out, ({ edition, assets }) =>
      writeApkg(makeDeck(edition, assets, pair), write),
    );
    return done.ok;
  };
  test("is whole, of schema 11, with every medium that its notes name", async () => {
    assert.ok(await toApkg(file));
    const database = collectionOf(file);
    const all = (sql: string): unknown[][] =>
      database
        .prepare(sql)
        .all()
        .map((row) => Object.values(row));
    assert.deepEqual(all("PRAGMA integrity_check"), [["ok"]]);
    assert.deepEqual(all("SELECT ver FROM col"), [[11]]);
    assert.deepEqual(all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").flat(), [
      "cards",
      "col",
      "graves",
      "notes",
      "revlog",
    ]);
    assert.deepEqual(all("SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes)"), [[0]]);
    assert.deepEqual(all("SELECT count(*) - count(DISTINCT guid) FROM notes"), [[0]]);
    const files = unzipSync(readFileSync(file));
    const media = JSON.parse(Buffer.from(files["media"]!).toString()) as { [index: string]: string };
    const named = all("SELECT flds FROM notes").flatMap(([fields]) =>
      Array.from(
        String(fields).matchAll(/src="([^"]+)"|\[sound:([^\]]+)\]/g),
        ([, picture, sound]) => picture ?? sound!,
      ),
    );
    assert.ok(named.length > 0);
    assert.deepEqual(new Set(Object.values(media)), new Set(named));
    for (const index of Object.keys(media)) assert.ok(files[index]!.length > 0);
    database.close();
  });
  test("the same book gives the same bytes", async () => {
    const again = join(temporary, "again.apkg");
    assert.ok(await toApkg(again));
    assert.deepEqual(readFileSync(again), readFileSync(file));
  });
});

describe("an export", () => {
  const book = join(temporary, "book");
  newBook(book);
  const hello = (): string => "hello";
  test("is written whole", async () => {
    const out = join(temporary, "out.txt");
    const { ok, bytes } = await exportBook(book, out, hello);
    assert.deepEqual([ok, bytes, readFileSync(out, "utf8")], [true, 5, "hello"]);
  });
  test("never goes into the book, and takes no place of a folder", async () => {
    await assert.rejects(exportBook(book, join(book, "deck.apkg"), hello), TargetError);
    await assert.rejects(exportBook(book, temporary, hello), TargetError);
  });
  test("of a book with stops writes nothing", async () => {
    writeFileSync(join(book, "book.yaml"), "languages: 7\n");
    const out = join(temporary, "none.txt");
    const { ok, troubles } = await exportBook(book, out, hello);
    assert.equal(ok, false);
    assert.ok(troubles.some(({ level }) => level === "stop"));
    assert.equal(existsSync(out), false);
  });
});
