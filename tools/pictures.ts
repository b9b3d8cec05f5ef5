/** Make the pictures of the README from a build: pages of the booklet, screens of the tablet. Run after `npm start`. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "./browser.ts";

const kit = resolve("build/first-contact");
const place = mkdtempSync(join(tmpdir(), "parley-pictures-"));
mkdirSync("docs/pictures", { recursive: true });

function page(number: number): string {
  const name = join(place, `page-${number}`);
  const done = spawnSync("pdftoppm", [
    "-r",
    "150",
    "-png",
    "-singlefile",
    "-f",
    String(number),
    "-l",
    String(number),
    join(kit, "booklet-ko-ru.pdf"),
    name,
  ]);
  if (done.status !== 0) throw new Error("pdftoppm is needed: tools/setup.ts installs it");
  return pathToFileURL(`${name}.png`).href;
}

const browser = await chromium.launch({ executablePath: chromiumPath!, args: [...CHROMIUM_FLAGS] });
const tablet = await (
  await browser.newContext({ viewport: { width: 600, height: 960 }, deviceScaleFactor: 1.5, offline: true })
).newPage();
await tablet.goto(pathToFileURL(join(kit, "tablet.html")).href);
await tablet.click(".go");
await tablet.click("nav button:first-child");
await tablet.screenshot({ path: join(place, "home.png") });
await tablet.fill("input[type=search]", "50-01");
await tablet.click(".row");
// A second touch within 400 ms is ignored as a double tap.
await tablet.waitForTimeout(500);
await tablet.locator(".body-map path").nth(2).click();
await tablet.screenshot({ path: join(place, "card.png") });
await tablet.click("nav button:nth-child(2)");
await tablet.fill("input[type=search]", "");
await tablet.click(".find .chip:last-child");
await tablet.screenshot({ path: join(place, "pictures.png") });
await tablet.click("nav button:last-child");
await tablet.click(".sheet fieldset:nth-of-type(4) .chip >> nth=4");
await tablet.keyboard.press("Escape");
await tablet.click("nav button:first-child");
await tablet.fill("input[type=search]", "30-04");
await tablet.click(".row");
await tablet.locator(".days .answer").nth(9).click();
await tablet.screenshot({ path: join(place, "night.png") });

const sheet = await (await browser.newContext({ deviceScaleFactor: 1 })).newPage();
async function side(files: readonly string[], out: string, height: number): Promise<void> {
  const images = files
    .map((file) => `<img src="${file}" height="${height}" style="box-shadow:0 0 0 1px #999">`)
    .join("");
  const html = join(place, "sheet.html");
  writeFileSync(
    html,
    `<body style="margin:0;display:inline-flex;gap:16px;padding:16px;background:#d9dbdf">${images}</body>`,
  );
  await sheet.setViewportSize({ width: 1800, height: height + 40 });
  await sheet.goto(pathToFileURL(html).href);
  await sheet.locator("body").screenshot({ path: out });
}
await side([page(8), page(9), page(44)], "docs/pictures/booklet.png", 620);
await side(
  ["home.png", "card.png", "pictures.png", "night.png"].map((name) => pathToFileURL(join(place, name)).href),
  "docs/pictures/tablet.png",
  560,
);
await browser.close();
rmSync(place, { recursive: true, force: true });
