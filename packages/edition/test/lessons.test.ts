/** Lessons in an edition: which are there, what they hold, and how they count and change. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { canonical, type Folder } from "@parley/book";
import {
  changesSince,
  formatEdition,
  hasChanges,
  missingSignatures,
  parseEdition,
  prepareBook,
  readOlderEdition,
  standingOf,
  type PreparedBook,
  type PrepareOptions,
} from "@parley/edition";

const WORDS = (no: string, id: string, ko: string, ru: string): string =>
  `  - { id: ${id}, no: ${no}, act: request, text: { ko: ${ko}, ru: ${ru} } }\n`;
const BOOK: { readonly [path: string]: string } = {
  "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n",
  "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }\nentries:\n${WORDS("10-01", "come", "이리 오세요.", "Иди́те сюда́.")}${WORDS("10-02", "sit", "앉으세요.", "Сади́тесь.")}`,
  "chapters/20-b.yaml": `title: { ko: 둘째, ru: Второ́е }\nentries:\n${WORDS("20-01", "wait", "기다리세요.", "Подожди́те.")}`,
  "media/come.ko.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\n자, 이리 오세요.\n",
  "media/come.ru.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\nНу, иди́те сюда́!\n",
};
const lesson = (order: number, head: string, ru = "Сло́во."): string =>
  `---\ntitle: { ko: 수업, ru: Уро́к }\norder: ${order}\ncan-do: { ko: 한다, ru: Могу́ }\n${head}---\n# ko\n\n말\n\n# ru\n\n${ru}\n`;
const MEDIA = `media:\n  media/come.webm: { get: { ko: 도서관, ru: Библиоте́ка }, bytes: 9, sha256: ${"ab".repeat(32)} }\n`;
const FIRST = lesson(
  2,
  `teaches: [come, sit]\nchecks: [{ right: come }]\n${MEDIA}`,
  "<entry:come>\n\n![Зову́т](media/come.webm)\n\n![Верёвка](parley:rope)",
);
const SECOND = lesson(1, "teaches: [wait]\n");

function prepare(files: { readonly [path: string]: string }, options: PrepareOptions = {}): Promise<PreparedBook> {
  const all = { ...BOOK, ...files };
  const folder: Folder = {
    items: Object.keys(all).map((path) => ({ path, kind: "file" })),
    read: (path) => (all[path] === undefined ? undefined : Buffer.from(all[path])),
  };
  return prepareBook(folder, options);
}
const BOTH = { "lessons/first.md": FIRST, "lessons/second.md": SECOND };

test("lessons are in their order, with media by hash, subtitles with phrases, questions and standing", async () => {
  const { edition, works } = await prepare(BOTH);
  assert.deepEqual(
    edition.lessons!.map(({ id }) => id),
    ["second", "first"],
  );
  const [, first] = edition.lessons!;
  assert.deepEqual(first!.teaches, ["come", "sit"]);
  assert.deepEqual(first!.checks, [{ as: "read", right: "come", among: ["come", "sit"] }]);
  assert.deepEqual(first!.body["ru"]![0], { kind: "phrase", entry: "come" });
  const { file, ...film } = first!.media["media/come.webm"]!;
  assert.equal(file, undefined);
  assert.deepEqual(film.subtitles["ru"]![0]!.text, ["Ну, ", { entry: "come", text: "иди́те сюда́" }, "!"]);
  assert.deepEqual(film.get, { ko: "도서관", ru: "Библиоте́ка" });
  assert.equal(edition.media[first!.media["parley:rope"]!.file!]?.type, "image/svg+xml");
  assert.deepEqual(first!.standing, { ko: "draft", ru: "draft" });
  assert.deepEqual(parseEdition(formatEdition(edition)).lessons, edition.lessons);
  const without = (await prepare({})).edition;
  assert.equal(standingOf(edition).texts, standingOf(without).texts + 4);
  assert.equal(without.lessons, undefined);
  assert.deepEqual(
    works.map(({ id, langs }) => [id, langs]),
    [
      ["lesson:second", ["ko", "ru"]],
      ["lesson:first", ["ko", "ru"]],
    ],
  );
});

test("a lesson is in the kit if all its phrases are", async () => {
  const { edition } = await prepare(BOTH, { chapters: ["20"] });
  assert.deepEqual(
    edition.lessons?.map(({ id }) => id),
    ["second"],
  );
});

test("with a partial build, a lesson with an entry that is left out is left out and reported", async () => {
  const gone = {
    "chapters/20-b.yaml":
      "title: { ko: 둘째, ru: Второ́е }\nentries:\n  - { id: wait, no: 20-01, act: request, text: { ko: 기다리세요. } }\n",
  };
  const { edition, troubles } = await prepare({ ...BOTH, ...gone }, { partial: true });
  assert.deepEqual(
    edition.lessons?.map(({ id }) => id),
    ["first"],
  );
  assert.ok(troubles.some(({ path, rule }) => path === "lessons/second.md" && rule === "left-out"));
});

test("the hash of a language changes with its words, its subtitles and what is asked, and with nothing else", async () => {
  const hashed = async (files: { readonly [path: string]: string }): Promise<string[]> => {
    const { works } = await prepare({ ...BOTH, ...files });
    return ["ko", "ru"].map((lang) => canonical(works.find(({ id }) => id === "lesson:first")!.textIn(lang)));
  };
  const [ko, ru] = await hashed({});
  const CASES: readonly (readonly [
    name: string,
    files: { readonly [path: string]: string },
    changes: readonly boolean[],
  ])[] = [
    ["words", { "lessons/first.md": FIRST.replace("Верёвка", "Кана́т") }, [false, true]],
    ["subtitles", { "media/come.ko.vtt": BOOK["media/come.ko.vtt"]!.replace("자,", "저,") }, [true, false]],
    ["times", { "media/come.ru.vtt": BOOK["media/come.ru.vtt"]!.replace("02.000", "03.000") }, [false, true]],
    ["questions", { "lessons/first.md": FIRST.replace("right: come", "right: sit") }, [true, true]],
    ["line ends", { "lessons/first.md": FIRST.replaceAll("\n", "\r\n") }, [false, false]],
    ["another lesson", { "lessons/second.md": SECOND.replace("Сло́во", "Фра́за") }, [false, false]],
  ];
  for (const [name, files, changes] of CASES) {
    const now = await hashed(files);
    assert.deepEqual([now[0] !== ko, now[1] !== ru], changes, name);
  }
});

test("changes name the lessons that are new, changed in a language, or gone", async () => {
  const changesFrom = async (
    old: { readonly [path: string]: string },
    now: { readonly [path: string]: string },
  ): Promise<unknown> => {
    const older = readOlderEdition(formatEdition((await prepare(old)).edition));
    const changes = changesSince(older, (await prepare(now)).edition);
    assert.equal(hasChanges(changes), changes.lessons !== undefined);
    return changes.lessons?.map(({ id, change, langs }) => [id, change, ...(langs ?? [])]);
  };
  assert.equal(await changesFrom(BOTH, BOTH), undefined);
  assert.deepEqual(await changesFrom({ "lessons/first.md": FIRST }, BOTH), [["second", "new"]]);
  assert.deepEqual(await changesFrom(BOTH, { "lessons/first.md": FIRST }), [["second", "gone"]]);
  const changed = { ...BOTH, "lessons/first.md": FIRST.replace("Верёвка", "Кана́т") };
  assert.deepEqual(await changesFrom(BOTH, changed), [["first", "changed", "ru"]]);
});

test("a release names the lessons that are not signed", async () => {
  const { book, works } = await prepare(BOTH);
  const missing = missingSignatures(book, ["ko", "ru"], works).filter(({ id }) => id.startsWith("lesson:"));
  assert.deepEqual(
    missing.map(({ id, lang, path }) => [id, lang, path]),
    ["second", "first"].flatMap((id) => ["ko", "ru"].map((lang) => [`lesson:${id}`, lang, `lessons/${id}.md`])),
  );
});
