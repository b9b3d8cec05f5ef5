import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { unzipSync } from "fflate";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, headlessPath } from "../tools/browser.ts";
import { BOOK, parley, temporaryFolder } from "./kit.ts";

const temp = temporaryFolder();
/** Export the sample book; the files of the archive. */
function exported(as: string, ...more: readonly string[]): { [name: string]: Uint8Array } {
  const file = join(temp, `deck.${as}`);
  const done = parley(["export", BOOK, "--as", as, "--langs", "ru,ko", "--out", file, ...more]);
  assert.equal(done.code, 0, done.err);
  return unzipSync(readFileSync(file));
}

const TYPES: { readonly [ending: string]: string } = {
  html: "text/html",
  htm: "text/html",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  json: "application/json",
};
const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close().closeAllConnections();
});
/** A server for some files. */
async function serve(files: { readonly [name: string]: Uint8Array | string }): Promise<string> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url!, "http://x").pathname.slice(1));
    const data = Object.hasOwn(files, name) ? files[name] : undefined;
    if (data === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[name.split(".").at(-1)!] ?? "text/plain" }).end(data);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: headlessPath!, args: [...CHROMIUM_FLAGS, "--mute-audio"] });
});
after(() => browser.close());

/** A page as a learning platform makes it: the interface of SCORM 1.2 in a window around the frame of the package. */
const HOST = `<!doctype html><script>
var data = JSON.parse(sessionStorage.getItem("data") || "{}"), calls = [];
var put = function (name) { calls.push(name); return "true"; };
window.API = {
  LMSInitialize: function () { return put("initialize"); },
  LMSFinish: function () { sessionStorage.setItem("data", JSON.stringify(data)); return put("finish"); },
  LMSGetValue: function (key) { return data[key] || ""; },
  LMSSetValue: function (key, value) { if (typeof value !== "string") throw new Error(key); data[key] = value; return put("set " + key); },
  LMSCommit: function () { sessionStorage.setItem("data", JSON.stringify(data)); return put("commit"); },
  LMSGetLastError: function () { return "0"; }
};
</script><iframe src="package/index.html" style="width: 100%; height: 900px"></iframe>`;

describe("a package for Kolibri", () => {
  let page: Page;
  let frame: Frame;
  const data = (): Promise<{ [key: string]: string }> =>
    page.evaluate(() => (globalThis as unknown as { data: { [key: string]: string } }).data);
  const open = async (): Promise<void> => {
    frame = (await (await page.waitForSelector("iframe")).contentFrame())!;
    await frame.getByRole("heading").waitFor();
  };
  before(async () => {
    const files = exported("kolibri", "--chapters", "10");
    const inside = Object.fromEntries(Object.entries(files).map(([name, one]) => [`package/${name}`, one]));
    const address = await serve({ "host.html": HOST, ...inside });
    page = await browser.newPage({ viewport: { width: 820, height: 1180 } });
    await page.goto(`${address}/host.html`);
    await open();
  });
  const answer = async (name: string): Promise<void> => {
    await frame.getByRole("button", { name: "Показать ответ" }).click();
    await frame.getByRole("button", { name, exact: true }).click();
  };
  test("begins with nothing known, and says so to the platform", async () => {
    assert.equal((await data())["cmi.core.score.raw"], "0");
    assert.equal((await data())["cmi.core.lesson_status"], "incomplete");
  });
  test("what is known counts, what is not comes again", async () => {
    const first = await frame.locator(".question").textContent();
    await answer("Не помню");
    await answer("Помню");
    await answer("Помню");
    await answer("Помню");
    assert.equal(await frame.locator(".question").textContent(), first);
    assert.match((await frame.locator(".count").textContent())!, /: 3 \//);
    assert.ok(Number((await data())["cmi.core.score.raw"]) > 0);
    assert.equal((await data())["cmi.suspend_data"]!.length, 2 + 3 * 4);
  });
  test("opened again, it knows what was known", async () => {
    await page.reload();
    await open();
    assert.match((await frame.locator(".count").textContent())!, /: 3 \//);
  });
  test("all known: the platform has the status completed and the score 100", async () => {
    while (await frame.getByRole("button", { name: "Показать ответ" }).isVisible()) await answer("Помню");
    assert.equal((await data())["cmi.core.lesson_status"], "completed");
    assert.equal((await data())["cmi.core.score.raw"], "100");
  });
  test("works without a platform", async () => {
    const alone = await browser.newPage();
    const errors: string[] = [];
    alone.on("pageerror", (error) => errors.push(error.message));
    await alone.goto(page.url().replace("host.html", "package/index.html"));
    await alone.getByRole("button", { name: "Показать ответ" }).click();
    await alone.locator(".phrase").waitFor();
    assert.deepEqual(errors, []);
    await alone.close();
  });
});

describe("a book for Bloom", () => {
  test("opens in Bloom Player, page by page", async () => {
    const player = dirname(createRequire(import.meta.url).resolve("bloom-player"));
    const folder = join(player, "..", "dist");
    const program = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
    const book = exported("bloompub", "--chapters", "10");
    const address = await serve({
      ...program,
      ...Object.fromEntries(Object.entries(book).map(([name, data]) => [`book/${name}`, data])),
    });
    // The player reads the version of Chrome, which a headless one names otherwise.
    const userAgent =
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36";
    const page = await browser.newPage({ viewport: { width: 600, height: 960 }, userAgent });
    await page.goto(
      `${address}/bloomplayer.htm?url=${encodeURIComponent(`${address}/book/index.htm`)}&initiallyShowAppBar=false`,
    );
    const shown = page.locator(".swiper-slide-active .bloom-page");
    await shown.getByText("Первая встреча").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.locator(".swiper-slide-active").getByText("이 언어를 아십니까?").waitFor();
    await shown.getByText("Вы понимаете этот язык?").waitFor();
    await page.close();
  });
});
