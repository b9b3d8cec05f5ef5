/** What changed since an older edition is exactly what was edited. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Folder } from "@parley/book";
import {
  changesSince,
  formatEdition,
  hasChanges,
  parseEdition,
  prepareBook,
  readOlderEdition,
  type Edition,
  type EntryChange,
} from "@parley/edition";

/** A book as a model: chapters of entries, each a text for each language, and perhaps answers and a picture. */
interface Row {
  readonly id: string;
  readonly no: string;
  readonly ko: string;
  readonly ru: string;
  readonly answers?: string;
  readonly picture?: string;
}
type Model = readonly { readonly no: string; readonly title: string; readonly rows: readonly Row[] }[];

const chapter = ({ title, rows }: Model[number]): string =>
  `title: { ko: ${title}, ru: Глава́ }\nentries:\n${rows
    .map(({ id, no, ko, ru, answers, picture }) => {
      const extra = `${answers ? `, answers: ${answers}` : ""}${picture ? `, picture: "${picture}"` : ""}`;
      return `  - { id: ${id}, no: ${no}, act: question${extra}, text: { ko: "${ko}", ru: "${ru}" } }\n`;
    })
    .join("")}`;

function folderOf(model: Model, head = ""): Folder {
  const files: { [path: string]: string } = {
    "book.yaml": `title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n${head}`,
    ...Object.fromEntries(model.map((one) => [`chapters/${one.no}-a.yaml`, chapter(one)])),
  };
  return {
    items: Object.keys(files).map((path) => ({ path, kind: "file" })),
    read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
  };
}

const editionOf = async (model: Model, head = ""): Promise<Edition> =>
  (await prepareBook(folderOf(model, head))).edition;
const older = (edition: Edition): ReturnType<typeof readOlderEdition> => readOlderEdition(formatEdition(edition));

const KO = ["물이 있어요?", "어디예요?", "괜찮아요?", "추워요?", "배고파요?", "아파요?"];
const RU = ["Вода́ есть?", "Где э́то?", "Всё хорошо́?", "Вам хо́лодно?", "Вы голодны́?", "Больно́?"];
const ANSWERS = ["yes-no", "number", "time"];
const PICTURES = ["parley:blanket", "parley:hoist"];
const row = (chapterNo: string, n: number): Row => ({
  id: `c${chapterNo}-e${n}`,
  no: `${chapterNo}-${String(n + 1).padStart(2, "0")}`,
  ko: KO[n % KO.length]!,
  ru: RU[n % RU.length]!,
  answers: ANSWERS[n % 2]!,
});
const base = (sizes: readonly number[]): Model =>
  sizes.map((size, i) => {
    const no = String(10 * (i + 1));
    return { no, title: "장", rows: Array.from({ length: size }, (_, n) => row(no, n)) };
  });

/** An edit of the entry at an index of all entries. */
type Edit =
  | { readonly what: "ko" | "ru"; readonly at: number; readonly words: number }
  | { readonly what: "answers"; readonly at: number; readonly words: number }
  | { readonly what: "delete"; readonly at: number }
  | { readonly what: "add"; readonly at: number }
  | { readonly what: "move"; readonly at: number; readonly to: number };

const edits = fc.uniqueArray(
  fc.oneof(
    fc.record({ what: fc.constantFrom("ko" as const, "ru" as const), at: fc.nat(20), words: fc.nat(4) }),
    fc.record({ what: fc.constant("answers" as const), at: fc.nat(20), words: fc.nat(2) }),
    fc.record({ what: fc.constant("delete" as const), at: fc.nat(20) }),
    fc.record({ what: fc.constant("add" as const), at: fc.nat(20) }),
    fc.record({ what: fc.constant("move" as const), at: fc.nat(20), to: fc.nat(8) }),
  ),
  { maxLength: 8, selector: ({ what, at }) => `${what} ${at}` },
);

/** The model after some edits, and what they changed in each entry; moves apart. */
function apply(model: Model, list: readonly Edit[]): { model: Model; expected: Map<string, object>; moves: number } {
  const expected = new Map<string, { [part: string]: unknown }>();
  const chapters = model.map((one) => ({ ...one, rows: [...one.rows] }));
  const all = model.flatMap(({ rows }, c) => rows.map((one) => ({ c, id: one.id })));
  let moves = 0;
  const added = new Set<string>();
  const deleted = new Set<string>();
  for (const edit of list) {
    const { c, id } = all[edit.at % all.length]!;
    const { rows, no } = chapters[c]!;
    const i = rows.findIndex((one) => one.id === id);
    const one = rows[i];
    if (!one) continue;
    if (edit.what === "add") {
      const next: Row = { ...row(no, 40 + edit.at), id: `new-${edit.at}` };
      if (rows.some((other) => other.id === next.id) || added.has(next.id)) continue;
      added.add(next.id);
      rows.splice(i, 0, next);
      expected.set(next.id, { change: "new", no: next.no });
    } else if (edit.what === "delete") {
      // The other edits of it do not count.
      deleted.add(id);
      rows.splice(i, 1);
      expected.set(id, { change: "gone", no: one.no });
    } else if (edit.what === "move") {
      rows.splice(i, 1);
      rows.splice(edit.to % (rows.length + 1), 0, one);
      moves += 1;
    } else {
      const values = edit.what === "ko" ? KO : edit.what === "ru" ? RU : ANSWERS;
      const now = values[edit.words]!;
      rows[i] = { ...one, [edit.what]: now };
      const first = model[c]!.rows.find((other) => other.id === id)![edit.what];
      const known = expected.get(id) ?? { change: "changed", no: one.no };
      expected.set(id, { ...known, [edit.what]: first === now ? undefined : [first, now] });
    }
  }
  for (const [id, { change, no, ...parts }] of expected)
    if (change === "changed" && !deleted.has(id) && Object.values(parts).every((part) => part === undefined))
      expected.delete(id);
    else expected.set(id, { change, no, ...JSON.parse(JSON.stringify(parts)) });
  return { model: chapters, expected, moves };
}

/** A change in the notation of `apply`, without moves. */
function partsOf({ change, no, texts = {}, answers }: EntryChange): object {
  if (change !== "changed") return { change, no };
  const words = Object.entries(texts).map(([lang, one]) => [lang, [one.old?.[0]?.text, one.new?.[0]?.text]]);
  return { change, no, ...Object.fromEntries(words), ...(answers ? { answers: [answers.old, answers.new] } : {}) };
}

test("the list of changes is exactly the edits", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
      edits,
      async (sizes, list) => {
        const first = base(sizes);
        const { model, expected, moves } = apply(first, list);
        const [old, now] = [await editionOf(first), await editionOf(model)];
        const { entries } = changesSince(older(old), now);
        const others = entries.filter(({ moved, ...rest }) => moved === undefined || Object.keys(rest).length > 3);
        assert.deepEqual(new Map(others.map((one) => [one.id, partsOf(one)])), expected);
        // Of all explanations of the new order the list has one of the shortest.
        const moved = new Set(entries.flatMap(({ id, moved }) => (moved ? [id] : [])));
        assert.ok(moved.size <= moves);
        const stayed = (edition: Edition, other: Edition): string[] =>
          edition.chapters
            .flatMap((one) => one.entries)
            .filter((id) => !moved.has(id) && Object.hasOwn(other.entries, id));
        assert.deepEqual(stayed(now, old), stayed(old, now));
        for (const { other, respellings, number, picture } of entries)
          assert.deepEqual([other, respellings, number, picture], [undefined, undefined, undefined, undefined]);
      },
    ),
    { numRuns: 60 },
  ));

const one = (parts: Partial<Row>): Model => [{ no: "10", title: "장", rows: [{ ...row("10", 0), ...parts }] }];
const changesOf = async (before: Model, now: Model, heads: readonly [string, string] = ["", ""]) =>
  changesSince(older(await editionOf(before, heads[0])), await editionOf(now, heads[1]));

describe("one change", () => {
  test("a picture", async () => {
    const [added] = (await changesOf(one({}), one({ picture: PICTURES[0]! }))).entries;
    assert.match(added!.picture!.new!, /^[\da-f]{64}$/);
    const [other] = (await changesOf(one({ picture: PICTURES[0]! }), one({ picture: PICTURES[1]! }))).entries;
    assert.notEqual(other!.picture!.new, other!.picture!.old);
    const [gone] = (await changesOf(one({ picture: PICTURES[0]! }), one({}))).entries;
    assert.equal(gone!.picture!.new, undefined);
  });
  test("a number", async () =>
    assert.deepEqual((await changesOf(one({}), one({ no: "10-07" }))).entries, [
      { id: "c10-e0", no: "10-07", change: "changed", number: { old: "10-01", new: "10-07" } },
    ]));
  test("a stress mark is a change of the text", async () => {
    const [found] = (await changesOf(one({ ru: "Вода есть?" }), one({ ru: "Вода́ есть?" }))).entries;
    assert.deepEqual(found!.texts, { ru: { old: [{ text: "Вода есть?" }], new: [{ text: "Вода́ есть?" }] } });
  });
  test("the title of a chapter, and of the book", async () => {
    const now: Model = [{ ...one({})[0]!, title: "새 장" }];
    const { titles } = await changesOf(one({}), now);
    assert.deepEqual(titles, [{ of: "10", lang: "ko", old: "장", new: "새 장" }]);
  });
  test("a language of one edition only is listed once", async () => {
    const two = await editionOf(one({}));
    const three: Edition = { ...two, book: { ...two.book, languages: ["ko", "ru", "en"] } };
    const changes = changesSince(older(two), three);
    assert.deepEqual([changes.languages, changes.entries], [{ new: ["en"], gone: [] }, []]);
  });
  test("a respelling of the same text", async () => {
    const old = await editionOf(one({}));
    const now = JSON.parse(
      JSON.stringify(old)
        .replace('"say":["му"', '"say":["мю"')
        .replace(/"say":\["[^"]+"/, '"say":["х"'),
    ) as Edition;
    const [found] = changesSince(older(old), now).entries;
    assert.deepEqual(Object.keys(found!), ["id", "no", "change", "respellings"]);
  });
});

describe("what is only omitted is not gone", async () => {
  const full = await editionOf(base([2, 2]));
  test("entries that lack a text", () => {
    const { ["c20-e1"]: _, ...entries } = full.entries;
    const chapters = full.chapters.map((one) => ({ ...one, entries: one.entries.filter((id) => id !== "c20-e1") }));
    const now = { ...full, entries, chapters } as Edition;
    assert.deepEqual(changesSince(older(full), now, { leftOut: ["c20-e1"] }).entries, []);
    assert.deepEqual(
      changesSince(older(full), now).entries.map(({ id, change }) => [id, change]),
      [["c20-e1", "gone"]],
    );
  });
  test("chapters that are not selected", async () => {
    const { edition } = await prepareBook(folderOf(base([1, 2])), { chapters: ["10"], since: older(full) });
    assert.deepEqual(
      edition.changes!.entries.map(({ id, change }) => [id, change]),
      [["c10-e1", "gone"]],
    );
  });
});

test("nothing changed", async () => {
  const full = await editionOf(base([3, 2]));
  const changes = changesSince(older(full), full);
  assert.equal(hasChanges(changes), false);
  assert.equal(changes.since.hash, full.book.hash);
});

test("of version 1 only the numbers are compared", async () => {
  const now = await editionOf(base([2]));
  const old = '{"parley":1,"entries":{"c10-e0":{"no":"10-01"},"gone":{"no":"10-09"},"c10-e1":{"no":"10-08"}}}';
  const changes = changesSince(readOlderEdition(old), now);
  assert.equal(changes.compared, "numbers");
  assert.deepEqual(changes.entries, [
    { id: "c10-e1", no: "10-02", change: "changed", number: { old: "10-08", new: "10-02" } },
    { id: "gone", no: "10-09", change: "gone" },
  ]);
});

test("the changes are in the edition, and not in its hash", async () => {
  const old = await editionOf(base([2]));
  const { edition } = await prepareBook(folderOf(base([3])), { since: older(old) });
  assert.equal(edition.book.hash, (await editionOf(base([3]))).book.hash);
  assert.deepEqual(parseEdition(formatEdition(edition)).changes, JSON.parse(JSON.stringify(edition.changes)));
});

test("an older edition with anything in it is read, or refused with a TypeError or RangeError", async () => {
  const now = await editionOf(base([2]));
  const text = formatEdition(now);
  const damaged = fc
    .tuple(fc.nat(text.length - 1), fc.nat(200), fc.string())
    .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
  const json = fc
    .json()
    .map((value) => `{"parley":2,"entries":{"a":{"no":"10-01","texts":${value}}},"book":${value},"chapters":[]}`);
  const swapped = fc
    .constantFrom('"text":', '"say":', '"no":', '"title":', '"entries":', '"languages":', '"respelling":')
    .chain((key) => fc.json().map((value) => text.replaceAll(key, `${key}${value},"x":`)));
  fc.assert(
    fc.property(fc.oneof(damaged, json, swapped), (one) => {
      let read: ReturnType<typeof readOlderEdition>;
      try {
        read = readOlderEdition(one);
      } catch (error) {
        assert.ok(
          (error instanceof TypeError && /edition/.test(error.message)) || error instanceof RangeError,
          String(error),
        );
        return;
      }
      changesSince(read, now);
    }),
    { numRuns: 500 },
  );
});
