/**
 * The time from the touch on “Team” to the frame with the picture of all people and phrases, in Chromium with six times CPU
 * throttling: medians of some openings of a page that was loaded again. Run: npm run bench:team
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { learnerFile } from "../test/tablet/learner.ts";
import { sampleKit } from "../test/sample.ts";
import { Tablet } from "../test/tablet/tablet.ts";
import { TeachPages } from "../test/tablet/teach.ts";
import { CHROMIUM_FLAGS, chromiumPath } from "../tools/browser.ts";

const RUNS = 5;
const SLOWER = 6;
/** How many people, and how often each one answered each phrase. */
const TEAMS = [
  [30, 4],
  [200, 2],
] as const;

const place = mkdtempSync(join(tmpdir(), "parley-bench-team-"));
const kit = sampleKit();
const browser = await chromium.launch({ executablePath: chromiumPath!, args: [...CHROMIUM_FLAGS] });
try {
  for (const [people, times] of TEAMS) {
    const files: string[] = [];
    for (let i = 0; i < people; i++) {
      const file = join(place, `${people}-${i}.json`);
      writeFileSync(file, await learnerFile(kit, `aaaa-${i}`, { every: 1 + (i % 4), times }));
      files.push(file);
    }
    const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 820, height: 1180 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(kit, "tablet.html")).href);
    const tablet = new Tablet(page, { keys: true });
    const teach = new TeachPages(tablet);
    await teach.open("team");
    const begun = performance.now();
    await teach.take(...files);
    await teach.people.nth(people - 1).waitFor({ timeout: 600_000 });
    const loaded = performance.now() - begun;
    const took: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await tablet.reload();
      await tablet.goHome();
      await tablet.openSettings();
      const button = await teach.button("team");
      await button.waitFor();
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
      await page.evaluate(() => {
        const drawn = (resolve: (at: number) => void): void => {
          if (document.querySelector(".heat .known"))
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          else requestAnimationFrame(() => drawn(resolve));
        };
        const opened = new Promise<number>((resolve) =>
          addEventListener("click", ({ timeStamp }) => drawn((at) => resolve(at - timeStamp)), true),
        );
        Object.assign(globalThis, { opened });
      });
      await button.press("Enter");
      took.push(await page.evaluate(() => (globalThis as unknown as { opened: Promise<number> }).opened));
      await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    }
    const median = took.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
    console.log(
      `${people} people: ${median.toFixed(0)} ms, longest ${Math.max(...took).toFixed(0)} ms, ${SLOWER} times slower; taking in all files ${(loaded / 1000).toFixed(1)} s`,
    );
    await context.close();
  }
} finally {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}
