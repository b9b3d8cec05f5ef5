/** Whole conversations: what two people say and answer, and what is kept of it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { STRINGS } from "@parley/edition";
import { BOOK, parley, workplace } from "./kit.ts";
import { find, goHome, openPage } from "./page.ts";

const place = workplace();
const url = pathToFileURL(join(place, "kit", "tablet.html")).href;

before(() => {
  const built = parley(["build", BOOK, "--out", join(place, "kit")]);
  assert.equal(built.code, 0, built.err);
});

describe("two people, each reading only their own language", () => {
  const edition = (): {
    entries: { [id: string]: { no: string; texts: { [lang: string]: { text: string }[] } } };
  } => JSON.parse(readFileSync(join(place, "kit", "edition.json"), "utf8"));
  const bareText = (id: string, lang: string): string =>
    edition()
      .entries[id]!.texts[lang]!.map(({ text }) => text)
      .join(" · ")
      .replaceAll("\u0301", "");
  const idOf = (no: string): string => Object.entries(edition().entries).find(([, entry]) => entry.no === no)![0];
  type Step = readonly [no: string, answer?: (page: Page) => Promise<void>, answered?: (lang: string) => string];
  const press = (id: string, them: string) => async (page: Page) => {
    await page.locator(".answers .answer", { hasText: edition().entries[id]!.texts[them]![0]!.text }).first().click();
  };
  const says = (id: string, them: string): [(page: Page) => Promise<void>, (lang: string) => string] => [
    press(id, them),
    (lang) => bareText(id, lang),
  ];
  const medical = (them: string): Step[] => [
    [
      "50-01",
      async (page) => page.locator(".body-map path").nth(2).click(),
      (lang) => STRINGS[lang]!.print.bodyParts["chest"]!,
    ],
    [
      "50-02",
      async (page) => page.locator(".answers .answer").nth(3).click(),
      (lang) => `3 · ${STRINGS[lang]!.print.painWords[3]}`,
    ],
    ["50-03", ...says("just-now", them)],
    ["50-04", ...says("yes", them)],
    ["50-05", ...says("no", them)],
    ["50-06", ...says("dont-know", them)],
    ["50-07", ...says("say-again", them)],
    ["50-08", ...says("interpreter", them)],
    [
      "30-06",
      async (page) => {
        for (const digit of ["4", "2"]) await page.locator(".keys .answer", { hasText: digit }).click();
      },
      (lang) => (lang === "ko" ? "42 · 마흔두 개" : "42 · сорок две штуки"),
    ],
    ["10-12"],
  ];
  const site = (them: string): Step[] => [
    ["15-01"],
    ["15-05"],
    ["40-01", ...says("say-again", them)],
    ["40-02"],
    ["35-02"],
    ["20-02", ...says("yes", them)],
    ["15-18", ...says("no", them)],
    ["40-03", ...says("slower", them)],
    ["45-01", ...says("write-it", them)],
    ["80-03"],
  ];
  test("ten steps of an interview, ten of a work site the other way round: the log is the script", async () => {
    const { page, seen } = await openPage(url);
    await goHome(page);
    await page.click("header .back >> nth=1");
    await page.click(".sheet .chip >> nth=1");
    await page.keyboard.press("Escape");
    const script: string[] = [];
    for (const [me, them, steps] of [
      ["ko", "ru", medical("ru")],
      ["ru", "ko", site("ko")],
    ] as const) {
      for (const [no, act, answered] of steps) {
        await find(page, no);
        await page.click(".row");
        // Whoever is opposite sees no word of my language in their half.
        const half = (await page.textContent(".their-half"))!;
        assert.doesNotMatch(half, them === "ru" ? /[가-힣]/ : /[а-яё]/i);
        if (act) await act(page);
        const id = idOf(no);
        script.push(
          `${no}  ${bareText(id, me)} / ${bareText(id, them)}${answered ? `\n       → ${answered(me)} / ${answered(them)}` : ""}`,
        );
      }
      await page.click("nav button:first-child");
      await page.click("nav button:nth-child(4)");
    }
    await page.evaluate(() =>
      Object.defineProperty(navigator, "share", {
        value: (data: { text: string }) => {
          Object.assign(window, { shared: data.text });
          return Promise.resolve();
        },
      }),
    );
    await page.click("header .back >> nth=1");
    await page.locator(".sheet .not-printed button").first().click();
    const shared = await page.evaluate(() => (window as unknown as { shared: string }).shared);
    assert.deepEqual(shared.split("\n"), script.join("\n").split("\n"));
    assert.deepEqual(seen, []);
    await page.locator(".sheet .forget").click();
    assert.equal(await page.locator(".log li").count(), 0);
  });
  test("nothing is kept unless it was asked for", async () => {
    const { page } = await openPage(url);
    await goHome(page);
    await find(page, "50-04");
    await page.click(".row");
    await page.locator(".answer").first().click();
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /50-04|log/);
  });
});
