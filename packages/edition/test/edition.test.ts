import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plain, speak, write } from "@parley/sound";
import { english } from "@parley/sound/english";
import { hashText, readBook, type Book, type Folder } from "@parley/book";
import {
  chapterDisclosure,
  disclosureOf,
  discloseText,
  lettersOf,
  numbersIn,
  plainText,
  formatEdition,
  makeEdition,
  parseEdition,
  prepareBook,
  type PrepareOptions,
} from "@parley/edition";

const folder = (files: { [path: string]: string }): Folder => ({
  items: Object.keys(files).map((path) => ({ path, kind: "file" })),
  read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
});
const files = {
  "book.yaml":
    'title: { ko: 책, ru: Кни́га, en: Book }\nlanguages: [ko, ru, en]\nsides: [ko, ru]\ncheck-digit: true\npeople: { p1: { shown: R1, name: Secret Name, key: "ed25519:iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w=" }, p2: { shown: R2 } }\n',
  "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́, en: Chapter }
entries:
  - { id: wait, no: 10-01, act: request, slots: { n: { type: number, unit: minute, min: 1, max: 60, sample: 5 } }, text: { ko: "{n} 기다려 주세요.", ru: "Подожди́те {n|acc}.", en: "Wait {n}." } }
  - { id: hungry, no: 10-02, act: information, text: { ko: 배고파요., ru: [{ when: { speaker: m }, text: Я го́лоден. }, { when: { speaker: f }, text: Я голодна́. }], en: I am hungry. } }
  - { id: brace, no: 10-03, act: information, text: { ko: "{{가}}", ru: "{{а}}", en: "{{a}}" } }
  - { id: own, no: 10-04, act: information, text: { ko: { text: 물, say: { ru: му-у-уль } }, ru: борода, en: water } }
`,
};
const bookOf = (ledger = ""): Book => readBook(folder({ ...files, "ledger.jsonl": ledger })).book;
const made = makeEdition(bookOf());
const { edition } = made;

test("the same book gives the same bytes", () =>
  assert.equal(formatEdition(makeEdition(bookOf()).edition), formatEdition(edition)));
test("what is written is read back", () =>
  assert.deepEqual(parseEdition(formatEdition(edition)), JSON.parse(JSON.stringify(edition))));
test("one line an entry", () => {
  const lines = formatEdition(edition).split("\n");
  for (const id of Object.keys(edition.entries))
    assert.equal(lines.filter((line) => line.startsWith(`"${id}":{"no"`)).length, 1);
});
test("a later version is refused by name", () =>
  assert.throws(() => parseEdition('{"parley":3,"entries":{}}'), /version 3; .* take a newer one/));
test("an older version is refused with what to do, and its numbers still read", () => {
  const old = '{"parley":1,"entries":{"a":{"no":"10-01","texts":{}}}}';
  assert.throws(() => parseEdition(old), /version 1; make it again from its book: parley build BOOK/);
  assert.deepEqual(numbersIn(old), { a: "10-01" });
});
for (const text of [
  "",
  "[]",
  "{}",
  "null",
  '{"parley":"2","entries":{}}',
  '{"parley":1,"entries":null}',
  '{"parley":1,"entries":[]}',
])
  test(`${text} is no edition`, () => {
    assert.throws(() => parseEdition(text), TypeError);
    assert.throws(() => numbersIn(text), TypeError);
  });
test("an entry without a number is no entry", () =>
  assert.throws(() => numbersIn('{"parley":1,"entries":{"yes":null}}'), /entry “yes” has no number/));
test("a name that is not shown never leaves the book", () => assert.ok(!formatEdition(edition).includes("Secret")));
test("numbers carry their check digit", () => assert.equal(edition.entries["wait"]!.check, "9"));
test("every text is respelled for each other reader", () => {
  for (const [id, { texts }] of Object.entries(edition.entries))
    for (const [lang, list] of Object.entries(texts))
      for (const text of list)
        assert.deepEqual(
          Object.keys(text.respelling),
          ["ko", "ru", "en"].filter((tag) => tag !== lang),
          id,
        );
});
test("a slot is a piece of its own, in texts as in respellings", () => {
  const { text, respelling } = edition.entries["wait"]!.texts["ru"]![0]!;
  const slot = { slot: "n", form: "acc" };
  assert.deepEqual(text, ["Подожди́те ", slot, "."]);
  assert.deepEqual(respelling["ko"]!.say, ["빠", "다", { stress: "즈디" }, "떼", " ", slot, "."]);
  assert.deepEqual(respelling["ko"]!.standard, ["포도즈디테 ", { slot: "n", form: "acc" }, "."]);
});
test("a sample fills a slot with its unit, case and words", () => {
  assert.equal(edition.fillers["number|minute|acc|ru"]!["5"]!.text, "5 мину́т");
  assert.equal(edition.fillers["number|minute||ko"]!["5"]!.respelling["ru"]!.map(lettersOf).join(""), "о пун");
});
test("what is written for a language is there for readers of its regions", () => {
  const regional = {
    ...files,
    "book.yaml": files["book.yaml"].replace("[ko, ru, en]", "[ko, ru-KZ, en]").replace("[ko, ru]", "[ko, ru-KZ]"),
  };
  const { entries } = makeEdition(readBook(folder(regional)).book).edition;
  const [own] = entries["own"]!.texts["ko"]!;
  assert.deepEqual(own!.respelling["ru-KZ"]!.say, ["му-у-уль"]);
});
test("a brace that is a brace is one", () =>
  assert.deepEqual(edition.entries["brace"]!.texts["en"]![0]!.text, ["{a}"]));
test("the author's own respelling is taken as it is", () =>
  assert.deepEqual(edition.entries["own"]!.texts["ko"]![0]!.respelling["ru"]!.say, ["му-у-уль"]));
test("unknown stress is reported with its entry", () =>
  assert.deepEqual(
    made.troubles.filter(({ rule }) => rule.startsWith("stress")).map(({ rule, line }) => [rule, line]),
    [["stress.unknown", 6]],
  ));
test("a chapter chosen by number or name", () =>
  assert.deepEqual(
    [["10"], ["10-a"], ["99"]].map((chapters) => makeEdition(bookOf(), { chapters }).edition.chapters.length),
    [1, 1, 0],
  ));

describe("disclosure is label and value, each part only if true", () => {
  const people = bookOf().people;
  const none = { standing: "draft", editedBy: [], signedBy: [] } as const;
  const table = [
    [none, "en", "Origin: not recorded. Not checked by a person."],
    [{ ...none, origin: "llm" }, "ko", "초안: 생성형 AI. 사람이 확인하지 않음."],
    [
      { ...none, origin: "llm", draftedBy: "llm", model: "M" },
      "ru",
      "Черновик: генеративный ИИ (M). Человеком не проверено.",
    ],
    [{ ...none, origin: "human", draftedBy: "p1" }, "en", "Draft: R1. Not checked by a person."],
    [
      { ...none, origin: "llm", standing: "edited", editedBy: ["p1"] },
      "ru",
      "Черновик: генеративный ИИ. Отредактировано: R1. Не подписано.",
    ],
    [
      { ...none, origin: "llm", standing: "signed", editedBy: ["p1"], signedBy: ["p2"], signedAt: "2026-11-21" },
      "en",
      "Draft: generative AI. Edited: R1. Signed: R2, 2026-11-21.",
    ],
  ] as const;
  for (const [word, reader, expected] of table)
    test(expected, () => assert.equal(discloseText(word, people, reader), expected));
  test("a source that the book names is an origin", () =>
    assert.equal(
      discloseText(none, people, "en", true),
      "Origin: a source that this book names. Not checked by a person.",
    ));
});

test("the sources of texts are in the edition, each once, with author and licence", () => {
  const source = "source: [{ where: Handbook, by: A. Nurse, licence: CC-BY-4.0 }, { where: Handbook }]";
  const chapter = files["chapters/10-a.yaml"].replace(
    "ru: борода, en: water",
    `ru: { text: борода, ${source} }, en: { text: water, ${source} }`,
  );
  const { book } = readBook(folder({ ...files, "chapters/10-a.yaml": chapter }));
  const { book: head, disclosures, entries } = makeEdition(book).edition;
  assert.deepEqual(head.sources, ["Handbook, A. Nurse, CC-BY-4.0", "Handbook"]);
  assert.match(disclosures[entries["own"]!.texts["en"]![0]!.disclosure]!["en"]!, /^Origin: a source/);
  assert.match(disclosures[entries["own"]!.texts["ko"]![0]!.disclosure]!["en"]!, /^Origin: not recorded/);
  assert.equal(edition.book.sources, undefined);
});

test("digits sound as the words of an entry do, dictionary and all", async () => {
  const dictionary = await english.dictionary!();
  const { digits } = makeEdition(bookOf(), { dictionaries: { en: dictionary } }).edition;
  const shown = (lang: string, reader: string): string =>
    digits[lang]!.map(({ respelling }) => plainText(respelling[reader]!)).join(" ");
  const entry = plain(write(speak(digits["en"]!.map(({ text }) => text).join(" "), "en", { dictionary }), "ru"));
  assert.equal(shown("en", "ru"), entry);
  assert.match(shown("en", "ru"), /^зироу уан ту .* файв /);
  assert.match(shown("en", "ko"), / 원 투 .* 파이브 /);
});

test("a line that signs, and that nothing verifies, signs nothing", () => {
  const hash = hashText({ entry: bookOf().chapters[0]!.entries[1]! }, "ko")!;
  const line = JSON.stringify({ at: "2026-11-21T00:00:00Z", entry: "hungry", lang: "ko", hash, act: "sign", by: "p1" });
  const { edition } = makeEdition(bookOf(`${line}\n`));
  assert.equal(edition.entries["hungry"]!.texts["ko"]![0]!.standing, "draft");
  assert.equal(edition.book.standing.signed, 0);
});

describe("regional tags", () => {
  const regional = (sides: string, tag: string): ReturnType<typeof makeEdition>["edition"] =>
    makeEdition(
      readBook(
        folder({
          "book.yaml": `title: { ${tag}: 책, ru: Кни́га }\nlanguages: [${tag}, ru]\nsides: [${sides}, ru]\n`,
          "chapters/10-a.yaml": `title: { ${tag}: 장, ru: Глава́ }\nentries:\n  - { id: a, no: 10-01, act: answer, text: { ${tag}: 물, ru: Вода́ } }\n`,
        }),
      ).book,
    ).edition;
  test("a reader of ko-KP gets ko where there is no other", () =>
    assert.equal(regional("ko-KP", "ko").entries["a"]!.texts["ko-KP"]![0]!.text.join(""), "물"));
  describe("a variety that is built when asked for", () => {
    const book = (varieties: string): ReturnType<typeof readBook>["book"] =>
      readBook(
        folder({
          "book.yaml": `title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\n${varieties}\nsides: [ko, ru]\n`,
          "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }\nentries:
  - { id: a, no: 10-01, act: answer, text: { ko: 노동, ko-KP: 로동, ru: Труд }, note: { ko-KP: 남에서는 노동 } }
  - { id: b, no: 10-02, act: answer, text: { ko: "6층 6개", ru: Вода́ }, read: { ko: { "6개": 여섯 개 } } }
  - { id: c, no: 10-03, act: answer, text: { ko: "119", ko-KP: 구급차, ru: Вода́ }, read: { ko: { "119": 일일구 } } }\n`,
        }),
      ).book;
    const made = makeEdition(book("varieties: [ko-KP]"), { sides: ["ko-KP", "ru"] });
    const { entries, book: head, disclosures } = made.edition;
    const says = (id: string, lang: string): string =>
      entries[id]!.texts[lang]![0]!.respelling["ru"]!.say.map(lettersOf).join("");
    test("each reader has their own text, with its own sound", () => {
      assert.deepEqual(head.languages, ["ko", "ru", "ko-KP"]);
      assert.deepEqual([says("a", "ko"), says("a", "ko-KP")], ["нодон", "родон"]);
    });
    test("a text of the language is spoken as the variety, and marked", () => {
      assert.deepEqual([says("b", "ko"), says("b", "ko-KP")], ["юк чхын ёсот кэ", "рюк чхын ёсот кэ"]);
      assert.deepEqual(
        [entries["a"]!.texts["ko-KP"]![0]!.written, entries["b"]!.texts["ko-KP"]![0]!.written],
        [undefined, "ko"],
      );
    });
    test("the disclosure counts these texts", () => {
      assert.equal(disclosures.length, 1);
      assert.match(disclosureOf(made.edition, ["ko-KP", "ru"])["ru"]!, /^корейский \(КНДР\): 1 из 3 текстов/);
      assert.doesNotMatch(disclosureOf(made.edition, ["ko", "ru"])["ru"]!, /КНДР/);
      const [chapter] = made.edition.chapters;
      assert.match(chapterDisclosure(made.edition, chapter!, ["ko-KP", "ru"])["ru"]!, /КНДР/);
      assert.doesNotMatch(chapterDisclosure(made.edition, chapter!, ["ko", "ru"])["ru"]!, /КНДР/);
    });
    test("a reading of the language that its text does not need is no trouble", () =>
      assert.deepEqual(made.troubles, []));
    test("a note for the variety is not for the language", () =>
      assert.deepEqual(entries["a"]!.note, { "ko-KP": "남에서는 노동" }));
    test("its recordings are no trouble where it is left out", async () => {
      const files: { [path: string]: string } = {
        "book.yaml": `title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nvarieties: [ko-KP]\nsides: [ko, ru]\n`,
        "media/voices/v/ko-KP-0123456789abcdef.mp3": "",
        "media/voices/v/ko-KP-0123456789abcdef-slow.mp3": "",
      };
      const unused = async (options: PrepareOptions): Promise<number> =>
        (await prepareBook(folder(files), options)).troubles.filter(({ rule }) => rule === "recording.unused").length;
      assert.deepEqual([await unused({}), await unused({ varieties: "all" })], [0, 1]);
    });
    test("it is not in the usual edition", () =>
      assert.deepEqual(makeEdition(book("varieties: [ko-KP]")).edition.book.languages, ["ko", "ru"]));
  });
  test("a reader of ko gets the regional text", () =>
    assert.equal(regional("ko", "ko-KP").entries["a"]!.texts["ko"]![0]!.text.join(""), "물"));
});

test("chosen chapters bring the words every card needs, and the answers they offer", () => {
  const two = {
    ...files,
    "chapters/20-b.yaml":
      "title: { ko: 장, ru: Глава́ }\nentries:\n  - { id: yes, no: 20-01, act: answer, text: { ko: 예, ru: Да } }\n  - { id: far, no: 20-02, act: answer, text: { ko: 멀어요, ru: Далеко́ } }\n",
  };
  const chosen = makeEdition(readBook(folder(two)).book, { chapters: ["10"] }).edition;
  assert.deepEqual(
    [Object.hasOwn(chosen.entries, "yes"), Object.hasOwn(chosen.entries, "far"), chosen.chapters.length],
    [true, false, 1],
  );
});

describe("an answer that is a number", () => {
  const asked = (answers: string): ReturnType<typeof makeEdition> =>
    makeEdition(
      readBook(
        folder({
          ...files,
          "chapters/20-b.yaml": `title: { ko: 장, ru: Глава́ }\nentries:\n  - { id: q, no: 20-01, act: question, answers: ${answers}, text: { ko: 몇 명이에요?, ru: Ско́лько? } }\n`,
        }),
      ).book,
    );
  test("is reported in words with its unit, as each language counts", () => {
    const { counted, entries } = asked("{ number: person }").edition;
    assert.deepEqual(entries["q"]!.answers, { number: "person" });
    assert.deepEqual(Object.keys(counted), ["person"]);
    assert.equal(counted["person"]!["ko"]!.length, 101);
    assert.deepEqual(
      [1, 2, 5, 21, 100].map((n) => [counted["person"]!["ko"]![n], counted["person"]!["ru"]![n]]),
      [
        ["한 명", "оди́н челове́к"],
        ["두 명", "два челове́ка"],
        ["다섯 명", "пять челове́к"],
        ["스물한 명", "два́дцать оди́н челове́к"],
        ["백 명", "сто челове́к"],
      ],
    );
  });
  test("is written as the language writes it, whatever it sounds like", () =>
    assert.equal(asked("{ number: age-year }").edition.counted["age-year"]!["en"]![34], "thirty-four years old"));
  test("needs no unit", () => assert.equal(asked("number").edition.counted[""]!["ru"]![3], "три"));
  test("of a unit no language has is reported, and stops", () =>
    assert.ok(
      asked("{ number: constructor }").troubles.some(({ rule, level }) => rule === "unknown-unit" && level === "stop"),
    ));
});

test("a unit no language has is reported, and stops", () => {
  const odd = {
    ...files,
    "chapters/10-a.yaml": files["chapters/10-a.yaml"].replace("unit: minute", "unit: constructor"),
  };
  assert.ok(
    makeEdition(readBook(folder(odd)).book).troubles.some(
      ({ rule, level }) => rule === "unknown-unit" && level === "stop",
    ),
  );
});
