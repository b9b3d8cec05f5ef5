/**
 * Songs: how long it takes to read, check and draw 100 of them, the size of their code in the tablet file, and how far the syllable
 * that is marked is from the note that is heard, over a whole song in Chromium, by the clock of the audio: as fast as this machine is,
 * and with four times CPU throttling. The songs are those of the sample book under other names.
 * Run: npm run bench:song [-- --no-browser]
 */
import { packEdition } from "@parley/pack";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import type { Folder } from "@parley/book";
import { localeFor } from "@parley/locale";
import { typeface } from "@parley/print";
import { layOutScore, readSongs, scoreRows, scoreSvg } from "@parley/song";
import { appBundle } from "../packages/press/src/app-bundle.ts";
import { subsetFonts } from "../packages/press/src/fonts.ts";
import { prepareFolder } from "../packages/press/src/prepare-folder.ts";
import { makeTablet, visibleLetters } from "../packages/press/src/tablet.ts";
import { Tablet } from "../test/tablet/tablet.ts";
import { CHROMIUM_FLAGS, chromiumPath } from "../tools/browser.ts";

const { values } = parseArgs({ options: { "no-browser": { type: "boolean", default: false } } });
const BOOK = "books/first-contact";
const COUNT = 100;
const SONGS = join(BOOK, "songs");
const LANGUAGES = ["ko", "ru", "en"];

/** A folder with the songs of the sample book, again and again. */
function manySongs(): Folder {
  const texts = readdirSync(SONGS)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(join(SONGS, name)));
  const files = new Map<string, Buffer>();
  for (let i = 0; i < COUNT; i++) files.set(`songs/song-${i}.yaml`, texts[i % texts.length]!);
  return {
    items: [...files.keys()].map((path) => ({ path, kind: "file" })),
    read: (path) => files.get(path),
  };
}

const face = typeface("Medium");
const measure = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + face.letter(letter).width * size, 0);

function drawAll(): void {
  // The time of the processor, and not that of the clock, because other programs may run beside.
  const now = (): number => process.cpuUsage().user / 1000;
  const begun = now();
  const { songs, troubles } = readSongs(manySongs(), { readers: LANGUAGES });
  const read = now();
  let lines = 0;
  for (const { song } of songs)
    for (const verse of song.verses.keys()) {
      const rows = scoreRows(song, verse + 1, LANGUAGES);
      const systems = layOutScore(song, rows, { width: 236, space: 4.4, sizes: rows.map(() => 7.5), measure });
      lines += systems.map((system) => scoreSvg(system, rows)).length;
    }
  const drawn = now();
  const stops = troubles.filter(({ level }) => level === "stop").length;
  console.log(
    `${songs.length} songs, ${stops} stops, ${lines} lines of score: read and checked in ${Math.round(read - begun)} ms, drawn in ${Math.round(drawn - read)} ms of processor time`,
  );
}

/** What a page records: the start of each note, and the mark of each syllable, by the clock of the audio. */
interface Recorded {
  readonly notes: number[];
  readonly marks: { note: number; time: number; latency: number }[];
}

/** Runs in the page before the app. */
function record(): void {
  const recorded: Recorded = { notes: [], marks: [] };
  let audio: AudioContext | undefined;
  Object.assign(globalThis, { recorded });
  const voices = new WeakSet<object>();
  const prototype = OscillatorNode.prototype as unknown as { [name: string]: (...given: unknown[]) => unknown };
  const [start, setWave] = [prototype["start"]!, prototype["setPeriodicWave"]!];
  prototype["setPeriodicWave"] = function (this: OscillatorNode, ...given) {
    voices.add(this);
    return Reflect.apply(setWave, this, given);
  };
  prototype["start"] = function (this: OscillatorNode, ...given) {
    audio = this.context as AudioContext;
    if (voices.has(this)) recorded.notes.push(given[0] as number);
    return Reflect.apply(start, this, given);
  };
  new MutationObserver((changes) => {
    const seen = new Set<number>();
    for (const { target } of changes) {
      const element = target as SVGElement;
      const note = Number(element.dataset["note"]);
      if (!audio || !element.classList.contains("sung") || seen.has(note)) continue;
      seen.add(note);
      recorded.marks.push({ note, time: audio.currentTime, latency: audio.outputLatency || audio.baseLatency || 0 });
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["class"] });
}

/** How far marks are from their notes, in milliseconds, over a whole song. */
async function highlight(file: string, id: string, slower: number): Promise<void> {
  const browser = await chromium.launch({
    executablePath: chromiumPath!,
    args: [...CHROMIUM_FLAGS, "--autoplay-policy=no-user-gesture-required"],
  });
  try {
    const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 820, height: 1180 } });
    const page = await context.newPage();
    await page.addInitScript(record);
    await page.goto(pathToFileURL(file).href);
    const tablet = new Tablet(page);
    await tablet.goHome();
    await page.getByRole("button", { name: id }).first().click();
    const { song } = localeFor("ko");
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.getByRole("button", { name: song.play }).click();
    await page.getByRole("button", { name: song.stop }).waitFor();
    await page.getByRole("button", { name: song.play }).waitFor({ timeout: 120_000 });
    const { notes, marks } = await page.evaluate(() => (globalThis as unknown as { recorded: Recorded }).recorded);
    const errors = marks.map(({ note, time, latency }) => (time - latency - notes[note - 1]!) * 1000);
    const worst = Math.max(...errors.map(Math.abs));
    const mean = errors.reduce((sum, one) => sum + one, 0) / errors.length;
    console.log(
      `${slower}×: ${marks.length} syllables marked of ${notes.length} notes, on average ${mean.toFixed(0)} ms, at worst ${worst.toFixed(0)} ms from the sound`,
    );
  } finally {
    await browser.close();
  }
}

drawAll();
if (!values["no-browser"]) {
  const place = mkdtempSync(join(tmpdir(), "parley-bench-song-"));
  try {
    const { edition, assets } = await prepareFolder(BOOK);
    const bundle = await appBundle();
    const code = bundle.parts.filter(([name]) => name.startsWith("song"));
    const sizes = code.map(([, text]) => gzipSync(text, { level: 9 }).length);
    console.log(`code of songs: ${(sizes.reduce((a, b) => a + b, 0) / 1000).toFixed(1)} kB gzip`);
    const file = join(place, "tablet.html");
    writeFileSync(
      file,
      makeTablet(edition, assets, bundle, await subsetFonts(visibleLetters(packEdition(edition, new Map())))),
    );
    for (const slower of [1, 4]) await highlight(file, "아리랑", slower);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
