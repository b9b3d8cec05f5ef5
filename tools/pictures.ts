/** Make the pictures of the README from a build: pages of the booklet, screens of the tablet. Run after `npm start`. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { Tablet } from "../test/tablet/tablet.ts";
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

/** The back cover. */
function lastPage(): number {
  const { stdout } = spawnSync("pdfinfo", [join(kit, "booklet-ko-ru.pdf")], { encoding: "utf8" });
  return Number(/^Pages: +(\d+)$/m.exec(stdout)?.[1]);
}

/** The language of the book that stands first: the app takes the one of the device. */
const firstSide = /<html lang="([^"]+)"/.exec(readFileSync(join(kit, "tablet.html"), "utf8"))?.[1] ?? "";

const browser = await chromium.launch({ executablePath: chromiumPath!, args: [...CHROMIUM_FLAGS] });
const context = await browser.newContext({
  locale: firstSide,
  viewport: { width: 600, height: 960 },
  deviceScaleFactor: 1.5,
  offline: true,
});
const tablet = new Tablet(await context.newPage());
/** A screen when everything that moves has arrived. */
const picture = async (name: string): Promise<void> => {
  await tablet.page.waitForTimeout(500);
  await tablet.page.screenshot({ path: join(place, `${name}.png`) });
};
const { card, settings } = tablet;
await tablet.page.goto(pathToFileURL(join(kit, "tablet.html")).href);
await tablet.goHome();
await picture("home");
await tablet.openCard("50-01");
await card.touchBody(2);
await picture("card");
await tablet.goFind();
await tablet.type("");
await tablet.filter(tablet.named("ownPicture"));
await picture("pictures");
await tablet.openSettings();
await settings.theme("night");
await settings.escape();
await tablet.openCard("30-04");
await card.answer(/^7, /);
await picture("night");

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
await side([page(9), page(10), page(lastPage())], "docs/pictures/booklet.png", 620);
await side(
  ["home.png", "card.png", "pictures.png", "night.png"].map((name) => pathToFileURL(join(place, name)).href),
  "docs/pictures/tablet.png",
  560,
);
await browser.close();
rmSync(place, { recursive: true, force: true });
