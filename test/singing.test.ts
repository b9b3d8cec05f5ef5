/** Songs on the tablet: the score has every syllable once, the marked syllable goes on with the tune, and what was chosen is shown. */
import { packEdition } from "@parley/pack";
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { localeFor } from "@parley/locale";
import { scoreRows } from "@parley/song";
import { appBundle } from "../packages/press/src/app-bundle.ts";
import { subsetFonts } from "../packages/press/src/fonts.ts";
import { prepareFolder } from "../packages/press/src/prepare-folder.ts";
import { makeTablet, visibleLetters } from "../packages/press/src/tablet.ts";
import { CHROMIUM_FLAGS, chromiumPath } from "../tools/browser.ts";
import { BOOK, temporaryFolder } from "./kit.ts";
import { Tablet } from "./tablet/tablet.ts";

const { song: words } = localeFor("ko");

describe("songs on the tablet", () => {
  let browser: Browser;
  let page: Page;
  const failed: string[] = [];
  let expected: readonly (readonly [note: string, text: string])[] = [];

  before(async () => {
    const { edition, assets } = await prepareFolder(BOOK);
    const song = edition.songs!.find(({ id }) => id === "arirang")!;
    expected = scoreRows(song, 1, ["ko", "ru"]).flatMap(({ syllables }) =>
      syllables.map(({ note, text }) => [String(note), text] as const),
    );
    const file = join(temporaryFolder(), "tablet.html");
    const fonts = await subsetFonts(visibleLetters(packEdition(edition, new Map())));
    writeFileSync(file, makeTablet(edition, assets, await appBundle(), fonts));
    browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: [...CHROMIUM_FLAGS, "--autoplay-policy=no-user-gesture-required"],
    });
    page = await browser.newPage({ locale: "ko-KR", viewport: { width: 390, height: 844 } });
    page.on("pageerror", (error) => failed.push(String(error)));
    await page.goto(pathToFileURL(file).href);
    await new Tablet(page).goHome();
    await page.getByRole("button", { name: "아리랑" }).first().click();
    await page.locator(".score .system").first().waitFor();
  });
  after(() => browser.close());

  const button = (name: string): ReturnType<Page["getByRole"]> => page.getByRole("button", { name });

  test("every syllable stands under the score once, and none touches another", async () => {
    const drawn = await page
      .locator(".score [data-note]")
      .evaluateAll((list) => list.map((one) => [(one as SVGElement).dataset["note"]!, one.textContent] as const));
    const sorted = (pairs: readonly (readonly [string, string])[]): string[] =>
      pairs.map(([note, text]) => `${note} ${text}`).toSorted();
    assert.deepEqual(sorted(drawn), sorted(expected));
    const touching = await page.locator(".score .system").evaluateAll((systems) =>
      systems.flatMap((system) => {
        const boxes = Array.from(system.querySelectorAll("text")).map((one) => ({
          text: one.textContent,
          y: one.getAttribute("y"),
          box: one.getBoundingClientRect(),
        }));
        return boxes.flatMap((one, i) =>
          boxes
            .slice(i + 1)
            .filter(({ y, box }) => y === one.y && box.left < one.box.right - 0.5 && one.box.left < box.right - 0.5)
            .map(({ text }) => `${one.text} ${text}`),
        );
      }),
    );
    assert.deepEqual(touching, []);
  });

  test("the marked syllables go on in the order of the notes, and the tune ends", async () => {
    await page.evaluate(() => {
      const marked: number[] = [];
      Object.assign(globalThis, { marked });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target as SVGElement;
          const note = Number(element.dataset["note"]);
          if (element.classList.contains("sung") && marked.at(-1) !== note) marked.push(note);
        }
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ["class"] });
    });
    await page.getByLabel(words.tempo).selectOption("1.2");
    await button(words.play).click();
    await button(words.stop).waitFor();
    await button(words.play).waitFor({ timeout: 120_000 });
    const marked = await page.evaluate(() => (globalThis as unknown as { marked: number[] }).marked);
    assert.deepEqual(
      marked,
      marked.toSorted((a, b) => a - b),
    );
    assert.equal(marked[0], 1);
    assert.ok(marked.length > 10);
    assert.equal(await page.locator(".sung").count(), 0);
  });

  test("rows can be left out, and a higher pitch is written in its key", async () => {
    const before = await page.locator(".score path").first().getAttribute("d");
    await button(words.singable).click();
    assert.equal(await page.locator(".score .singable").count(), 0);
    await button(words.higher).click();
    assert.notEqual(await page.locator(".score path").first().getAttribute("d"), before);
  });

  test("tapping along has a score", async () => {
    // A touch soon after another at the same place is taken for its echo.
    await page.waitForTimeout(600);
    await button(words.tap).click();
    const tap = button(words.tapHint);
    await tap.waitFor();
    await tap.dispatchEvent("pointerdown");
    await button(words.stop).click();
    const score = await page.getByRole("status").textContent();
    assert.match(score ?? "", /\d+개 중 [01]개/);
  });

  test("nothing failed", () => assert.deepEqual(failed, []));
});
