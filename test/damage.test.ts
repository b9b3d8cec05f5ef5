/** Damage of a tablet file: whatever byte is another one is told, wherever it lies, and the page is never blank. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { chromium, type Browser, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, headlessPath } from "../tools/browser.ts";
import { temporaryFolder } from "./kit.ts";
import { sampleKit } from "./sample.ts";

const temp = temporaryFolder();
const whole = readFileSync(join(sampleKit(), "tablet.html"));
/** How many pages are open at once. */
const PAGES = 3;
/** Longer than the page waits before it shows what can be read without the app. */
const PATIENCE = 8_000;

/** Numbers from a seed (a linear congruential generator), so that a failure can be seen again. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Change {
  readonly at: number;
  readonly byte: number;
}

/** The file with one byte changed. */
function changed({ at, byte }: Change): Buffer {
  const file = Buffer.from(whole);
  file[at] = byte;
  return file;
}

/** What a page shows: the app, a reason why not, or nothing. */
interface Shown {
  readonly app: boolean;
  readonly told: string;
  readonly text: string;
}

/** Open a file and wait until it shows the app or why not. */
async function shownBy(page: Page, content: Buffer, name: string): Promise<Shown> {
  const file = join(temp, `${name}.html`);
  writeFileSync(file, content);
  await page.goto(pathToFileURL(file).href);
  const end = Date.now() + PATIENCE;
  for (;;) {
    const shown = await page.evaluate(() => {
      const { parley } = globalThis as unknown as { parley?: { began: boolean; told?: string } };
      const app = parley?.told === undefined && parley?.began === true && document.querySelector("main.start") !== null;
      // Text that is hidden is not counted.
      const text = document.documentElement.innerText.trim();
      return {
        app: app && document.readyState === "complete",
        told: app || text === "" ? "" : (parley?.told ?? "not started"),
        text,
      };
    });
    if (shown.told !== "" || shown.app || Date.now() > end) return shown;
    await page.waitForTimeout(30);
  }
}

/**
 * Whether a browser reads the same page from both files, apart from white space, comments (`</head>` with another letter is one) and
 * the guard, which only compares and tells.
 */
const isSame = (page: Page, file: Buffer): Promise<boolean> =>
  page.evaluate(
    ([one, other]) => {
      const read = (html: string): string => {
        const { documentElement: root, doctype } = new DOMParser().parseFromString(html, "text/html");
        root.querySelector("#parley-guard")!.textContent = "";
        const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
        const found: Node[] = [];
        while (comments.nextNode()) found.push(comments.currentNode);
        for (const comment of found) comment.parentNode!.removeChild(comment);
        return `${doctype?.name ?? ""}${root.outerHTML.replace(/\s+/g, "")}`;
      };
      try {
        return read(one!) === read(other!);
      } catch {
        return false;
      }
    },
    [whole.toString("utf8"), file.toString("utf8")],
  );

describe("a byte of a file that is another one", () => {
  let browser: Browser;
  before(async () => (browser = await chromium.launch({ executablePath: headlessPath!, args: [...CHROMIUM_FLAGS] })));
  after(() => browser.close());

  /** The changes that a file keeps to itself, and those after which nothing can be read. */
  async function faultsAmong(changes: readonly Change[]): Promise<string[]> {
    const faults: string[] = [];
    const left = [...changes];
    await Promise.all(
      Array.from({ length: PAGES }, async (_, nth) => {
        const page = await browser.newPage();
        const right = await shownBy(page, whole, `whole-${nth}`);
        assert.ok(right.app && right.told === "");
        for (let change = left.pop(); change; change = left.pop()) {
          const file = changed(change);
          const { app, told, text } = await shownBy(page, file, String(nth));
          const what = `${change.at}: ${JSON.stringify(whole.toString("latin1", change.at - 20, change.at + 20))} → ${change.byte}`;
          if (text === "" || (!app && told === "")) faults.push(`blank at ${what}`);
          else if (told === "" && (text !== right.text || !(await isSame(page, file))))
            faults.push(`untold at ${what}`);
        }
        await page.close();
      }),
    );
    return faults;
  }
  const random = randomNumbers(19);
  const another = (at: number): Change => ({ at, byte: (whole[at]! + 1 + random(255)) % 256 });

  test("200 anywhere", async () => {
    assert.deepEqual(await faultsAmong(Array.from({ length: 200 }, () => another(random(whole.length)))), []);
  });
  test("60 in the markup: the head, around each element, the end", async () => {
    const text = whole.toString("latin1");
    const head = text.indexOf("</head>") + 60;
    const edges = [
      ...text.matchAll(/<(?:script|style|div|main|title|template)\b|<\/(?:script|style|title|div|main|html)>/g),
    ];
    const places = [
      ...Array.from({ length: 30 }, () => random(head)),
      ...Array.from({ length: 25 }, () => edges[random(edges.length)]!.index + random(14)),
      ...Array.from({ length: 5 }, (_, i) => text.length - 1 - i * 7),
    ];
    assert.deepEqual(await faultsAmong(places.map(another)), []);
  });
});
