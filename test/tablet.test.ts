import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import { parseEdition } from "@parley/edition";
import { LOCALES } from "@parley/locale";
import { sampleKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";
import type { Tablet } from "./tablet/tablet.ts";

const url = pathToFileURL(join(sampleKit(), "tablet.html")).href;
const [ko, ru] = [LOCALES["ko"]!, LOCALES["ru"]!];
const { entries } = parseEdition(readFileSync(join(sampleKit(), "edition.json"), "utf8"));

for (const denied of [false, true]) {
  describe(denied ? "with storage denied" : "from file://, the network off", () => {
    let tablet: Tablet;
    before(async () => {
      tablet = await openTablet(url, { denied });
    });
    test("storage is as expected, and the page reports if nothing is stored", async () => {
      const throws = await tablet.page.evaluate(async () => {
        const refused = async (use: () => unknown): Promise<boolean> => {
          try {
            await use();
            return false;
          } catch {
            return true;
          }
        };
        const database = (): Promise<void> =>
          new Promise((resolve, reject) => {
            const request = indexedDB.open("probe");
            request.addEventListener("success", () => resolve());
            request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
          });
        return [await refused(() => localStorage.length), await refused(database)];
      });
      assert.deepEqual(throws, [denied, denied]);
      assert.equal(await tablet.forgets.count(), denied ? 1 : 0);
    });
    test("the start screen is in all languages", async () => {
      await tablet.iSpeak("en");
      assert.deepEqual(await tablet.questions(), ["이 언어를 아십니까?", "Вы понимаете этот язык?"]);
      await tablet.iSpeak("ko");
      assert.deepEqual(await tablet.questions(), ["Вы понимаете этот язык?", "Do you understand this language?"]);
    });
    test("consent comes before home", async () => {
      await tablet.theySpeak("ru");
      await tablet.start();
      assert.match((await tablet.card.theirPhrase())!, /Можно говорить/);
      await tablet.goHome();
    });
    for (const query of ["dkssud", "annyong", "안녕", "аннён", "80-01"])
      test(`안녕 is found first by ${query}`, async () => assert.equal((await tablet.find(query))[0], "80-01"));
    test("안녕 is found by ㅇㄴ, among others that begin so", async () => {
      await tablet.find("ㅇㄴ");
      // The best results are shown at once, the others after a pause.
      await tablet.found.nth(9).waitFor();
      assert.ok((await tablet.numbers()).slice(0, 10).includes("80-01"));
    });
    test("a question is opened, turned and answered; the answer is shown", async () => {
      const { card } = tablet;
      await tablet.openCard("50-04");
      assert.equal(await card.turned(), "matrix(-1, 0, 0, -1, 0, 0)");
      await card.press("turn");
      assert.equal(await card.turned(), "none");
      const { notUnderstood, again, slower, speakUp } = ru.tablet;
      const row = [notUnderstood, again, slower, speakUp, ""];
      assert.deepEqual(await card.answerTexts(), ["Да.", "Нет.", "Я не знаю.", ...row]);
      // Behind the last button of the row there are the others, in whole sentences.
      await tablet.tap(card.others);
      assert.deepEqual(await card.answerTexts(), [
        "Стойте!",
        "Напишите, пожалуйста.",
        "Позовите переводчика, пожалуйста.",
        ...row,
      ]);
      await tablet.tap(card.others);
      assert.ok((await card.standing())!.includes(ru.phrase.disclosure.card));
      await tablet.tap(card.ownAnswers.first());
      assert.equal(await card.answered(), "예.");
    });
    test("answers by number, part of the body and choice", async () => {
      const { card } = tablet;
      await tablet.openCard("30-06");
      await card.typeDigits("42");
      // In digits and in words with its unit, in each language.
      assert.equal(await card.inWords(), "42 · сорок две штуки");
      assert.equal(await card.answered(), "42 · 마흔두 개");
      await card.typeDigits("1");
      assert.equal(await card.answered(), "421");
      await tablet.openCard("50-01");
      await card.touchBody(2);
      assert.equal(await card.answered(), "가슴");
      await tablet.openCard("65-18");
      await card.answer("Кофе");
      assert.match((await card.answered())!, /커피 주세요/);
    });
    test("an answer is gone when the card is left", async () => {
      await tablet.goBack();
      await tablet.tap(tablet.row("65-18"));
      await tablet.card.shown();
      assert.deepEqual(await tablet.card.results(), []);
    });
    test("an order to confirm is shown after it is held; its undo and a stop at once", async () => {
      const { card } = tablet;
      await tablet.find("90-05");
      const row = (await tablet.row("90-05").textContent())!;
      assert.ok(!/[а-яё]/i.test(row), row);
      await tablet.tap(tablet.row("90-05"));
      await card.orderToHold.waitFor();
      assert.deepEqual([await card.phrase.count(), await card.respelling.count()], [0, 0]);
      await tablet.tap(card.orderToHold);
      assert.equal(await card.phrase.count(), 0);
      await card.hold();
      assert.match((await card.theirPhrase())!, /Открыть огонь!/);
      await card.undo();
      await card.waitForPhrase(/Прекратить огонь!/);
      await tablet.stop();
      await card.waitForPhrase(/Стойте!/);
    });
    test("a slot shows its sample", async () => {
      await tablet.openCard("30-05");
      assert.deepEqual(
        [await tablet.card.myPhrase(), await tablet.card.theirPhrase()],
        ["5분 기다려 주세요.", "Подождите 5 минут, пожалуйста."],
      );
    });
    test("the speaker is asked for", async () => {
      await tablet.openCard("60-02");
      assert.equal(await tablet.card.variants.count(), 2);
      await tablet.card.speakAs("f");
      assert.equal(await tablet.card.theirPhrase(), "Я голодна.");
    });
    test("favourites are stored unless storage is denied", async () => {
      await tablet.reload();
      assert.equal(await tablet.isAtStart(), denied);
    });
    test("there were no network requests and no errors", () => assert.deepEqual(tablet.seen, []));
  });
}

test("a printed code leads to its chapter or phrase, once the languages are chosen", async () => {
  const tablet = await openTablet(url);
  const { page } = tablet;
  for (const [hash, seen] of [
    ["#50", /진료: 질문/],
    ["#50-01", /어디가 아프세요/],
    ["#%E0%A4%A", /이 책으로 이야기해도 될까요/],
  ] as const) {
    await tablet.forget();
    await page.goto("about:blank");
    await page.goto(url + hash);
    await tablet.start();
    assert.match((await tablet.main.textContent())!, seen);
  }
  await page.goto("about:blank");
  await page.goto(`${url}#50`);
  assert.match((await tablet.main.getByRole("heading", { level: 1 }).textContent())!, /진료: 질문/);
});

describe("slots", () => {
  let tablet: Tablet;
  before(async () => {
    tablet = await openTablet(url);
    await tablet.goHome();
  });
  const both = async (): Promise<(string | null)[]> => [await tablet.card.myPhrase(), await tablet.card.theirPhrase()];
  test("a value is chosen by step or from a list, with agreement in each language", async () => {
    const { card } = tablet;
    await tablet.openCard("30-05");
    for (const [value, ko, ru] of [
      ["1", "1분 기다려 주세요.", "Подождите 1 минуту, пожалуйста."],
      ["2", "2분 기다려 주세요.", "Подождите 2 минуты, пожалуйста."],
      ["21", "21분 기다려 주세요.", "Подождите 21 минуту, пожалуйста."],
      ["60", "60분 기다려 주세요.", "Подождите 60 минут, пожалуйста."],
    ] as const) {
      await card.chooseForSlot(value);
      assert.deepEqual(await both(), [ko, ru]);
    }
    assert.equal(await card.slotStep("more").isDisabled(), true);
    await tablet.tap(card.slotStep("less"));
    assert.match((await card.respelling.textContent())!, /빠다즈디떼/);
    assert.match((await card.theirPhrase())!, /59 минут/);
  });
  test("a name is typed", async () => {
    await tablet.openCard("25-02");
    await tablet.card.writeName("민지");
    assert.deepEqual(await both(), ["제 이름은 민지입니다.", "Меня зовут 민지."]);
  });
});

describe("answers by day, body map and drawing", () => {
  let tablet: Tablet;
  before(async () => {
    tablet = await openTablet(url);
    await tablet.page.clock.setFixedTime(new Date("2026-11-25T12:00:00"));
    await tablet.reload();
    await tablet.goHome();
  });
  test("a day of the calendar, of another month, and tomorrow", async () => {
    const { card } = tablet;
    await tablet.openCard("30-04");
    assert.equal(await card.today(25).textContent(), "25 ср");
    await card.answer(/^9, /);
    assert.equal(await card.answered(), "11월 9일 월요일");
    await card.nextMonth();
    await card.answer(/^31, /);
    assert.equal(await card.answered(), "12월 31일 목요일");
    await card.answer(new RegExp(`^${ru.tablet.tomorrow}, `));
    assert.equal(await card.answered(), "11월 26일 목요일");
  });
  test("the rear view has a back instead of chest and belly", async () => {
    const { card } = tablet;
    /** The shapes of the front come before those of the rear. */
    const REAR = 12;
    const [chest, back, head, leg] = ["chest", "back", "head", "leg"].map((part) => ru.print.bodyParts[part]!);
    await tablet.openCard("50-01");
    await card.touchBody(2);
    assert.equal(await card.answered(), "가슴");
    await card.touchBody(REAR + 2);
    assert.equal(await card.answered(), "가슴, 등·허리");
    await card.touchBody(REAR);
    // By its name a part has two sides, until one is touched or said: left is at the left in the rear view.
    await card.answer(leg!);
    assert.ok(await card.answerButton(ru.tablet.bothSides).isVisible());
    await card.touchBody(REAR + 8);
    assert.equal(await card.answered(), `가슴, 등·허리, 머리 (${ko.tablet.rear}), 다리, 왼다리 (${ko.tablet.rear})`);
    await card.answer(ru.print.bodyParts["right-leg"]!);
    assert.equal(
      await card.answered(),
      `가슴, 등·허리, 머리 (${ko.tablet.rear}), 오른다리, 왼다리 (${ko.tablet.rear})`,
    );
    for (const part of [chest, back, head, leg]) await card.answer(part!);
    assert.deepEqual(await card.results(), []);
  });
  test("a name written with a finger is shown to me upright", async () => {
    const { card } = tablet;
    await tablet.openCard("25-01");
    await card.answer(ru.tablet.draw);
    await card.drawName([0.95, 0.9], [0.05, 0.1]);
    const drawn = (await card.drawn.getAttribute("d"))!;
    // The card is turned, so their upper left is my lower right.
    const [first, last] = [/^M(\d+) (\d+)/.exec(drawn)!, /L(\d+) (\d+)$/.exec(drawn)!].map((at) =>
      at.slice(1).map(Number),
    );
    assert.ok(first![0]! < 60 && first![1]! < 60 && last![0]! > 500 && last![1]! > 140, drawn);
    await card.clear();
    assert.equal(await card.drawn.count(), 0);
  });
});

describe("favourites, recent phrases, erasing", () => {
  let tablet: Tablet;
  before(async () => {
    tablet = await openTablet(url);
    await tablet.goHome();
  });
  test("a favourite is on home, also after the file is opened again", async () => {
    await tablet.openCard("60-02");
    await tablet.card.press("keep");
    await tablet.reload();
    assert.match((await tablet.tiles("mine").first().textContent())!, /60-02/);
  });
  test("recent phrases are on home until the file is opened again", async () => {
    await tablet.openCard("30-05");
    await tablet.goHome();
    assert.match((await tablet.tiles("recent").first().textContent())!, /^30-05/);
    await tablet.reload();
    await tablet.atHome();
    assert.equal(await tablet.tiles("recent").count(), 0);
  });
  test("a filter shows only its act or urgency", async () => {
    await tablet.goFind();
    await tablet.filter(ko.phrase.urgency["danger"]!);
    const numbers = await tablet.numbers();
    const others = Object.values(entries).filter(({ urgency }) => urgency !== "danger");
    assert.ok(numbers.length > 5 && !others.some(({ no }) => numbers.includes(no)), numbers.join(" "));
    await tablet.filter(ko.tablet.all);
    assert.equal(await tablet.found.count(), 0);
  });
  test("erasing everything leaves nothing on the device", async () => {
    await tablet.openLog();
    await tablet.log.keep(true);
    await tablet.log.escape();
    await tablet.openSettings();
    await tablet.settings.forgetAll();
    // It says what was deleted.
    assert.equal(
      await tablet.settings.forgotten.textContent(),
      ko.tablet.forgotten.replace("{what}", `${ko.tablet.mine}, ${ko.tablet.settings}`),
    );
    assert.deepEqual(await tablet.storedRows(), []);
    await tablet.reload();
    assert.equal(await tablet.isAtStart(), true);
    assert.deepEqual(await tablet.storedRows(), []);
  });
});
