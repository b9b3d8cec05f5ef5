/** A book as JSON: what is read back changes nothing, and makes the same book. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { readBook, type Book } from "@parley/book";
import { bookToJson, importWorkbook, openWorkbook, phrasesSchema } from "@parley/exchange";
import { folderOf, opened } from "./memory.ts";

const ROOT = new URL("../../../books/first-contact/", import.meta.url);
const folder = folderOf(
  new Map(
    readdirSync(ROOT, { recursive: true, encoding: "utf8" })
      .filter((path) => /^(?:book\.yaml|chapters\/(?:10|15|20|22|30|50).*|media\/.*)$/.test(path))
      .map((path) => [path, readFileSync(new URL(path, ROOT))]),
  ),
);
const { book } = readBook(folder);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = bookToJson(book);

/** A book as data, without what an import does not bring: standings, the date of the edition, and files of the folder of a book. */
const content = (of: Book): unknown =>
  JSON.parse(bookToJson(of), (key, value: unknown) =>
    key === "standing" || key === "edition" || (key === "picture" && String(value).startsWith("media/"))
      ? undefined
      : value,
  );

describe("a book as JSON", () => {
  test("changes nothing when it is read back", () => {
    const { changed, added, files } = importWorkbook(opened(bytes(json)), { folder });
    assert.deepEqual({ changed, added }, { changed: 0, added: 0 });
    for (const [path, text] of files) assert.equal(text, new TextDecoder().decode(folder.read(path)));
  });
  test("makes the same book", () => {
    const made = importWorkbook(opened(bytes(json)));
    const again = readBook(folderOf(made.files)).book;
    assert.deepEqual(content(again), content(book));
  });
  test("changes what was edited", () => {
    const edited = json
      .replace("Do you understand this language?", "Do you know this language?")
      .replace('"urgency":"danger"', '"urgency":"urgent"');
    const made = importWorkbook(opened(bytes(edited)), { folder });
    assert.equal(made.changed, 2);
    assert.equal(made.added, 0);
  });
  test("has the published schema", () => {
    const file = new URL("../../../schema/phrases.schema.json", import.meta.url);
    assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), JSON.parse(JSON.stringify(phrasesSchema())));
  });
});

const entry = (text: string): string =>
  `{"parley-phrases":1,"chapters":[{"id":"10-a","title":{"ko":"가"},"entries":[${text}]}]}`;

test("recordings and pictures that are not in the file are named", () => {
  const made = importWorkbook(
    opened(
      bytes(
        entry(
          '{"text":{"ko":[{"text":"물","audio":[{"file":"media/a.mp3","voice":"p1"}]}],"ru":"вода"},"picture":"media/a.png"}',
        ),
      ),
    ),
  );
  assert.equal(made.added, 1);
  assert.deepEqual(
    made.problems.map(({ rule, text }) => `${rule} ${text}`),
    ["import.media media/a.png", "import.media media/a.mp3"],
  );
});

for (const [what, text, message] of [
  ["another version", '{"parley-phrases":2}', /version 2/],
  ["a cut file", json.slice(0, 2000), /not JSON/],
  ["JSON of another program", '{"a":1}', /does not know/],
  ["a text that is a number", entry('{"text":{"ko":7}}'), /chapters\[0\]\.entries\[0\]\.text\.ko is not a list/],
  ["a language that is none", entry('{"text":{"Korean":"물"}}'), /“Korean”/],
  ["an entry without texts", entry('{"id":"a"}'), /text is not a map/],
  ["lists nested 1,000 deep", `{"parley-phrases":1,"chapters":${"[".repeat(1000)}`, /nested/],
] as const)
  test(`${what} is refused`, () => {
    const found = openWorkbook(bytes(text));
    assert.equal(found.ok, false);
    assert.match(found.ok ? "" : found.message, message);
  });
