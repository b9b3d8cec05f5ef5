/** Cards on screens of all sizes, with larger text and with buttons for gloves: hidden content always has a scroll button. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { sampleKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";
import { misfitsOf, reachesEnd } from "./tablet/layout.ts";
import type { Tablet } from "./tablet/tablet.ts";

const url = pathToFileURL(join(sampleKit(), "tablet.html")).href;

const SCREENS = {
  phone: [390, 844],
  "small phone": [360, 640],
  "phone on its side": [640, 360],
  tablet: [820, 1180],
  "tablet on its side": [1180, 820],
} as const;
const SETTINGS: readonly (readonly [string, string, { readonly glove?: true; readonly size?: "largest" }])[] = [
  ["plain", "ko", {}],
  ["glove", "ko", { glove: true }],
  ["largest", "ko", { size: "largest" }],
  ["largest", "ru", { size: "largest" }],
  ["both", "ko", { glove: true, size: "largest" }],
];
const CARDS = [
  "50-01",
  "50-02",
  "50-04",
  "30-04",
  "30-06",
  "30-01",
  "25-01",
  "60-12",
  "15-01",
  "60-02",
  "10-02",
  "25-08",
  "30-05",
  "65-09",
  "15-10",
];
/** By screen, the answers that are taller than it: a month, pictures to point at, seven choices. */
const TALL: { readonly [screen: string]: readonly string[] } = {
  phone: ["30-04", "60-12"],
  "small phone": ["30-04", "60-12", "65-09"],
};

describe("a card fits both sides on every screen, with larger text and gloves", () => {
  for (const [name, lang, { glove, size }] of SETTINGS)
    describe(`${name}, ${lang}`, () => {
      // Between the usual and the largest with gloves, every other card.
      const cards = name === "glove" ? CARDS.filter((_, i) => i % 2 === 0) : CARDS;
      let tablet: Tablet;
      before(async () => {
        tablet = await openTablet(url, { keys: true });
        await tablet.iSpeak(lang);
        await tablet.goHome();
        await tablet.openSettings();
        if (glove) await tablet.settings.glove(true);
        if (size) await tablet.settings.size(size);
        await tablet.settings.escape();
      });
      after(() => tablet.close());
      for (const [screen, [width, height]] of Object.entries(SCREENS))
        test(screen, async () => {
          await tablet.page.setViewportSize({ width, height });
          for (const no of cards) {
            await tablet.openCard(no);
            await tablet.drawn();
            assert.deepEqual(await misfitsOf(tablet), [], no);
            if (name === "plain" && TALL[screen] && !TALL[screen].includes(no))
              assert.ok(await tablet.card.further.isHidden(), `${no}: all of it is seen at once`);
            // The scroll button alone reaches the end.
            assert.ok(await reachesEnd(tablet), `${no}: the last answer is seen`);
          }
        });
    });
});
