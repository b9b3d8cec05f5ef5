/** Edits of a chapter's file: a value or an item of a list changes, and every other byte stays. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { editEntries, type EntryEdit } from "@parley/book";

const edit = (keys: EntryEdit["keys"], value: string | undefined, item?: string): EntryEdit => ({
  id: "a",
  keys,
  value,
  ...(item === undefined ? {} : { item }),
});
const source = edit(["text", "ru", "source"], undefined, "{ where: W }");

/** The entry before, the edit, and the entry after. */
const edits: readonly (readonly [what: string, before: string, one: EntryEdit, after: string])[] = [
  ["words", "text: { ru: Да. } # c", edit(["text", "ru"], "Нет."), "text: { ru: Нет. } # c"],
  [
    "words beside a respelling",
    "text: { ru: { text: Да., say: { ko: 다 } } }",
    edit(["text", "ru"], "Нет."),
    "text: { ru: { text: Нет., say: { ko: 다 } } }",
  ],
  ["the only variant", "text: { ru: [{ text: Да. }] }", edit(["text", "ru"], "Нет."), "text: { ru: [{ text: Нет. }] }"],
  ["a source of words", "text: { ru: Да. }", source, "text: { ru: { text: Да., source: [{ where: W }] } }"],
  [
    "a source of quoted words",
    'text: { ru: "Да, да." }',
    source,
    'text: { ru: { text: "Да, да.", source: [{ where: W }] } }',
  ],
  [
    "a source in a block",
    "text:\n      ru: Да, {нет} # c\n      ko: 네",
    source,
    'text:\n      ru: { text: "Да, {нет}", source: [{ where: W }] } # c\n      ko: 네',
  ],
  [
    "one more source",
    "text: { ru: { text: Да., source: [{ where: V }] } }",
    source,
    "text: { ru: { text: Да., source: [{ where: V }, { where: W }] } }",
  ],
  [
    "one more source in a block",
    "text:\n      ru:\n        text: Да.\n        source:\n          - where: V # c\n      ko: 네",
    source,
    "text:\n      ru:\n        text: Да.\n        source:\n          - where: V # c\n          - { where: W }\n      ko: 네",
  ],
  [
    "a source of a variant",
    "text: { ru: [{ when: { speaker: m }, text: А }, { text: Б }] }",
    edit(["text", "ru", 1, "source"], undefined, "{ where: W }"),
    "text: { ru: [{ when: { speaker: m }, text: А }, { text: Б, source: [{ where: W }] }] }",
  ],
  [
    "a source of folded words",
    "text:\n      ru: >-\n        Да,\n        да.\n      ko: 네",
    source,
    'text:\n      ru: { text: "Да, да.", source: [{ where: W }] }\n      ko: 네',
  ],
];

for (const [what, before, one, after] of edits)
  test(what, () => {
    const file = (entry: string): string => `entries:\n  - id: a\n    ${entry}\n`;
    const { text, refused } = editEntries(file(before), [one]);
    assert.deepEqual(refused, []);
    assert.equal(text, file(after));
  });

test("a source without a text has no place", () => {
  assert.equal(editEntries("entries:\n  - id: a\n    text: { ko: 네 }\n", [source]).refused.length, 1);
});
