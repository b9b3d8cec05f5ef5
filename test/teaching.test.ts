/** Learners, an instructor and a third tablet in Chromium: journals by file and by codes, a certificate, the book handed on. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { editionAt, program, temporaryFolder } from "./kit.ts";
import { sampleKit } from "./sample.ts";
import { tooSmall } from "./tablet/layout.ts";
import { openTablet } from "./tablet/browser.ts";
import { learnerFile, STUDIED } from "./tablet/learner.ts";
import { TeachPages } from "./tablet/teach.ts";
import type { Tablet } from "./tablet/tablet.ts";

const temp = temporaryFolder();
const kit = sampleKit();
const url = pathToFileURL(join(kit, "tablet.html")).href;
const entries = editionAt(kit).chapters.flatMap((chapter) => chapter.entries);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** What axe finds on a page, and the targets that are too small for a finger. */
async function faults(tablet: Tablet): Promise<readonly unknown[]> {
  if (!(await tablet.page.evaluate(() => "axe" in globalThis))) await tablet.page.evaluate(axe);
  const found = await tablet.page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await run.run({ resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`);
  });
  return [...found, ...(await tooSmall(tablet))];
}

/** The journal of a learner as a file: `every` says of how many phrases one is known. */
async function journalFile(name: string, every: number): Promise<string> {
  const file = join(temp, `${name}.parley.json`);
  writeFileSync(file, await learnerFile(kit, name, { every }));
  return file;
}

describe("an instructor", () => {
  let tablet: Tablet;
  let teach: TeachPages;
  let card: string;
  before(async () => {
    tablet = await openTablet(url, { keys: true, clock: true });
    await tablet.page.clock.setSystemTime(STUDIED + 1_000_000);
    teach = new TeachPages(tablet);
    await teach.open("team");
  });
  after(() => assert.deepEqual(tablet.seen, []));
  test("takes in journals; totals are those of the journals", async () => {
    await tablet.page.getByText((await teach.words()).teamEmpty).waitFor();
    const files = [await journalFile("aaaa-1", 1), await journalFile("bbbb-2", 2), await journalFile("cccc-3", 1000)];
    await teach.take(...files, files[1]!);
    await teach.people.nth(2).waitFor();
    const half = Math.ceil(entries.length / 2);
    assert.deepEqual(await teach.known(), [entries.length, half, 1]);
    writeFileSync(join(temp, "other.json"), "{}");
    await teach.take(join(temp, "other.json"));
    await tablet.page.getByText(`other.json: ${(await teach.words()).notOurs}`).waitFor();
    assert.equal(await teach.people.count(), 3);
    assert.deepEqual(await faults(tablet), []);
  });
  test("prints it on one page", async () => {
    const file = join(temp, "team.pdf");
    await tablet.page.pdf({ path: file, format: "A4" });
    assert.match(program("pdfinfo", [file]).out, /^Pages: +1$/m);
  });
  test("saves a table with a row for each person", async () => {
    const download = await tablet.download(() => teach.tap("saveTable"));
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    assert.equal(lines.length, 4);
    assert.equal(lines[1]!.split('","').length, lines[2]!.split('","').length);
  });
  test("certifies a learner, and has a card with a code", async () => {
    await tablet.tap(teach.people.first().getByRole("button"));
    await teach.tap("keyMake");
    assert.deepEqual(await faults(tablet), []);
    assert.equal(await (await teach.button("erase")).count(), 0, "erasing is not beside certifying");
    await (await teach.button("heard")).focus();
    await tablet.page.keyboard.down("Enter");
    await tablet.page.clock.runFor(700);
    await tablet.page.keyboard.up("Enter");
    await teach.verdict.filter({ hasText: (await teach.words()).counts }).waitFor();
    assert.deepEqual(await faults(tablet), []);
    assert.equal(await (await teach.button("withdraw")).count(), 0, "withdrawing is not beside printing");
    card = join(temp, "card.png");
    await teach.code.screenshot({ path: card });
  });
  test("hands the book on; the copy verifies the card from a picture, a tablet without the key does not", async () => {
    await tablet.openSettings();
    const download = await tablet.download(() => tablet.tap(tablet.button("handOver")));
    const copy = join(temp, "copy.html");
    await download.saveAs(copy);
    // Read with one byte for each letter, as the file of the kit.
    for (const file of [copy, join(kit, "tablet.html")]) assert.doesNotMatch(readFileSync(file, "utf8"), /[^\0-\x7f]/);
    for (const [address, verdict] of [
      [pathToFileURL(copy).href, "counts"],
      [url, "unknownKey"],
    ] as const) {
      const other = await openTablet(address, { keys: true, clock: true });
      await other.page.clock.setSystemTime(STUDIED + 2_000_000);
      const pages = new TeachPages(other);
      await pages.open("certificates");
      assert.deepEqual(await faults(other), []);
      await pages.tap("scan");
      await pages.takePicture(card);
      await pages.verdict.filter({ hasText: (await pages.words())[verdict] }).waitFor();
      assert.deepEqual(other.seen, []);
    }
  });
});

describe("codes from one tablet to another", () => {
  test("a journal, with every third code lost", async () => {
    const learner = await openTablet(url, { keys: true, clock: true });
    const instructor = await openTablet(url, { keys: true });
    // The camera of the instructor's tablet looks at a canvas.
    await instructor.page.evaluate(() => {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 720;
      canvas.getContext("2d")!.fillRect(0, 0, 720, 720);
      Object.assign(globalThis, { camera: canvas });
      Object.defineProperty(navigator, "mediaDevices", {
        value: { getUserMedia: async () => canvas.captureStream(30) },
      });
    });
    const [from, to] = [new TeachPages(learner), new TeachPages(instructor)];
    await learner.goHome();
    await learner.openSettings();
    const events = await journalFile("dddd-4", 1);
    await learner.settings.restore(events, "restored");
    await learner.settings.escape();
    await from.open("certificates");
    await learner.tap((await from.button("showJournal")).first());
    await from.code.waitFor();
    await to.open("team");
    await to.tap("scan");
    await instructor.page.locator("video").waitFor();
    let shown = 0;
    for (; shown < 360 && (await to.status.textContent()) === ""; shown += 1) {
      await learner.page.clock.runFor(167);
      if (shown % 3 === 0) continue;
      const picture = await from.code.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
      await instructor.page.evaluate(async (data) => {
        const image = new Image();
        image.src = data;
        await image.decode();
        const { camera } = globalThis as unknown as { camera: HTMLCanvasElement };
        const context = camera.getContext("2d")!;
        context.fillStyle = "#888";
        context.fillRect(0, 0, 720, 720);
        context.drawImage(image, 40, 30, 640, 640);
      }, picture);
      await instructor.page.waitForTimeout(80);
    }
    assert.ok(shown < 360, "60 s at six codes a second");
    assert.deepEqual([learner.seen, instructor.seen], [[], []]);
  });
});
