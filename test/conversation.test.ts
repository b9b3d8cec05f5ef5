/** Whole conversations: what two people say and answer, and what is kept of it. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { LOCALES } from "@parley/locale";
import { BOOK, editionAt, parley, workplace } from "./kit.ts";
import { goHome, openCard, openPage } from "./page.ts";

const place = workplace();
const url = pathToFileURL(join(place, "kit", "tablet.html")).href;

before(() => {
  const built = parley(["build", BOOK, "--out", join(place, "kit")]);
  assert.equal(built.code, 0, built.err);
});

describe("two people, each reading only their own language", () => {
  const edition = (): ReturnType<typeof editionAt> => editionAt(join(place, "kit"));
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
      (lang) => LOCALES[lang]!.print.bodyParts["chest"]!,
    ],
    [
      "50-02",
      async (page) => page.locator(".answers .answer").nth(3).click(),
      (lang) => `3 · ${LOCALES[lang]!.print.painWords[3]}`,
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
        await openCard(page, no);
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
    // Each line begins with its day and minute.
    const lines = shared.split("\n");
    const times = lines.flatMap((line) => /^\d{4}-\d\d-\d\d \d\d:\d\d(?= {2}\d)/.exec(line)?.[0] ?? []);
    assert.equal(times.length, script.length);
    for (const time of times) assert.ok(Math.abs(Date.now() - Date.parse(time.replace(" ", "T"))) < 600_000, time);
    const untimed = lines.map((line) => line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}/, ""));
    assert.deepEqual(untimed, script.join("\n").split("\n"));
    assert.deepEqual(seen, []);
    await page.locator(".sheet .forget").click();
    assert.equal(await page.locator(".log li").count(), 0);
  });
  test("what they ask back stands beside what they answered, and takes nothing away", async () => {
    const { page } = await openPage(url);
    await goHome(page);
    const result = (): Promise<string[]> => page.locator(".result strong").allTextContents();
    const always = (id: string): Promise<void> =>
      page.locator(".always .answer", { hasText: edition().entries[id]!.texts["ru"]![0]!.text }).click();
    await openCard(page, "30-06");
    // The log is turned on while the card is open: what comes after is kept, with what it is an answer to.
    await page.click("header .back >> nth=1");
    await page.click(".sheet .chip >> nth=1");
    await page.keyboard.press("Escape");
    for (const digit of ["4", "2"]) await page.locator(".keys .answer", { hasText: digit }).click();
    await always("say-again");
    assert.match((await result()).join(" | "), /^42 · 마흔두 개 \| 다시 말씀해 주세요/);
    // On a phone too both are seen whole.
    await page.setViewportSize({ width: 390, height: 844 });
    assert.ok(await page.locator(".result").evaluate((one) => one.scrollHeight <= one.clientHeight + 1));
    await page.locator(".keys .wide").click();
    assert.deepEqual(await result(), ["4 · 네 개"], "a figure less is another answer");
    await always("dont-know");
    assert.match((await result()).join(), /^모르겠어요/);
    assert.equal(await page.textContent(".figure"), "–", "on their side nothing else stands either");
    await page.click("header .back >> nth=1");
    const lines = await page.locator(".log li p >> nth=0").locator("strong").allTextContents();
    assert.deepEqual(lines, [" → 42 · 마흔두 개", " → 다시 말씀해 주세요.", " → 모르겠어요."]);
    // What was forgotten does not come back with the next answer.
    await page.click(".sheet .forget");
    await page.keyboard.press("Escape");
    await page.locator(".keys .answer", { hasText: "5" }).click();
    await page.click("header .back >> nth=1");
    assert.deepEqual(await page.locator(".log li p >> nth=0").locator("strong").allTextContents(), [" → 5 · 다섯 개"]);
  });
  test("they can begin: one touch, and home is theirs", async () => {
    const { page } = await openPage(url);
    await goHome(page);
    await openCard(page, "15-02");
    assert.deepEqual(
      await page
        .locator(".always .answer")
        .allTextContents()
        .then((all) => all.slice(0, 2)),
      ["Поня́тно.", "Я не понима́ю."],
    );
    await openCard(page, "50-04");
    await page.locator(".pad-of .answer").first().click();
    await page.click(".speak-up");
    await page.waitForSelector(".home");
    assert.equal(await page.textContent("nav button >> nth=0"), "Начало");
    assert.equal(await page.inputValue("input[type=search]"), "", "what I looked for is not in their way");
    // The way back leads to where I was, and what they answered still stands there.
    await page.click("header .back >> nth=0");
    assert.equal(await page.textContent("nav button >> nth=0"), "처음");
    assert.match((await page.textContent(".result strong"))!, /^예/);
  });
  test("changing sides and back, or stopping and back, loses no answer; leaving the card does", async () => {
    const { page } = await openPage(url);
    await goHome(page);
    await openCard(page, "30-06");
    await page.locator(".keys .answer", { hasText: "7" }).click();
    await page.click("nav button:nth-child(4)");
    assert.equal(await page.locator(".result strong").count(), 0);
    await page.waitForTimeout(450);
    await page.click("nav button:nth-child(4)");
    assert.equal(await page.textContent(".result strong"), "7 · 일곱 개");
    assert.match((await page.textContent(".figure"))!, /7/);
    await page.click("nav .stop");
    await page.click("header .back >> nth=0");
    assert.equal(await page.textContent(".result strong"), "7 · 일곱 개");
    await openCard(page, "30-06");
    assert.equal(await page.locator(".result strong").count(), 0);
  });
  test("nothing is kept unless it was asked for", async () => {
    const { page } = await openPage(url);
    await goHome(page);
    await openCard(page, "50-04");
    await page.locator(".answer").first().click();
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /50-04|log/);
  });
});
