/** Drills: what is read of them, and what is signed. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { drillWork, hashedText, hashText, readBook, type BookDrill } from "@parley/book";
import { GOOD } from "./annotated.ts";
import { folderOf } from "./folder.ts";
import { runs } from "./runs.ts";

const ENTRIES = `title: { ko: 장, ru: Глава́ }
entries:
  - { id: lift, no: 10-01, act: instruction, text: { ko: 올리세요., ru: Поднима́йте. } }
  - { id: lower, no: 10-02, act: instruction, text: { ko: 내리세요., ru: Опуска́йте. } }
  - { id: hold, no: 10-03, act: instruction, text: { ko: 잡으세요. } }
`;
const HEAD = `title: { ko: 크레인, ru: Кран }
roles: { a: { ko: 크레인, ru: кран }, b: { ko: 갑판, ru: па́луба } }
`;
const PATH = `title: { ko: 길, ru: Путь }
steps:
  - { entry: lift, id: first }
  - entry: lower
  - { entry: lift, id: again }
`;
const filesWith = (drill: string): { [path: string]: string } => ({
  ...GOOD,
  "chapters/10-a.yaml": ENTRIES.replace("{ ko: 잡으세요. }", "{ ko: 잡으세요., ru: Держи́те. }"),
  "paths/crane-work.yaml": PATH,
  "drills/crane.yaml": HEAD + drill,
});
const drillOf = (drill: string): BookDrill | undefined => readBook(folderOf(filesWith(drill))).book.drills[0];

describe("a drill as it is written", () => {
  const cases: readonly (readonly [written: string, read: Partial<BookDrill>])[] = [
    ["orders: [{ entry: lift }]", { id: "crane", lead: "a", change: false, times: { readback: 15, report: 60 } }],
    ["lead: b\nchange: yes\norders: [{ entry: lift }]", { lead: "b", change: true }],
    ["change: true\norders: [{ entry: lift }]", { change: true }],
    ["times: { report: 20 }\norders: [{ entry: lift }]", { times: { readback: 15, report: 20 } }],
    ["times: { read-back: 5 }\norders: [{ entry: lift }]", { times: { readback: 5, report: 60 } }],
    ["policy: four-eyes\norders: [{ entry: lift }]", { policy: "four-eyes" }],
    ["path: crane-work", { of: "crane-work" }],
  ];
  for (const [written, read] of cases)
    test(written, () => {
      const drill = drillOf(written)!;
      for (const [name, value] of Object.entries(read)) assert.deepEqual(drill[name as "lead"], value, name);
      assert.equal(drill.orders[0]?.entry, "lift");
    });
  test("the orders of a path are its entries, each once", () =>
    assert.deepEqual(
      drillOf("path: crane-work")!.orders.map(({ entry }) => entry),
      ["lift", "lower"],
    ));
  test("limits of time outside their bounds are reported", () => {
    const { troubles } = readBook(folderOf(filesWith("times: { read-back: 1 }\norders: [{ entry: lift, time: 2 }]")));
    assert.equal(troubles.filter(({ path, level }) => path === "drills/crane.yaml" && level === "stop").length, 2);
  });
});

test("a title or the name of a role that is missing in a language is reported", () => {
  const files = filesWith("orders: [{ entry: lift }]");
  const head = "title: { ko: 크레인 }\nroles: { a: { ru: кран }, b: { ko: 갑판, ru: па́луба } }\n";
  const { troubles } = readBook(folderOf({ ...files, "drills/crane.yaml": `${head}orders: [{ entry: lift }]` }));
  assert.deepEqual(
    troubles.map(({ rule, message }) => [rule, message]),
    [
      ["no-title", "role a has no name in ko"],
      ["no-title", "the drill has no title in ru"],
    ],
  );
});

test("everything that a drill does is in its text, and so in its hash", () => {
  const base = "orders: [{ entry: lift }, { entry: lower }]\nerrors: [{ entry: lift, say: lower }]";
  const work = drillWork(drillOf(base)!);
  assert.equal(
    hashedText({ work }, "ru"),
    '{"entry":"drill:crane","errors":[{"entry":"lift","say":"lower"}],"kind":"drill","lang":"ru","lead":"a","orders":[{"entry":"lift"},{"entry":"lower"}],"roles":["кран","па́луба"],"times":[15,60],"title":"Кран","v":2}',
  );
  assert.equal(hashText({ work }, "en"), undefined);
  const others = [
    `lead: b\n${base}`,
    `change: yes\n${base}`,
    `times: { report: 61 }\n${base}`,
    base.replace("{ entry: lower }", "{ entry: lower, time: 90 }"),
    base.replace("{ entry: lift }, { entry: lower }", "{ entry: lower }, { entry: lift }"),
    base.replace("say: lower", "say: hold"),
    base.replace(/\nerrors.*/, ""),
  ];
  const hashes = [base, ...others].map((one) => hashText({ work: drillWork(drillOf(one)!) }, "ru"));
  assert.equal(new Set(hashes).size, hashes.length);
  const renamed = drillWork({ ...drillOf(base)!, roles: { a: { ru: "лебёдка" }, b: {} } });
  assert.notEqual(hashText({ work: renamed }, "ru"), hashes[0]);
});

test("with --partial, a drill that needs what is left out is left out, and said so", () => {
  const drill = (orders: string): string => `${HEAD}${orders}`;
  const files = {
    ...GOOD,
    "chapters/10-a.yaml": ENTRIES,
    "paths/holding.yaml": PATH.replace("entry: lower", "entry: hold"),
    "drills/a.yaml": drill("orders: [{ entry: hold }]"),
    "drills/b.yaml": drill("orders: [{ entry: lift }]\nerrors: [{ entry: lift, say: hold }]"),
    "drills/c.yaml": drill("path: holding"),
    "drills/d.yaml": drill("orders: [{ entry: lift }]"),
  };
  const { book, troubles } = readBook(folderOf(files), { partial: true });
  assert.deepEqual(
    book.drills.map(({ id }) => id),
    ["d"],
  );
  const told = troubles.filter(({ path }) => path.startsWith("drills/"));
  assert.deepEqual(
    told.map(({ rule, message }) => `${rule}: ${message}`),
    ["a", "b", "c"].map((id) => `left-out: the drill “${id}” is left out with its entries`),
  );
});

test("anything may stand in a drill", () => {
  const word = fc.constantFrom(
    "title",
    "roles",
    "lead",
    "change",
    "times",
    "read-back",
    "orders",
    "errors",
    "entry",
    "say",
    "path",
    "lift",
    "a",
    "b",
    "ko",
    "crane-work",
  );
  const { any: value } = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie("any"), { maxLength: 4 }),
      fc.dictionary(word, tie("any"), { maxKeys: 5 }),
    ),
  }));
  const text = fc.oneof(
    value.map((one) => JSON.stringify(one)),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (written) => {
      const { book } = readBook(folderOf({ ...filesWith(""), "drills/crane.yaml": written }));
      for (const drill of book.drills) for (const lang of ["ko", "ru"]) hashText({ work: drillWork(drill) }, lang);
    }),
    { numRuns: runs(500) },
  );
});
