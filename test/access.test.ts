import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import { LOCALES } from "@parley/locale";
import { sampleKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";
import { halfHidden, tooSmall } from "./tablet/layout.ts";
import { DrillPages } from "./tablet/drill.ts";
import { LessonPages } from "./tablet/lesson.ts";
import { StudyPages } from "./tablet/study.ts";
import type { Tablet } from "./tablet/tablet.ts";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[];
}

interface RunOnly {
  readonly type: "tag" | "rule";
  readonly values: readonly string[];
}

const url = pathToFileURL(join(sampleKit(), "tablet.html")).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("axe finds nothing, in every view, theme and language", () => {
  let tablet: Tablet;
  let study: StudyPages;
  let lessons: LessonPages;
  let drill: DrillPages;
  before(async () => {
    tablet = await openTablet(url, { keys: true });
    study = new StudyPages(tablet);
    drill = new DrillPages(tablet);
    lessons = new LessonPages(tablet);
  });
  /** The violations that axe finds. Themes differ only in colours, so other themes are checked only for colours. */
  const check = async (rules: RunOnly): Promise<string[]> => {
    if (!(await tablet.page.evaluate(() => "axe" in globalThis))) await tablet.page.evaluate(axe);
    const violations = await tablet.page.evaluate(async (runOnly) => {
      const { axe } = globalThis as unknown as { axe: { run(how: object): Promise<{ violations: Violation[] }> } };
      return (await axe.run({ runOnly, resultTypes: ["violations"] })).violations;
    }, rules);
    const small = violations.filter(({ id }) => id === "target-size");
    const hidden = await halfHidden(
      tablet,
      small.flatMap(({ nodes }) => nodes.map(({ target }) => target[0]!)),
    );
    return violations
      .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ target }) => !hidden.has(target[0]!)) }))
      .filter(({ nodes }) => nodes.length > 0)
      .map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`);
  };
  const EVERYTHING: RunOnly = {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  };
  const COLOURS: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
  const CARDS = ["50-04", "50-01", "50-02", "30-06", "30-01", "30-04", "60-12", "25-01", "65-09", "60-02", "90-05"];
  const card = (no: string): [string, () => Promise<void>] => [`card ${no}`, () => tablet.openCard(no)];
  const views: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["home", () => tablet.goHome()],
    ["found", () => tablet.find("dkssud")],
    ["nothing found", () => tablet.find("zzzzqqqq")],
    [
      "chapter",
      async () => {
        await tablet.find("");
        await tablet.openChapter("15");
      },
    ],
    ...[...CARDS, "30-05"].map(card),
    [
      "found by act",
      async () => {
        await tablet.goFind();
        await tablet.filter(LOCALES[await tablet.language()]!.phrase.urgency["danger"]!);
      },
    ],
    [
      "urgent",
      async () => {
        await tablet.goHome();
        await tablet.openUrgent();
      },
    ],
    [
      "own phrase",
      async () => {
        await tablet.goHome();
        await tablet.addPhrase();
      },
    ],
    [
      "record",
      async () => {
        await tablet.phrase.escape();
        await tablet.tap(tablet.tiles("firstWords").first());
        await tablet.card.press("record");
      },
    ],
    [
      "written with a finger",
      async () => {
        await tablet.recorder.escape();
        await tablet.openCard("25-01");
        await tablet.card.answer(tablet.named("draw"));
      },
    ],
    ["log", () => tablet.openLog()],
    ["log kept", () => tablet.log.keep(true)],
    [
      "settings",
      async () => {
        await tablet.log.escape();
        await tablet.openSettings();
      },
    ],
    [
      "who says so",
      async () => {
        await tablet.settings.escape();
        await tablet.goHome();
        await tablet.tap(tablet.tiles("firstWords").first());
        await tablet.card.press("whoSays");
      },
    ],
    [
      "study",
      async () => {
        await tablet.sheet.escape();
        await study.open();
      },
    ],
    ["letters", () => study.tap("letters")],
    [
      "new phrase to study",
      async () => {
        await tablet.sheet.escape();
        await study.tap("start");
        await (await study.button("askMe")).waitFor();
      },
    ],
    ["card to study", () => study.tap("askMe")],
    ["card with its answer", () => study.tap("show")],
    [
      "progress",
      async () => {
        await study.tap("good");
        await study.open();
        await study.tap("progress");
      },
    ],
    [
      "before a drill",
      async () => {
        await tablet.sheet.escape();
        await drill.open();
        await drill.choose();
      },
    ],
    ["what is safe in a drill", () => drill.start()],
    ["an order", () => drill.agree()],
    ["an order that was given", () => drill.tap("said")],
    ["result of a drill", () => drill.tap("finish")],
    [
      "digits of an order",
      async () => {
        await drill.open();
        await drill.choose();
        await drill.tap("radio");
        await drill.start();
        await drill.agree();
      },
    ],
    ["lessons", () => lessons.openList()],
    [
      "lesson with a video and a question",
      async () => {
        await lessons.open(6);
        await tablet.tap(lessons.choices.first());
      },
    ],
  ];
  /** Check what is shown: all rules in the light theme, and its colours in another one, which is set where the settings set it. */
  const checkIn = async (other: string): Promise<string[]> => {
    const found = await check(EVERYTHING);
    const set = (theme: string): Promise<void> =>
      tablet.page.evaluate((name) => void (document.documentElement.dataset["theme"] = name), theme);
    await set(other);
    const coloured = await check(COLOURS);
    assert.equal(await tablet.theme(), other);
    await set("light");
    return [...found, ...coloured.map((one) => `${other}: ${one}`)];
  };
  // No colour depends on the language: each view is checked in each language and in each theme, but not in each pair of them.
  for (const [lang, theme] of [
    ["ko", "dark"],
    ["ru", "sunlight"],
    ["en", "night"],
  ] as const)
    test(`${lang}, light and ${theme}`, async () => {
      await tablet.forget();
      await tablet.page.goto("about:blank");
      await tablet.page.goto(url);
      await tablet.iSpeak(lang);
      assert.deepEqual(await checkIn(theme), [], "start");
      await tablet.goHome();
      for (const [name, go] of views) {
        await go();
        assert.deepEqual(await checkIn(theme), [], name);
      }
    });
});

describe("every target is at least 48 px, and no text is cut horizontally", () => {
  for (const [name, width, height] of [
    ["small phone", 360, 640],
    ["phone on its side", 640, 360],
    ["tablet", 820, 1180],
  ] as const) {
    test(name, async () => {
      const tablet = await openTablet(url, { width, height });
      await tablet.goHome();
      assert.deepEqual(await tooSmall(tablet), [], "home");
      for (const no of ["50-01", "30-04", "90-05", "10-03", "65-09", "50-02", "25-01"]) {
        await tablet.find(no);
        assert.deepEqual(await tooSmall(tablet), [], `found ${no}`);
        await tablet.tap(tablet.row(no));
        await tablet.card.shown();
        assert.deepEqual(await tooSmall(tablet), [], no);
        const [mine, bar] = [(await tablet.card.myHalf.boundingBox())!, (await tablet.bar.boundingBox())!];
        const isBeside = mine.x + mine.width <= bar.x + 1;
        assert.ok(isBeside || mine.y + mine.height <= bar.y + 1, `${no}: my half goes under the bar`);
      }
      await tablet.openSettings();
      await tablet.settings.dialog.waitFor();
      assert.deepEqual(await tooSmall(tablet), [], "settings");
      await tablet.settings.escape();
      const study = new StudyPages(tablet);
      await study.open();
      assert.deepEqual(await tooSmall(tablet), [], "study");
      await study.tap("start");
      await (await study.button("askMe")).waitFor();
      assert.deepEqual(await tooSmall(tablet), [], "new phrase to study");
      await study.tap("askMe");
      await study.tap("show");
      assert.deepEqual(await tooSmall(tablet), [], "card with its answer");
      await new LessonPages(tablet).open(6);
      assert.deepEqual(await tooSmall(tablet), [], "lesson");
      // Drills are laid out for 390 px.
      if (width < 390) return;
      const drill = new DrillPages(tablet);
      await drill.open();
      await drill.choose();
      assert.deepEqual(await tooSmall(tablet), [], "before a drill");
      await drill.start();
      assert.deepEqual(await tooSmall(tablet), [], "what is safe in a drill");
      await drill.agree();
      await drill.tap("said");
      assert.deepEqual(await tooSmall(tablet), [], "an order that was given");
      await drill.hear();
      await drill.tap("finish");
      assert.deepEqual(await tooSmall(tablet), [], "result of a drill");
      await drill.open();
      await drill.choose();
      await drill.tap("radio");
      await drill.start();
      await drill.agree();
      assert.deepEqual(await tooSmall(tablet), [], "digits of an order");
    });
  }
});

test("without a choice the app is as dark as the device, before and after it has started", async () => {
  const tablet = await openTablet("about:blank");
  const background = (): Promise<string> => tablet.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [dark, light] = ["rgb(16, 18, 20)", "rgb(255, 255, 255)"];
  await tablet.page.emulateMedia({ colorScheme: "dark" });
  await tablet.page.goto(url, { waitUntil: "commit" });
  await tablet.page.waitForFunction(() => document.body && document.styleSheets.length > 0);
  assert.equal(await background(), dark);
  await tablet.goHome();
  assert.deepEqual([await tablet.theme(), await background()], ["dark", dark]);
  await tablet.page.emulateMedia({ colorScheme: "light" });
  await tablet.page.waitForFunction(() => document.documentElement.dataset["theme"] === "light");
  assert.equal(await background(), light);
  await tablet.openSettings();
  await tablet.settings.theme("night");
  await tablet.page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await tablet.theme(), "night");
});

test("the page under a sheet is inert", async () => {
  const tablet = await openTablet(url);
  await tablet.goHome();
  await tablet.openSettings();
  await tablet.settings.dialog.waitFor();
  for (let i = 0; i < 30; i++) {
    await tablet.page.keyboard.press("Tab");
    assert.equal(await tablet.sheet.holdsFocus(), true);
  }
});

describe("by keyboard alone", () => {
  test("a question can be found, opened and answered", async () => {
    const tablet = await openTablet(url);
    const { keyboard } = tablet.page;
    await tablet.goHome();
    await tablet.field.focus();
    await keyboard.type("50-04");
    await tablet.row("50-04").waitFor();
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await tablet.card.shown();
    await tablet.card.ownAnswers.first().focus();
    await keyboard.press("Enter");
    assert.equal(await tablet.card.answered(), "예.");
    await keyboard.press("Escape");
    await tablet.row("50-04").waitFor();
  });
  test("an order can be held with the space bar", async () => {
    const tablet = await openTablet(url);
    await tablet.goHome();
    await tablet.openCard("90-05");
    await tablet.card.orderToHold.focus();
    await tablet.page.keyboard.down(" ");
    await tablet.card.phrase.waitFor();
    await tablet.page.keyboard.up(" ");
  });
});
