/** Drills in an edition: which are included, their standing, and what changed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBook, type Folder } from "@parley/book";
import {
  changesSince,
  formatEdition,
  makeEdition,
  parseEdition,
  prepareBook,
  readOlderEdition,
  standingOf,
  type Edition,
} from "@parley/edition";

const entry = (id: string, no: string, ko: string, ru: string): string =>
  `  - { id: ${id}, no: ${no}, act: instruction, text: { ko: ${ko}, ru: ${ru} } }\n`;
const FILES: { readonly [path: string]: string } = {
  "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n",
  "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }\nentries:\n${entry("lift", "10-01", "올리세요.", "Поднима́йте.")}`,
  "chapters/20-b.yaml": `title: { ko: 둘, ru: Втора́я }\nentries:\n${entry("lower", "20-01", "내리세요.", "Опуска́йте.")}`,
  "drills/crane.yaml": `title: { ko: 크레인, ru: Кран }
roles: { a: { ko: 신호, ru: сигна́л }, b: { ko: 크레인, ru: кран } }
change: yes
times: { report: 40 }
orders: [{ entry: lift, time: 90 }]
errors: [{ entry: lift, say: lower }]
`,
  "drills/lifting.yaml": `title: { ko: 올리기, ru: Подъём }
roles: { a: { ko: 신호, ru: сигна́л }, b: { ko: 크레인, ru: кран } }
orders: [{ entry: lift }]
`,
};
const folderOf = (files: { readonly [path: string]: string }): Folder => ({
  items: Object.keys(files).map((path) => ({ path, kind: "file" })),
  read: (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
});
const editionOf = (files: typeof FILES = FILES, chapters?: readonly string[]): Edition =>
  makeEdition(readBook(folderOf(files)).book, chapters ? { chapters } : {}).edition;

test("a drill of an edition has its errors beside its orders, and a standing in each language", () => {
  const edition = editionOf();
  assert.deepEqual(edition.drills?.[0], {
    id: "crane",
    title: { ko: "크레인", ru: "Кран" },
    roles: { a: { ko: "신호", ru: "сигна́л" }, b: { ko: "크레인", ru: "кран" } },
    lead: "a",
    change: true,
    times: { readback: 15, report: 40 },
    policy: "one-pass",
    standing: { ko: "draft", ru: "draft" },
    orders: [{ entry: "lift", time: 90, wrong: "lower" }],
  });
  assert.deepEqual(parseEdition(formatEdition(edition)).drills, edition.drills);
});

test("with some chapters, a drill is included if its orders and its errors are", () => {
  const idsOf = (...chapters: readonly string[]): readonly string[] | undefined =>
    editionOf(FILES, chapters).drills?.map(({ id }) => id);
  assert.deepEqual([idsOf("10"), idsOf("20"), idsOf("10", "20")], [["lifting"], undefined, ["crane", "lifting"]]);
});

test("the titles of drills count on the tablet, and not on paper, which has no drills", () => {
  const [whole, { drills: _, ...without }] = [editionOf(), editionOf()];
  const count = (edition: Edition, on: "tablet" | "booklet"): number =>
    standingOf(edition, edition.book.languages, on).texts;
  assert.equal(count(whole, "tablet"), count(without, "tablet") + 4);
});

test("a release needs the signatures of drills", async () => {
  const { troubles } = await prepareBook(folderOf(FILES), { release: true });
  const unsigned = troubles.filter(({ rule, path }) => rule === "unsigned" && path.startsWith("drills/"));
  assert.deepEqual(
    unsigned.map(({ message }) => message),
    [
      "2 texts are not signed: drill:crane (ko), drill:crane (ru)",
      "2 texts are not signed: drill:lifting (ko), drill:lifting (ru)",
    ],
  );
});

test("a drill that is new, gone or renamed is among the titles that changed", () => {
  const older = readOlderEdition(formatEdition(editionOf()));
  const { "drills/crane.yaml": crane = "", "drills/lifting.yaml": lifting = "", ...rest } = FILES;
  const now = editionOf({ ...rest, "drills/crane.yaml": crane.replace("Кран", "Лебёдка"), "drills/new.yaml": lifting });
  assert.deepEqual(changesSince(older, now).titles, [
    { of: "drill:crane", lang: "ru", old: "Кран", new: "Лебёдка" },
    { of: "drill:lifting", lang: "ko", old: "올리기" },
    { of: "drill:lifting", lang: "ru", old: "Подъём" },
    { of: "drill:new", lang: "ko", new: "올리기" },
    { of: "drill:new", lang: "ru", new: "Подъём" },
  ]);
});
