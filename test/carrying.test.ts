import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import { LOCALES } from "@parley/locale";
import { temporaryFolder } from "./kit.ts";
import { sampleKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";
import type { Tablet } from "./tablet/tablet.ts";

const temp = temporaryFolder();
const url = pathToFileURL(join(sampleKit(), "tablet.html")).href;
const [ko, ru] = [LOCALES["ko"]!, LOCALES["ru"]!];

/** Add a phrase in Korean only. */
async function addWelder(tablet: Tablet): Promise<void> {
  await tablet.addPhrase();
  await tablet.phrase.text("ko").fill("용접기 가져와요");
  await tablet.phrase.save();
}

/** Turn the log on. */
async function keepLog(tablet: Tablet): Promise<void> {
  await tablet.openLog();
  await tablet.log.keep(true);
  await tablet.log.escape();
}

const EVIL = `<img src=x onerror="alert(1)"><svg onload=alert(2)></svg>{n}`;

describe("own phrases and recordings, carried in a backup", () => {
  const profile = join(temp, "profile-own");
  const backup = join(temp, "backup.json");
  test("a phrase is added as literal text, is found, is recorded", async () => {
    const tablet = await openTablet(url, { microphone: true, profile });
    const { card, phrase, recorder } = tablet;
    await tablet.goHome();
    await tablet.addPhrase();
    await phrase.text("ko").fill("용접기 가져와요");
    await phrase.text("ru").fill(EVIL);
    await phrase.addPicture("test/golden/booklet-cover.png");
    await phrase.save();
    assert.equal(await card.theirPhrase(), EVIL);
    assert.ok((await card.standing())!.includes(ru.tablet.ownMark));
    await card.press("record");
    await recorder.record(2);
    const [from, to] = await recorder.ends.evaluateAll((all) =>
      all.map((one) => Number((one as HTMLInputElement).value)),
    );
    assert.ok(to! - from! > 8_000, `${from} to ${to}`);
    await recorder.keep();
    await recorder.escape();
    assert.equal(await card.voice.textContent(), ko.tablet.voiceOwn);
    await card.press("play");
    await tablet.waitForSound();
    await tablet.reload();
    await tablet.openCard("용접기");
    assert.equal(await card.theirPhrase(), EVIL);
    assert.equal(await card.voice.textContent(), ko.tablet.voiceOwn);
    await tablet.openSettings();
    const download = await tablet.settings.saveBackup();
    await download.saveAs(backup);
    assert.match(download.suggestedFilename(), /^첫-만남-\d{4}-\d\d-\d\d\.parley\.json$/);
    assert.deepEqual(tablet.seen, []);
    await tablet.close();
  });
  test("another device restores it; a damaged, foreign or newer file changes nothing", async () => {
    const tablet = await openTablet(url);
    const { card, phrase, settings } = tablet;
    await tablet.goHome();
    await tablet.openSettings();
    const restore = async (
      name: string,
      content: string,
      answer: "restoreNot" | "restoreNewer" | "restored",
    ): Promise<void> => {
      const file = join(temp, name);
      writeFileSync(file, content);
      await settings.restore(file, answer);
    };
    const whole = readFileSync(backup, "utf8");
    // Wait for different messages in turn, so that none is mistaken for the previous one.
    const newer = (): Promise<void> =>
      restore("newer.json", whole.replace('"parleyBackup":2', '"parleyBackup":9'), "restoreNewer");
    await restore("half.json", whole.slice(0, whole.length / 2), "restoreNot");
    await newer();
    await restore("changed.json", whole.replace("용접기", "용접봉"), "restoreNot");
    await newer();
    await restore("foreign.json", `{"parleyBackup":1,"content":7}`, "restoreNot");
    await newer();
    await restore("whole.json", whole, "restored");
    await settings.escape();
    await tablet.reload();
    await tablet.openCard("용접기");
    assert.equal(await card.theirPhrase(), EVIL);
    assert.equal(await card.voice.textContent(), ko.tablet.voiceOwn);
    // The text changes, so the recording of the old text is no longer offered.
    await card.press("edit");
    await phrase.text("ru").fill("Принеси́те сва́рку");
    await phrase.save();
    await card.waitForPhrase(/^Принесите сварку$/);
    assert.equal(await card.voice.count(), 0);
    // The phrase is removed; home is as before.
    await card.press("edit");
    await phrase.remove();
    await tablet.type("");
    assert.equal(await tablet.main.getByText("용접기").count(), 0);
    await tablet.openSettings();
    await settings.forgetAll();
    await settings.escape();
    await tablet.reload();
    assert.equal(await tablet.isAtStart(), true);
    await tablet.goHome();
    await tablet.type("용접기");
    assert.equal(await tablet.found.filter({ hasText: "용접기" }).count(), 0);
    assert.deepEqual(tablet.seen, []);
  });
  test("a refused microphone is reported", async () => {
    const tablet = await openTablet(url);
    await tablet.goHome();
    await tablet.openCard("80-03");
    await tablet.card.press("record");
    await tablet.recorder.begin();
    assert.equal(await tablet.recorder.alert.textContent(), ko.tablet.recordNone);
  });
});

describe("two windows of one book", () => {
  test("share the log and the favourites without losing events", async () => {
    const tablet = await openTablet(url);
    await tablet.goHome();
    await keepLog(tablet);
    const other = await tablet.another(url);
    await other.goHome();
    await tablet.toFront();
    await tablet.openCard("80-03");
    await tablet.card.press("keep");
    await other.toFront();
    // A favourite of one window is shown in the other at once.
    await other.tiles("mine").first().waitFor();
    await other.openCard("80-01");
    await other.card.press("keep");
    await tablet.toFront();
    await tablet.openCard("15-02");
    // Each window has its own settings: a change in one neither changes the other nor makes it write.
    const before = (await tablet.storedRows()).length;
    await tablet.swapSides();
    await tablet.goFind();
    await tablet.swapSides();
    await other.toFront();
    await other.goFind();
    assert.equal((await tablet.storedRows()).length, before + 2);
    await tablet.toFront();
    for (const one of [tablet, other]) {
      await one.toFront();
      await one.openLog();
      assert.deepEqual(await one.log.numbers(), ["80-03", "80-01", "15-02"]);
      await one.log.escape();
      await one.reload();
      await one.atHome();
      assert.equal(await one.tiles("mine").count(), 2);
    }
    assert.deepEqual(tablet.seen, []);
  });
});

test("if the device has no space, an addition stays on the screen and the page reports that it is not stored", async () => {
  const tablet = await openTablet("about:blank");
  // Before the app writes, because Chromium caches the available space for half a minute.
  const session = await tablet.context.newCDPSession(tablet.page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: "file://", quotaSize: 1 });
  await tablet.page.goto(url);
  await tablet.goHome();
  await keepLog(tablet);
  await tablet.openCard("80-01");
  await tablet.openLog();
  assert.deepEqual(await tablet.log.numbers(), ["80-01"]);
  await tablet.log.escape();
  await tablet.goHome();
  assert.equal(await tablet.alert.textContent(), ko.tablet.full);
  await addWelder(tablet);
  assert.equal(await tablet.alert.textContent(), ko.tablet.full);
  assert.match((await tablet.card.myPhrase())!, /용접기/);
});

test("with storage denied, the page reports that an addition will be lost", async () => {
  const tablet = await openTablet(url, { denied: true });
  await tablet.goHome();
  await addWelder(tablet);
  assert.equal(await tablet.alert.textContent(), ko.tablet.forgets);
  await tablet.openCard("용접기");
  assert.match((await tablet.card.myPhrase())!, /용접기/);
  assert.deepEqual(tablet.seen, []);
});

test("a wrong clock has no effect on storing", async () => {
  const tablet = await openTablet(url);
  await tablet.page.clock.setSystemTime(new Date("1970-01-01T00:00:00Z"));
  await tablet.reload();
  await tablet.goHome();
  await tablet.openSettings();
  assert.match((await tablet.settings.saveBackup()).suggestedFilename(), /1970-01-01/);
  await tablet.settings.escape();
  await tablet.page.clock.setSystemTime(new Date("1969-01-01T00:00:00Z"));
  await tablet.reload();
  await tablet.openSettings();
  const text = (await tablet.settings.dialog.textContent())!;
  assert.ok(text.includes(`${ko.tablet.backupLast}: 1970년 1월 1일`), text);
  assert.deepEqual(tablet.seen, []);
});
