import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { readWav, type Speech } from "@parley/app";
import { CHROMIUM_FLAGS, chromiumPath } from "../tools/browser.ts";
import { BOOK, parley, program, workplace, writeBook } from "./kit.ts";

const place = workplace();
const book = join(place, "book");
const kit = join(place, "kit");
const url = pathToFileURL(join(kit, "tablet-sound.html")).href;
const contexts: BrowserContext[] = [];
const servers: Server[] = [];
after(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  for (const server of servers) server.close().closeAllConnections();
});

before(() => {
  cpSync(BOOK, book, { recursive: true });
  const voiced = parley(["voice", book, "--langs", "ko,ru"]);
  assert.equal(voiced.code, 0, voiced.err);
  const built = parley(["build", book, "--out", kit, "--pwa"]);
  assert.equal(built.code, 0, built.err);
});

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that went wrong, spoke up or was asked for. */
  readonly seen: string[];
}

/** A browser of its own; a proxy stands where the network would be, and notes whoever asks. */
async function open(
  options: { readonly at?: string; readonly microphone?: boolean; readonly profile?: string } = {},
): Promise<Opened> {
  const seen: string[] = [];
  // The browser itself looks for its own updates.
  const own = /^(?:http:\/\/)?(?:[\w-]+\.googleapis|accounts\.google|[\w.-]+\.gvt1)\.com\b/;
  const note = (asked = ""): void => void (own.test(asked) || seen.push(`asked: ${asked}`));
  const proxy = createServer((request) => {
    note(request.url);
    request.socket.destroy();
  }).on("connect", (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  servers.push(proxy);
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const profile = options.profile ?? join(place, `profile-${contexts.length}`);
  mkdirSync(profile, { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath!,
    args: [
      ...CHROMIUM_FLAGS,
      "--mute-audio",
      `--proxy-server=127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      ...(options.at?.startsWith("http") ? [] : ["--proxy-bypass-list=<-loopback>"]),
      ...(options.microphone ? ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"] : []),
    ],
    viewport: { width: 820, height: 1180 },
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
  await page.goto(options.at ?? url);
  return { page, context, seen };
}

async function goHome(page: Page): Promise<void> {
  if (await page.locator(".go").count()) await page.click(".go");
  await page.click("nav button:first-child");
}
async function openCard(page: Page, query: string): Promise<void> {
  await page.click("nav button:first-child");
  await page.fill("input[type=search]", query);
  await page.click(".row");
}
const silent = (page: Page): Promise<void> =>
  page.waitForSelector(".silence", { state: "detached" }).then(() => undefined);

/** An MP3 file as samples, by a decoder that is not ours. */
function decoded(path: string): Speech {
  const wav = join(place, "decoded.wav");
  const done = program("lame", ["--quiet", "--decode", path, wav]);
  assert.equal(done.code, 0, done.err);
  return readWav(readFileSync(wav));
}

describe("a machine reads a book aloud", () => {
  const small = join(place, "small");
  const entries = (
    thanks: string,
  ): string => `  - { id: thanks, no: 10-01, act: greeting, text: { ko: ${thanks}, ru: Спаси́бо. } }
  - { id: wait, no: 10-02, act: instruction, slots: { n: { type: number, unit: minute, min: 4, max: 6, sample: 5 } }, text: { ko: "{n} 기다리세요.", ru: "Подожди́те {n|acc}." } }
  - { id: exit, no: 10-03, kind: sign, text: { ko: 출구, ru: вы́ход } }`;
  /** Writes down what it is asked to say, and gives a tone. */
  const speaker = join(place, "speaker.mjs");
  const heard = join(place, "heard.txt");
  before(() => {
    writeBook(small, { "10-a": entries("감사합니다.") });
    writeFileSync(
      speaker,
      `import { appendFileSync, readFileSync } from "node:fs";
const [lang, speed] = process.argv.slice(2);
appendFileSync(${JSON.stringify(heard)}, lang + " " + speed + " " + readFileSync(0, "utf8"));
const samples = 22050; const bytes = Buffer.alloc(44 + samples * 2);
bytes.write("RIFF"); bytes.writeUInt32LE(0x7ffff000, 4); bytes.write("WAVEfmt ", 8); bytes.writeUInt32LE(16, 16);
bytes.writeUInt16LE(1, 20); bytes.writeUInt16LE(1, 22); bytes.writeUInt32LE(22050, 24); bytes.writeUInt32LE(44100, 28);
bytes.writeUInt16LE(2, 32); bytes.writeUInt16LE(16, 34); bytes.write("data", 36); bytes.writeUInt32LE(0x7ffff000, 40);
for (let i = 8000; i < 14000; i++) bytes.writeInt16LE(Math.round(3000 * Math.sin(i / 8)), 44 + i * 2);
process.stdout.write(bytes);`,
    );
  });
  const speak = (...more: string[]): ReturnType<typeof parley> =>
    parley(["voice", small, "--name", "tone", "--command", `${process.execPath} ${speaker} {lang} {speed}`, ...more]);
  const files = (): string[] => readdirSync(join(small, "media/voices/tone")).toSorted();

  test("what is said, as it is said: no signs, gaps filled, no stress marks", () => {
    const done = speak("--slow");
    assert.equal(done.code, 0, done.err);
    assert.match(done.out, /^8 recorded, 0 there already/);
    assert.deepEqual(readFileSync(heard, "utf8").trim().split("\n").toSorted(), [
      "ko 105 감사함니다.",
      "ko 105 오 분 기다리세요.",
      "ko 160 감사함니다.",
      "ko 160 오 분 기다리세요.",
      "ru 105 Подождите пять минут.",
      "ru 105 Спасибо.",
      "ru 160 Подождите пять минут.",
      "ru 160 Спасибо.",
    ]);
  });
  test("MP3 of 32 kbit/s, one channel, without the silence, as loud as any other", () => {
    for (const file of files()) {
      const path = join(small, "media/voices/tone", file);
      const head = readFileSync(path).subarray(0, 4);
      // MPEG 2 layer III, 32 kbit/s, 22,050 Hz, one channel (ISO/IEC 13818-3).
      assert.equal(head[0], 0xff);
      assert.equal(head[1]! & 0xfe, 0xf2);
      assert.deepEqual([head[2]! >> 4, (head[2]! >> 2) & 3, head[3]! >> 6], [4, 0, 3]);
      const { rate, samples } = decoded(path);
      assert.equal(rate, 22_050);
      assert.ok(samples.length / rate < 0.6, `${samples.length / rate} s`);
      const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) / 32_768;
      assert.ok(loudest > 0.7 && loudest < 1, `${loudest}`);
    }
  });
  test("what is there stays; a text that changes loses its recording", () => {
    assert.match(speak("--slow").out, /^0 recorded, 8 there already, 0 taken away/);
    writeBook(small, { "10-a": entries("고맙습니다.") });
    assert.match(speak("--slow").out, /^2 recorded, 6 there already, 2 taken away/);
    assert.equal(files().length, 8);
  });
  test("with --gaps what stands around and in a gap too, so that any number is spoken with its own words", async () => {
    assert.match(speak("--slow").out, /^0 recorded, 8 there already, 0 taken away/);
    const done = speak("--gaps");
    assert.equal(done.code, 0, done.err);
    // Around: 기다리세요 and Подожди́те; in it: four, five and six minutes in both languages.
    assert.match(done.out, /^8 recorded, 4 there already, 0 taken away/);
    const said = readFileSync(heard, "utf8").trim().split("\n").slice(-8).toSorted();
    assert.deepEqual(said, [
      "ko 160 기다리세요.",
      "ko 160 사 분",
      "ko 160 오 분",
      "ko 160 육 뿐",
      "ru 160 Подождите",
      "ru 160 пять минут",
      "ru 160 четыре минуты",
      "ru 160 шесть минут",
    ]);
    const out = join(place, "small-kit");
    const built = parley(["build", small, "--out", out]);
    assert.equal(built.code, 0, built.err);
    const { page, seen } = await open({ at: pathToFileURL(join(out, "tablet-sound.html")).href });
    await goHome(page);
    await openCard(page, "10-02");
    await page.click(".gap-choice button:last-child");
    assert.match((await page.textContent(".big"))!, /6 мину́т/);
    await page.click(".listen >> nth=0");
    await page.waitForSelector(".silence");
    await silent(page);
    assert.deepEqual(seen, []);
  });
  test("a program that is not there, fails, or gives no sound is told by name", () => {
    const absent = parley(["voice", small, "--name", "x", "--command", "no-such-program {lang}"]);
    assert.equal(absent.code, 2);
    assert.match(absent.err, /no-such-program is not installed/);
    const failing = parley(["voice", small, "--name", "x", "--command", `${process.execPath} -e process.exit(3)`]);
    assert.equal(failing.code, 1);
    assert.match(failing.err, /ended with 3/);
    const dumb = parley(["voice", small, "--name", "x", "--command", `${process.execPath} -e 1`]);
    assert.match(dumb.err, /this is no WAV file/);
  });
});

describe("the tablet speaks", () => {
  let opened: Opened;
  before(async () => {
    opened = await open();
    await goHome(opened.page);
  });
  test("touched it plays and says whose voice it is, touched again it stops; it ends by itself", async () => {
    const { page } = opened;
    await openCard(page, "80-03");
    assert.equal(await page.textContent(".voice"), "합성 음성");
    await page.click(".listen >> nth=0");
    await page.waitForSelector(".silence");
    await page.click(".listen >> nth=0");
    await silent(page);
    await page.click(".listen >> nth=1");
    await page.waitForSelector(".silence");
    await silent(page);
  });
  test("the button in view stops it, wherever one is", async () => {
    const { page } = opened;
    await openCard(page, "15-01");
    await page.click(".listening button[aria-label='반복']");
    await page.waitForTimeout(3_000);
    assert.equal(await page.locator(".silence").count(), 1, "it is repeated");
    await page.click(".silence");
    await silent(page);
  });
  test("what stops or warns is heard at the first touch; an order that starts something is not, before it is held", async () => {
    const { page } = opened;
    await page.click("nav .stop");
    await page.waitForSelector(".silence");
    await silent(page);
    await openCard(page, "90-05");
    assert.equal(await page.locator(".listen, .silence").count(), 0);
  });
  test("another number than was recorded is not spoken by the recording", async () => {
    const { page } = opened;
    await openCard(page, "30-05");
    assert.equal(await page.locator(".listen").count(), 2);
    await page.click(".gap-choice button:last-child");
    assert.equal(await page.locator(".listen").count(), 0);
  });
  test("who says so names the voice", async () => {
    const { page } = opened;
    await openCard(page, "80-03");
    await page.click("button.small:has-text('누가')");
    assert.match((await page.textContent(".sheet dl"))!, /합성 음성: espeak-ng/);
    await page.keyboard.press("Escape");
  });
  test("nothing was asked of the network, nothing went wrong", () => assert.deepEqual(opened.seen, []));
});

const EVIL = `<img src=x onerror="alert(1)"><svg onload=alert(2)></svg>{n}`;

describe("own phrases and recordings, carried in a backup", () => {
  const profile = join(place, "profile-own");
  const backup = join(place, "backup.json");
  test("a phrase is added, stays text whatever it says, is found, is recorded", async () => {
    const { page, context, seen } = await open({ microphone: true, profile });
    await goHome(page);
    await page.click("button:has-text('표현 추가')");
    await page.fill("textarea[lang=ko]", "용접기 가져와요");
    await page.fill("textarea[lang=ru]", EVIL);
    await page.setInputFiles(".sheet input[type=file]", join(kit, "pwa", "icon-192.png"));
    await page.waitForSelector(".sheet img.photo");
    await page.click("button:has-text('저장')");
    assert.equal(await page.textContent(".big"), EVIL);
    assert.match((await page.textContent(".their-half .standing"))!, /Добавлено на этом устройстве/);
    await page.click(".listening button[aria-label='직접 녹음하기']");
    await page.click(".sheet .go");
    await page.waitForTimeout(1_500);
    await page.click(".sheet .go");
    await page.waitForSelector(".cut");
    const [from, to] = await page.$$eval(".cut input", (all) =>
      all.map((one) => Number((one as HTMLInputElement).value)),
    );
    assert.ok(to! - from! > 8_000, `${from} to ${to}`);
    await page.click("button:has-text('녹음 저장')");
    await page.keyboard.press("Escape");
    assert.equal(await page.textContent(".voice"), "이 기기에서 녹음함");
    await page.click(".listen >> nth=0");
    await page.waitForSelector(".silence");
    await page.reload();
    await openCard(page, "용접기");
    assert.equal(await page.textContent(".big"), EVIL);
    assert.equal(await page.textContent(".voice"), "이 기기에서 녹음함");
    await page.click("nav button:last-child");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click("button:has-text('백업 파일 저장')"),
    ]);
    await download.saveAs(backup);
    assert.match(download.suggestedFilename(), /^첫-만남-\d{4}-\d\d-\d\d\.parley\.json$/);
    assert.deepEqual(seen, []);
    await context.close();
  });
  test("another device takes it over; a damaged, foreign or newer file changes nothing", async () => {
    const { page, seen } = await open();
    await goHome(page);
    await page.click("nav button:last-child");
    const restore = async (name: string, content: string, told: RegExp): Promise<void> => {
      const file = join(place, name);
      writeFileSync(file, content);
      await page.setInputFiles(".file-button input", file);
      await page.locator(".sheet fieldset [role=status]", { hasText: told }).waitFor();
    };
    const whole = readFileSync(backup, "utf8");
    // One answer after another that is not the same, so that none is taken for the one before.
    const newer = (): Promise<void> =>
      restore("newer.json", whole.replace('"parleyBackup":1', '"parleyBackup":9'), /더 새로운 버전/);
    await restore("half.json", whole.slice(0, whole.length / 2), /손상된 파일/);
    await newer();
    await restore("changed.json", whole.replace("용접기", "용접봉"), /손상된 파일/);
    await newer();
    await restore("foreign.json", `{"parleyBackup":1,"content":7}`, /손상된 파일/);
    await newer();
    await restore("whole.json", whole, /복원했습니다/);
    await page.keyboard.press("Escape");
    await page.reload();
    await openCard(page, "용접기");
    assert.equal(await page.textContent(".big"), EVIL);
    assert.equal(await page.textContent(".voice"), "이 기기에서 녹음함");
    // Other words: what was recorded says the old ones.
    await page.click(".my-half button:has-text('이 표현 수정')");
    await page.fill("textarea[lang=ru]", "Принеси́те сва́рку");
    await page.click("button:has-text('저장')");
    assert.equal(await page.textContent(".big"), "Принеси́те сва́рку");
    assert.equal(await page.locator(".voice").count(), 0);
    // Gone, and home stands as before.
    await page.click(".my-half button:has-text('이 표현 수정')");
    await page.click(".sheet button.forget");
    await page.waitForSelector(".home");
    await page.fill("input[type=search]", "");
    assert.equal(await page.locator(".tile:has-text('용접기')").count(), 0);
    await page.click("nav button:last-child");
    await page.click("button.forget");
    await page.keyboard.press("Escape");
    await page.reload();
    assert.equal(await page.locator(".start").count(), 1);
    await goHome(page);
    await page.fill("input[type=search]", "용접기");
    assert.equal(await page.locator(".row:has-text('용접기')").count(), 0);
    assert.deepEqual(seen, []);
  });
  test("a microphone refused is said", async () => {
    const { page } = await open();
    await goHome(page);
    await openCard(page, "80-03");
    await page.click(".listening button[aria-label='직접 녹음하기']");
    await page.click(".sheet .go");
    await page.waitForSelector(".sheet [role=alert]");
    assert.match((await page.textContent(".sheet [role=alert]"))!, /마이크를 쓸 수 없습니다/);
  });
});

describe("two windows of one book", () => {
  test("write one log and one list, and take nothing from each other", async () => {
    const { page, context, seen } = await open();
    await goHome(page);
    await page.click("header .back >> nth=1");
    await page.click(".sheet .chip >> nth=1");
    await page.keyboard.press("Escape");
    const other = await context.newPage();
    await other.goto(url);
    await goHome(other);
    await openCard(page, "80-03");
    await openCard(other, "80-01");
    await page.click(".star");
    await other.waitForTimeout(200);
    await other.click(".star");
    await openCard(page, "15-02");
    // Different settings in each: neither writes because the other did.
    await other.evaluate(() => {
      Object.assign(globalThis, { told: 0 });
      addEventListener("storage", () => ((globalThis as unknown as { told: number }).told += 1));
    });
    await page.click("nav button:nth-child(4)");
    await page.waitForTimeout(500);
    const told = await other.evaluate(() => (globalThis as unknown as { told: number }).told);
    assert.ok(told > 0 && told < 5, `${told} times`);
    await page.click("nav button:nth-child(4)");
    for (const one of [page, other]) {
      await one.click("header .back >> nth=1");
      assert.deepEqual(await one.locator(".log .no").allTextContents(), ["80-03", "80-01", "15-02"]);
      await one.keyboard.press("Escape");
      await one.reload();
      assert.equal(await one.locator("h2:text-is('내 표현') + .dozen li").count(), 2);
    }
    assert.deepEqual(seen, []);
  });
});

test("where there is no room left, what was added stays on screen and the page says that it is not stored", async () => {
  const { page, context } = await open({ microphone: true });
  await goHome(page);
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: "file://", quotaSize: 1 });
  // Leaves a megabyte for nobody, and the settings' own store full to the last letter.
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
      try {
        for (let i = 0; ; i++) localStorage.setItem(`filler ${size} ${i}`, "x".repeat(size));
      } catch {
        // Full at this size.
      }
  });
  await openCard(page, "80-03");
  await page.click(".star");
  await page.click("header .back >> nth=1");
  await page.click(".sheet .chip >> nth=1");
  await page.keyboard.press("Escape");
  await openCard(page, "80-01");
  await page.click("header .back >> nth=1");
  assert.deepEqual(await page.locator(".log .no").allTextContents(), ["80-01"]);
});

test("a clock that is wrong stops nothing", async () => {
  const { page, seen } = await open();
  await page.clock.setSystemTime(new Date("1970-01-01T00:00:00Z"));
  await page.reload();
  await goHome(page);
  await page.click("nav button:last-child");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click("button:has-text('백업 파일 저장')"),
  ]);
  assert.match(download.suggestedFilename(), /1970-01-01/);
  await page.keyboard.press("Escape");
  await page.clock.setSystemTime(new Date("1969-01-01T00:00:00Z"));
  await page.reload();
  await page.click("nav button:last-child");
  assert.match((await page.textContent(".sheet"))!, /마지막 백업: 1970년 1월 1일/);
  assert.deepEqual(seen, []);
});

test("the app hands on the file it came in, letter for letter", async () => {
  for (const name of ["tablet.html", "tablet-sound.html"]) {
    const { page } = await open({ at: pathToFileURL(join(kit, name)).href });
    await goHome(page);
    await page.click("nav button:last-child");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click("button:has-text('다른 기기에 이 앱 전달')"),
    ]);
    const given = join(place, `given-${name}`);
    await download.saveAs(given);
    assert.equal(readFileSync(given, "utf8"), readFileSync(join(kit, name), "utf8"), name);
  }
});

describe("installed from a server", () => {
  /** A server of a folder; `broken` names a file it does not give. */
  async function serve(
    folder: string,
  ): Promise<{ server: Server; port: number; use: (folder: string, broken?: string) => void }> {
    let [from, broken] = [folder, ""];
    const types: { [ending: string]: string } = {
      html: "text/html",
      js: "text/javascript",
      png: "image/png",
      webmanifest: "application/manifest+json",
    };
    const server = createServer((request, response) => {
      const name = new URL(request.url!, "http://x").pathname.slice(1) || "index.html";
      if (name === broken) return void response.writeHead(500).end();
      try {
        const data = readFileSync(join(from, name));
        response.writeHead(200, { "content-type": types[name.split(".").at(-1)!] ?? "text/plain" }).end(data);
      } catch {
        response.writeHead(404).end();
      }
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return {
      server,
      port: (server.address() as AddressInfo).port,
      use(folder, without = "") {
        [from, broken] = [folder, without];
      },
    };
  }
  test("it works with the server dead, is renewed whole or not at all, and loses nothing", async () => {
    const newer = join(place, "newer");
    writeFileSync(join(book, "book.yaml"), readFileSync(join(book, "book.yaml"), "utf8").replace(/no: 1\b/, "no: 2"));
    const built = parley(["build", book, "--out", newer, "--pwa"]);
    assert.equal(built.code, 0, built.err);
    const { server, port, use } = await serve(join(kit, "pwa"));
    const at = `http://127.0.0.1:${port}/`;
    const { page, seen } = await open({ at });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await goHome(page);
    await page.click("header .back >> nth=1");
    await page.click(".sheet .chip >> nth=1");
    await page.keyboard.press("Escape");
    await openCard(page, "80-03");
    const edition = async (): Promise<string> => {
      await page.click("nav button:last-child");
      const told = (await page.textContent(".sheet .hash"))!;
      await page.keyboard.press("Escape");
      return told.slice(0, 1);
    };
    const update = (): Promise<void> =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update().catch(() => undefined);
        const { installing } = registration;
        if (installing)
          await new Promise<void>((done) =>
            installing.addEventListener("statechange", () => {
              if (installing.state !== "installing") done();
            }),
          );
      });
    // A newer edition of which one file does not come.
    use(join(newer, "pwa"), "icon-512.png");
    await update();
    assert.equal(await page.locator(".update").count(), 0);
    await page.reload();
    assert.equal(await edition(), "1");
    // It comes whole, and waits until somebody says so.
    use(join(newer, "pwa"));
    await update();
    await page.waitForSelector(".update");
    assert.equal(await edition(), "1");
    await Promise.all([page.waitForEvent("load"), page.click(".update button")]);
    assert.equal(await edition(), "2");
    await page.click("header .back >> nth=1");
    assert.match((await page.textContent(".log"))!, /감사합니다/);
    await page.keyboard.press("Escape");
    server.close().closeAllConnections();
    await assert.rejects(new Promise((_, reject) => connect(port, "127.0.0.1").on("error", reject)));
    for (let i = 0; i < 3; i++) {
      await page.reload();
      await openCard(page, "80-03");
      await page.click(".listen >> nth=0");
      await page.waitForSelector(".silence");
    }
    assert.deepEqual(
      seen.filter((line) => !line.includes("500")),
      [],
    );
  });
});
