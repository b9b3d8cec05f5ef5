/** Acts and answers that a sheet does not say: what words tell, and what is reported. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entriesOf, readBook } from "@parley/book";
import { folderOf, imported } from "./memory.ts";

const HEAD = ["English", "한국어", "Русский"];
const REST = [
  ["Yes.", "네.", "Да."],
  ["No.", "아니요.", "Нет."],
];

/** What a row becomes, and the remarks that name it. */
function guessed(row: readonly string[]): { readonly is: string; readonly said: string } {
  const made = imported([HEAD, row, ...REST]);
  const [entry] = entriesOf(readBook(folderOf(made.files)).book);
  const { id, act, answers } = entry!;
  const said = made.remarks.filter((line) => line.includes(id));
  return { is: [act, answers].filter((part) => part !== undefined).join(" "), said: said.join(" ") };
}

const table: readonly (readonly [row: readonly string[], is: string, said: RegExp])[] = [
  [["Do you have pain?", "통증이 있나요?", "У вас есть боль?"], "question yes-no", /^$/],
  [["Can you walk?", "걸을 수 있어요?", "Вы можете идти?"], "question yes-no", /may be meant as a request/],
  [["Can you help me?", "도와주시겠어요?", "Вы можете мне помочь?"], "request", /taken for a request/],
  [
    ["Could you speak slowly?", "천천히 말해요?", "Не могли бы вы говорить медленнее?"],
    "request",
    /taken for a request/,
  ],
  [["Would you mind waiting?", "기다려요?", "Подождёте?"], "request", /taken for a request/],
  [
    ["Where is the toilet, please?", "화장실이 어디예요?", "Где туалет?"],
    "question name",
    /answers that fit are not known/,
  ],
  [["How many are hurt?", "몇 명이 다쳤나요?", "Сколько раненых?"], "question name", /answers that fit are not known/],
  [["Do you want tea or coffee?", "차요?", "Чай?"], "question name", /answers that fit are not known/],
  [["Do you want tea?", "차 아니면 커피요?", "Чай или кофе?"], "question name", /answers that fit are not known/],
  [["Please sit down.", "앉으세요.", "Садитесь, пожалуйста."], "information", /^$/],
  [["I don't know.", "몰라요.", "Не знаю."], "information", /^$/],
];

describe("a phrase without an act", () => {
  for (const [row, is, said] of table)
    test(`${row[0]} → ${is}`, () => {
      const found = guessed(row);
      assert.equal(found.is, is);
      assert.match(found.said, said);
    });
  test("with an act and answers is no guess", () => {
    const made = imported([
      [...HEAD, "Act", "Answers"],
      ["Where does it hurt?", "어디가 아프세요?", "Где болит?", "question", "body"],
      ["Can you help me?", "도와주시겠어요?", "Поможете?", "request", ""],
    ]);
    assert.deepEqual(
      made.remarks.filter((line) => /question|taken for/.test(line)),
      [],
    );
  });
});
