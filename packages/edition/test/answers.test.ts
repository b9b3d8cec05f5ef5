/** Answers and paths of a book in its edition. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBook, type Folder } from "@parley/book";
import { answerPartKey, makeEdition, plainText, prepareBook, type Edition } from "@parley/edition";
import { fill } from "@parley/sound";

const LANGUAGES = ["ko", "ru", "en", "uk"];
const words = (text: string): string => `{ ${LANGUAGES.map((lang) => `${lang}: "${text} ${lang}"`).join(", ")} }`;
const question = (id: string, no: string, answers: string): string =>
  `  - { id: ${id}, no: 10-${no}, act: question, answers: ${answers}, text: ${words(id)} }\n`;

const FILES: { readonly [path: string]: string } = {
  "book.yaml": `title: ${words("book")}\nlanguages: [${LANGUAGES.join(", ")}]\nsides: [ko, ru]\n`,
  "chapters/10-a.yaml": `title: ${words("a")}
entries:
${question("phone", "01", "digits")}${question("when-began", "02", "when")}${question("where-now", "03", "place")}${question("how-go", "04", "transport")}${question("what-hurts", "05", "{ choice: { chapter: '20', tags: [pain] }, several: true }")}${question("warm", "06", "{ number: { unit: degree, min: 30, max: 43, decimals: 1 } }")}`,
  "chapters/20-b.yaml": `title: ${words("b")}
entries:
  - { id: yard, no: 20-01, kind: term, tags: [place], text: ${words("yard")}, label: { ru: двор } }
  - { id: bus, no: 20-02, kind: term, tags: [transport], text: ${words("bus")} }
  - { id: headache, no: 20-03, act: information, tags: [pain], text: ${words("headache")} }
  - { id: tooth, no: 20-04, act: answer, tags: [pain], text: ${words("tooth")} }
  - { id: sit, no: 20-05, act: request, tags: [pain], text: ${words("sit")} }
`,
  "paths/way.yaml": `title: ${words("way")}\nside: b\nsteps:\n  - { entry: warm, go: { "> 38.5": path:more, else: end } }\n  - { entry: phone }\n`,
  "paths/more.yaml": `title: ${words("more")}\nsteps:\n  - { entry: sit }\n`,
};
const folder: Folder = {
  items: Object.keys(FILES).map((path) => ({ path, kind: "file" })),
  read: (path) => (FILES[path] === undefined ? undefined : new TextEncoder().encode(FILES[path])),
};
const editionOf = (chapters?: readonly string[]): Edition =>
  makeEdition(readBook(folder).book, chapters ? { chapters } : {}).edition;

test("every choice is a list of ids", () => {
  const { entries } = editionOf();
  assert.deepEqual(entries["where-now"]!.answers, { place: ["yard"] });
  assert.deepEqual(entries["how-go"]!.answers, { transport: ["bus"] });
  assert.deepEqual(entries["what-hurts"]!.answers, { choice: ["headache", "tooth"], several: true });
  assert.deepEqual(entries["warm"]!.answers, { number: { unit: "degree", min: 30, max: 43, decimals: 1 } });
  assert.deepEqual(entries["yard"]!.label, { ru: "двор" });
});

test("the answers that questions offer are included with them", () =>
  assert.deepEqual(Object.keys(editionOf(["10"]).entries).slice(-4), ["yard", "bus", "headache", "tooth"]));

test("a time is read aloud from an hour and minutes as it is read whole, in every language", () => {
  const { fillers } = editionOf();
  for (const lang of LANGUAGES) {
    const parts = ["clock|hour", "clock|hour-minute", "clock|minute", "clock|minute-0"] as const;
    const [hours, before, minutes, first] = parts.map((part) => fillers[answerPartKey(part, lang)]!);
    const whole = (hour: number, minute: number): string =>
      fill(lang, { type: "time", form: "", value: `${hour}:${String(minute).padStart(2, "0")}` }).spoken;
    const reader = lang === "ko" ? "ru" : "ko";
    for (let hour = 0; hour < 24; hour += 1) {
      assert.equal(hours![hour]!.text, whole(hour, 0));
      assert.notEqual(plainText(hours![hour]!.respelling[reader]!), "");
      for (let minute = 1; minute < 60; minute += 1)
        assert.equal(`${before![hour]!.text} ${(hour === 0 ? first : minutes)![minute]!.text}`, whole(hour, minute));
    }
  }
});

test("the digits are read one by one, in every language", () => {
  const { fillers } = editionOf();
  const spoken = (lang: string): string[] =>
    Object.values(fillers[answerPartKey("digit|", lang)]!).map(({ text }) => text);
  assert.deepEqual(spoken("en").slice(0, 3), ["zero", "one", "two"]);
  assert.deepEqual(spoken("ko").slice(0, 3), ["영", "일", "이"]);
  assert.deepEqual(spoken("ru").slice(0, 3), ["ноль", "оди́н", "два"]);
  assert.deepEqual(spoken("uk").slice(0, 3), ["нуль", "оди́н", "два"]);
});

test("a path has its steps, and its standing in each language", () => {
  const { paths = [], book } = editionOf();
  assert.deepEqual(
    paths.map(({ id }) => id),
    ["more", "way"],
  );
  assert.deepEqual(paths[1], {
    id: "way",
    title: Object.fromEntries(LANGUAGES.map((lang) => [lang, `way ${lang}`])),
    side: "b",
    policy: "one-pass",
    standing: Object.fromEntries(LANGUAGES.map((lang) => [lang, "draft"])),
    steps: [
      {
        id: "warm",
        entry: "warm",
        go: [
          ["> 38.5", "path:more"],
          ["else", "end"],
        ],
      },
      { id: "phone", entry: "phone", go: [] },
    ],
  });
  assert.equal(book.standing.texts, 4 + 2 * 4 + 11 * 4 + 2 * 4);
});

test("with some chapters, a path is included if all its entries and the paths it leads to are", () =>
  assert.deepEqual([editionOf(["10"]).paths, editionOf(["20"]).paths?.map(({ id }) => id)], [undefined, ["more"]]));

test("a release needs the signatures of paths", async () => {
  const { troubles } = await prepareBook(folder, { release: true });
  const unsigned = troubles.filter(({ rule, path }) => rule === "unsigned" && path.startsWith("paths/"));
  assert.deepEqual(
    unsigned.map(({ message }) => message),
    [
      "4 texts are not signed: path:more (ko), path:more (ru), path:more (en) and 1 more",
      "4 texts are not signed: path:way (ko), path:way (ru), path:way (en) and 1 more",
    ],
  );
});
