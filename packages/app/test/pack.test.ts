import assert from "node:assert/strict";
import { test } from "node:test";
import { packEdition, partSpans } from "@parley/app";
import { readBook, type Folder } from "@parley/book";
import { makeEdition } from "@parley/edition";

const evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)> *bold* #let x = 1 \\\\textbf{{y}}";
const files: { [path: string]: string } = {
  "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n",
  "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }\nentries:\n  - { id: a, no: 10-01, act: answer, text: { ko: 네, ru: Да } }\n  - { id: b, no: 10-02, act: answer, text: { ko: 네, ru: "${evil}" } }\n  - { id: c, no: 10-03, act: answer, text: { ko: 네, ru: Спаси́бо } }\n`,
};
const folder: Folder = {
  paths: Object.keys(files),
  read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
};
const { edition, assets } = makeEdition(readBook(folder).book);
const pack = packEdition(edition, assets);

test("every entry is carried, and only the style to say aloud", () => {
  assert.deepEqual(
    pack.entries.map(({ id }) => id),
    ["a", "b", "c"],
  );
  assert.deepEqual(pack.entries[0]!.texts["ko"]![0]!.says["ru"], "нэ");
});
test("a respelling is taken apart again, its stress kept", () =>
  assert.deepEqual(partSpans(pack.entries[2]!.texts["ru"]![0]!.says["ko"]!), [["스빠"], ["시", 1], ["바"]]));
test("a disclosure that is said of many texts is carried once", () => assert.equal(pack.disclosures.length, 1));
test("text is carried letter for letter", () =>
  assert.equal(pack.entries[1]!.texts["ru"]![0]!.text, evil.replaceAll("\\\\", "\\")));
