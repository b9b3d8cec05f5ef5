/** Paths: a burn and the search of a sector, between two people who each read one language. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import { parseEdition, plainText } from "@parley/edition";
import { LOCALES } from "@parley/locale";
import { sampleKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";
import type { Tablet } from "./tablet/tablet.ts";

const kit = sampleKit();
const url = pathToFileURL(join(kit, "tablet.html")).href;
const { entries, paths = [] } = parseEdition(readFileSync(join(kit, "edition.json"), "utf8"));

const LANGUAGES = ["ko", "ru"] as const;
const bare = (text: string): string => text.replaceAll("\u0301", "");
const textOf = (id: string, lang: string): string =>
  entries[id]!.texts[lang]!.map(({ text }) => bare(plainText(text))).join(" · ");
/** The words on the button of a choice. */
const buttonOf = (id: string, lang: string): string =>
  bare(entries[id]!.label?.[lang] ?? plainText(entries[id]!.texts[lang]![0]!.text));
const titleOf = (id: string, lang: string): string => bare(paths.find((path) => path.id === id)!.title[lang]!);

/** A step as it is played: the entry, what is done for the answer, and the answer in a language. `undefined`: nothing is asked. */
interface Played {
  readonly entry: string;
  readonly act?: (tablet: Tablet, them: string) => Promise<void>;
  readonly answer?: (lang: string) => string;
  readonly isSkipped?: true;
}
const tell = (entry: string): Played => ({ entry });
const skip = (entry: string): Played => ({ entry, isSkipped: true });
const choose = (entry: string, ...ids: readonly string[]): Played => ({
  entry,
  async act({ card }, them) {
    for (const id of ids) await card.answer(buttonOf(id, them));
  },
  answer: (lang) => ids.map((id) => textOf(id, lang)).join(" "),
});
const type = (entry: string, digits: string, answer: (lang: string) => string): Played => ({
  entry,
  act: ({ card }) => card.typeDigits(digits),
  answer,
});
const body = (entry: string, part: string): Played => ({
  entry,
  act: ({ card }, them) => card.answer(LOCALES[them]!.print.bodyParts[part]!),
  answer: (lang) => LOCALES[lang]!.print.bodyParts[part]!,
});
const yes = (entry: string): Played => choose(entry, "yes");
const no = (entry: string): Played => choose(entry, "no");
const name = (entry: string, words: string): Played => ({
  entry,
  act: async ({ card }) => card.theirHalf.getByRole("textbox").fill(words),
  answer: () => words,
});
const yesterday = (lang: string): string =>
  new Intl.DateTimeFormat(lang, { weekday: "long", day: "numeric", month: "long" }).format(Date.now() - 86_400_000);

/** The burn: fifteen steps. */
const BURN: readonly Played[] = [
  no("hard-to-breathe"),
  choose("what-burnt-you", "burnt-by-water"),
  tell("cool-with-water"),
  tell("take-off-rings"),
  body("where-is-burn", "hand"),
  {
    entry: "when-did-it-happen",
    async act({ card }, them) {
      await card.answer(LOCALES[them]!.tablet.yesterday);
      await card.typeDigits("14");
    },
    answer: (lang) => `${yesterday(lang)}, ${LOCALES[lang]!.tablet.about.replace("{hour}", "14")}`,
  },
  {
    entry: "how-strong-pain",
    act: ({ card }) => card.answer(/^4/),
    answer: (lang) => `4 · ${LOCALES[lang]!.print.painWords[4]}`,
  },
  yes("are-there-blisters"),
  yes("do-you-feel-this"),
  tell("no-ointment"),
  tell("cover-burn"),
  yes("have-allergies"),
  choose("what-allergy", "allergic-to-penicillin", "allergic-nuts"),
  skip("take-medicines"),
  type("contact-phone-number", "01012340078", () => "010 1234 0078"),
];

/** The search of a sector: twelve steps and what they lead to. */
const SEARCH: readonly Played[] = [
  name("what-is-your-name", "Kim"),
  type("how-many-people", "6", (lang) => `6 · ${lang === "ko" ? "여섯 명" : "шесть челове́к".replace("\u0301", "")}`),
  type("which-sector", "12", (lang) => `12 · ${lang === "ko" ? "십이" : "двенадцать"}`),
  type("which-channel", "7", (lang) => `7 · ${lang === "ko" ? "칠" : "семь"}`),
  yes("is-it-safe"),
  yes("is-it-off"),
  yes("anyone-inside"),
  type("how-many-trapped", "2", (lang) => `2 · ${lang === "ko" ? "두 명" : "два человека"}`),
  skip("which-floor"),
  tell("quiet-we-listen"),
  tell("knock-if-you-hear"),
  yes("did-you-hear-anything"),
  tell("mark-the-place"),
  yes("is-everyone-out"),
  tell("sector-searched"),
];

const lineOf = ({ entry, answer, isSkipped }: Played, lang: string): string =>
  textOf(entry, lang) + (answer ? ` → ${answer(lang)}` : "") + (isSkipped ? ` — ${LOCALES[lang]!.tablet.skipped}` : "");

/** Play some steps; each takes one touch beside its answer. */
async function play(tablet: Tablet, steps: readonly Played[], them: string): Promise<void> {
  const foreign = them === "ru" ? /[가-힣]/ : /[а-яё]/i;
  for (const { entry, act } of steps) {
    await tablet.card.waitForPhrase(
      new RegExp(
        textOf(entry, them)
          .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
          .replaceAll(/(\p{L})/gu, "$1\u0301?"),
        "u",
      ),
    );
    assert.doesNotMatch((await tablet.card.theirHalf.textContent())!, foreign);
    await act?.(tablet, them);
    await tablet.path.next();
  }
}

async function summaryIs(tablet: Tablet, steps: readonly Played[]): Promise<void> {
  for (const lang of LANGUAGES)
    assert.deepEqual(
      await tablet.path.lines(lang),
      steps.map((step) => lineOf(step, lang)),
    );
}

describe("two people, each reading only their own language", () => {
  test("a burn in fifteen steps: one touch a step beside the answer, and the summary is the script", async () => {
    const tablet = await openTablet(url);
    await tablet.path.open(titleOf("burn", "ko"));
    assert.match((await tablet.path.progress())!, /1단계/);
    await play(tablet, BURN, "ru");
    // The last step tells; going on from it shows the summary.
    await play(tablet, [tell("must-go-to-hospital")], "ru");
    const all = [...BURN, tell("must-go-to-hospital")];
    await tablet.path.summary.waitFor();
    await summaryIs(tablet, all);
    // On paper the summary stands alone.
    await tablet.page.emulateMedia({ media: "print" });
    assert.equal(await tablet.bar.isVisible(), false);
    await summaryIs(tablet, all);
    assert.ok(await tablet.path.summary.getByRole("listitem").last().isVisible());
    await tablet.page.emulateMedia({ media: "screen" });
    const shared = (await tablet.path.share()).split("\n");
    assert.equal(shared[0], `${titleOf("burn", "ko")} / ${titleOf("burn", "ru")}`);
    const script = all.flatMap((step) => [
      `${entries[step.entry]!.no}  ${textOf(step.entry, "ko")} / ${textOf(step.entry, "ru")}`,
      ...(step.answer ? [`       → ${step.answer("ko")} / ${step.answer("ru")}`] : []),
      ...(step.isSkipped ? [`       — ${LANGUAGES.map((lang) => LOCALES[lang]!.tablet.skipped).join(" / ")}`] : []),
    ]);
    assert.deepEqual(
      shared.slice(1).map((line) => line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}/, "")),
      script,
    );
    assert.deepEqual(tablet.seen, []);
    await tablet.path.forget();
    assert.equal(await tablet.path.underWay.count(), 0);
    assert.ok(
      (await tablet.storedRows()).every((row) => !row.includes("0078")),
      "nothing is left of the answers",
    );
  });

  test("a sector search, led by the other side", async () => {
    const tablet = await openTablet(url);
    await tablet.goHome();
    await tablet.swapSides();
    await tablet.path.open(titleOf("sector-search", "ru"));
    await play(tablet, SEARCH, "ko");
    await tablet.path.summary.waitFor();
    await summaryIs(tablet, SEARCH);
  });

  test("a stop, a change of sides, a corrected answer, a step that was skipped and a reload lose nothing", async () => {
    const tablet = await openTablet(url);
    const { path, card } = tablet;
    await path.open(titleOf("burn", "ko"));
    await play(tablet, BURN.slice(0, 4), "ru");
    // A stop in the middle: back is the same step.
    await tablet.stop();
    await card.waitForPhrase(/Стой/);
    await tablet.goBack();
    await play(tablet, BURN.slice(4, 5), "ru");
    // The sides change: the step goes on the other way round.
    await tablet.swapSides();
    await play(tablet, BURN.slice(5, 7), "ko");
    await tablet.swapSides();
    await play(tablet, BURN.slice(7, 12), "ru");
    // A wrong answer is corrected: one step back, another answer, and the walk goes another way.
    await path.previous();
    await card.answer(textOf("no", "ru"));
    await path.next();
    await card.waitForPhrase(/лекарства/);
    await path.previous();
    await card.answer(textOf("yes", "ru"));
    await path.next();
    await play(tablet, BURN.slice(12, 13), "ru");
    await tablet.reload();
    await tablet.goHome();
    assert.equal(await path.underWay.count(), 1);
    await path.open(titleOf("burn", "ko"));
    await card.waitForPhrase(/лекарства/);
    await play(tablet, BURN.slice(13), "ru");
    await path.openSummary();
    await summaryIs(tablet, BURN);
    // From the summary to the step that was skipped, which is answered now.
    await path.correct(13);
    await card.waitForPhrase(/лекарства/);
    await card.answer(textOf("no", "ru"));
    await path.openSummary();
    await summaryIs(tablet, [...BURN.slice(0, 13), no("take-medicines"), ...BURN.slice(14)]);
    await path.resume();
    await card.waitForPhrase(/больницу/);
  });

  test("a question of the other side turns the sides, and back", async () => {
    const tablet = await openTablet(url);
    const { path, card } = tablet;
    await path.open(titleOf("handover", "ko"));
    assert.equal(await tablet.language(), "ko");
    while (!(await path.theirQuestion.isVisible())) await path.next();
    assert.equal(await tablet.language(), "ru");
    assert.match((await card.theirPhrase())!, /[가-힣]/);
    await card.theirHalf.getByRole("textbox").fill("박");
    await path.next();
    await card.answer(bare(buttonOf("place-hospital", "ko")));
    await path.next();
    await card.answer(buttonOf("by-ambulance", "ko"));
    await path.next();
    assert.equal(await tablet.language(), "ko");
    assert.equal(await path.theirQuestion.isVisible(), false);
    await path.next();
    await path.summary.waitFor();
    const lines = await path.lines("ru");
    assert.ok(lines.some((line) => line.endsWith(`→ ${textOf("place-hospital", "ru")}`)));
  });
});

describe("outside a path", () => {
  test("one touch leads to the next question of the chapter", async () => {
    const tablet = await openTablet(url);
    await tablet.openCard("50-04");
    await tablet.path.next();
    await tablet.card.waitForPhrase(/лекарства/);
    await tablet.goBack();
    await tablet.card.waitForPhrase(/аллергия/);
  });
  test("a phrase that asks nothing leads nowhere", async () => {
    const tablet = await openTablet(url);
    await tablet.openCard("15-01");
    assert.equal(await tablet.path.onward.count(), 0);
  });
});
