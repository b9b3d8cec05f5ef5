/** Every item in the folder of a book is read, ignored by the list of names, or reported by name. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { isIgnored, readBook, type FolderItem } from "@parley/book";
import { GOOD } from "./annotated.ts";
import { runs } from "./runs.ts";

const folder = fc.constantFrom(
  "",
  "chapters/",
  "Chapters/",
  "chapter/",
  "chapters/more/",
  "lexicon/",
  "media/",
  "media/a/b/",
  "lessons/",
  "paths/",
  "songs/",
  "pictures/",
  ".git/",
  "__MACOSX/",
  "build/",
);
const name = fc.oneof(
  fc.constantFrom(
    "book.yaml",
    "book.yml",
    "ledger.jsonl",
    "ledger.jsonl.lock",
    "credits.yaml",
    "10-a.yaml",
    "20-b.yaml",
    "20-b.YML",
    "30.yaml",
    "a.yaml",
    "a.abc",
  ),
  fc.constantFrom(
    "10-a (1).yaml",
    "10-a.yaml~",
    "#10-a.yaml#",
    ".#10-a.yaml",
    "~$a.xlsx",
    "10-a.yaml.bak",
    ".10-a.yaml.swp",
    "._10-a.yaml",
  ),
  fc.constantFrom(
    "ru.yaml",
    "ko.yml",
    "a.png",
    "b.mp3",
    "c.pdf",
    "x.exe",
    "README",
    "README.yaml",
    "LICENSE",
    "Thumbs.db",
    "chapters",
    "media",
    "lexicon",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).map((text) => text.replaceAll("/", "_").normalize("NFC")),
);
const kind = fc.constantFrom<FolderItem["kind"]>("file", "file", "link", "folder", "other");
const item = fc.tuple(folder, name, kind, fc.boolean()).map(([where, called, what, isClosed]): FolderItem => ({
  path: `${where}${called}`,
  kind: what,
  ...(isClosed && what !== "link" && what !== "other" ? { unreadable: true } : {}),
}));

/** Files that are read: text files of the book by name. Others are pictures and recordings, which an entry must name. */
const isText = (path: string): boolean =>
  /^(?:book\.yaml|ledger\.jsonl|media\/credits\.yaml|chapters\/\d{2,3}[^/]*\.yaml|lexicon\/[^/]+\.yaml|songs\/[^/]+\.(?:yaml|abc))$/.test(
    path,
  );

test("every kind of item at every place is read, ignored or reported", () => {
  fc.assert(
    fc.property(fc.uniqueArray(item, { selector: ({ path }) => path, maxLength: 6 }), (items) => {
      const own = new Map(items.map((one) => [one.path, one]));
      const good = Object.keys(GOOD).filter((path) => !own.has(path));
      const { troubles } = readBook({
        items: [...items, ...good.map((path): FolderItem => ({ path, kind: "file" }))],
        read: (path) =>
          own.get(path)?.kind === "folder" || own.get(path)?.unreadable
            ? undefined
            : new TextEncoder().encode(GOOD[path] ?? "title: { ko: 책, ru: Кни́га }\nentries: []\n"),
      });
      const reported = new Set(troubles.map(({ path }) => path));
      for (const { path, kind: what, unreadable } of items) {
        if (isIgnored(path) || reported.has(path)) continue;
        // Without a readable book.yaml no check of the whole book runs, and the build stops.
        if (own.has("book.yaml") && path.startsWith("media/") && !unreadable && what === "file") continue;
        assert.ok(!unreadable, `${path} is unreadable and not reported`);
        if (what === "folder") assert.ok(!isText(path), `${path} is a folder and not reported`);
        else if (what === "file") assert.ok(isText(path), path);
        else assert.fail(`${path} is ${what} and not reported`);
      }
    }),
    { numRuns: runs(600) },
  );
});

/** What is ignored, and what only looks like it. */
const ignored: readonly (readonly [string, boolean])[] = [
  [".git/HEAD", true],
  [".DS_Store", true],
  ["media/._a.png", true],
  ["chapters/.10-a.yaml.swp", true],
  ["chapters/10-a.yaml~", true],
  ["chapters/#10-a.yaml#", true],
  ["chapters/~$phrases.xlsx", true],
  ["chapters/10-a.yaml.bak", true],
  ["media/Thumbs.db", true],
  ["desktop.ini", true],
  ["README", true],
  ["README.ko.md", true],
  ["chapters/readme.txt", true],
  ["LICENCE.txt", true],
  ["ledger.jsonl.lock", true],
  ["build/book/tablet.html", true],
  ["chapters/README.yaml", false],
  ["chapters/10-a.yaml", false],
  ["chapters/build/10-a.yaml", false],
  ["ledger.jsonl", false],
  ["notes.txt", false],
  ["book.yaml.txt", false],
];
describe("names that are ignored", () => {
  for (const [path, expected] of ignored) test(path, () => assert.equal(isIgnored(path), expected));
});
