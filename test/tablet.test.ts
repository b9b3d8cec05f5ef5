import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { BOOK, parley, workplace } from "./kit.ts";
import { find, goHome, hold, openCard, openPage, type Opening } from "./page.ts";

const place = workplace();
const file = join(place, "kit", "tablet.html");
const url = pathToFileURL(file).href;

/** A page of the sample's tablet; what it asked for is kept beside it. */
async function open(options: Opening = {}): Promise<Page> {
  const { page, seen } = await openPage(url, options);
  seenBy.set(page, seen);
  return page;
}
const seenBy = new Map<Page, string[]>();
const asked = (page: Page): string[] => seenBy.get(page)!;

before(() => {
  const built = parley(["build", BOOK, "--out", join(place, "kit")]);
  assert.equal(built.code, 0, built.err);
});

for (const denied of [false, true]) {
  describe(denied ? "with storage denied" : "from file://, the network off", () => {
    let page: Page;
    before(async () => {
      page = await open({ denied });
    });
    test("storage is as it should be, and the page says when it forgets", async () => {
      const throws = await page.evaluate(async () => {
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
      assert.equal(await page.locator(".notice").count(), denied ? 1 : 0);
    });
    test("the first screen asks in every language", async () => {
      await page.click("button[lang=en].side-a");
      assert.deepEqual(await page.locator(".choice.side-b strong").allTextContents(), [
        "이 언어를 아세요?",
        "Вы понима́ете э́тот язы́к?",
      ]);
      await page.click("button[lang=ko].side-a");
      assert.deepEqual(await page.locator(".choice.side-b strong").allTextContents(), [
        "Вы понима́ете э́тот язы́к?",
        "Do you understand this language?",
      ]);
    });
    test("consent comes before home", async () => {
      await page.click(".choice.side-b[lang=ru]");
      await page.click(".go");
      assert.match((await page.textContent(".big"))!, /Мо́жно говори́ть/);
      await page.click("nav button:first-child");
    });
    for (const query of ["dkssud", "annyong", "안녕", "аннён", "80-01"])
      test(`안녕 is found first by ${query}`, async () => assert.equal((await find(page, query))[0], "80-01"));
    test("안녕 is found by ㅇㄴ, among others that begin so", async () => {
      await find(page, "ㅇㄴ");
      // The best stand there at once, the others when nobody types.
      await page.waitForSelector(".rows > li:nth-child(10)");
      const found = await page.locator(".rows .no").allTextContents();
      assert.ok(found.slice(0, 10).some((no) => no.startsWith("80-01")));
    });
    test("a question is opened, turned, answered, and the answer read", async () => {
      await openCard(page, "50-04");
      const theirs = page.locator(".their-half");
      const turned = async (): Promise<string> => theirs.evaluate((half) => getComputedStyle(half).transform);
      assert.equal(await turned(), "matrix(-1, 0, 0, -1, 0, 0)");
      await page.click(".control.turn");
      assert.equal(await turned(), "none");
      assert.deepEqual(await page.locator(".their-half .answer").allTextContents(), [
        "Да.",
        "Нет.",
        "Я не зна́ю.",
        "Я не понима́ю.",
        "Повтори́те, пожа́луйста.",
        "Говори́те ме́дленнее, пожа́луйста.",
        "Напиши́те, пожа́луйста.",
        "Позови́те перево́дчика, пожа́луйста.",
      ]);
      assert.match((await page.textContent(".their-half .standing"))!, /Машинный черновик/);
      await page.click(".answer.large >> nth=0");
      assert.equal(await page.textContent(".result strong .words"), "예.");
    });
    test("a number is typed, a place on the body touched, a choice made", async () => {
      await openCard(page, "30-06");
      for (const digit of ["4", "2"]) await page.locator(".keys .answer", { hasText: digit }).click();
      // In figures and in words, with its unit, as each of them counts.
      assert.equal(await page.textContent(".in-words"), "42 · со́рок две шту́ки");
      assert.equal(await page.textContent(".result strong"), "42 · 마흔두 개");
      await page.locator(".keys .answer", { hasText: "1" }).click();
      assert.equal(await page.textContent(".result strong"), "421");
      await openCard(page, "50-01");
      await page.locator(".body-map path").nth(2).click();
      assert.equal(await page.textContent(".result strong"), "가슴");
      await openCard(page, "65-18");
      await page.locator(".answer", { hasText: "Ко́фе" }).click();
      assert.match((await page.textContent(".result strong"))!, /커피 주세요/);
    });
    test("an answer is gone when the card is left", async () => {
      await page.click("header .back");
      await page.click(".row");
      assert.equal(await page.locator(".result strong").count(), 0);
    });
    test("an order that starts something is held before it is shown; its undo and a stop are not", async () => {
      await find(page, "90-05");
      assert.equal(await page.locator(".row .theirs").count(), 0);
      await page.click(".row");
      assert.equal(await page.locator(".big, .say").count(), 0);
      await page.click(".hold");
      assert.equal(await page.locator(".big").count(), 0);
      const box = (await page.locator(".hold").boundingBox())!;
      await page.mouse.move(box.x + 5, box.y + 5);
      await page.mouse.down();
      await page.waitForSelector(".big");
      await page.mouse.up();
      assert.match((await page.textContent(".big"))!, /Откры́ть ого́нь!/);
      await page.click(".undo");
      assert.match((await page.textContent(".big"))!, /Прекрати́ть ого́нь!/);
      await page.click("nav .stop");
      assert.match((await page.textContent(".big"))!, /Сто́йте!/);
    });
    test("a slot shows its sample", async () => {
      await openCard(page, "30-05");
      assert.deepEqual(
        [await page.textContent(".my-half h1"), await page.textContent(".big")],
        ["5분 기다려 주세요.", "Подожди́те 5 мину́т, пожа́луйста."],
      );
    });
    test("who speaks is asked, not guessed", async () => {
      await openCard(page, "60-02");
      assert.equal(await page.locator(".big .variant").count(), 2);
      await page.click(".chip >> nth=1");
      assert.equal(await page.textContent(".big"), "Я голодна́.");
    });
    test("what is kept is kept, what is denied is forgotten", async () => {
      await page.reload();
      assert.equal(await page.locator(".start").count(), denied ? 1 : 0);
    });
    test("nothing was asked of the network, nothing went wrong", () => assert.deepEqual(asked(page), []));
  });
}

test("a printed code leads to its chapter or phrase, once the languages are said", async () => {
  const page = await open();
  for (const [hash, seen] of [
    ["#50", /진료: 질문/],
    ["#50-01", /어디가 아프세요/],
    ["#%E0%A4%A", /이 책으로 이야기해도 될까요/],
  ] as const) {
    await page.evaluate(() => localStorage.clear());
    await page.goto("about:blank");
    await page.goto(url + hash);
    await page.click(".go");
    assert.match((await page.textContent("main"))!, seen);
  }
  await page.goto("about:blank");
  await page.goto(`${url}#50`);
  assert.match((await page.textContent("main h1"))!, /진료: 질문/);
});

describe("what goes into a gap", () => {
  let page: Page;
  before(async () => {
    page = await open();
    await goHome(page);
  });
  const both = async (): Promise<(string | null)[]> => [
    await page.textContent(".my-half h1"),
    await page.textContent(".big"),
    await page.textContent(".say"),
  ];
  test("is chosen by step or from a list, and each language agrees with it", async () => {
    await openCard(page, "30-05");
    for (const [value, ko, ru] of [
      ["1", "1분 기다려 주세요.", "Подожди́те 1 мину́ту, пожа́луйста."],
      ["2", "2분 기다려 주세요.", "Подожди́те 2 мину́ты, пожа́луйста."],
      ["21", "21분 기다려 주세요.", "Подожди́те 21 мину́ту, пожа́луйста."],
      ["60", "60분 기다려 주세요.", "Подожди́те 60 мину́т, пожа́луйста."],
    ] as const) {
      await page.selectOption(".gap-choice select", value);
      assert.deepEqual((await both()).slice(0, 2), [ko, ru]);
    }
    assert.equal(await page.isDisabled(".gap-choice button:last-child"), true);
    await page.click(".gap-choice button:first-child");
    assert.match((await both())[2]!, /빠다즈지쩨/);
    assert.match((await both())[1]!, /59 мину́т/);
  });
  test("a name is written by its owner", async () => {
    await openCard(page, "25-02");
    await page.fill(".gap-name input", "민지");
    assert.deepEqual((await both()).slice(0, 2), ["제 이름은 민지입니다.", "Меня́ зову́т 민지."]);
  });
});

describe("answers that are pointed at, written and counted", () => {
  let page: Page;
  const result = (): Promise<string | null> => page.textContent(".result strong");
  before(async () => {
    page = await open();
    await page.clock.setFixedTime(new Date("2026-11-25T12:00:00"));
    await page.reload();
    await goHome(page);
  });
  const answer = async (no: string): Promise<void> => {
    await openCard(page, no);
  };
  test("a day of the calendar, of another month, and tomorrow", async () => {
    await answer("30-04");
    assert.equal(await page.textContent(".days [aria-current=date]"), "25 ср");
    await page.click(".days .answer[aria-label^='9,']");
    assert.equal(await result(), "11월 9일 월요일");
    await page.click(".calendar .line .small:last-child");
    await page.click(".days .answer[aria-label^='31,']");
    assert.equal(await result(), "12월 31일 목요일");
    await page.click(".calendar .answer:text-is('завтра')");
    assert.equal(await result(), "11월 26일 목요일");
  });
  test("a body from behind has a back where it has chest and belly", async () => {
    await answer("50-01");
    await page.locator(".body-map path").nth(2).click();
    assert.equal(await result(), "가슴");
    await page.click(".body-map .chip >> nth=1");
    await page.locator(".body-map path").nth(2).click();
    assert.equal(await result(), "가슴, 등·허리");
    // Their left is at the left from behind, at the right from the front; one part of two says more than both.
    await page.locator(".body-map .answer", { hasText: "голова" }).click();
    await page.locator(".body-map .answer", { hasText: "нога" }).click();
    await page.locator(".body-map path").nth(8).click();
    assert.equal(await result(), "가슴, 등·허리, 머리 (뒤), 왼다리 (뒤)");
    assert.equal(await page.locator(".body-map .answer", { hasText: "левая нога" }).count(), 1);
    for (const part of ["грудь", "спина", "голова", "левая нога"])
      await page.locator(".body-map .answer", { hasText: part }).click();
    assert.equal(await page.locator(".result strong").count(), 0);
  });
  test("a name written with a finger is shown to me as it was written, and the right way up", async () => {
    await answer("25-01");
    await page.click(".name-box button");
    const box = (await page.locator(".field").boundingBox())!;
    await page.mouse.move(box.x + box.width - 20, box.y + box.height - 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.up();
    const drawn = (await page.getAttribute(".result .drawn path", "d"))!;
    // The card is turned to the other side: what they begin at their upper left is lowest and rightmost for me.
    const [first, last] = [/^M(\d+) (\d+)/.exec(drawn)!, /L(\d+) (\d+)$/.exec(drawn)!].map((at) =>
      at.slice(1).map(Number),
    );
    assert.ok(first![0]! < 60 && first![1]! < 60 && last![0]! > 500 && last![1]! > 140, drawn);
    await page.click(".drawing .answer");
    assert.equal(await page.locator(".result .drawn").count(), 0);
  });
});

describe("one's own, what was used, what is forgotten", () => {
  let page: Page;
  before(async () => {
    page = await open();
    await goHome(page);
  });
  test("a phrase kept among one's own stands on the first screen, also after the file is opened anew", async () => {
    await openCard(page, "60-02");
    await page.click(".star");
    await page.reload();
    assert.match((await page.locator(".dozen").first().textContent())!, /60-02/);
  });
  test("what was used just now is offered again, and is gone when the file is opened anew", async () => {
    await openCard(page, "30-05");
    await page.click("nav button:first-child");
    assert.match((await page.textContent("main"))!, /방금 쓴 표현\s*30-05/);
    await page.reload();
    assert.doesNotMatch((await page.textContent("main"))!, /방금 쓴 표현/);
  });
  test("a filter leaves only its act or urgency", async () => {
    await page.click("nav button:nth-child(2)");
    await page.click(".find .chip >> nth=1");
    const rows = await page.$$eval(".rows .row", (all) => all.map((one) => one.className));
    assert.ok(rows.length > 5 && rows.every((name) => name.includes("danger")));
    await page.click(".find .chip >> nth=0");
  });
  test("forgetting everything leaves nothing on the device", async () => {
    await page.click("header .back >> nth=1");
    await page.click(".sheet .chip >> nth=1");
    await page.keyboard.press("Escape");
    await page.click("nav button:last-child");
    await hold(page, ".sheet .hold");
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.reload();
    assert.equal(await page.locator(".start").count(), 1);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });
});
