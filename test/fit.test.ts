/** A card on every screen, with larger letters and with gloves: nothing of it is hidden that nothing tells of. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import { BOOK, parley, workplace } from "./kit.ts";
import { find, goHome, openPage } from "./page.ts";

const place = workplace();
const url = pathToFileURL(join(place, "kit", "tablet.html")).href;

before(() => {
  const built = parley(["build", BOOK, "--out", join(place, "kit")]);
  assert.equal(built.code, 0, built.err);
});

describe("a card has room for both, whatever the screen, the letters and the gloves", () => {
  const screens = {
    phone: [390, 844],
    "small phone": [360, 640],
    "phone on its side": [844, 390],
    tablet: [820, 1180],
    "tablet on its side": [1180, 820],
  } as const;
  const settings = {
    plain: {},
    glove: { glove: "1" },
    larger: { size: "larger" },
    largest: { size: "largest" },
    both: { glove: "1", size: "largest" },
  };
  for (const [screen, [width, height]] of Object.entries(screens))
    for (const [name, setting] of Object.entries(settings))
      for (const lang of name === "largest" ? ["ko", "ru"] : ["ko"])
        test(`${screen}, ${name}, ${lang}`, async () => {
          const { page, context } = await openPage(url, { width, height });
          await page.click(`.choice.side-a[lang=${lang}]`);
          await goHome(page);
          await page.evaluate((more) => {
            const key = Object.keys(localStorage).find((one) => localStorage.getItem(one)!.includes('"me"'))!;
            const kept = JSON.parse(localStorage.getItem(key)!) as object;
            localStorage.setItem(key, JSON.stringify({ ...kept, ...more }));
          }, setting);
          await page.reload();
          const fit = async (no: string): Promise<void> => {
            const faults = await page.evaluate(() => {
              const find = (name: string): Element | null => document.querySelector(name);
              /** How much of it is seen: its box within those of all that cut it. */
              const seen = (one: Element): number => {
                const { width: w, height: h, left, top, right, bottom } = one.getBoundingClientRect();
                let box = [left, top, right, bottom];
                for (let at = one.parentElement; at; at = at.parentElement) {
                  if (getComputedStyle(at).overflow === "visible" && at !== document.body) continue;
                  const by =
                    at === document.body ? new DOMRect(0, 0, innerWidth, innerHeight) : at.getBoundingClientRect();
                  box = [
                    Math.max(box[0]!, by.left),
                    Math.max(box[1]!, by.top),
                    Math.min(box[2]!, by.right),
                    Math.min(box[3]!, by.bottom),
                  ];
                }
                return (Math.max(0, box[2]! - box[0]!) * Math.max(0, box[3]! - box[1]!)) / (w * h);
              };
              const answers = Array.from(document.querySelectorAll(".their-half button:not(.further)"));
              const hidden = answers.filter((one) => seen(one) < 0.98);
              const further = find(".further")!;
              const room = find(".room")!.getBoundingClientRect();
              const nav = find("nav")!.getBoundingClientRect();
              const overlaps = (one: Element): boolean => {
                const box = one.getBoundingClientRect();
                return (
                  box.left < nav.right - 1 &&
                  box.right > nav.left + 1 &&
                  box.top < nav.bottom - 1 &&
                  box.bottom > nav.top + 1
                );
              };
              return [
                ...(seen(find(".big")!) < 0.95 ? ["what is said to them is cut"] : []),
                ...(seen(find(".my-half h1")!) < 0.95 ? ["what I say is cut"] : []),
                ...(find(".result") && seen(find(".result")!) < 0.98 ? ["their answer is cut"] : []),
                ...(seen(find(".control.whole")!) < 0.98 ? ["no way to give them more room"] : []),
                ...(Array.from(document.querySelectorAll(".half")).some(overlaps) ? ["goes under the bar"] : []),
                ...(hidden.length > 0 && (further as HTMLElement).hidden
                  ? [`hidden, and nothing says so: ${hidden.map((one) => one.textContent).join(", ")}`]
                  : []),
                ...((further as HTMLElement).hidden ? [] : seen(further) < 0.98 ? ["what says so is cut"] : []),
                ...(answers.length > 0 && room.height > 0 && room.height < 40
                  ? [`only ${room.height} px for answers`]
                  : []),
                ...(document.documentElement.scrollHeight > innerHeight + 1 ? ["the page scrolls"] : []),
                ...(document.documentElement.scrollWidth > innerWidth + 1 ? ["wider than the screen"] : []),
              ];
            });
            assert.deepEqual(faults, [], no);
          };
          for (const no of [
            "50-01",
            "50-02",
            "50-04",
            "30-04",
            "30-06",
            "30-01",
            "25-01",
            "45-09",
            "15-01",
            "60-02",
            "10-02",
            "25-08",
            "30-05",
          ]) {
            await find(page, no);
            await page.click(".row");
            await page.waitForSelector(".card");
            await page.waitForTimeout(80);
            await fit(no);
            if (screen === "phone" && name === "plain" && !["30-04", "45-09"].includes(no))
              assert.ok(await page.locator(".further").isHidden(), `${no}: all of it is seen at once`);
            // The end is reached by the button alone.
            for (let i = 0; i < 40 && (await page.locator(".further").isVisible()); i++) {
              await page.locator(".further").evaluate((one) => (one as HTMLElement).click());
              await page.waitForTimeout(40);
            }
            assert.ok(
              await page
                .locator(".room")
                .evaluate(
                  (one) =>
                    (one.scrollTop + one.clientHeight >= one.scrollHeight - 8 && one.clientHeight > 40) ||
                    one.scrollHeight === 0,
                ),
              `${no}: the last answer is seen`,
            );
          }
          await context.close();
        });
});
