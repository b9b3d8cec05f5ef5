import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../tools/browser.ts";

/** A page of the tablet in a browser of its own. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that was asked of a network, went wrong, or spoke up. */
  readonly seen: string[];
}

export interface Opening {
  /** A folder for the profile, to be opened again. */
  readonly profile?: string;
  /** Site data blocked by Chromium's own content setting. */
  readonly denied?: boolean;
  /** A microphone, made up by Chromium, that may be used. */
  readonly microphone?: boolean;
  readonly width?: number;
  readonly height?: number;
}

const contexts: BrowserContext[] = [];
const proxies: Server[] = [];
const place = mkdtempSync(join(tmpdir(), "parley-profiles-"));
after(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  for (const proxy of proxies) proxy.close().closeAllConnections();
  rmSync(place, { recursive: true, force: true });
});

/** What the browser asks on its own account, whatever page it shows: updates, accounts, what fields are called. */
const BROWSERS_OWN = /^(?:http:\/\/)?(?:[\w-]+\.googleapis|accounts\.google|[\w.-]+\.gvt1)\.com\b/;

/** A proxy where the network would be: it gives nothing, and notes whoever asks. */
async function watchNetwork(seen: string[]): Promise<number> {
  const note = (asked = ""): void => {
    if (!BROWSERS_OWN.test(asked)) seen.push(`asked: ${asked}`);
  };
  const proxy = createServer((request) => {
    note(request.url);
    request.socket.destroy();
  }).on("connect", (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  proxies.push(proxy);
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return (proxy.address() as AddressInfo).port;
}

/** Open an address in a browser of its own. Only a page from a server of this machine reaches that server. */
export async function openPage(address: string, options: Opening = {}): Promise<Opened> {
  const seen: string[] = [];
  const profile = options.profile ?? join(place, String(contexts.length));
  mkdirSync(join(profile, "Default"), { recursive: true });
  if (options.denied)
    writeFileSync(
      join(profile, "Default", "Preferences"),
      JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
    );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath!,
    args: [
      ...CHROMIUM_FLAGS,
      "--mute-audio",
      `--proxy-server=127.0.0.1:${await watchNetwork(seen)}`,
      ...(address.startsWith("http") ? [] : ["--proxy-bypass-list=<-loopback>"]),
      ...(options.microphone ? ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"] : []),
    ],
    viewport: { width: options.width ?? 820, height: options.height ?? 1180 },
    acceptDownloads: true,
  });
  contexts.push(context);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error") seen.push(`console: ${message.text()}`);
  });
  await page.goto(address);
  return { page, context, seen };
}

/** From the first screen, or any other, to home. */
export async function goHome(page: Page): Promise<void> {
  if (await page.locator(".go").count()) await page.click(".go");
  await page.click("nav button:first-child");
}

/** Look for something at home; the numbers of what was found. */
export async function find(page: Page, query: string): Promise<string[]> {
  await page.click("nav button:first-child");
  await page.fill("input[type=search]", query);
  // The device may still be getting ready to find.
  if (query !== "") await page.waitForSelector(".rows, .empty strong");
  return page.$$eval(".rows .no", (all) => all.map((one) => one.textContent.slice(0, 5)));
}

/** As long as a second touch in one place does nothing: nobody has seen yet what the first one did. */
export const seeing = (page: Page): Promise<void> => page.waitForTimeout(450);

/** Open the card of the first thing found. */
export async function openCard(page: Page, query: string): Promise<void> {
  await find(page, query);
  await page.click(".row");
  await page.waitForSelector(".card");
  await seeing(page);
}

/** Begin to record the phrase whose card is open. */
export async function beginRecording(page: Page): Promise<void> {
  await page.click(".control.record");
  await page.click(".sheet .go");
}

/** Hold a button down for as long as what cannot be taken back asks for. */
export async function hold(page: Page, selector: string): Promise<void> {
  const box = (await page.locator(selector).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(600);
  await page.mouse.up();
}
