/** Trembling fingers, gloves, double taps: an echo has no effect, and nothing moves under a finger. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import type { Locator } from "playwright-core";
import { LOCALES } from "@parley/locale";
import { sampleKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";
import { positionsOf } from "./tablet/layout.ts";

const url = pathToFileURL(join(sampleKit(), "tablet.html")).href;
const ko = LOCALES["ko"]!;

describe("echoes of touches", () => {
  for (const [name, width, height] of [
    ["phone", 390, 844],
    ["tablet", 820, 1180],
  ] as const)
    test(`a double tap on a row opens its card and gives no answer: ${name}`, async () => {
      const tablet = await openTablet(url, { width, height, clock: true });
      const { card } = tablet;
      await tablet.goHome();
      for (const no of ["50-02", "30-06", "50-01", "50-04", "15-01"])
        for (const apart of [0, 120, 280, 399]) {
          await tablet.find(no);
          await tablet.finger.tapTwice(tablet.row(no), apart, () => card.shown());
          await tablet.drawn();
          const what = `${no}, ${apart} ms`;
          assert.ok((await card.result.textContent())!.includes(ko.tablet.noAnswer), what);
          assert.equal(await tablet.sheet.isOpen(), false, what);
          assert.equal(await card.inControls("split").count(), 0, what);
        }
      // A later touch is not an echo.
      await tablet.find("50-04");
      await tablet.finger.tapTwice(tablet.row("50-04"), 450, () => card.shown());
      await tablet.drawn();
      assert.equal((await card.result.textContent())!.includes(ko.tablet.noAnswer), false);
    });
  test("a double tap on a button counts once; on digits and steps twice", async () => {
    const tablet = await openTablet(url, { width: 390, height: 844, clock: true });
    const { card, finger } = tablet;
    const nothing = (): Promise<void> => Promise.resolve();
    await tablet.goHome();
    await tablet.openCard("30-06");
    await tablet.tap(card.more);
    await finger.tapTwice(card.control("keep"), 100, nothing);
    await tablet.tap(card.more);
    assert.equal(await card.control("keep").getAttribute("aria-pressed"), "true");
    await finger.tapTwice(card.answerButton(/^1$/), 60, nothing);
    assert.match((await card.answered())!, /^11/);
    await tablet.openCard("30-05");
    await finger.tapTwice(card.slotStep("more"), 60, nothing);
    assert.equal(await card.myPhrase(), "7분 기다려 주세요.");
  });
  test("a double tap does not restart a recording", async () => {
    const tablet = await openTablet(url, { microphone: true, clock: true });
    const { recorder } = tablet;
    await tablet.goHome();
    await tablet.openCard("80-03");
    await tablet.card.press("record");
    await recorder.begin();
    await recorder.endButton.waitFor();
    await tablet.page.clock.runFor(1_000);
    await tablet.finger.tapTwice(recorder.endButton, 150, () => recorder.button("recordAgain").waitFor());
    await recorder.ends.first().waitFor();
    await tablet.drawn();
    assert.equal(await recorder.button("recordAgain").count(), 1);
    assert.equal(await recorder.endButton.count(), 0);
  });
});

describe("nothing moves", () => {
  for (const [name, width, height] of [
    ["phone", 390, 844],
    ["phone on its side", 844, 390],
    ["tablet", 820, 1180],
    ["tablet on its side", 1180, 820],
  ] as const)
    test(`when an answer is given, taken back, or asked for again: ${name}`, async () => {
      const tablet = await openTablet(url, { width, height, keys: true });
      const { card } = tablet;
      // Also for buttons below the visible part.
      const press = async (button: Locator): Promise<void> => {
        await button.evaluate((one) => (one as HTMLElement).click());
        await tablet.drawn();
      };
      await tablet.goHome();
      for (const no of ["50-02", "50-04", "30-06", "30-04", "65-18", "15-02", "10-02", "50-03"]) {
        await tablet.openCard(no);
        await tablet.drawn();
        const before = await positionsOf(tablet);
        for (const nth of [0, 1]) {
          await press(card.always.nth(nth));
          assert.deepEqual(await positionsOf(tablet), before, `${no}: always ${nth}`);
        }
        if ((await card.ownAnswers.count()) > 0) {
          await press(card.ownAnswers.first());
          assert.deepEqual(await positionsOf(tablet), before, `${no}: answered`);
        }
      }
      await tablet.close();
    });
});

describe("going back", () => {
  test("the back button of the device closes a sheet, goes back, and leaves the app at home", async () => {
    const tablet = await openTablet("about:blank");
    const { page, card, sheet } = tablet;
    const chapter = tablet.main.getByRole("heading", { level: 1, name: /^10/ });
    await page.goto(url);
    await tablet.goHome();
    await tablet.openChapter("10");
    await tablet.tap(tablet.rows.nth(2));
    await card.shown();
    await tablet.openSettings();
    await sheet.dialog.waitFor();
    await page.goBack();
    await sheet.closed();
    assert.equal(await card.myHalf.count(), 1);
    await page.goBack();
    await chapter.waitFor();
    await page.goBack();
    await tablet.atHome();
    // The URL has no trace of the places.
    assert.equal(page.url(), url);
    await tablet.openChapter("10");
    await chapter.waitFor();
    await page.goBack();
    await tablet.atHome();
  });
});

test("erasing needs a long press", async () => {
  const tablet = await openTablet(url, { clock: true });
  const { settings } = tablet;
  await tablet.goHome();
  await tablet.openCard("60-02");
  await tablet.card.press("keep");
  await tablet.openSettings();
  for (const time of [0, 100, 450]) {
    await tablet.finger.press(settings.forgetButton, time);
    assert.ok((await tablet.storedRows()).length > 0, `${time} ms`);
  }
  await settings.forgetAll();
  assert.deepEqual(await tablet.storedRows(), []);
});

describe("unsaved changes", () => {
  test("closing once does not discard a recording or a phrase", async () => {
    const tablet = await openTablet(url, { microphone: true });
    const { page, phrase, recorder } = tablet;
    await tablet.goHome();
    await tablet.openCard("80-03");
    await tablet.card.press("record");
    await recorder.record(1);
    await recorder.close();
    assert.equal(await recorder.alert.textContent(), ko.tablet.unsaved);
    await recorder.keep();
    await recorder.escape();
    await recorder.closed();
    assert.equal(await tablet.sheet.isOpen(), false, "what was saved needs no second word");
    await tablet.goHome();
    await tablet.type("");
    await tablet.addPhrase();
    await phrase.text("ko").fill("용접기");
    await page.goBack();
    await phrase.alert.waitFor();
    assert.equal(await phrase.text("ko").inputValue(), "용접기");
    await phrase.escape();
    await phrase.closed();
    assert.equal(await tablet.main.getByText("용접기").count(), 0);
  });
});
