/** Every rule of a book has an annotated book that breaks it, and that book is as expected only while the rule is there. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { BOOK_RULES, readBook, sortTroubles, type Rule } from "@parley/book";
import {
  curedExample,
  isCured,
  examplesIn,
  expectedOf,
  folderOfExample,
  GOOD,
  type Example,
  type Expected,
} from "./annotated.ts";
import { folderOf } from "./folder.ts";

const rules: { readonly [name: string]: Rule } = BOOK_RULES;
const examples = examplesIn(join(import.meta.dirname, "rules"), rules);

const troublesOf = (example: Example, held: readonly Rule[]): Expected[] =>
  readBook(folderOfExample(example), { rules: held, partial: example.command.includes("--partial") }).troubles.map(
    expectedOf,
  );
const expected = ({ troubles }: Example): Expected[] => sortTroubles(troubles);

test("the good book, which every example begins as, has no trouble", () =>
  assert.deepEqual(readBook(folderOf(GOOD)).troubles, []));

describe("a broken book has the troubles written in it, and no others", () => {
  for (const example of examples)
    test(`${example.rule} ${example.heading}`, () =>
      assert.deepEqual(troublesOf(example, Object.values(rules)), expected(example)));
});

describe("a cured book has no trouble of its rule, and none that stops", () => {
  for (const example of examples.filter(isCured))
    test(`${example.rule} ${example.heading}`, () => {
      const found = troublesOf(curedExample(example), Object.values(rules));
      assert.deepEqual(
        found.filter(({ rule, level }) => rule === example.rule || level === "stop"),
        [],
      );
    });
});

describe("without its rule, a broken book loses the troubles of that rule and no others", () => {
  for (const example of examples)
    test(`${example.rule} ${example.heading}`, () => {
      const others = Object.values(rules).filter(({ name }) => name !== example.rule);
      const found = troublesOf(example, others);
      assert.notDeepEqual(found, expected(example));
      assert.deepEqual(
        found,
        expected(example).filter(({ rule }) => rule !== example.rule),
      );
    });
});

describe("with the row of its rule taken out of its table, a broken book has not its troubles", async () => {
  const folder = join(import.meta.dirname, "..", "src", "rules");
  const modules = await Promise.all(
    readdirSync(folder).map((name) => import(join(folder, name)) as Promise<{ readonly [name: string]: unknown }>),
  );
  const tables = [BOOK_RULES, ...modules.flatMap((module) => Object.values(module))].filter(
    (table): table is { [name: string]: Rule } => typeof table === "object" && table !== null,
  );
  for (const example of examples)
    test(`${example.rule} ${example.heading}`, () => {
      const rows = tables.map((table) => (Object.hasOwn(table, example.rule) ? table[example.rule] : undefined));
      assert.ok(rows.some((row) => row !== undefined));
      for (const table of tables) delete table[example.rule];
      try {
        // What reports a rule names its row: without it, reading breaks off.
        let found: Expected[] = [];
        try {
          found = troublesOf(example, Object.values(rules));
        } catch (error) {
          assert.ok(error instanceof TypeError, String(error));
        }
        assert.notDeepEqual(found, expected(example));
      } finally {
        for (const [i, row] of rows.entries()) if (row !== undefined) tables[i]![example.rule] = row;
      }
    });
});

test("every file of rules is in the register: what another one reported would be lost", () => {
  const source = join(import.meta.dirname, "..", "src");
  const register = readFileSync(join(source, "rules.ts"), "utf8");
  for (const name of readdirSync(join(source, "rules"))) assert.ok(register.includes(`from "./rules/${name}"`), name);
});

describe("every rule", () => {
  for (const [name, { milder, level, meaning, hint }] of Object.entries(rules))
    test(name, () => {
      const own = examples.filter(({ rule }) => rule === name).flatMap(({ troubles }) => troubles);
      const levels = new Set(own.filter(({ rule }) => rule === name).map((trouble) => trouble.level));
      assert.deepEqual([...levels].toSorted(), milder ? ["stop", "warning"] : [level]);
      assert.ok(
        examples.some((example) => example.rule === name && isCured(example)),
        "an example shows what is right",
      );
      assert.match(meaning, /^[A-Z].*\.$/, "the meaning is a sentence");
      assert.match(hint, /[^.]$/, "a hint has no full stop");
    });
});
