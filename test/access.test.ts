import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { BOOK, parley, workplace } from "./kit.ts";
import { find, goHome, openPage, type Opening } from "./page.ts";

const place = workplace();
const url = pathToFileURL(join(place, "kit", "tablet.html")).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const open = async (options: Opening = {}): Promise<Page> => (await openPage(url, options)).page;

before(() => {
  const built = parley(["build", BOOK, "--out", join(place, "kit")]);
  assert.equal(built.code, 0, built.err);
});

describe("axe finds nothing, in every view, theme and language", () => {
  let page: Page;
  before(async () => {
    page = await open();
  });
  const check = async (): Promise<string[]> => {
    await page.evaluate(axe);
    const result = await page.evaluate(async () =>
      (
        globalThis as unknown as {
          axe: {
            run(
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string; target: string[] }[] }[] }>;
          };
        }
      ).axe.run({
        runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
      }),
    );
    // What the bar at the foot half hides is scrolled into view before it is touched.
    const halfHidden = new Set(
      await page.evaluate(
        (targets) => {
          const bar = document.querySelector("nav")?.getBoundingClientRect().top ?? Infinity;
          return targets.filter(
            (target) => (document.querySelector(target)?.getBoundingClientRect().bottom ?? 0) > bar,
          );
        },
        result.violations.flatMap(({ id, nodes }) =>
          id === "target-size" ? nodes.map(({ target }) => target[0]!) : [],
        ),
      ),
    );
    return result.violations
      .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ target }) => !halfHidden.has(target[0]!)) }))
      .filter(({ nodes }) => nodes.length > 0)
      .map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`);
  };
  const views: readonly (readonly [string, () => Promise<void>])[] = [
    ["home", () => page.click("nav button:first-child")],
    ["found", async () => void (await find(page, "dkssud"))],
    ["nothing found", async () => void (await find(page, "zzzzqqqq"))],
    [
      "chapter",
      async () => {
        await find(page, "");
        await page.click(".tile.chapter >> nth=1");
      },
    ],
    ...["50-04", "50-01", "50-02", "30-06", "30-01", "30-04", "60-12", "25-01", "65-09", "60-02", "90-05", "30-05"].map(
      (no) =>
        [
          `card ${no}`,
          async () => {
            await find(page, no);
            await page.click(".row");
          },
        ] as const,
    ),
    [
      "found by act",
      async () => {
        await page.click("nav button:nth-child(2)");
        await page.click(".find .chip >> nth=1");
      },
    ],
    [
      "urgent",
      async () => {
        await page.click("nav button:first-child");
        await page.click(".urgent-door");
      },
    ],
    [
      "own phrase",
      async () => {
        await page.click("nav button:first-child");
        await page.click("main > button.small");
      },
    ],
    [
      "record",
      async () => {
        await page.keyboard.press("Escape");
        await page.click(".tile >> nth=0");
        await page.click(".control.record");
      },
    ],
    [
      "written with a finger",
      async () => {
        await page.keyboard.press("Escape");
        await find(page, "25-01");
        await page.click(".row");
        await page.click(".name-box button");
      },
    ],
    ["log", async () => page.click("header .back >> nth=1")],
    ["log kept", async () => page.click(".sheet .chip >> nth=1")],
    [
      "settings",
      async () => {
        await page.keyboard.press("Escape");
        await page.click("nav button:last-child");
      },
    ],
    [
      "who says so",
      async () => {
        await page.click(".control.who");
      },
    ],
  ];
  for (const [index, lang] of ["ko", "ru", "en"].entries()) {
    for (const theme of ["light", "dark", "sunlight", "night"]) {
      test(`${lang}, ${theme}`, async () => {
        await page.evaluate(() => localStorage.clear());
        await page.goto("about:blank");
        await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light" });
        await page.goto(url);
        await page.click(`.choice.side-a >> nth=${index}`);
        assert.deepEqual(await check(), [], "start");
        await goHome(page);
        if (theme === "sunlight" || theme === "night") {
          await page.click("nav button:last-child");
          await page.click(`.sheet fieldset:nth-of-type(4) .chip >> nth=${theme === "sunlight" ? 3 : 4}`);
          await page.keyboard.press("Escape");
        }
        for (const [name, go] of views) {
          await go();
          assert.deepEqual(await check(), [], name);
          if (name === "settings") await page.keyboard.press("Escape");
          if (name === "settings") await page.click("nav button:first-child");
          if (name === "settings") await page.click(".tile >> nth=0");
        }
      });
    }
  }
});

describe("every target is at least 48 px, and no text is cut off sideways", () => {
  for (const [name, width, height] of [
    ["phone", 390, 844],
    ["tablet", 820, 1180],
    ["tablet on its side", 1180, 820],
  ] as const) {
    test(name, async () => {
      const page = await open({ width, height });
      await goHome(page);
      const measure = async (): Promise<unknown[]> =>
        page.evaluate(() => [
          ...Array.from(document.querySelectorAll("button:not(:disabled, [hidden]), input"))
            .filter((one) => one.getBoundingClientRect().height < 48 || one.getBoundingClientRect().width < 48)
            .map((one) => one.outerHTML.slice(0, 120)),
          ...(document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : []),
          ...Array.from(document.querySelectorAll("button, .big, h1, .say"))
            .filter((one) => !one.matches(".quiet") && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
            .map((one) => `cut: ${one.outerHTML.slice(0, 120)}`),
        ]);
      assert.deepEqual(await measure(), [], "home");
      for (const no of ["50-01", "30-04", "90-05", "10-03", "65-09", "50-02", "25-01"]) {
        await find(page, no);
        assert.deepEqual(await measure(), [], `found ${no}`);
        await page.click(".row");
        assert.deepEqual(await measure(), [], no);
        const [mine, bar] = [
          (await page.locator(".my-half").boundingBox())!,
          (await page.locator("nav").boundingBox())!,
        ];
        assert.ok(mine.y + mine.height <= bar.y + 1, `${no}: my half goes under the bar`);
      }
      await page.click("nav button:last-child");
      assert.deepEqual(await measure(), [], "settings");
    });
  }
});

test("what lies under a sheet is out of reach", async () => {
  const page = await open();
  await goHome(page);
  await page.click("nav button:last-child");
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.closest(".under") === null), true);
  }
});

describe("by keyboard alone", () => {
  test("a question is found, opened, answered", async () => {
    const page = await open();
    await goHome(page);
    await page.focus("input[type=search]");
    await page.keyboard.type("50-04");
    await page.waitForSelector(".row");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".card");
    await page.focus(".answer");
    await page.keyboard.press("Enter");
    assert.equal(await page.textContent(".result strong .words"), "예.");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".rows");
  });
  test("an order is held with the space bar", async () => {
    const page = await open();
    await goHome(page);
    await find(page, "90-05");
    await page.click(".row");
    await page.focus(".hold");
    await page.keyboard.down(" ");
    await page.waitForSelector(".big");
    await page.keyboard.up(" ");
  });
});
