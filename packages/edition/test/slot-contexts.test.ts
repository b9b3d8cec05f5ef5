import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBook, type Folder } from "@parley/book";
import { fillerKey, isSlot, lettersOf, makeEdition, NO_VALUE, plainText, type Edition } from "@parley/edition";
import { fill, plain, speak, write } from "@parley/sound";

const folder = (files: { [path: string]: string }): Folder => ({
  items: Object.keys(files).map((path) => ({ path, kind: "file" })),
  read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
});
const languages = ["ko", "ru", "en", "uk"];
const made = makeEdition(
  readBook(
    folder({
      "book.yaml": "title: { ko: 책, ru: Кни́га, en: Book, uk: Кни́жка }\nlanguages: [ko, ru, en, uk]\nsides: [ko, ru]\n",
      "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́, en: Chapter, uk: Ро́зділ }
entries:
  - { id: at, no: 10-01, act: information, slots: { time: { type: time, sample: "7:30" } }, text: { ko: "{time}에 만나요.", ru: "Встреча́емся в {time|acc}.", en: "We meet at {time}.", uk: "Зустрі́немося о {time}." } }
  - { id: people, no: 10-02, act: answer, slots: { n: { type: number, unit: person, min: 1, max: 40, sample: 5 } }, text: { ko: "{n}이에요.", ru: "Нас {n}.", en: "We are {n}.", uk: "Нас {n}." } }
  - { id: turn, no: 10-03, act: instruction, slots: { n: { type: number, unit: metre, min: 1, max: 300, sample: 200 } }, text: { ko: "{n} 앞에서 도세요.", ru: "Поверни́те че́рез {n|acc}.", en: "Turn after {n}.", uk: "Поверні́ть че́рез {n|acc}." } }
  - { id: to, no: 10-04, act: information, slots: { n: { type: number, unit: hour, min: 1, max: 24, sample: 3 } }, text: { ko: "{n} 안에 돼요.", ru: "Гото́вьте к {n|dat}!", en: "The {n} test.", uk: "До {n|gen}." } }
  - { id: from, no: 10-05, act: information, slots: { n: { type: number, min: 1, max: 20, sample: 3 }, m: { type: number, unit: hour, min: 1, max: 12, sample: 2 } }, text: { ko: "{n}번에서 {m} 일해요.", ru: "В {n} с {m|ins} рабо́ты.", en: "In {n} for {m}.", uk: "У {n} з {m|ins} робо́ти." } }
  - { id: blank, no: 10-06, act: information, slots: { time: { type: time } }, text: { ko: "{time}에 와요.", ru: "Приду́ в {time|acc}.", en: "I come at {time}.", uk: "Прийду́ о {time}." } }
`,
    }),
  ).book,
);
const { edition } = made;

type Chosen = { readonly [slot: string]: string };

/** The respelling of a text with chosen values, as print and the tablet compose it. */
function composed({ entries, fillers }: Edition, id: string, lang: string, reader: string, chosen: Chosen): string {
  const { slots = {}, texts } = entries[id]!;
  return texts[lang]![0]!.respelling[reader]!.say.flatMap((piece) =>
    isSlot(piece)
      ? fillers[fillerKey(slots[piece.slot]!, piece, lang)]![chosen[piece.slot]!]!.respelling[reader]!
      : [piece],
  )
    .map(lettersOf)
    .join("");
}

/** The respelling of the whole sentence with the values in words. */
function whole(id: string, lang: string, reader: string, chosen: Chosen): string {
  const { slots = {}, texts } = edition.entries[id]!;
  const words = plainText(texts[lang]![0]!.text, ({ slot: name, form = "" }) => {
    const { type, unit } = slots[name]!;
    return fill(lang, {
      type,
      ...(unit === undefined ? {} : { unit }),
      form,
      value: type === "time" ? chosen[name]! : Number(chosen[name]),
    }).spoken;
  });
  return plain(write(speak(words, lang), reader));
}

describe("a text with a value is respelled as the whole sentence", () => {
  const samples: Chosen = { time: "7:30", n: "3", m: "2" };
  for (const [id, { slots = {}, texts }] of Object.entries(edition.entries))
    for (const lang of Object.keys(texts))
      test(`${id}, ${lang}`, () => {
        for (const piece of texts[lang]![0]!.text.filter((one) => isSlot(one))) {
          const { slot: name } = piece;
          for (const value of Object.keys(edition.fillers[fillerKey(slots[name]!, piece, lang)]!)) {
            if (value === NO_VALUE) continue;
            const chosen = { ...samples, [name]: value };
            for (const reader of languages.filter((tag) => tag !== lang))
              assert.equal(
                composed(edition, id, lang, reader, chosen),
                whole(id, lang, reader, chosen),
                `${value} for ${reader}`,
              );
          }
        }
      });
});

describe("the words beside a slot depend on its value", () => {
  const table: [id: string, lang: string, reader: string, value: Chosen, part: string][] = [
    ["at", "ru", "ko", { time: "10:30" }, " 브 데시찌 "],
    ["at", "ru", "ko", { time: "7:30" }, " 프 셈 "],
    ["turn", "ru", "ko", { n: "200" }, " 체리즈 드베"],
    ["turn", "ru", "ko", { n: "100" }, " 체리스 스또 "],
    ["people", "ko", "ru", { n: "5" }, "мёнъиэё."],
    ["from", "ru", "en", { n: "3", m: "2" }, "f tree z dvoomya "],
  ];
  for (const [id, lang, reader, value, part] of table)
    test(`${id}, ${lang} for ${reader}, ${Object.values(value).join(" and ")}`, () => {
      const line = composed(edition, id, lang, reader, value);
      assert.ok(line.includes(part), line);
    });
});

test("a slot without a sample has a blank, beside the words as they are alone", () => {
  assert.equal(composed(edition, "blank", "ru", "ko", { time: NO_VALUE }), "쁘리두 프 ____.");
  const [text] = edition.entries["blank"]!.texts["ru"]!;
  assert.equal(
    plainText(text!.text, () => "________"),
    "Приду́ в ________.",
  );
});

describe("what has no vowel, and what is attached, is recorded with the value", () => {
  const table: [lang: string, recorded: string, not: string][] = [
    ["ru", "в де́сять три́дцать", "в"],
    ["ru", "Встреча́емся", "Встреча́емся в"],
    ["ru", "к трём часа́м", "Гото́вьте к"],
    ["uk", "з двома́ годи́нами", "з"],
  ];
  for (const [lang, recorded, not] of table)
    test(`${lang}: ${recorded}`, () => {
      assert.ok(made.parts.get(lang)!.has(recorded), [...made.parts.get(lang)!].join(" · "));
      assert.ok(!made.parts.get(lang)!.has(not));
    });
});

describe("a part of a text is read as in the whole sentence", () => {
  const of = (ru: string, slots: string): Edition =>
    makeEdition(
      readBook(
        folder({
          "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n",
          "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }\nentries:\n  - { id: a, no: 10-01, act: information, slots: ${slots}, text: { ko: 가, ru: "${ru}" } }\n`,
        }),
      ).book,
    ).edition;
  const number = "{ type: number, min: 1, max: 9, sample: 5 }";
  const table: [ru: string, slots: string, values: Chosen, ko: string][] = [
    // «мг» has the form that its number needs.
    ["Да́йте {n} мг.", `{ n: ${number} }`, { n: "1" }, "다이떼 아딘 밀리그람."],
    ["Да́йте {n} мг.", `{ n: ${number} }`, { n: "2" }, "다이떼 드바 밀리그람마."],
    ["Да́йте {n} мг.", `{ n: ${number} }`, { n: "5" }, "다이떼 뺘찌 밀리그람마프."],
    // «с» between two slots is a preposition.
    ["{n} с {m|ins}", `{ n: ${number}, m: ${number} }`, { n: "3", m: "4" }, "뜨리 스 치뜨이르먀"],
  ];
  for (const [ru, slots, values, ko] of table)
    test(`${ru}, ${Object.values(values).join(" and ")}`, () =>
      assert.equal(composed(of(ru, slots), "a", "ru", "ko", values), ko));
});
