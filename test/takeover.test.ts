/** What version 1 of the app kept on a device, and its backups: taken over whole, once. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import { LOCALES } from "@parley/locale";
import { temporaryFolder } from "./kit.ts";
import { sampleKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";
import type { Tablet } from "./tablet/tablet.ts";

const place = temporaryFolder();
const url = pathToFileURL(join(sampleKit(), "tablet.html")).href;
const ru = LOCALES["ru"]!;

/** A backup that the app at commit 9e9ebfb saved; its recordings are shortened. What it kept on the device has the same shape. */
const BACKUP = resolve("test/stored/version-1.parley.json");
interface Content {
  readonly settings: object;
  readonly log: readonly { readonly no: string }[];
  readonly phrases: readonly object[];
  readonly clips: { readonly [key: string]: string };
}
const content = JSON.parse((JSON.parse(readFileSync(BACKUP, "utf8")) as { content: string }).content) as Content;

/** The name of the book in the file, where letters beyond ASCII are references. */
function bookName(): string {
  const written = /data-book="([^"]*)"/.exec(readFileSync(new URL(url), "utf8"))![1]!;
  return written.replaceAll(/&#x([\da-f]+);/g, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** Keep on the device what version 1 kept, as it kept it: settings and log in local storage, two tables of a database. */
async function keepAsVersion1(tablet: Tablet, { settings, log, phrases, clips }: Partial<Content>): Promise<void> {
  const book = bookName();
  await tablet.page.evaluate(
    async ({ name, settings, log, phrases, clips }) => {
      if (settings) localStorage.setItem(name, JSON.stringify(settings));
      if (log) localStorage.setItem(`${name}:log`, JSON.stringify(log));
      if (!phrases) return;
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name, 1);
        opening.addEventListener("upgradeneeded", () => {
          opening.result.createObjectStore("phrases", { keyPath: "id" });
          opening.result.createObjectStore("clips", { keyPath: "key" });
        });
        opening.addEventListener("success", () => done(opening.result));
        opening.addEventListener("error", () => failed(opening.error ?? new Error("refused")));
      });
      const change = database.transaction(["phrases", "clips"], "readwrite");
      for (const phrase of phrases) change.objectStore("phrases").put(phrase);
      for (const [key, letters] of Object.entries(clips ?? {})) {
        const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
        change.objectStore("clips").put({ key, sound: new Blob([bytes], { type: "audio/wav" }) });
      }
      await new Promise((done) => change.addEventListener("complete", done));
      database.close();
    },
    { name: `parley:${book}`, settings, log, phrases, clips },
  );
}

/** Everything of it is there: settings, favourites, the log with its answers, the phrase with its picture, the recordings. */
async function isWhole(tablet: Tablet): Promise<void> {
  const { card, log } = tablet;
  await tablet.goHome();
  assert.equal(await tablet.language(), "ru");
  assert.equal(await tablet.theme(), "night");
  assert.match((await tablet.tiles("mine").first().textContent())!, /50-04/);
  await tablet.openLog();
  await log.lines.nth(3).waitFor();
  const numbers = content.log.map(({ no }) => no);
  assert.deepEqual(
    (await log.lines.allTextContents()).slice(0, numbers.length).map((text, i) => text.startsWith(numbers[i]!)),
    numbers.map(() => true),
  );
  assert.match((await log.lines.nth(0).textContent())!, /→ Да\./);
  assert.match((await log.lines.nth(1).textContent())!, /→ 42 · сорок две штуки/);
  await log.escape();
  await tablet.openCard("сварку");
  assert.equal(await card.theirPhrase(), "용접기 가져와요");
  assert.equal(await card.picture.count(), 1);
  for (const query of ["сварку", "80-03"]) {
    await tablet.openCard(query);
    assert.equal(await card.voice.textContent(), ru.tablet.voiceOwn, query);
  }
}

describe("what version 1 kept", () => {
  test("is taken over whole, and is not there any more", async () => {
    const tablet = await openTablet(pathToFileURL(resolve("test/stored/empty.html")).href);
    await keepAsVersion1(tablet, content);
    await tablet.page.goto(url);
    await isWhole(tablet);
    assert.deepEqual(await tablet.page.evaluate(() => Object.keys(localStorage)), []);
    await tablet.reload();
    await isWhole(tablet);
    assert.deepEqual(tablet.seen, []);
  });
  test("in a file of version 1 that was opened again is added, and what is there stays", async () => {
    const empty = pathToFileURL(resolve("test/stored/empty.html")).href;
    const tablet = await openTablet(empty);
    await keepAsVersion1(tablet, content);
    await tablet.page.goto(url);
    await isWhole(tablet);
    await tablet.page.goto(empty);
    const later = { no: "10-04", at: "2026-11-27T12:00:00.000Z", said: { ru: "Да.", ko: "네." } };
    await keepAsVersion1(tablet, { settings: content.settings, log: [...content.log, later] });
    await tablet.page.goto(url);
    await isWhole(tablet);
    await tablet.openLog();
    // It is looked for after the first screen.
    await tablet.log.lines.filter({ hasText: "10-04" }).first().waitFor();
    assert.equal((await tablet.log.numbers()).filter((no) => no === "10-04").length, 1);
  });
  test("that is no JSON is left out, and the app opens", async () => {
    const tablet = await openTablet(pathToFileURL(resolve("test/stored/empty.html")).href);
    const book = bookName();
    await tablet.page.evaluate((name) => {
      localStorage.setItem(name, "{half");
      localStorage.setItem(`${name}:log`, "7");
    }, `parley:${book}`);
    await tablet.page.goto(url);
    await tablet.goHome();
    assert.deepEqual(tablet.seen, []);
  });
});

test("a backup of version 1 is restored whole on another device, and twice is as once", async () => {
  const tablet = await openTablet(url);
  await tablet.goHome();
  await tablet.openSettings();
  await tablet.settings.restore(BACKUP, "restored");
  await tablet.settings.escape();
  await isWhole(tablet);
  const rows = (await tablet.storedRows()).length;
  await tablet.openSettings();
  const again = join(place, "again.json");
  writeFileSync(again, readFileSync(BACKUP));
  await tablet.settings.restore(again, "restored");
  await tablet.settings.escape();
  assert.equal((await tablet.storedRows()).length, rows);
  await isWhole(tablet);
});
