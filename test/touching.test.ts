/** Fingers that tremble, wear gloves, touch twice: nothing is answered that nobody has seen, and nothing moves under them. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { BOOK, parley, workplace } from "./kit.ts";
import { beginRecording, find, goHome, hold, openCard, openPage } from "./page.ts";

const place = workplace();
const url = pathToFileURL(join(place, "kit", "tablet.html")).href;

before(() => {
  const built = parley(["build", BOOK, "--out", join(place, "kit")]);
  assert.equal(built.code, 0, built.err);
});

/** Touch one place twice, so many milliseconds apart. */
async function touchTwice(page: Page, selector: string, apart: number): Promise<void> {
  const box = (await page.locator(selector).first().boundingBox())!;
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.click(...at);
  await page.waitForTimeout(apart);
  await page.mouse.click(at[0] + 3, at[1] - 4);
}

describe("a touch means what stood there when it began", () => {
  for (const [name, width, height] of [
    ["phone", 390, 844],
    ["tablet", 820, 1180],
  ] as const)
    test(`twice on a row opens its card and answers nothing: ${name}`, async () => {
      const { page } = await openPage(url, { width, height });
      await goHome(page);
      for (const no of ["50-02", "30-06", "50-01", "50-04", "15-01"])
        for (const apart of [0, 120, 280]) {
          await find(page, no);
          await touchTwice(page, ".row", apart);
          await page.waitForSelector(".card");
          await page.waitForTimeout(50);
          assert.equal(await page.textContent(".result em"), "아직 대답이 없습니다", `${no}, ${apart} ms`);
          assert.equal(await page.locator(".sheet, .halves.whole").count(), 0, `${no}, ${apart} ms`);
        }
    });
  test("twice on a button does what once does; figures and steps are meant one by one", async () => {
    const { page } = await openPage(url, { width: 390, height: 844 });
    await goHome(page);
    await openCard(page, "30-06");
    await touchTwice(page, ".star", 100);
    assert.equal(await page.getAttribute(".star", "aria-pressed"), "true");
    await touchTwice(page, ".keys .answer", 60);
    assert.match((await page.textContent(".result strong"))!, /^11/);
    await openCard(page, "30-05");
    await touchTwice(page, ".gap-choice button:last-child", 60);
    assert.equal(await page.textContent(".my-half h1"), "7분 기다려 주세요.");
  });
  test("what is recorded ends once, and does not begin anew", async () => {
    const { page } = await openPage(url, { microphone: true });
    await goHome(page);
    await openCard(page, "80-03");
    await beginRecording(page);
    await page.waitForTimeout(1_000);
    await touchTwice(page, ".sheet .go", 150);
    await page.waitForSelector(".cut");
    await page.waitForTimeout(200);
    assert.match((await page.textContent(".sheet .go"))!, /다시 녹음/);
  });
});

describe("nothing moves", () => {
  const places = (page: Page): Promise<string[]> =>
    page.$$eval(".card button:not(.further), .card .big, nav button, header button:not(.silence)", (all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.className, x, y, width, height]
          .map((value) => (typeof value === "number" ? Math.round(value) : value))
          .join(" ");
      }),
    );
  for (const [name, width, height] of [
    ["phone", 390, 844],
    ["phone on its side", 844, 390],
    ["tablet", 820, 1180],
    ["tablet on its side", 1180, 820],
  ] as const)
    test(`when an answer is given, taken back, or asked for again: ${name}`, async () => {
      const { page } = await openPage(url, { width, height });
      await goHome(page);
      for (const no of ["50-02", "50-04", "30-06", "30-04", "65-18", "15-02", "10-02", "50-03"]) {
        await openCard(page, no);
        const before = await places(page);
        for (const nth of [0, 1]) {
          await page
            .locator(".always .answer")
            .nth(nth)
            .evaluate((one) => (one as HTMLElement).click());
          assert.deepEqual(await places(page), before, `${no}: always ${nth}`);
        }
        const first = page.locator(".pad-of .answer").first();
        if (await first.count()) {
          await first.evaluate((one) => (one as HTMLElement).click());
          assert.deepEqual(await places(page), before, `${no}: answered`);
        }
      }
    });
});

describe("the way back", () => {
  test("the device's own leads back in the app, out of a sheet first, and at home out of it", async () => {
    const { page } = await openPage("about:blank");
    await page.goto(url);
    await goHome(page);
    await page.click(".tile.chapter >> nth=0");
    await page.click(".row >> nth=2");
    await page.waitForSelector(".card");
    await page.click("nav button:last-child");
    await page.waitForSelector(".sheet");
    await page.goBack();
    assert.equal(await page.locator(".sheet").count(), 0);
    assert.equal(await page.locator(".card").count(), 1);
    await page.goBack();
    await page.waitForSelector(".chapter-view");
    await page.goBack();
    await page.waitForSelector(".home");
    // Nothing of where one has been is left in the address.
    assert.equal(page.url(), url);
    await page.click(".tile.chapter >> nth=0");
    await page.waitForSelector(".chapter-view");
    await page.goBack();
    await page.waitForSelector(".home");
  });
});

test("what nothing brings back is held to be deleted: a touch does nothing", async () => {
  const { page } = await openPage(url);
  await goHome(page);
  await openCard(page, "60-02");
  await page.click(".star");
  await page.click("nav button:last-child");
  await page.click(".sheet .hold");
  await page.waitForTimeout(700);
  assert.ok(await page.evaluate(() => localStorage.length > 0));
  await hold(page, ".sheet .hold");
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

describe("what was not saved", () => {
  test("a recording or a phrase is not thrown away by closing once, whichever way", async () => {
    const { page } = await openPage(url, { microphone: true });
    await goHome(page);
    await openCard(page, "80-03");
    await beginRecording(page);
    await page.waitForTimeout(900);
    await page.click(".sheet .go");
    await page.waitForSelector(".cut");
    await page.click(".sheet-head button");
    assert.match((await page.textContent(".sheet [role=alert]"))!, /저장하지 않았습니다/);
    await page.click("button:has-text('녹음 저장')");
    await page.waitForSelector(".sheet .hold");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".sheet").count(), 0, "what was saved needs no second word");
    await page.click("nav button:first-child");
    await page.click("button:has-text('표현 추가')");
    await page.fill("textarea[lang=ko]", "용접기");
    await page.goBack();
    assert.equal(await page.inputValue("textarea[lang=ko]"), "용접기");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".sheet", { state: "detached" });
    assert.equal(await page.locator(".tile:has-text('용접기')").count(), 0);
  });
});
