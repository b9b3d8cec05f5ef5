/**
 * A variety of a language: the kit of the sample book for Northern Korean and Russian, and the order of an index that no collation of
 * CLDR has.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { parseEdition } from "@parley/edition";
import { BOOK, comparable, pagesOf, parley, temporaryFolder, writeBook } from "./kit.ts";
import { openTablet } from "./tablet/browser.ts";

const temp = temporaryFolder();

describe("the sample book for a variety", () => {
  const out = join(temp, "kit");
  let booklet = "";
  before(() => {
    const built = parley(["build", BOOK, "--langs", "ko-KP,ru", "--out", out]);
    assert.equal(built.code, 0, built.err);
    assert.match(built.err, /entries have no text in ko-KP: they show that in ko \[variety-incomplete\]/);
    booklet = comparable(pagesOf(join(out, "booklet-ko-KP-ru.pdf")).join("\n"));
  });
  test("its pages have its own words and sounds", () => {
    for (const words of [
      "위생실이 어디입니까?",
      "리해하지 못하였습니다.",
      "ри-хэ-ха-джи",
      "조선말",
      "корейский (КНДР)",
    ])
      assert.ok(booklet.includes(words), words);
    for (const words of ["화장실", "이해하지", "한국어를 해요"]) assert.ok(!booklet.includes(words), words);
  });
  test("the cover says how many texts are those of the language", () =>
    assert.match(booklet, /корейский \(КНДР\): \d+ из \d+ текстов — на языке «корейский»/));
  test("the usual kit does not have it", () => {
    const checked = parley(["check", BOOK]);
    assert.match(checked.out, /^no troubles/);
  });
  test("both varieties say how the other understands a word", () => {
    const { note = {} } = parseEdition(readFileSync(join(out, "edition.json"), "utf8")).entries["you-are-welcome"]!;
    assert.match(note["ko"]!, /괜찮습니다/);
    assert.match(note["ko-KP"]!, /필요없다/);
  });
  test("the tablet offers it beside the language, each with its own words", async () => {
    const tablet = await openTablet(pathToFileURL(join(out, "tablet.html")).href);
    const mine = tablet.page.getByRole("button", { name: "조선말", exact: true });
    assert.equal(await mine.getAttribute("aria-pressed"), "true");
    assert.deepEqual((await tablet.page.getByRole("heading", { level: 1 }).innerText()).match(/첫 만남/g)?.length, 1);
    await tablet.goHome();
    await tablet.openCard("80-04");
    assert.match(await tablet.main.innerText(), /일없습니다\.[\s\S]*남쪽사람은/);
  });
});

test("an index is in the order of the variety, with its own headings", () => {
  const words = ["아이", "까치", "로동", "개", "가위", "하루", "의사", "외과", "씨앗", "래일", "야경"];
  const rows = words.map(
    (word, i) => `  - { id: e${i}, no: 10-${10 + i}, kind: term, text: { ko: ${word}, ko-KP: ${word}, ru: Да } }`,
  );
  const book = writeBook(join(temp, "book"), { "10-a": rows.join("\n") }, { head: "varieties: [ko-KP]\n" });
  const file = join(temp, "words.pdf");
  const printed = parley(["print", book, "--langs", "ko-KP,ru", "--out", file]);
  assert.equal(printed.code, 0, printed.err);
  const page = pagesOf(file, "-raw").find((one) => one.includes("찾아보기 조선말"))!;
  const order = comparable(page).match(/(?<= )(?:[ㄱ-ㅎ]|[가-힣]+)(?= )/gu)!;
  assert.deepEqual(
    order.filter((one) => one.length === 1 || words.includes(one)),
    [
      "ㄱ",
      "가위",
      "개",
      "ㄹ",
      "로동",
      "래일",
      "ㅎ",
      "하루",
      "ㄲ",
      "까치",
      "ㅆ",
      "씨앗",
      "ㅇ",
      "아이",
      "야경",
      "외과",
      "의사",
    ],
  );
});
