/**
 * Long lists in Chromium slowed down six times: a chapter of 5,000 entries that is scrolled from end to end, and a log of 20,000
 * lines that is opened. Long tasks are those of the browser's own Performance Timeline (over 50 ms).
 * Run: npm run bench:lists
 */
import { packEdition } from "@parley/pack";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type CDPSession, type Page } from "playwright-core";
import { writeBackup } from "@parley/app";
import { LOCALES } from "@parley/locale";
import { CHROMIUM_FLAGS, chromiumPath } from "../tools/browser.ts";
import { appBundle } from "../packages/press/src/app-bundle.ts";
import { subsetFonts } from "../packages/press/src/fonts.ts";
import { makeTablet, visibleLetters } from "../packages/press/src/tablet.ts";
import { Tablet } from "../test/tablet/tablet.ts";
import { mixedEdition } from "./edition.ts";

const SLOWER = 6;
const ENTRIES = 5_000;
const LINES = 20_000;
const RUNS = 3;
const place = mkdtempSync(join(tmpdir(), "parley-bench-lists-"));
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;

/** Note long tasks from now on. */
async function watch(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
  return () =>
    page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return (globalThis as unknown as { long: number[] }).long.splice(0);
    });
}

const slow = (session: CDPSession, rate: number): Promise<unknown> =>
  session.send("Emulation.setCPUThrottlingRate", { rate });
const shown = (tasks: readonly number[]): string =>
  tasks.length === 0
    ? "no long task"
    : `${tasks.length} long tasks, median ${median(tasks).toFixed(0)} ms, longest ${Math.max(...tasks).toFixed(0)} ms`;

const browser = await chromium.launch({ executablePath: chromiumPath!, args: [...CHROMIUM_FLAGS] });
try {
  const edition = await mixedEdition(ENTRIES);
  const [first] = edition.chapters;
  const whole = { ...edition, chapters: [{ ...first!, entries: edition.chapters.flatMap(({ entries }) => entries) }] };
  const file = join(place, "tablet.html");
  const fonts = await subsetFonts(visibleLetters(packEdition(whole, new Map())));
  writeFileSync(file, makeTablet(whole, new Map(), await appBundle(), fonts));

  const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 820, height: 1180 } });
  const tablet = new Tablet(await context.newPage());
  const { page } = tablet;
  await page.goto(pathToFileURL(file).href);
  await tablet.goHome();
  const session = await context.newCDPSession(page);
  // The index is built first; it is not what is measured here.
  await tablet.type("50-01");
  await tablet.type("");

  await slow(session, SLOWER);
  const taken = await watch(page);
  await tablet.openChapter(first!.no);
  await tablet.rows.first().waitFor();
  console.log(`${ENTRIES} entries, ${SLOWER} times slower: when the chapter is opened: ${shown(await taken())}`);
  await page.mouse.move(400, 600);
  let steps = 0;
  for (let end = false; !end; steps += 1) {
    await page.mouse.wheel(0, 800);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    end = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
  }
  console.log(`  scrolled to its end in ${steps} turns of the wheel: ${shown(await taken())}`);
  for (const part of [0, 0.5, 0.25, 0.9, 0.1]) {
    await page.evaluate((at) => scrollTo(0, document.documentElement.scrollHeight * at), part);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  console.log(`  five jumps: ${shown(await taken())}`);
  console.log(`  rows in the page: ${await tablet.rows.count()}`);
  await slow(session, 1);

  const events = Array.from({ length: LINES }, (_, i) => {
    const at = new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString();
    const phrase = { no: "50-04", at, said: { ko: `알레르기가 있으세요? ${i}`, ru: `У вас есть аллергия? ${i}` } };
    const line = { device: "bench", n: i * 2 + 1, at, topic: "log", data: { line: `line ${i}`, phrase } };
    return [line, { ...line, n: i * 2 + 2, data: { line: `line ${i}`, answers: [{ ko: "네", ru: "Да" }] } }];
  }).flat();
  const kept = { device: "bench", n: LINES * 2 + 1, at: "", topic: "log-kept", data: { kept: true } };
  const backup = join(place, "log.parley.json");
  writeFileSync(
    backup,
    await writeBackup({ device: "bench", events: [...events, kept], media: new Map() }, { title: "", hash: "" }),
  );
  await tablet.openSettings();
  await tablet.settings.restore(backup, "restored");
  await tablet.settings.escape();

  const times: number[] = [];
  const tasks: number[] = [];
  const name = Object.values(LOCALES).map(({ tablet: words }) => words.log);
  for (let run = 0; run < RUNS; run++) {
    await tablet.reload();
    await tablet.goHome();
    await tablet.type("50-01");
    await tablet.type("");
    await slow(session, SLOWER);
    const long = await watch(page);
    const took = await page.evaluate(async (words) => {
      const buttons = Array.from(document.querySelectorAll<HTMLElement>("header button"));
      const begun = performance.now();
      buttons.find((one) => words.includes(one.textContent.trim()))!.click();
      while (!document.querySelector("[role=dialog] li")) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - begun;
    }, name);
    times.push(took);
    // Until all of it is read.
    await page.waitForFunction(
      (height) => (document.querySelector("[role=dialog] ol")?.clientHeight ?? 0) > height,
      LINES * 40,
      { timeout: 120_000, polling: 200 },
    );
    tasks.push(...(await long()));
    await slow(session, 1);
    await tablet.log.escape();
  }
  console.log(
    `a log of ${LINES} lines, ${SLOWER} times slower: ${median(times).toFixed(0)} ms from the touch to its first lines (median of ${RUNS}); until all is read: ${shown(tasks)}`,
  );
} finally {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}
