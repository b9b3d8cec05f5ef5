/** Spreadsheets into books: columns, encodings, chapters, ids, kinds of cells, second imports. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { offerText, entriesOf, readBook } from "@parley/book";
import { bookToCsv, importWorkbook, openWorkbook, readHeader, type Import } from "@parley/exchange";
import { folderOf, found, imported, opened, workbookOf, xlsx } from "./memory.ts";

describe("headers", () => {
  for (const [header, meaning] of [
    ["Korean", "ko"],
    ["KO", "ko"],
    ["kor", "ko"],
    ["ko-KR", "ko-KR"],
    ["한국어", "ko"],
    ["Корейский", "ko"],
    ["рус.", "ru"],
    ["Text RU", "ru"],
    ["Source text (English)", "en"],
    ["Deutsch", "de"],
    ["Українська", "uk"],
    ["Korean (phonetic)", "pronunciation"],
    ["러시아어 발음", "pronunciation"],
    ["Russian transliteration", "pronunciation"],
    ["ID", "id"],
    ["№ п/п", "no"],
    ["Раздел", "chapter"],
    ["Примечание (рус)", "note ru"],
    ["note (ru)", "note ru"],
    ["Romanian", "ro"],
    ["Filipino", "fil"],
    ["Note (ko-KP)", "note ko-KP"],
    ["Comment (checked)", "note"],
    ["Swedish / Norwegian / Danish", ""],
    ["Where does it hurt?", ""],
  ] as const)
    test(`${header} → ${meaning || "nothing"}`, () => {
      const read = readHeader(header);
      const name = !read ? "" : "tag" in read ? (read.kind === "note" ? `note ${read.tag}` : read.tag) : read.kind;
      assert.equal(name, meaning);
    });
});

const BODY = [
  ["Where does it hurt?", "어디가 아프세요?", "Где у вас болит?"],
  ["Stop here!", "여기 멈추세요!", "Остановитесь здесь!"],
  ["I need water.", "물이 필요해요.", "Мне нужна вода."],
];

describe("columns", () => {
  for (const [what, rows, columns] of [
    ["of headers", [["English", "Korean", "Russian"], ...BODY], { A: "en", B: "ko", C: "ru" }],
    ["of letters", BODY, { A: "en", B: "ko", C: "ru" }],
    ["with notes above", [["Do not edit!"], [], ["EN", "KO", "RU"], ...BODY], { A: "en", B: "ko", C: "ru" }],
    [
      "with codes and names",
      [["eng", "kor", "rus"], ["English", "Korean", "Russian"], ...BODY],
      { A: "en", B: "ko", C: "ru" },
    ],
    [
      "with pronunciations",
      [["Korean (phonetic)", "Korean", "Russian"], ...BODY.map(([a, b, c]) => [a!, b!, c!])],
      { B: "ko", C: "ru" },
    ],
    ["under unknown headers", [["Alpha", "Target 1", "Target 2"], ...BODY], { A: "en", B: "ko", C: "ru" }],
    ["named only as texts", [["Phrase", "번역", "Перевод"], ...BODY], { A: "en", B: "ko", C: "ru" }],
  ] as const)
    test(what, () => {
      const made = imported(rows);
      assert.deepEqual(made.columns, columns);
      assert.equal(made.entries, 3);
    });
  test("given by a person come first, and the others are found", () => {
    const map = new Map([[1, { kind: "text" as const, tag: "ru", when: {} }]]);
    const { columns } = imported([["English", "Korean", "x"], ...BODY], { map });
    assert.deepEqual(columns, { A: "en", B: "ru" });
  });
  test("given by a person can have unknown headers", () => {
    const map = new Map([[1, { kind: "text" as const, tag: "ko", when: {} }]]);
    assert.equal(imported([["Source", "Target"], ...BODY.map(([a, b]) => [a!, b!])], { map }).entries, 3);
  });
  test("without headers can begin with a text in wrong letters", () => {
    assert.equal(imported([["Taxi", "Taxi", "Такси"], ...BODY]).entries, 4);
    assert.equal(imported([["Taxi", "Taxi"], ...BODY.map(([a, b]) => [a!, b!])]).entries, 4);
  });
  test("of the second language alike are named as not used", () => {
    const { columns, remarks } = imported([["en", "ko", "ko"], ...BODY]);
    assert.deepEqual(columns, { A: "en", B: "ko" });
    assert.ok(remarks.some((remark) => remark.includes("column C “ko” is not used")));
  });
});

describe("encodings and separators", () => {
  const text = "ko;ru\r\n물;вода\r\n";
  const utf16 = Uint8Array.from(Buffer.from(text, "utf16le"));
  const cyrillic = (words: string): number[] =>
    Array.from(words, (letter) => {
      const code = letter.codePointAt(0)!;
      return code < 128 ? code : code - 0x350;
    });
  const russian = "en;ru\nStop here please;Остановитесь здесь\nI need water;Мне нужна вода\n";
  for (const [encoding, bytes] of [
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16LE", Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16])],
    ["UTF-16BE", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-16LE", utf16],
    ["windows-1251", Uint8Array.from(cyrillic(russian))],
    // 물 = B9 B0, 불 = BA D2 in code page 949.
    [
      "cp949",
      Uint8Array.of(...Buffer.from("en;ko\nWater now;"), 0xb9, 0xb0, ...Buffer.from("\nA fire;"), 0xba, 0xd2, 10),
    ],
  ] as const)
    test(encoding, () => {
      const workbook = opened(bytes);
      assert.equal(workbook.encoding, encoding);
      assert.equal(workbook.separator, ";");
      assert.match(JSON.stringify([...workbook.sheets[0]!.rows[1]!.cells.values()]), /вода|물|Остановитесь/);
    });
  for (const [separator, line] of [
    [",", 'ko,ru\n물,"Да, вода, тут"\n'],
    [";", "ko;ru\n물;Да, вода, тут\n"],
    ["\t", "ko\tru\n물\tДа, вода; тут\n"],
  ] as const)
    test(`separator ${JSON.stringify(separator)}`, () => {
      const workbook = opened(Buffer.from(line));
      assert.equal(workbook.separator, separator);
      assert.equal(workbook.sheets[0]!.rows[1]!.cells.size, 2);
    });
  test("a quoted line break belongs to its cell, and rows are counted as in the spreadsheet", () => {
    const workbook = opened(Buffer.from('ko,ru\n물,"во\nда"\n\n불,огонь\n'));
    assert.deepEqual(
      workbook.sheets[0]!.rows.map(({ number }) => number),
      [1, 2, 4],
    );
    assert.equal(workbook.sheets[0]!.rows[1]!.cells.get(1)!.text, "во\nда");
  });
});

/** The files of an import as a folder. */
const folder = (made: Import) => folderOf(made.files);
const ids = (made: Import): string[] => entriesOf(readBook(folder(made)).book).map(({ id, no }) => `${no} ${id}`);

describe("chapters", () => {
  test("of a column", () => {
    const made = imported([
      ["chapter", "en", "ko"],
      ["Water", "Cold", "차가워요"],
      ["Fire", "Hot", "뜨거워요"],
      ["Water", "Wet", "젖었어요"],
    ]);
    assert.deepEqual(ids(made), ["10-01 cold", "10-02 wet", "20-01 hot"]);
  });
  test("of headings between rows of three languages", () => {
    const made = imported([["en", "ko", "ru"], ["First things"], ...BODY.slice(0, 1), ["Later"], ...BODY.slice(1)]);
    assert.deepEqual(ids(made), ["10-01 where-does-it-hurt", "20-01 stop-here", "20-02 i-need-water"]);
  });
  test("a row with one text is no heading when it ends like a sentence", () => {
    const made = imported([["en", "ko", "ru"], ["Come in."], ...BODY]);
    assert.equal(made.entries, 4);
    assert.ok(found(made).includes("text.missing B2"));
  });
});

test("a phrase alone in a column that is not used is no heading", () => {
  const rows = [["en", "ko", "ru", "es"], ...BODY, ["", "", "", "Me duele"], ["Come in.", "들어오세요.", "Войдите."]];
  assert.deepEqual([...imported(rows, { languages: ["en", "ko", "ru"] }).files.keys()].toSorted(), [
    "book.yaml",
    "chapters/10-imported.yaml",
  ]);
});

const bytesOf = (made: Import, path: string): Uint8Array | undefined => {
  const text = made.files.get(path);
  return text === undefined ? undefined : new TextEncoder().encode(text);
};

describe("second imports", () => {
  const rows = [["en", "ko", "ru"], ...BODY];
  const first = imported(rows);
  const again = (changed: readonly (readonly string[])[]): Import =>
    importWorkbook(workbookOf(changed), { folder: folder(first) });
  const counts = ({ added, changed, unchanged, entries }: Import): object => ({ added, changed, unchanged, entries });
  test("of the same rows change nothing", () => {
    assert.deepEqual(counts(again(rows)), { added: 0, changed: 0, unchanged: 3, entries: 3 });
    assert.equal(again(rows).files.size, 0);
  });
  test("in another order change nothing", () => assert.equal(again([rows[0]!, ...BODY.toReversed()]).unchanged, 3));
  test("with a new translation change that", () => {
    const made = again([rows[0]!, ["Where does it hurt?", "어디가 아프세요?", "Где больно?"], ...BODY.slice(1)]);
    assert.deepEqual(counts(made), { added: 0, changed: 1, unchanged: 2, entries: 3 });
    const [[path, text] = ["", ""]] = [...made.files];
    assert.equal(text, first.files.get(path)!.replace("Где у вас болит?", "Где больно?"));
  });
  test("with a new source text change that, because the others agree", () =>
    assert.deepEqual(counts(again([rows[0]!, ["Where do you hurt?", ...BODY[0]!.slice(1)], ...BODY.slice(1)])), {
      added: 0,
      changed: 1,
      unchanged: 2,
      entries: 3,
    }));
  test("with a new row add it with the next number", () => {
    const made = again([...rows, ["Come in.", "들어오세요.", "Войдите."]]);
    assert.deepEqual(counts(made), { added: 1, changed: 0, unchanged: 3, entries: 4 });
    assert.match([...made.files.values()].join(""), /id: come-in\n {4}no: 10-04\n/);
  });
  test("of a row whose texts are all new name it, and the entry that no row has any more", () => {
    const made = again([rows[0]!, ["Show me the pain.", "아픈 곳을 보여 주세요.", "Покажите боль."], ...BODY.slice(1)]);
    assert.deepEqual(made.remarks.slice(-3, -1), [
      "new: show-me-the-pain “Show me the pain.”",
      "in no row, and still in the book: where-does-it-hurt “Where does it hurt?”. A row whose texts are all new is a new phrase: write its id in a column “id”, or take the old entry out of the book",
    ]);
  });
  test("say what they change", () => {
    const made = again([rows[0]!, ["Where does it hurt?", "어디가 아프세요?", "Где больно?"], ...BODY.slice(1)]);
    assert.deepEqual(made.changes, [
      { id: "where-does-it-hurt", what: "text ru", before: "Где у вас болит?", after: "Где больно?" },
    ]);
  });
  test("of ids with pictures and acts change these entries, and add none", () => {
    const made = again([
      ["id", "picture", "act"],
      ["stop-here", "healthicons:stop", "instruction"],
      ["i-need-water", "water.png", "request"],
      ["nobody", "healthicons:water", ""],
    ]);
    assert.deepEqual(counts(made), { added: 0, changed: 2, unchanged: 0, entries: 2 });
    assert.deepEqual(found(made), ["import.media A3", "import.id A4"]);
    assert.match([...made.files.values()].join(""), /id: stop-here\n(?: {4}.*\n)* {4}picture: healthicons:stop\n/);
  });
  test("a column of pictures without names of pictures is not used, and named", () => {
    const made = again([
      ["en", "ko", "picture"],
      ["Stop here!", "여기 멈추세요!", "stop.png"],
    ]);
    assert.ok(
      made.remarks.some((one) => one.includes("parley pictures")),
      made.remarks.join(),
    );
  });
  test("with a form for women beside a text make variants of it", () => {
    const made = again([
      ["id", "ru", "ru (speaker: female)"],
      ["i-need-water", "Мне нужна вода.", "Мне нужна́ вода."],
    ]);
    const folderNow = { ...folder(first), read: (path: string) => bytesOf(made, path) ?? folder(first).read(path) };
    const texts = entriesOf(readBook(folderNow).book).find(({ id }) => id === "i-need-water")!.text["ru"]!;
    assert.deepEqual(
      texts.map(({ when, text }) => [when, text]),
      [
        [{ speaker: "f" }, "Мне нужна́ вода."],
        [{}, "Мне нужна вода."],
      ],
    );
  });
  test("with a cell that stops leave the text as it is", () => {
    const made = again([rows[0]!, ["Where does it hurt?", "어디가 아프세요?", "TODO"], ...BODY.slice(1)]);
    assert.deepEqual(counts(made), { added: 0, changed: 0, unchanged: 3, entries: 3 });
  });
  test("without repairs know the rows that were repaired", () => {
    const dirty = [
      ["en", "ko", "ru"],
      ["I need (much) water", "물이 ____ 필요해요", "Мне нужна вода/еда"],
    ];
    const fixed = imported(dirty, { fix: new Set(["text.brackets", "text.alternatives"]) });
    assert.equal(importWorkbook(workbookOf(dirty), { folder: folder(fixed) }).added, 0);
  });
});

test("the same row twice is one entry, and a repeated answer is two", () => {
  const made = imported([["en", "ko", "ru"], ["Yes.", "네.", "Да."], ["Okay.", "네.", "Да."], ...BODY, BODY[0]!]);
  assert.equal(made.entries, 5);
  assert.deepEqual(found(made), ["text.duplicate A7"]);
});

test("a request that is a question in one language is no fault", () => {
  const rows = [
    ["act", "en", "ko"],
    ["request", "Can you wait?", "기다려 주세요."],
    ["information", "Is it cold?", "추워요."],
  ];
  assert.deepEqual(found(imported(rows)), ["text.question C3"]);
});

describe("repairs", () => {
  for (const [rule, before, after] of [
    ["text.brackets", "Ждите (здесь).", "Ждите."],
    ["text.alternatives", "Стойте/ждите!", "Стойте!"],
    ["text.markup", "<b>Стойте</b>&nbsp;здесь", "Стойте здесь"],
    ["text.caps", "СТОЙТЕ ЗДЕСЬ!", "Стойте здесь!"],
    ["text.symbol", "Стойте 🛑", "Стойте"],
    ["text.spaces", "Стойте  здесь", "Стойте здесь"],
    ["text.lookalike", "Cтойте", "Стойте"],
    ["text.ipa", "Спасибо spasibo", "Спасибо"],
    ["text.quote", "Сто´йте", "Сто́йте"],
    ["text.formula", "=Стойте", "Стойте"],
  ] as const)
    test(rule, () => {
      const rows = [
        ["en", "ru"],
        ["Some words", before],
      ];
      const texts = (made: Import): string | undefined =>
        entriesOf(readBook(folder(made)).book)[0]?.text["ru"]?.[0]?.text;
      const map = new Map([[1, { kind: "text" as const, tag: "ru", when: {} }]]);
      const raw = imported(rows, { map });
      assert.equal(texts(raw), before.replace(/^=/, "="));
      assert.ok(
        raw.problems.some((one) => one.rule === rule && one.fix === after),
        JSON.stringify(raw.problems),
      );
      assert.equal(texts(imported(rows, { map, fix: new Set([rule]) })), after);
    });
  for (const [lang, before, after] of [
    ["ko", "벌레/곤충한테 찔렸습니다", undefined],
    ["ko", "두통/복통입니다", undefined],
    ["ko", "갔습니까/왔습니까?", "갔습니까?"],
    ["ko", "도와주세요 / 살려 주세요", "도와주세요"],
    ["ru", "Рана задней/боковой стенки", undefined],
    ["ru", "Мой/моя друг/подруга", undefined],
    ["ru", "Он устал/устала вчера", undefined],
    ["ru", "Устал/-а", undefined],
    ["ru", "Я ранен / ранена.", undefined],
    ["ru", "Где туалет / уборная?", "Где туалет?"],
    ["en", "I fell/ slipped on the stairs", undefined],
    ["en", "Is this your arm/leg?", "Is this your arm?"],
    ["uk", "Я поранений/поранена тут", undefined],
  ] as const)
    test(`the first of alternatives where no word is lost: ${before}`, () =>
      assert.equal(offerText("text.alternatives", before, lang), after));
  test("a blank in every language is a slot", () => {
    const made = imported(
      [
        ["en", "ru"],
        ["My name is ____.", "Меня зовут …"],
      ],
      { fix: new Set(["text.blank"]) },
    );
    const [entry] = entriesOf(readBook(folder(made)).book);
    assert.deepEqual(entry!.slots, { x: { type: "name" } });
    assert.equal(entry!.text["ru"]![0]!.text, "Меня зовут {x}");
  });
  test("two swapped cells are swapped back", () => {
    const made = imported(
      [
        ["ko", "ru"],
        ["Вода тут", "물이 있어요"],
        ["불", "огонь"],
      ],
      { fix: new Set(["text.script"]) },
    );
    assert.equal(entriesOf(readBook(folder(made)).book)[0]!.text["ko"]![0]!.text, "물이 있어요");
  });
});

test("kinds of cells, heading rows and hidden rows of a spreadsheet", () => {
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const data = [
    `<row r="1">${cell("A1", "English")}${cell("B1", "Korean")}</row>`,
    `<row r="2">${cell("A2", "Water and fire")}</row>`,
    `<row r="3">${cell("A3", "Water is here")}<c r="B3"><f>A1</f><v>7</v></c></row>`,
    `<row r="4" hidden="1">${cell("A4", "One or two")}<c r="B4" s="1"><v>45293</v></c></row>`,
    `<row r="5">${cell("A5", "Come in")}<c r="B5" t="e"><v>#REF!</v></c></row>`,
    `<row r="6">${cell("A6", "Number")}<c r="B6" s="2"><v>12</v></c></row>`,
    `<row r="7">${cell("A7", "Not computed")}<c r="B7"><f>A1&amp;A2</f></c></row>`,
  ].join("");
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="16"/><xf numFmtId="164"/></cellXfs></styleSheet>';
  const bytes = xlsx(data, { "xl/styles.xml": styles }, '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>');
  const made = importWorkbook(opened(bytes));
  assert.deepEqual(
    found(made).filter((one) => /formula|cell-type|error/.test(one)),
    ["text.formula B3", "text.cell-type B4", "text.error-value B5", "text.cell-type B6", "text.formula B7"],
  );
  assert.equal(made.problems.find(({ row, rule }) => row === 4 && rule === "text.cell-type")!.text, "2-Jan");
  assert.equal(made.problems.find(({ row, rule }) => row === 6 && rule === "text.cell-type")!.text, "0012");
  assert.ok(made.remarks.some((remark) => remark === "hidden rows are imported too: 4"));
  assert.ok(found(made).includes("import.hidden A4"));
  assert.deepEqual(Object.keys(Object.fromEntries(made.files)).toSorted(), [
    "book.yaml",
    "chapters/10-water-and-fire.yaml",
  ]);
});

test("a spreadsheet without texts imports nothing", () => {
  const made = imported([
    ["a", "b"],
    ["1", "2"],
  ]);
  assert.equal(made.entries, 0);
  assert.equal(openWorkbook(Buffer.from("a,b\n")).ok, true);
});

test("an edited note of an export is the new note, and no other changes", () => {
  const table = [
    ["English", "한국어", "note (en)", "note (ko)"],
    ["Water", "물", "to drink", "마시는 물"],
  ];
  const files = imported(table).files;
  const book = readBook(folderOf(files)).book;
  const csv = new TextEncoder().encode(bookToCsv(book).replace("마시는 물", "먹는 물"));
  const made = importWorkbook(opened(csv), { folder: folderOf(files) });
  assert.equal(made.changed, 1);
  assert.match([...made.files.values()].join(""), /note: \{ en: to drink, ko: 먹는 물 \}/);
});

test("columns of other languages are named together", () => {
  const { remarks } = imported(
    [
      ["English", "한국어", "German", "Italian"],
      ["Water", "물", "Wasser", "acqua"],
    ],
    {
      languages: ["en", "ko"],
    },
  );
  assert.ok(remarks.includes("columns of other languages are not used: C “German”, D “Italian”"));
});

test("a blank of dots at a word becomes a slot with a space before it", () => {
  const { files } = imported(
    [
      ["English", "한국어"],
      ["I cannot feel...", "제 이름은 ____입니다."],
    ],
    { fix: new Set(["text.blank"]) },
  );
  assert.match([...files.values()].join(""), /en: "I cannot feel \{x\}", ko: "제 이름은 \{x\}입니다\."/);
});
