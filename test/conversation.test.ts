/** Conversations of several steps: phrases, answers, and the log. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import { LOCALES } from "@parley/locale";
import { editionAt } from "./kit.ts";
import { sampleKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";
import type { Tablet } from "./tablet/tablet.ts";

const kit = sampleKit();
const url = pathToFileURL(join(kit, "tablet.html")).href;

describe("two people, each reading only their own language", () => {
  const { entries } = editionAt(kit);
  const bareText = (id: string, lang: string): string =>
    entries[id]!.texts[lang]!.map(({ text }) => text)
      .join(" · ")
      .replaceAll("\u0301", "");
  const idOf = (no: string): string => Object.entries(entries).find(([, entry]) => entry.no === no)![0];
  type Step = readonly [no: string, answer?: (tablet: Tablet) => Promise<void>, answered?: (lang: string) => string];
  const textOf = (id: string, lang: string): string => entries[id]!.texts[lang]![0]!.text.replaceAll("\u0301", "");
  const answersOf = (id: string, them: string): [(tablet: Tablet) => Promise<void>, (lang: string) => string] => [
    ({ card }) => card.answer(textOf(id, them)),
    (lang) => bareText(id, lang),
  ];
  const medical = (them: string): Step[] => [
    ["50-01", ({ card }) => card.touchBody(2), (lang) => LOCALES[lang]!.print.bodyParts["chest"]!],
    [
      "50-02",
      (tablet) => tablet.tap(tablet.card.ownAnswers.nth(3)),
      (lang) => `3 · ${LOCALES[lang]!.print.painWords[3]}`,
    ],
    ["50-03", ...answersOf("just-now", them)],
    ["50-04", ...answersOf("yes", them)],
    ["50-05", ...answersOf("no", them)],
    ["50-06", ...answersOf("dont-know", them)],
    ["50-07", ...answersOf("say-again", them)],
    ["50-08", ...answersOf("interpreter", them)],
    [
      "30-06",
      ({ card }) => card.typeDigits("42"),
      (lang) => (lang === "ko" ? "42 · 마흔두 개" : "42 · сорок две штуки"),
    ],
    ["10-12"],
  ];
  const site = (them: string): Step[] => [
    ["15-01"],
    ["15-05"],
    ["40-01", ...answersOf("say-again", them)],
    ["40-02"],
    ["35-02"],
    ["20-02", ...answersOf("yes", them)],
    ["15-18", ...answersOf("no", them)],
    ["40-03", ...answersOf("slower", them)],
    ["45-01", ...answersOf("write-it", them)],
    ["80-03"],
  ];
  test("ten steps of an interview, ten of a work site the other way round: the log is the script", async () => {
    const tablet = await openTablet(url);
    const { page } = tablet;
    await tablet.goHome();
    await keepLog(tablet);
    const script: string[] = [];
    for (const [me, them, steps] of [
      ["ko", "ru", medical("ru")],
      ["ru", "ko", site("ko")],
    ] as const) {
      for (const [no, act, answered] of steps) {
        await tablet.openCard(no);
        // The half of the other side has no word of my language.
        const half = (await tablet.card.theirHalf.textContent())!;
        assert.doesNotMatch(half, them === "ru" ? /[가-힣]/ : /[а-яё]/i);
        if (act) await act(tablet);
        const id = idOf(no);
        script.push(
          `${no}  ${bareText(id, me)} / ${bareText(id, them)}${answered ? `\n       → ${answered(me)} / ${answered(them)}` : ""}`,
        );
      }
      await tablet.goHome();
      await tablet.swapSides();
    }
    await page.evaluate(() =>
      Object.defineProperty(navigator, "share", {
        value: (data: { text: string }) => {
          Object.assign(window, { shared: data.text });
          return Promise.resolve();
        },
      }),
    );
    await tablet.openLog();
    await tablet.log.share();
    const shared = await page.evaluate(() => (window as unknown as { shared: string }).shared);
    // Each line begins with its date and minute.
    const lines = shared.split("\n");
    const times = lines.flatMap((line) => /^\d{4}-\d\d-\d\d \d\d:\d\d(?= {2}\d)/.exec(line)?.[0] ?? []);
    assert.equal(times.length, script.length);
    for (const time of times) assert.ok(Math.abs(Date.now() - Date.parse(time.replace(" ", "T"))) < 600_000, time);
    const untimed = lines.map((line) => line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}/, ""));
    assert.deepEqual(untimed, script.join("\n").split("\n"));
    assert.deepEqual(tablet.seen, []);
    await tablet.log.forget();
    assert.equal(await tablet.log.lines.count(), 0);
  });
  test("a request is shown beside the answer and does not replace it", async () => {
    const tablet = await openTablet(url);
    const { card, log } = tablet;
    await tablet.goHome();
    const always = (id: string): Promise<void> => card.answer(textOf(id, "ru"));
    await tablet.openCard("30-06");
    // The log is turned on while the card is open: later answers are stored with their phrase.
    await keepLog(tablet);
    await card.typeDigits("42");
    await always("say-again");
    assert.deepEqual(await card.results(), ["42 · 마흔두 개", "다시 말씀해 주세요."]);
    // Both are completely visible, also on a phone.
    await tablet.page.setViewportSize({ width: 390, height: 844 });
    assert.ok(await card.result.evaluate((one) => one.scrollHeight <= one.clientHeight + 1));
    await card.clear();
    assert.deepEqual(await card.results(), ["4 · 네 개"], "a figure less is another answer");
    await always("dont-know");
    assert.deepEqual(await card.results(), ["모르겠어요."]);
    await tablet.tap(card.others);
    assert.equal(await card.figures(), "–", "on their side nothing else stands either");
    await tablet.openLog();
    assert.deepEqual(await log.answers(), [" → 42 · 마흔두 개", " → 다시 말씀해 주세요.", " → 모르겠어요."]);
    // Erased lines do not come back with the next answer.
    await log.forget();
    await log.escape();
    await card.typeDigits("5");
    await tablet.openLog();
    assert.deepEqual(await log.answers(), [" → 5 · 다섯 개"]);
  });
  test("whatever is told or asked, the other side can say stop, and an answer given stays", async () => {
    const tablet = await openTablet(url);
    const { card } = tablet;
    await tablet.goHome();
    for (const no of ["15-02", "50-04"]) {
      await tablet.openCard(no);
      await tablet.tap(card.ownAnswers.first());
      await card.answer(textOf("stop-now", "ru"));
      const [, asked] = await card.results();
      assert.equal(asked, bareText("stop-now", "ko"), no);
    }
  });
  test("where several answers may be chosen, “I don’t know” joins them", async () => {
    const tablet = await openTablet(url);
    const { card } = tablet;
    await tablet.goHome();
    await tablet.openCard("50-42");
    for (const nth of [1, 0]) await tablet.tap(card.ownAnswers.nth(nth));
    const chosen = (await card.results())[0]!;
    // A comma stands after a word, a space after a sentence.
    assert.match(chosen, /알레르기가 있어요\. +라텍스$/);
    await card.answer(textOf("dont-know", "ru"));
    const joined = (await card.results())[0]!;
    assert.ok(joined.endsWith(bareText("dont-know", "ko")), joined);
    await card.answer(textOf("dont-know", "ru"));
    assert.equal((await card.results())[0], chosen);
  });
  test("the other side can begin with one touch", async () => {
    const tablet = await openTablet(url);
    const { card } = tablet;
    await tablet.goHome();
    await tablet.openCard("15-02");
    const { notUnderstood, again, slower, speakUp } = LOCALES["ru"]!.tablet;
    assert.deepEqual(await card.answerTexts(), [
      "Понятно.",
      textOf("stop-now", "ru"),
      notUnderstood,
      again,
      slower,
      speakUp,
      "",
    ]);
    await tablet.openCard("50-04");
    await tablet.tap(card.ownAnswers.first());
    await card.letThemSpeak();
    await tablet.atHome();
    assert.equal(await tablet.language(), "ru");
    assert.equal(await tablet.bar.getByRole("button").first().textContent(), LOCALES["ru"]!.tablet.home);
    assert.equal(await tablet.field.inputValue(), "", "what I looked for is not in their way");
    // Going back leads to my card, which still has their answer.
    await tablet.goBack();
    assert.equal(await tablet.language(), "ko");
    assert.equal(await tablet.bar.getByRole("button").first().textContent(), LOCALES["ko"]!.tablet.home);
    assert.match((await card.answered())!, /^예/);
  });
  test("an answer survives swapping sides twice and a stop, but not leaving the card", async () => {
    const tablet = await openTablet(url);
    const { card } = tablet;
    await tablet.goHome();
    await tablet.openCard("30-06");
    await card.typeDigits("7");
    await tablet.swapSides();
    assert.deepEqual(await card.results(), []);
    await tablet.swapSides();
    assert.equal(await card.answered(), "7 · 일곱 개");
    assert.match((await card.figures())!, /7/);
    await tablet.stop();
    await card.waitForPhrase(/Стойте!/);
    await tablet.goBack();
    assert.equal(await card.answered(), "7 · 일곱 개");
    await tablet.openCard("30-06");
    assert.deepEqual(await card.results(), []);
  });
  test("without the log nothing is stored", async () => {
    const tablet = await openTablet(url);
    await tablet.goHome();
    await tablet.openCard("50-04");
    await tablet.tap(tablet.card.ownAnswers.first());
    await tablet.card.answered();
    assert.doesNotMatch((await tablet.storedRows()).join("\n"), /50-04|알레르기/);
  });
});

/** Turn the log on. */
async function keepLog(tablet: Tablet): Promise<void> {
  await tablet.openLog();
  await tablet.log.keep(true);
  await tablet.log.escape();
}
