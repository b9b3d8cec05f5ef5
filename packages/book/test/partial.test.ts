/** A partial build has only entries with all texts, and lists the others. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { entriesOf, readBook } from "@parley/book";
import { folderOf, HEAD } from "./folder.ts";

const entry = fc.record({ hasText: fc.boolean(), names: fc.option(fc.nat(9), { nil: undefined }) });

test("an entry is whole with all that it names, or it is listed", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 10 }), (entries) => {
      const rows = entries.map(({ hasText, names }, i) => {
        const undo = names === undefined || names >= entries.length ? "" : `, undo: e${names}`;
        return `  - { id: e${i}, no: 10-${i + 10}, act: request${undo}, text: { ko: "물 ${i}"${hasText ? `, ru: "Вода́ ${i}"` : ""} } }`;
      });
      const chapter = `title: { ko: 장, ru: Глава́ }\nentries:\n${rows.join("\n")}${rows.length === 0 ? "  []" : ""}\n`;
      const files = folderOf({ "book.yaml": HEAD, "chapters/10-a.yaml": chapter });
      const { book, leftOut, troubles } = readBook(files, { partial: true });
      const kept = new Set(entriesOf(book).map(({ id }) => id));
      const listed = troubles.filter(({ rule }) => rule === "left-out");
      assert.equal(kept.size + leftOut.length, entries.length);
      assert.equal(listed.length, leftOut.length);
      for (const { text, undo } of entriesOf(book)) {
        assert.ok(text["ru"]);
        assert.ok(undo === undefined || kept.has(undo));
      }
      assert.ok(troubles.every(({ rule }) => rule !== "text.missing" && rule !== "no-such-entry"));
    }),
    { numRuns: 300 },
  );
});
