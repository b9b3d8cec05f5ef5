/** Boards, card decks, notes and wikitext: what Parley writes it reads back, and files of other programs become phrases. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { entriesOf, readBook } from "@parley/book";
import { prepareBook } from "@parley/edition";
import {
  importWorkbook,
  makeDeck,
  openWorkbook,
  writeObf,
  writeObz,
  writeTxc,
  type Import,
  type ImportOptions,
} from "@parley/exchange";
import { writeWav } from "@parley/media";
import { folderOf, opened } from "./memory.ts";
import { runs } from "./runs.ts";

const wav = writeWav({ rate: 8000, samples: Int16Array.from({ length: 4000 }, (_, i) => (i % 40) * 500 - 10_000) });
const ENTRIES = `title: { ko: 장, ru: Глава́, en: Chapter }
entries:
  - { id: wait, no: 10-01, act: request, slots: { n: { type: number, unit: minute, min: 1, max: 60, sample: 5 } }, text: { ko: { text: "{n} 기다려 주세요.", audio: [{ file: media/wait.wav, voice: p1 }] }, ru: "Подожди́те {n|acc}.", en: "Wait {n}." } }
  - { id: hungry, no: 10-02, act: information, text: { ko: 배고파요., ru: [{ when: { speaker: m }, text: Я го́лоден. }, { when: { speaker: f }, text: Я голодна́. }], en: I am hungry. } }
  - { id: blanket, no: 10-03, act: information, urgency: urgent, picture: media/blanket.svg, text: { ko: 담요, ru: одея́ло, en: blanket } }
`;
const files = new Map<string, string | Uint8Array>([
  [
    "book.yaml",
    "title: { ko: 책, ru: Кни́га, en: Book }\nlanguages: [ko, ru, en]\nsides: [ko, ru]\nlicence: CC0-1.0\npeople: { p1: { shown: R1 } }\n",
  ],
  ["chapters/10-a.yaml", ENTRIES],
  ["media/wait.wav", wav],
  ["media/blanket.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7H1z"/></svg>'],
  [
    "media/credits.yaml",
    "wait.wav: { by: R1, licence: CC-BY-4.0, consent: yes }\nblanket.svg: { by: A. B., licence: CC0-1.0 }\n",
  ],
]);
const folder = folderOf(files);
const { book, edition, assets } = await prepareBook(folder);
const deckOf = (learned: string): ReturnType<typeof makeDeck> => makeDeck(edition, assets, { learner: "ru", learned });
const set = { deck: deckOf("ko"), edition, book };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const written: { readonly [format: string]: Uint8Array } = {
  obz: writeObz(set),
  obf: bytes(writeObf(set)),
  txc: writeTxc([deckOf("ko"), deckOf("en")], edition, book),
};

/** An import as a book, with its media. */
function bookOf(made: Import): ReturnType<typeof readBook> {
  const media = Array.from(made.media, ([path, read]) => [path, read()] as const);
  return readBook(folderOf(new Map<string, string | Uint8Array>([...made.files, ...media])));
}

/** The texts of an import, by entry. */
const textsOf = (made: Import): { [id: string]: { [tag: string]: string[] } } =>
  Object.fromEntries(
    entriesOf(bookOf(made).book).map(({ id, text }) => [
      id,
      Object.fromEntries(Object.entries(text).map(([tag, list]) => [tag, list.map((one) => one.text)])),
    ]),
  );

describe("what Parley writes", () => {
  for (const [format, file] of Object.entries(written)) {
    test(`${format} changes nothing when it is read back`, () => {
      const made = importWorkbook(opened(file), { folder });
      assert.deepEqual([made.unchanged, made.changed, made.added], [3, 0, 0]);
      assert.deepEqual(made.problems, []);
    });
    test(`${format} makes a book with its recordings, pictures and credits`, () => {
      const made = importWorkbook(opened(file));
      const { book: again, troubles } = bookOf(made);
      const [wait, hungry, blanket] = entriesOf(again);
      assert.equal(wait!.text["ko"]![0]!.text, "{n} 기다려 주세요.");
      assert.equal(hungry!.text["ru"]!.length, 2);
      const [audio] = wait!.text["ko"]![0]!.audio;
      assert.deepEqual(made.media.get(audio!.file)!(), wav);
      assert.equal(audio!.voice, "R1");
      if (format !== "txc") {
        assert.equal(blanket!.picture, "media/blanket.svg");
        assert.deepEqual({ ...again.credits["media/wait-ko.wav"] }, { by: "R1", licence: "CC-BY-4.0" });
      }
      // Nobody but the person can consent: the next check of the book asks for it.
      assert.deepEqual(
        troubles.filter(({ level }) => level === "stop").map(({ rule }) => rule),
        ["no-consent"],
      );
    });
    test(`${format}: the same book gives the same bytes`, () => {
      const again = {
        obz: writeObz(set),
        obf: bytes(writeObf(set)),
        txc: writeTxc([deckOf("ko"), deckOf("en")], edition, book),
      };
      assert.deepEqual(again[format as "obz"], file);
    });
  }
  test("boards have what the format requires", () => {
    const parts = unzipSync(written["obz"]!);
    const json = (name: string): { readonly [key: string]: any } => JSON.parse(new TextDecoder().decode(parts[name]));
    const { root, paths } = json("manifest.json");
    assert.equal(json(root)["buttons"][0].load_board.path, "boards/10.obf");
    for (const [id, path] of Object.entries<string>(paths.boards)) {
      const board = json(path);
      for (const key of ["format", "id", "locale", "name", "buttons", "grid", "images", "sounds"])
        assert.ok(key in board, key);
      assert.equal(board["id"], id);
      const { rows, columns, order } = board["grid"];
      assert.deepEqual([order.length, order[0].length], [rows, columns]);
      const ids = order.flat().filter((one: unknown) => one !== null);
      assert.deepEqual(
        ids,
        board["buttons"].map((one: { id: string }) => one.id),
      );
    }
    for (const path of [...Object.values<string>(paths.images), ...Object.values<string>(paths.sounds)])
      assert.ok(parts[path], path);
    assert.equal(json("boards/10.obf")["buttons"][2].background_color, "rgb(255, 236, 204)");
  });
});

const deck = {
  deck_label: "Transit",
  publisher: "Relief",
  "license-url": "http://creativecommons.org/licenses/by/4.0/",
  source_language: "en",
  languages: [
    { iso_code: "ko", cards: [{ card_label: "Are you hurt?", dest_txt: "다쳤어요?", dest_audio: "a.wav" }] },
    { iso_code: "ru", cards: [{ card_label: "Are you hurt?", dest_txt: "Вы ранены?", dest_audio: "" }] },
  ],
};
const board = {
  format: "open-board-0.1",
  id: "1",
  locale: "en-US",
  name: "Needs",
  license: { type: "CC-By-SA", author_name: "A. B." },
  buttons: [
    { id: 1, label: "water", vocalization: "I need water.", image_id: "2" },
    { id: "2", label: "clear", action: ":clear" },
  ],
  strings: { "en-US": {}, ru: { "I need water.": "Мне нужна вода." } },
  grid: { rows: 1, columns: 2, order: [["1", "2"]] },
  images: [{ id: "2", url: "http://example.org/a.png" }],
  sounds: [],
};
const zipped = (parts: { readonly [name: string]: string | Uint8Array }): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

describe("files of other programs", () => {
  const read = (file: Uint8Array, options: ImportOptions = {}): Import => importWorkbook(opened(file), options);
  test("Translation Cards: a card in two languages is one phrase, with its licence", () => {
    const file = zipped({ "card_deck.json": JSON.stringify(deck), "a.wav": wav });
    const made = read(file);
    assert.deepEqual(textsOf(made), {
      "are-you-hurt": { en: ["Are you hurt?"], ko: ["다쳤어요?"], ru: ["Вы ранены?"] },
    });
    const [entry] = entriesOf(bookOf(made).book);
    assert.deepEqual(entry!.text["ko"]![0]!.source, [{ where: "Transit", by: "Relief", licence: "CC-BY-4.0" }]);
    assert.deepEqual(
      made.problems.map(({ rule }) => rule),
      ["import.media"],
    );
    assert.equal(read(file, { voice: "machine:x" }).media.size, 1);
    assert.deepEqual(textsOf(read(bytes(JSON.stringify(deck)))), textsOf(made));
  });
  test("boards: labels, translations, and what is left out", () => {
    const made = read(bytes(JSON.stringify(board)));
    assert.deepEqual(textsOf(made), { "i-need-water": { en: ["I need water."], ru: ["Мне нужна вода."] } });
    assert.equal(made.remarks.filter((line) => /do something|are elsewhere/.test(line)).length, 2);
    assert.deepEqual(textsOf(read(zipped({ "a.obf": JSON.stringify(board) }))), textsOf(made));
  });
  test("Anki text: marks and recordings are no words", () => {
    const text =
      "#separator:tab\n#html:true\n#columns:Front\tBack\tTags\n#tags column:3\n<b>Where does it hurt?</b>\t어디가 아프세요?<br>[sound:a.mp3]\tbody\nStop!&nbsp;Please stop here!\t여기 멈추세요!\t\n";
    assert.deepEqual(textsOf(read(bytes(text))), {
      "where-does-it-hurt": { en: ["Where does it hurt?"], ko: ["어디가 아프세요?"] },
      "stop-please-stop-here": { en: ["Stop! Please stop here!"], ko: ["여기 멈추세요!"] },
    });
  });
  test("a phrasebook of Wikivoyage: headings are chapters, pronunciations are left out", () => {
    const text = `{{guidephrasebook}}\n==Phrase list==\n===Basics===\n; Hello. : Здравствуйте. (''ZDRAHST-vooy-tyeh'')\n;Where is the [[toilet|bathroom]]?\n: Где '''туалет'''? <!-- check -->(''GDYEH'')\n; Sorry. :\n===Problems===\n; Help! I need a doctor! : {{lang|ru|Помогите!}} Мне нужен врач! ''pah-mah-GEE-tyeh''\n`;
    const made = read(bytes(text), { languages: ["en", "ru"] });
    assert.deepEqual(textsOf(made), {
      hello: { en: ["Hello."], ru: ["Здравствуйте."] },
      "where-is-the-bathroom": { en: ["Where is the bathroom?"], ru: ["Где туалет?"] },
      "help-i-need-a-doctor": { en: ["Help! I need a doctor!"], ru: ["Помогите! Мне нужен врач!"] },
    });
    assert.deepEqual(
      bookOf(made).book.chapters.map(({ title }) => title["en"]),
      ["Basics", "Problems"],
    );
    assert.ok(made.remarks.includes("3 pronunciations are not imported: Parley writes them"));
    assert.match(made.files.get("book.yaml")!, /^licence: CC-BY-SA-4.0$/m);
  });
  test("an edited card is a changed text, and one with a filled slot stays", () => {
    const text = new TextDecoder().decode(unzipSync(written["txc"]!)["card_deck.json"]);
    const edited = text
      .replace('"dest_txt": "blanket"', '"dest_txt": "warm blanket"')
      .replace('"dest_txt": "5분', '"dest_txt": "7분');
    const made = read(zipped({ "card_deck.json": edited }), { folder });
    assert.deepEqual(
      made.problems.map(({ rule }) => rule),
      ["text.number", "import.slot"],
    );
    assert.equal(made.changed, 1);
  });
});

const part = "x".repeat(2_000_000);
const refused: { readonly [what: string]: readonly [Uint8Array, RegExp] } = {
  "a bomb": [zipped({ "card_deck.json": "0".repeat(30_000_000) }), /grows more than 100 times/],
  "a name that leads out": [zipped({ "card_deck.json": "{}", "../a.mp3": "a" }), /with the name/],
  "half a file": [written["obz"]!.subarray(0, written["obz"]!.length / 2), /end of a ZIP/],
  "a deck that is no map": [zipped({ "card_deck.json": "[]" }), /not a map/],
  "a deck in another encoding": [zipped({ "card_deck.json": Uint8Array.of(0x7b, 0xff, 0xfe) }), /UTF-8/],
  "a board of another format": [zipped({ "a.obf": '{"format":"x"}' }), /Open Board Format/],
  "a board that is cut": [zipped({ "a.obf": JSON.stringify(board).slice(0, 99) }), /not JSON/],
  "buttons that are no list": [bytes(JSON.stringify({ ...board, buttons: part })), /buttons of it is not a list/],
  "a package of Anki where there is no database": [
    zipped({ "collection.anki2": "a", media: "{}" }),
    /cannot be read here/,
  ],
};
for (const [what, [file, message]] of Object.entries(refused))
  test(`${what} is refused`, () => {
    const found = openWorkbook(file);
    assert.match(found.ok ? "read" : found.message, message);
  });

test("a drawing that is a web page is left out", () => {
  const file = zipped({
    "a.obf": JSON.stringify({ ...board, images: [{ id: "2", path: "p.svg" }] }),
    "p.svg": "<!doctype html><html><script>alert(1)</script></html>",
  });
  const made = importWorkbook(opened(file));
  assert.equal(made.media.size, 0);
  assert.deepEqual(
    made.problems.map(({ rule }) => rule),
    ["import.media"],
  );
});

test("files with random changes are read or refused, and nothing throws", () => {
  const texts = [new TextDecoder().decode(written["obf"]), JSON.stringify(deck), JSON.stringify(board)];
  const changedText = fc
    .tuple(fc.constantFrom(...texts), fc.nat(3000), fc.nat(40), fc.string())
    .map(([text, at, length, put]) => bytes(text.slice(0, at) + put + text.slice(at + length)));
  const changedZip = fc
    .tuple(
      fc.constantFrom(written["obz"]!, written["txc"]!),
      fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { minLength: 1, maxLength: 6 }),
    )
    .map(([file, changes]) => {
      const copy = file.slice();
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      return copy;
    });
  const values = fc
    .json({ maxDepth: 4 })
    .map((json) => bytes(`{"deck_label":"a","languages":${json},"buttons":${json},"format":"open-board-0.1"}`));
  const wiki = fc
    .array(
      fc.constantFrom(
        ";",
        ":",
        "a",
        "''",
        "'''",
        "[[",
        "]]",
        "{{",
        "}}",
        "|",
        "\n",
        "==",
        "<ref>",
        "</ref>",
        "<!--",
        "-->",
        "나",
      ),
    )
    .map((parts) => bytes(`==a==\n; a : b\n; c : d\n${parts.join("")}`));
  const anki = fc
    .array(
      fc.constantFrom("<", ">", "&#", ";", "[sound:", "]", "\t", "\n", '"', "{{c1::", "}}", "a", "<img src=", "나"),
    )
    .map((parts) => bytes(`#separator:tab\n${parts.join("")}`));
  fc.assert(
    fc.property(fc.oneof(changedText, changedZip, values, wiki, anki), (file) => {
      const found = openWorkbook(file);
      if (!found.ok) return assert.notEqual(found.message, "");
      const made = importWorkbook(found.workbook);
      bookOf(made);
    }),
    { numRuns: runs(300) },
  );
});
