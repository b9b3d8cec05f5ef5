import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import type { Locale } from "@parley/locale";
import { CHROMIUM_FLAGS, chromiumPath, headlessPath } from "../../tools/browser.ts";
import { Tablet } from "./tablet.ts";

export interface Opening {
  /** The folder of a profile that another call can open again. */
  readonly profile?: string;
  /** Block site data by Chromium's content setting. */
  readonly denied?: boolean;
  /** Allow a simulated microphone of Chromium. */
  readonly microphone?: boolean;
  /** The language of the device; at first the first side of the sample book. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** Let the test control the page's clock. */
  readonly clock?: boolean;
  /** Press buttons by key instead of touching them. */
  readonly keys?: boolean;
  /** The texts of the interface, if they are not those of this checkout. */
  readonly locales?: { readonly [lang: string]: Locale };
}

let shared: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
const proxies: Server[] = [];
const profiles = mkdtempSync(join(tmpdir(), "parley-profiles-"));
after(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await (await shared)?.close();
  for (const proxy of proxies) proxy.close().closeAllConnections();
  rmSync(profiles, { recursive: true, force: true });
});

/** Requests that the browser itself makes on any page: updates, accounts, autofill. */
const BROWSERS_OWN = /^(?:http:\/\/)?(?:[\w-]+\.googleapis|accounts\.google|[\w.-]+\.gvt1)\.com\b/;

/** A proxy in place of the network: it refuses all requests and records their addresses in `seen`. */
async function watchNetwork(seen: string[]): Promise<string> {
  const record = (address = ""): void => {
    if (!BROWSERS_OWN.test(address)) seen.push(`requested: ${address}`);
  };
  const proxy = createServer((request) => {
    record(request.url);
    request.socket.destroy();
  }).on("connect", (request, socket) => {
    record(request.url);
    socket.destroy();
  });
  proxies.push(proxy);
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

/** A context of the shared browser; of a separate browser for a profile, blocked storage or a microphone. */
async function openContext(options: Opening, proxy: { server: string; bypass?: string }): Promise<BrowserContext> {
  const settings = {
    viewport: { width: options.width ?? 820, height: options.height ?? 1180 },
    acceptDownloads: true,
    locale: options.language ?? "ko-KR",
    proxy,
    // What turns or flies is where it goes at once.
    reducedMotion: "reduce" as const,
  };
  const launch = { executablePath: chromiumPath!, args: [...CHROMIUM_FLAGS, "--mute-audio"] };
  if (!options.profile && !options.denied && !options.microphone) {
    shared ??= chromium.launch({ ...launch, executablePath: headlessPath! });
    return (await shared).newContext(settings);
  }
  const profile = options.profile ?? join(profiles, String(contexts.length));
  mkdirSync(join(profile, "Default"), { recursive: true });
  if (options.denied)
    writeFileSync(
      join(profile, "Default", "Preferences"),
      JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
    );
  const device = options.microphone ? ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"] : [];
  return chromium.launchPersistentContext(profile, { ...launch, ...settings, args: [...launch.args, ...device] });
}

/** Open an address with empty storage. A page from a local server reaches only local servers; other pages reach none. */
export async function openTablet(address: string, options: Opening = {}): Promise<Tablet> {
  const seen: string[] = [];
  const server = await watchNetwork(seen);
  const context = await openContext(options, address.startsWith("http") ? { server, bypass: "127.0.0.1" } : { server });
  contexts.push(context);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error") seen.push(`console: ${message.text()}`);
  });
  if (options.clock) await page.clock.install();
  await page.goto(address);
  return new Tablet(page, { seen, ...options });
}
