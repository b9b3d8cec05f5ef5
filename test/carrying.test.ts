import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import { BOOK, parley, workplace } from "./kit.ts";
import { beginRecording, goHome, hold, openCard, openPage } from "./page.ts";

const place = workplace();
const kit = join(place, "kit");
const url = pathToFileURL(join(kit, "tablet.html")).href;

before(() => {
  const built = parley(["build", BOOK, "--out", kit, "--pwa"]);
  assert.equal(built.code, 0, built.err);
});

const EVIL = `<img src=x onerror="alert(1)"><svg onload=alert(2)></svg>{n}`;

describe("own phrases and recordings, carried in a backup", () => {
  const profile = join(place, "profile-own");
  const backup = join(place, "backup.json");
  test("a phrase is added, stays text whatever it says, is found, is recorded", async () => {
    const { page, context, seen } = await openPage(url, { microphone: true, profile });
    await goHome(page);
    await page.click("button:has-text('표현 추가')");
    await page.fill("textarea[lang=ko]", "용접기 가져와요");
    await page.fill("textarea[lang=ru]", EVIL);
    await page.setInputFiles(".sheet input[type=file]", join(kit, "pwa", "icon-192.png"));
    await page.waitForSelector(".sheet img.photo");
    await page.click("button:has-text('저장')");
    assert.equal(await page.textContent(".big"), EVIL);
    assert.match((await page.textContent(".their-half .standing"))!, /Добавлено на этом устройстве/);
    await beginRecording(page);
    await page.waitForTimeout(1_500);
    await page.click(".sheet .go");
    await page.waitForSelector(".cut");
    const [from, to] = await page.$$eval(".cut input", (all) =>
      all.map((one) => Number((one as HTMLInputElement).value)),
    );
    assert.ok(to! - from! > 8_000, `${from} to ${to}`);
    await page.click("button:has-text('녹음 저장')");
    await page.keyboard.press("Escape");
    assert.equal(await page.textContent(".voice"), "이 기기에서 녹음함");
    await page.click(".control.play");
    await page.waitForSelector(".silence");
    await page.reload();
    await openCard(page, "용접기");
    assert.equal(await page.textContent(".big"), EVIL);
    assert.equal(await page.textContent(".voice"), "이 기기에서 녹음함");
    await page.click("nav button:last-child");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click("button:has-text('백업 파일 저장')"),
    ]);
    await download.saveAs(backup);
    assert.match(download.suggestedFilename(), /^첫-만남-\d{4}-\d\d-\d\d\.parley\.json$/);
    assert.deepEqual(seen, []);
    await context.close();
  });
  test("another device takes it over; a damaged, foreign or newer file changes nothing", async () => {
    const { page, seen } = await openPage(url);
    await goHome(page);
    await page.click("nav button:last-child");
    const restore = async (name: string, content: string, told: RegExp): Promise<void> => {
      const file = join(place, name);
      writeFileSync(file, content);
      await page.setInputFiles(".file-button input", file);
      await page.locator(".sheet fieldset [role=status]", { hasText: told }).waitFor();
    };
    const whole = readFileSync(backup, "utf8");
    // One answer after another that is not the same, so that none is taken for the one before.
    const newer = (): Promise<void> =>
      restore("newer.json", whole.replace('"parleyBackup":1', '"parleyBackup":9'), /더 새로운 버전/);
    await restore("half.json", whole.slice(0, whole.length / 2), /손상된 파일/);
    await newer();
    await restore("changed.json", whole.replace("용접기", "용접봉"), /손상된 파일/);
    await newer();
    await restore("foreign.json", `{"parleyBackup":1,"content":7}`, /손상된 파일/);
    await newer();
    await restore("whole.json", whole, /복원했습니다/);
    await page.keyboard.press("Escape");
    await page.reload();
    await openCard(page, "용접기");
    assert.equal(await page.textContent(".big"), EVIL);
    assert.equal(await page.textContent(".voice"), "이 기기에서 녹음함");
    // Other words: what was recorded says the old ones.
    await page.click(".control.edit");
    await page.fill("textarea[lang=ru]", "Принеси́те сва́рку");
    await page.click("button:has-text('저장')");
    assert.equal(await page.textContent(".big"), "Принеси́те сва́рку");
    assert.equal(await page.locator(".voice").count(), 0);
    // Gone, and home stands as before.
    await page.click(".control.edit");
    await hold(page, ".sheet .hold");
    await page.waitForSelector(".home");
    await page.fill("input[type=search]", "");
    assert.equal(await page.locator(".tile:has-text('용접기')").count(), 0);
    await page.click("nav button:last-child");
    await hold(page, ".sheet .hold");
    await page.keyboard.press("Escape");
    await page.reload();
    assert.equal(await page.locator(".start").count(), 1);
    await goHome(page);
    await page.fill("input[type=search]", "용접기");
    assert.equal(await page.locator(".row:has-text('용접기')").count(), 0);
    assert.deepEqual(seen, []);
  });
  test("a microphone refused is said", async () => {
    const { page } = await openPage(url);
    await goHome(page);
    await openCard(page, "80-03");
    await beginRecording(page);
    await page.waitForSelector(".sheet [role=alert]");
    assert.match((await page.textContent(".sheet [role=alert]"))!, /마이크를 쓸 수 없습니다/);
  });
});

describe("two windows of one book", () => {
  test("write one log and one list, and take nothing from each other", async () => {
    const { page, context, seen } = await openPage(url);
    await goHome(page);
    await page.click("header .back >> nth=1");
    await page.click(".sheet .chip >> nth=1");
    await page.keyboard.press("Escape");
    const other = await context.newPage();
    await other.goto(url);
    await goHome(other);
    await openCard(page, "80-03");
    await openCard(other, "80-01");
    await page.click(".star");
    await other.waitForTimeout(200);
    await other.click(".star");
    await openCard(page, "15-02");
    // Different settings in each: neither writes because the other did.
    await other.evaluate(() => {
      Object.assign(globalThis, { told: 0 });
      addEventListener("storage", () => ((globalThis as unknown as { told: number }).told += 1));
    });
    await page.click("nav button:nth-child(4)");
    await page.waitForTimeout(500);
    const told = await other.evaluate(() => (globalThis as unknown as { told: number }).told);
    assert.ok(told > 0 && told < 5, `${told} times`);
    await page.click("nav button:nth-child(4)");
    for (const one of [page, other]) {
      await one.click("header .back >> nth=1");
      assert.deepEqual(await one.locator(".log .no").allTextContents(), ["80-03", "80-01", "15-02"]);
      await one.keyboard.press("Escape");
      await one.reload();
      assert.equal(await one.locator("h2:text-is('내 표현') + .dozen li").count(), 2);
    }
    assert.deepEqual(seen, []);
  });
});

test("where there is no room left, what was added stays on screen and the page says that it is not stored", async () => {
  const { page, context } = await openPage(url);
  await goHome(page);
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: "file://", quotaSize: 1 });
  // The store of settings and log, filled to the last letter.
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
      try {
        for (let i = 0; ; i++) localStorage.setItem(`filler ${size} ${i}`, "x".repeat(size));
      } catch {
        // Full at this size.
      }
  });
  await page.click("header .back >> nth=1");
  await page.click(".sheet .chip >> nth=1");
  await page.keyboard.press("Escape");
  await openCard(page, "80-01");
  await page.click("header .back >> nth=1");
  assert.deepEqual(await page.locator(".log .no").allTextContents(), ["80-01"]);
  await page.keyboard.press("Escape");
  await page.click("nav button:first-child");
  await page.fill("input[type=search]", "");
  assert.equal(await page.locator(".full").count(), 0);
  await page.click("button:has-text('표현 추가')");
  await page.fill("textarea[lang=ko]", "용접기 가져와요");
  await page.click("button:has-text('저장')");
  await page.waitForSelector(".full");
  assert.match((await page.textContent(".full"))!, /공간이 없어 저장하지 못했습니다/);
  assert.match((await page.textContent(".my-half h1"))!, /용접기/);
});

test("with storage denied it is told that what was added goes with the page", async () => {
  const { page, seen } = await openPage(url, { denied: true });
  await goHome(page);
  await page.click("button:has-text('표현 추가')");
  await page.fill("textarea[lang=ko]", "용접기 가져와요");
  await page.click("button:has-text('저장')");
  await page.waitForSelector(".full");
  assert.doesNotMatch((await page.textContent(".full"))!, /공간/);
  await openCard(page, "용접기");
  assert.match((await page.textContent(".my-half h1"))!, /용접기/);
  assert.deepEqual(seen, []);
});

test("a clock that is wrong stops nothing", async () => {
  const { page, seen } = await openPage(url);
  await page.clock.setSystemTime(new Date("1970-01-01T00:00:00Z"));
  await page.reload();
  await goHome(page);
  await page.click("nav button:last-child");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click("button:has-text('백업 파일 저장')"),
  ]);
  assert.match(download.suggestedFilename(), /1970-01-01/);
  await page.keyboard.press("Escape");
  await page.clock.setSystemTime(new Date("1969-01-01T00:00:00Z"));
  await page.reload();
  await page.click("nav button:last-child");
  assert.match((await page.textContent(".sheet"))!, /마지막 백업: 1970년 1월 1일/);
  assert.deepEqual(seen, []);
});
