/** A second edition of a book: the kit lists what changed in a file, on a page and on the tablet. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { readOlderEdition } from "@parley/edition";
import { decodePack } from "@parley/pack";
import { buildKit } from "@parley/press";
import { pagesOf, temporaryFolder } from "./kit.ts";
import { openTablet } from "./tablet/browser.ts";

const temp = temporaryFolder();
const CHAPTER = `title: { ko: 물건, ru: Ве́щи }
entries:
  - { id: water, no: 10-01, act: request, text: { ko: 물 주세요., ru: "Да́йте во́ды́." } }
  - { id: tea, no: 10-02, act: request, text: { ko: 차 주세요., ru: Да́йте ча́ю. } }
  - { id: bread, no: 10-03, act: request, text: { ko: 빵 주세요., ru: Да́йте хле́ба. } }
`;
const book = join(temp, "book");
mkdirSync(join(book, "chapters"), { recursive: true });
writeFileSync(join(book, "book.yaml"), "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n");
writeFileSync(join(book, "chapters", "10-a.yaml"), CHAPTER);
mkdirSync(join(book, "paths"));
const pathOf = (title: string, steps: readonly string[]): string =>
  `title: { ko: ${title}, ru: Еда́ }\nsteps:\n${steps.map((id) => `  - entry: ${id}\n`).join("")}`;
writeFileSync(join(book, "paths", "food.yaml"), pathOf("음식", ["water", "bread"]));
writeFileSync(join(book, "paths", "drink.yaml"), pathOf("마실 것", ["water"]));
const second = join(temp, "second");
cpSync(book, second, { recursive: true });
writeFileSync(
  join(second, "chapters", "10-a.yaml"),
  `${CHAPTER.replace("Да́йте во́ды́.", "Да́йте воды́.").replace(/.*id: tea.*\n/, "")}  - { id: soup, no: 10-04, act: request, text: { ko: 국 주세요., ru: Да́йте су́па. } }\n`,
);
writeFileSync(
  join(second, "book.yaml"),
  "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\nedition: { no: 2, date: 2026-11-28 }\nretired: [{ id: tea, no: 10-02 }]\n",
);
writeFileSync(join(second, "paths", "food.yaml"), pathOf("먹을 것", ["bread", "water"]));
rmSync(join(second, "paths", "drink.yaml"));

test("the kit of a second edition has the list, and the first has none", async () => {
  const [one, two] = [join(temp, "one"), join(temp, "two")];
  const first = await buildKit(book, one);
  assert.ok(first.ok);
  assert.deepEqual(
    first.files.filter(({ name }) => name.startsWith("changes")),
    [],
  );
  const since = readOlderEdition(readFileSync(join(one, "edition.json"), "utf8"));
  const kit = await buildKit(second, two, { since });
  assert.ok(kit.ok, JSON.stringify(kit.troubles));
  const { entries, works } = JSON.parse(readFileSync(join(two, "changes.json"), "utf8")) as {
    entries: { no: string; change: string }[];
    works: object[];
  };
  assert.deepEqual(works, [
    { id: "path:food", change: "changed", titles: { ko: { old: "음식", new: "먹을 것" } }, parts: ["steps"] },
    { id: "path:drink", change: "gone", titles: { ko: { old: "마실 것" }, ru: { old: "Еда́" } } },
  ]);
  const LIST = [
    ["10-01", "changed"],
    ["10-02", "gone"],
    ["10-04", "new"],
  ];
  assert.deepEqual(
    entries.map(({ no, change }) => [no, change]),
    LIST,
  );
  const page = pagesOf(join(two, "changes-ko-ru.pdf")).join("\n");
  for (const words of [
    "10-01",
    "воды",
    "10-02",
    "차 주세요.",
    "10-04",
    "국 주세요.",
    "먹을 것",
    "마실 것",
    "초안",
    "1980-01-01",
  ])
    assert.ok(page.includes(words), `${words} is not on the page:\n${page}`);
  assert.ok(!page.includes("10-03"));
  const packed = /id="parley-pack"[^>]*>([^<]+)</.exec(readFileSync(join(two, "tablet.html"), "utf8"))![1]!;
  const pack = await decodePack(packed);
  assert.deepEqual(
    pack.changes!.entries.map(({ no, change }) => [no, change]),
    LIST,
  );
  const tablet = await openTablet(pathToFileURL(join(two, "tablet.html")).href);
  await tablet.goHome();
  await tablet.openSettings();
  await tablet.tap(tablet.settings.dialog.getByRole("button", { name: "제1판(1980-01-01) 이후 바뀐 내용" }));
  const rows = tablet.main.getByRole("listitem");
  const shown = (await rows.allTextContents()).map((text) => text.replaceAll("\u0301", "").replace(/\s+/g, " "));
  assert.deepEqual(
    shown.map((text) => /\d\d-\d\d/.exec(text)?.[0]),
    [...LIST.map(([no]) => no), undefined, undefined],
  );
  assert.match(shown[3]!, /바뀜, 단계별 대화, 제목, 단계.*이전 음식.*먹을 것/);
  assert.match(shown[4]!, /삭제됨.*, 단계별 대화.*이전 마실 것.*이전 Еда/);
  assert.match(shown[0]!, /바뀜.*이전 Дайте воды\..*Дайте воды\./);
  assert.match(shown[1]!, /삭제됨.*이전 차 주세요\..*이전 Дайте чаю\./);
  await tablet.tap(rows.nth(2).getByRole("button"));
  await tablet.card.waitForPhrase(/Дайте супа/);
  assert.deepEqual(tablet.seen, []);
  const before = await openTablet(pathToFileURL(join(one, "tablet.html")).href);
  await before.goHome();
  await before.openSettings();
  assert.equal(await before.settings.dialog.getByText("바뀐 내용").count(), 0);
});
