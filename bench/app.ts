/**
 * The time until a tablet file shows its first phrase and answers a key, and its size: in Chromium with six times CPU throttling,
 * interleaved runs, medians; and what a session of 1,000 cards leaves in memory. The entries are those of the sample book, then
 * mixtures of their words without repetition.
 * Run: npm run bench:app [-- --large] (also 20,000 entries)
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { encodePack, packEdition, toBase64 } from "@parley/pack";
import type { Asset, Edition } from "@parley/edition";
import { Tablet } from "../test/tablet/tablet.ts";
import { CHROMIUM_FLAGS, chromiumPath } from "../tools/browser.ts";
import { appBundle } from "../packages/press/src/app-bundle.ts";
import { subsetFonts } from "../packages/press/src/fonts.ts";
import { visibleLetters, makeTablet } from "../packages/press/src/tablet.ts";
import { mixedEdition } from "./edition.ts";

const { values } = parseArgs({ options: { large: { type: "boolean", default: false } } });
const RUNS = 7;
const SLOWER = 6;
const place = mkdtempSync(join(tmpdir(), "parley-bench-app-"));
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** An edition with a recording of the given size for every text: noise, which compresses as little as speech. */
function recorded(
  edition: Edition,
  languages: readonly string[],
  bytes: number,
): { edition: Edition; assets: Map<string, Asset> } {
  const assets = new Map<string, Asset>();
  let seed = 1;
  const entries = Object.fromEntries(
    Object.entries(edition.entries).map(([id, entry]) => [
      id,
      {
        ...entry,
        texts: Object.fromEntries(
          Object.entries(entry.texts).map(([lang, list]) => {
            if (!languages.includes(lang)) return [lang, list];
            const file = `${lang}-${id}`;
            const data = new Uint8Array(bytes);
            for (let i = 0; i < bytes; i++) data[i] = (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) >>> 24;
            assets.set(file, { type: "audio/mpeg", data, credit: undefined });
            return [
              lang,
              list.map((text) => ({ ...text, audio: [{ file, voice: "machine:tone", rate: "normal" as const }] })),
            ];
          }),
        ),
      },
    ]),
  );
  return { edition: { ...edition, entries }, assets };
}

/** A page that records when the first phrase of a home screen is in a frame. */
async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 820, height: 1180 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = (): void => {
      if (!document.querySelector("main li button")) return void requestAnimationFrame(seen);
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { seenAt: performance.now() })));
    };
    seen();
  });
  return page;
}

/** Milliseconds from the start of the navigation to the frame with the first phrase. */
async function firstPhrase(page: Page, file: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => "seenAt" in globalThis, undefined, { timeout: 120_000 });
  return page.evaluate(() => (globalThis as unknown as { seenAt: number }).seenAt);
}

/** Open a file once and choose the languages, so that home is the first screen from then on; then throttle the page. */
async function prepare(page: Page, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await page.goto(pathToFileURL(file).href);
    const tablet = new Tablet(page);
    if (await tablet.button("start").isVisible()) await tablet.goHome();
  }
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

/** Milliseconds from each key press to the frame with its results. */
async function keys(browser: Browser, file: string, words: readonly string[]): Promise<number[]> {
  const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 820, height: 1180 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const tablet = new Tablet(page);
  await tablet.button("start").or(tablet.field).first().waitFor();
  if (await tablet.button("start").isVisible()) {
    await tablet.start();
    await tablet.goFind();
    // The index is built in idle time.
    await tablet.type(words[0]!);
    await tablet.type("");
  }
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(globalThis, { took });
    addEventListener(
      "input",
      (event) => requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - event.timeStamp))),
      true,
    );
  });
  await tablet.field.focus();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  for (const word of words) {
    await tablet.field.fill("");
    await page.keyboard.type(word, { delay: 120 });
  }
  const took = await page.evaluate(() => (globalThis as unknown as { took: number[] }).took);
  await context.close();
  return took;
}

/** What is in memory after each hundred of cards, shown one after the other and answered, once all that is not used is collected. */
async function session(browser: Browser, file: string, cards: number): Promise<{ heap: number; nodes: number }[]> {
  const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 820, height: 1180 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const tablet = new Tablet(page, { keys: true });
  if (await tablet.button("start").isVisible()) await tablet.goHome();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  const measured: { heap: number; nodes: number }[] = [];
  for (let shown = 1; shown <= cards; shown++) {
    await tablet.goHome();
    await tablet
      .tiles("firstWords")
      .nth(shown % 5)
      .press("Enter");
    await tablet.card.shown();
    const answers = tablet.card.answers.locator("button[aria-pressed]");
    if ((await answers.count()) > 0) await answers.first().press("Enter");
    if (shown % 100 !== 0) continue;
    await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name: string): number => metrics.find((one) => one.name === name)!.value;
    measured.push({ heap: of("JSHeapUsedSize"), nodes: of("Nodes") });
  }
  await context.close();
  return measured;
}

const browser = await chromium.launch({ executablePath: chromiumPath!, args: [...CHROMIUM_FLAGS] });
try {
  const bundle = await appBundle();
  console.log(
    `core JavaScript: ${kB(gzipSync(bundle.script, { level: 9 }).length)} gzip; style ${kB(gzipSync(bundle.style, { level: 9 }).length)}`,
  );
  const write = async (
    name: string,
    edition: Edition,
    sound?: { bytes: number; languages: readonly string[] },
  ): Promise<string> => {
    const file = join(place, `${name}.html`);
    const fonts = await subsetFonts(visibleLetters(packEdition(edition, new Map())));
    if (sound) {
      const { edition: withRecordings, assets } = recorded(edition, sound.languages, sound.bytes);
      writeFileSync(file, makeTablet(withRecordings, assets, bundle, fonts, { recordings: true }));
    } else writeFileSync(file, makeTablet(edition, new Map(), bundle, fonts));
    const text = Buffer.byteLength(encodePack(packEdition(edition, new Map())));
    const letters = Buffer.byteLength(toBase64(fonts[0]!));
    console.log(`${name}: ${kB(statSync(file).size)}; text ${kB(text)} + fonts ${kB(letters)} = ${kB(text + letters)}`);
    return file;
  };
  const two = await mixedEdition(500, ["ko", "ru"]);
  const files = [
    await write("500 entries, two languages", two),
    await write("500 entries, three languages", await mixedEdition(500)),
    await write("500 entries, two languages, a voice for both (2.6 kB a clip)", two, {
      bytes: 2_570,
      languages: ["ko", "ru"],
    }),
  ];
  const empty = join(place, "empty.html");
  writeFileSync(empty, "<!doctype html><main><li><button>x</button></li></main>");
  files.unshift(empty);
  const times = files.map((): number[] => []);
  const page = await slowPage(browser);
  await prepare(page, files);
  for (let run = -1; run < RUNS; run++)
    for (const [i, file] of files.entries()) {
      const took = await firstPhrase(page, file);
      if (run >= 0) times[i]!.push(took);
    }
  console.log(
    `first phrase, ${SLOWER} times slower: ${times.map((list) => `${median(list).toFixed(0)} ms`).join(", ")} (the first of these is an empty page; then as above)`,
  );
  await page.context().close();
  const memory = await session(browser, files[1]!, 1_000);
  const grown = memory.at(-1)!;
  console.log(
    `a session of cards: after 100 ${kB(memory[0]!.heap)} and ${memory[0]!.nodes} nodes, after ${memory.length * 100} ${kB(grown.heap)} and ${grown.nodes} nodes`,
  );
  const many = await write("2,000 entries, three languages", await mixedEdition(2_000));
  const bare = join(place, "bare.html");
  writeFileSync(
    bare,
    '<!doctype html><input type="search"><p></p><script>oninput = (event) => (document.querySelector("p").textContent = event.target.value)</script>',
  );
  const words = ["dkssud", "annyong", "спасибо", "where hurts", "50-01", "камса"];
  const took = new Map([bare, many].map((file) => [file, [] as number[]]));
  for (let run = 0; run < 3; run++) for (const [file, list] of took) list.push(...(await keys(browser, file, words)));
  for (const [file, list] of took)
    console.log(
      `a key to its result, ${SLOWER} times slower, ${file === bare ? "a page that only repeats it" : "2,000 entries"}: median ${median(list).toFixed(0)} ms, longest ${Math.max(...list).toFixed(0)} ms, n ${list.length}`,
    );
  if (values.large) {
    const large = await write("20,000 entries, three languages", await mixedEdition(20_000));
    const other = await slowPage(browser);
    await prepare(other, [large]);
    console.log(`first phrase of 20,000: ${(await firstPhrase(other, large)).toFixed(0)} ms`);
  }
} finally {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}
