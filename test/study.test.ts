/** A learner's first week in Chromium, with a clock and a time zone that the test moves; letters; a session by ear. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { LOCALES } from "@parley/locale";
import { temporaryFolder } from "./kit.ts";
import { sampleKit, voicedKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";
import { StudyPages } from "./tablet/study.ts";
import type { Tablet } from "./tablet/tablet.ts";

const temp = temporaryFolder();
const url = pathToFileURL(join(sampleKit(), "tablet.html")).href;
const [SEOUL, MOSCOW] = ["Asia/Seoul", "Europe/Moscow"];

describe("a learner's first week", () => {
  let tablet: Tablet;
  let study: StudyPages;
  const profile = join(temp, "profile");
  before(async () => {
    tablet = await openTablet(url, { profile, clock: true, keys: true });
    study = new StudyPages(tablet);
    await tablet.goHome();
    await study.moveTo("2026-11-30T09:00:00+09:00", SEOUL);
  });
  after(() => assert.deepEqual(tablet.seen, []));
  test("Monday: ten new cards and no more; what was not easy comes again after ten minutes", async () => {
    assert.deepEqual(await study.counts(), [10, 0, 0]);
    await study.tap("start");
    // A new phrase is shown, then asked; nothing suggests that it is known.
    await (await study.button("askMe")).waitFor();
    assert.equal(await (await study.button("show")).isVisible(), false);
    await study.goOn();
    await study.tap("show");
    await (await study.button("unknown")).waitFor();
    assert.equal(await tablet.page.locator(".study-grades .main").count(), 0);
    await study.open();
    // All are seen once, then again early, as nothing else is left.
    assert.equal(await study.answerAll("good"), 20);
    await study.open();
    assert.deepEqual(await study.counts(), [0, 0, 0]);
    await (await study.button("more")).waitFor();
  });
  test("after midnight it is still Monday; at four o'clock Tuesday begins", async () => {
    await study.moveTo("2026-12-01T03:59:00+09:00", SEOUL);
    assert.deepEqual(await study.counts(), [0, 0, 0]);
    await study.moveTo("2026-12-01T04:00:00+09:00", SEOUL);
    assert.deepEqual(await study.counts(), [10, 0, 0]);
  });
  test("Tuesday: forgotten cards come until they are known", async () => {
    await study.tap("start");
    await study.goOn();
    const asked = await study.question.textContent();
    await study.answer("again");
    assert.notEqual(await study.question.textContent(), asked);
    await study.open();
    assert.equal(await study.answerAll("easy"), 10);
  });
  test("a flight to the west in the evening makes no new day", async () => {
    await study.moveTo("2026-12-01T20:00:00+09:00", MOSCOW);
    assert.deepEqual(await study.counts(), [0, 0, 0]);
  });
  test("Wednesday there: the cards of Monday are due", async () => {
    await study.moveTo("2026-12-02T08:00:00+03:00", MOSCOW);
    const [fresh, , due] = await study.counts();
    assert.deepEqual([fresh, due! >= 10], [10, true]);
    await study.answerAll("easy");
  });
  test("an answer before four o'clock is undone after it: the card is asked again, the day before has one less", async () => {
    await study.moveTo("2026-12-04T03:58:00+03:00", MOSCOW);
    await study.tap("start");
    await study.goOn();
    const asked = await study.question.textContent();
    const kind = await study.task.textContent();
    await study.answer("easy");
    await tablet.page.clock.setSystemTime(new Date("2026-12-04T04:02:00+03:00"));
    await study.tap("undo");
    await study.goOn();
    assert.equal(await study.question.textContent(), asked);
    assert.equal(await study.task.textContent(), kind);
    await study.open();
    await study.tap("progress");
    const calendar = await study.calendar();
    assert.equal(calendar.length, 3, "Thursday has no card");
    await tablet.sheet.escape();
  });
  test("a card that is set aside is asked no more, until it is resumed", async () => {
    await study.open();
    await study.tap("start");
    const asked = await study.question.textContent();
    await study.tap("skip");
    assert.notEqual(await study.question.textContent(), asked);
    await study.open();
    await study.tap("progress");
    await study.tap("resume");
    await (await study.button("resume")).waitFor({ state: "detached" });
    await tablet.sheet.escape();
  });
  test("while the clock is set back by years nothing is asked, and nothing is lost", async () => {
    const before = await study.counts();
    await study.moveTo("2026-12-05T08:00:00+03:00", MOSCOW);
    await tablet.page.clock.setSystemTime(new Date("2021-01-01T00:00:00Z"));
    // What was studied counts as of this day, whose limits are reached. A timer of the overview can show that before it is touched.
    const [start, more] = [await study.button("start"), await study.button("more")];
    await start.or(more).first().waitFor();
    if (await start.isVisible()) await study.tap("start");
    await more.waitFor();
    await study.moveTo("2026-12-05T08:10:00+03:00", MOSCOW);
    assert.ok((await study.counts())[0]! <= before[0]!);
  });
  test("opened again, all is as it was; from a backup too, after everything was taken off the device", async () => {
    const shown = async (): Promise<unknown> => {
      await study.open();
      const counts = await study.counts();
      await study.tap("progress");
      const progress = [await study.calendar(), await study.chapter("10").textContent()];
      await tablet.sheet.escape();
      return [counts, progress];
    };
    const here = await shown();
    await tablet.reload();
    assert.deepEqual(await shown(), here);
    await tablet.openSettings();
    const backup = join(temp, "backup.json");
    await (await tablet.settings.saveBackup()).saveAs(backup);
    await tablet.settings.escape();
    await tablet.forget();
    await tablet.reload();
    await study.open();
    assert.deepEqual(await study.counts(), [10, 0, 0]);
    await tablet.openSettings();
    await tablet.settings.restore(backup, "restored");
    await tablet.settings.escape();
    assert.deepEqual(await shown(), here);
  });
});

describe("letters", () => {
  test("a table with words of the book, and an exercise with words that look alike", async () => {
    const tablet = await openTablet(url, { keys: true });
    const study = new StudyPages(tablet);
    await study.open();
    await study.tap("letters");
    assert.ok((await study.letters.count()) >= 20);
    const words = await study.words();
    // Letters are shown first; a letter without a reading is not asked.
    const progress = tablet.sheet.dialog.locator(".study-left");
    assert.match((await progress.textContent())!, /^1 \/ \d+/);
    const next = tablet.sheet.button("more");
    for (let shown = 0; (await study.choices.count()) === 0; shown++) {
      assert.ok(shown < 4);
      await tablet.tap(next);
    }
    const first = await study.asked.textContent();
    const status = tablet.sheet.dialog.getByRole("status");
    const answers: string[] = [];
    for (const choice of await study.choices.all()) {
      if ((await choice.getAttribute("aria-disabled")) === "true") break;
      await tablet.tap(choice);
      answers.push((await status.textContent())!);
    }
    assert.equal(answers.at(-1), words.right);
    assert.ok(answers.slice(0, -1).every((answer) => answer === words.wrong));
    await tablet.tap(next);
    assert.notEqual(await study.asked.textContent(), first);
    // The last stage has an end.
    await tablet.tap(tablet.sheet.dialog.getByRole("button", { name: words.alike }));
    for (let i = 0; (await study.choices.count()) > 0; i++) {
      assert.ok(i < 20);
      for (const choice of await study.choices.all())
        if ((await status.textContent()) !== words.right) await tablet.tap(choice);
      await tablet.tap(next);
    }
    await (await study.button("restart")).waitFor();
    assert.deepEqual(tablet.seen, []);
  });
});

describe("by ear", () => {
  test("a phrase is played by itself; three areas answer it without looking", async () => {
    const voiced = pathToFileURL(join(voicedKit().kit, "tablet-sound.html")).href;
    const tablet = await openTablet(voiced, { keys: true });
    const study = new StudyPages(tablet);
    await study.open();
    await study.tap("ear");
    await tablet.waitForSound();
    const areas = await Promise.all(
      (["unknown", "playAgain", "good"] as const).map(async (key) => (await (await study.button(key)).boundingBox())!),
    );
    const { height: screen } = tablet.page.viewportSize()!;
    for (const { width, height } of areas)
      assert.ok(width > 200 && height > screen - 220, `${width} × ${height} of ${screen}`);
    // An answer that was shown is closed for the next phrase, and an answer can be taken back.
    const answer = tablet.page.locator(".ear-answer");
    await study.tap("show");
    const shown = await answer.textContent();
    assert.match(shown!, /[가-힣]/);
    assert.match(shown!, /[а-я]/);
    await study.tap("good");
    assert.equal(await answer.count(), 0);
    await study.tap("undoShort");
    await study.tap("show");
    assert.equal(await answer.textContent(), shown);
    await study.tap("good");
    await tablet.waitForSound();
    await study.tap("unknown");
    await tablet.waitForSound();
    await study.open();
    assert.deepEqual((await study.counts()).slice(0, 2), [8, 2]);
    assert.deepEqual(tablet.seen, []);
  });
});

describe("said aloud", () => {
  test("a learner records a phrase, hears it, and sees both curves of loudness", async () => {
    const voiced = pathToFileURL(join(voicedKit().kit, "tablet-sound.html")).href;
    const tablet = await openTablet(voiced, { keys: true, microphone: true });
    const study = new StudyPages(tablet);
    await study.open();
    await study.tap("start");
    assert.equal(await study.curves.count(), 0);
    await tablet.page.locator(".study-body .listen").first().waitFor();
    await study.tap("compare");
    const { recordEnd } = LOCALES[await tablet.language()]!.tablet;
    const end = tablet.page.getByRole("button", { name: recordEnd });
    await end.waitFor();
    // A microphone does not follow the clock of the page.
    await new Promise((later) => setTimeout(later, 1_500));
    await tablet.tap(end);
    await study.curves.nth(1).waitFor();
    const words = await study.words();
    const names = await study.curves.locator("figcaption").allTextContents();
    assert.deepEqual(
      names.map((name) => name.split(" · ")[0]),
      [words.theirs, words.mine],
    );
    for (const name of names) assert.ok(Number(/[\d.]+/.exec(name)) > 0.2, name);
    await study.tap("hearMine");
    await tablet.waitForSound();
    // Nothing of it is kept.
    await study.open();
    await study.tap("start");
    assert.equal(await study.curves.count(), 0);
    assert.deepEqual(tablet.seen, []);
  });
});
