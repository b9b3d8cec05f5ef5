/** Which figures of an entry are read alike in its languages, and which are reported. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readBook } from "@parley/book";
import { folderOf } from "./folder.ts";
import { runs } from "./runs.ts";

type Texts = { readonly [lang: string]: string };

/** The messages of text.number for one entry. */
function remarks(texts: Texts, more = ""): string[] {
  const langs = Object.keys(texts);
  const words = langs.map((lang) => `${lang}: ${JSON.stringify(texts[lang])}`).join(", ");
  const title = `title: { ${langs.map((lang) => `${lang}: ${lang}`).join(", ")} }`;
  const folder = folderOf({
    "book.yaml": `${title}\nlanguages: [${langs.join(", ")}]\nsides: [${langs.slice(0, 2).join(", ")}]\n`,
    "chapters/10-a.yaml": `${title}\nentries:\n  - { id: e, no: 10-01, act: information, text: { ${words} }${more} }\n`,
  });
  return readBook(folder)
    .troubles.filter(({ rule }) => rule === "text.number")
    .map(({ message }) => message);
}

const reported: readonly (readonly [texts: Texts, what: string])[] = [
  [{ en: "Walk 1,500 m.", ru: "Пройдите 1,500 м." }, "en 1500 (written 1,500); ru 1.5 (written 1,500)"],
  [{ en: "Walk 1.500 m.", ru: "Пройдите 1.500 м." }, "en 1.5 (written 1.500); ru 1500 (written 1.500)"],
  [{ ko: "1 500명", en: "1500 people" }, "ko 1, 500; en 1500"],
  [{ en: "Come on 5/6.", ru: "Приходите 5/6." }, "en 5, 6 (written 5/6); ru 0.833333 (written 5/6)"],
  [
    { en: "On 05/06/2026.", ru: "05.06.2026" },
    "en 5, 6, 2026 (written 05/06/2026); ru 5, 6, 2026 (written 05.06.2026)",
  ],
  [{ ko: "7.30에 만나요.", uk: "Зустріч о 7.30." }, "ko 7.3 (written 7.30); uk 7, 30 (written 7.30)"],
  [{ ko: "물 1.5리터", en: "15 litres of water" }, "ko 1.5; en 15"],
  [{ ko: "약을 드세요.", en: "Take 2 tablets." }, "ko none; en 2"],
  [{ ko: "이 약을 드세요.", en: "Take 2 tablets." }, "ko none; en 2"],
  [{ en: "Take 20 mg.", uk: "Прийміть ліки." }, "en 20; uk none"],
  [{ en: "Take 1/2 tablet.", ru: "Примите таблетку." }, "en 0.5 (written 1/2); ru none"],
  [{ en: "From 3 to 5 p.m.", ru: "С 15:00" }, "en 3, 5; ru 15 (written 15:00)"],
];
const alike: readonly Texts[] = [
  { en: "Walk 1,500 m.", ru: "Пройдите 1 500 м.", ko: "1,500미터", uk: "1500 м" },
  { en: "1.5 m", ru: "1,5 м", ko: "1.5미터", uk: "1,5 м" },
  { en: "At 7:30.", ru: "В 7.30.", ko: "7시 30분", uk: "О 7:30." },
  { en: "At 3 p.m.", ru: "В 15:00.", ko: "오후 3시" },
  { en: "On May 6.", ru: "6 мая", ko: "5월 6일" },
  { en: "5/6", ru: "5/6", ko: "5/6" },
  { en: "½ tablet", ru: "1/2 таблетки", ko: "0.5알" },
  { en: "1½ tablets", ru: "1,5 таблетки", uk: "1 1/2 таблетки" },
  { en: "Twice a day", ru: "2 раза в день", ko: "하루 두 번" },
  { en: "The second floor", ru: "2-й этаж", ko: "2층" },
  { en: "In five minutes", ru: "Через пять минут", ko: "5분 후", uk: "Через 5 хвилин" },
  { en: "An hour", ru: "Час", ko: "1시간" },
  { en: "120/80", ru: "120/80", ko: "120/80" },
  { en: "₩1,000,000", ru: "1 000 000 вон", ko: "1,000,000원" },
  { en: "Wait {n} min, 2 times.", ko: "{n}분씩 2번" },
];

describe("figures that are read apart, or are missing in a language, are reported", () => {
  for (const [texts, what] of reported)
    test(Object.values(texts).join(" | "), () => {
      const [message = "", ...more] = remarks(texts);
      assert.deepEqual([message.slice(message.indexOf(": ") + 2), more], [what, []]);
    });
});

describe("figures that are read alike, or said in words, are not", () => {
  for (const texts of alike)
    test(Object.values(texts).join(" | "), () =>
      assert.deepEqual(
        remarks(
          texts,
          Object.values(texts).some((text) => text.includes("{n}")) ? ", slots: { n: { type: number } }" : "",
        ),
        [],
      ),
    );
});

test("what the author says a figure is read as is not judged", () => {
  const texts = { en: "Walk 1,500 m.", ru: "Пройдите 1,500 м." };
  assert.equal(remarks(texts).length, 1);
  assert.deepEqual(remarks(texts, ', read: { ru: { "1,500": полторы ты́сячи } }'), []);
});

test("any figures are compared, and the same text in one language twice is never reported", () => {
  const figure = fc.string({ unit: fc.constantFrom(...Array.from("0123456789 .,:/½⅔-мm")), maxLength: 12 });
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      remarks({ en: `a ${a}`, ru: `а ${b}` });
      assert.deepEqual(remarks({ en: `a ${a}`, "en-GB": `a ${a}` }), []);
    }),
    { numRuns: runs(300) },
  );
});
