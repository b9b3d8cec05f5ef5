/**
 * Make a short video of some phrases of a book, for a lesson: for each its picture and number, said by a machine voice in both languages
 * of the sides, and subtitles in each language of the book beside it. Needs Chromium, espeak-ng and ffmpeg. Run:
 *
 *     node --conditions=@parley/source tools/lesson-video.ts BOOK media/NAME.webm ID,ID,…
 *
 * Say in media/credits.yaml that the voice is a machine. The file is committed with the book: the build does not make it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { plainText, type Edition } from "@parley/edition";
import { writeSubtitles } from "@parley/lesson";
import { readWav } from "@parley/media";
import { espeakTexts, prepareFolder } from "@parley/press";
import { withoutStress } from "@parley/sound/script";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "./browser.ts";

const [book = "", out = "", list = ""] = process.argv.slice(2);
if (!out.endsWith(".webm") || list === "") throw new Error("write: BOOK media/NAME.webm ID,ID,…");

const SIZE = { width: 480, height: 270 };
/** Seconds before the first voice, between the voices, and after the second. */
const [BEFORE, BETWEEN, AFTER] = [0.5, 0.7, 0.8];
/** The colours of the languages, as in the booklet. */
const COLOURS = ["#17418f", "#9a4a00"];

const { edition, assets } = await prepareFolder(book);
const place = mkdtempSync(join(tmpdir(), "parley-video-"));

function run(program: string, args: readonly string[], input = ""): void {
  const done = spawnSync(program, args, { input, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${program}: ${done.error?.message ?? done.stderr.slice(-500)}`);
}

/** The words of an entry in a language, with stress marks. */
function wordsOf({ entries }: Edition, id: string, lang: string): string {
  const text = entries[id]?.texts[lang]?.[0]?.text;
  if (!text) throw new Error(`“${id}” has no text in ${lang}`);
  return plainText(text);
}

/** A page with a picture and its number; the bubble of the side that speaks is filled. */
function pageOf(picture: string, no: string, speaks: number | undefined): string {
  const bubble = (side: number): string =>
    `<path transform="${side === 0 ? "translate(14 60)" : "translate(466 210) rotate(180)"}" d="M10 0h70a10 10 0 0 1 10 10v50a10 10 0 0 1-10 10h-45l-20 22v-22h-5a10 10 0 0 1-10-10v-50a10 10 0 0 1 10-10z" fill="${speaks === side ? COLOURS[side] : "#e6e8ec"}"/>`;
  return `<body style="margin:0;background:#fff;width:${SIZE.width}px;height:${SIZE.height}px;position:relative">
<svg width="${SIZE.width}" height="${SIZE.height}" style="position:absolute">${bubble(0)}${bubble(1)}</svg>
<img src="${picture}" style="position:absolute;left:150px;top:18px;width:180px;height:180px">
<p style="position:absolute;left:0;width:100%;top:206px;margin:0;text-align:center;font:700 40px sans-serif;color:#14161a">${no}</p>`;
}

const browser = await chromium.launch({ executablePath: chromiumPath!, args: [...CHROMIUM_FLAGS] });
const page = await browser.newPage({ viewport: SIZE });
const { sides, languages } = edition.book;
const parts: string[] = [];
const slides: { readonly id: string; readonly from: number; readonly to: number }[] = [];
let time = 0;
for (const id of list.split(",")) {
  const entry = edition.entries[id];
  const picture = entry?.picture === undefined ? undefined : assets.get(entry.picture);
  if (!entry || !picture) throw new Error(`“${id}” is no entry with a picture`);
  const url = `data:${picture.type};base64,${Buffer.from(picture.data).toString("base64")}`;
  const from = time;
  for (const [side, lang] of sides.entries()) {
    const name = join(place, `${slides.length}-${side}`);
    const [spoken] = await espeakTexts([wordsOf(edition, id, lang)], lang, "espeak-ng");
    run("espeak-ng", ["-v", lang, "-s", "150", "--stdin", "-w", `${name}.wav`], `${spoken!.input}\n`);
    const { rate, samples } = readWav(readFileSync(`${name}.wav`));
    const [before, after] = [side === 0 ? BEFORE : 0, side === 0 ? BETWEEN : AFTER];
    const seconds = Math.round((before + samples.length / rate + after) * 10) / 10;
    await page.setContent(pageOf(url, entry.no, side));
    await page.screenshot({ path: `${name}.png` });
    // One still picture a part: ten pictures a second are enough, and cost next to nothing.
    const sound = `adelay=${before * 1_000}:all=1,apad,atrim=0:${seconds},loudnorm=I=-18`;
    const input = ["-loop", "1", "-framerate", "10", "-i", `${name}.png`, "-i", `${name}.wav`];
    const codecs = ["-c:v", "ffv1", "-c:a", "pcm_s16le", "-ar", "48000", "-ac", "1"];
    run("ffmpeg", ["-y", ...input, "-filter:a", sound, "-t", String(seconds), ...codecs, `${name}.mkv`]);
    parts.push(`file '${name}.mkv'\n`);
    time += seconds;
  }
  slides.push({ id, from, to: time });
}
await browser.close();
writeFileSync(join(place, "parts.txt"), parts.join(""));
mkdirSync(dirname(join(book, out)), { recursive: true });
const video = join(book, out);
const picture = ["-c:v", "libvpx", "-b:v", "60k", "-crf", "30", "-g", "50", "-pix_fmt", "yuv420p", "-deadline", "best"];
const voice = ["-c:a", "libopus", "-b:a", "16k", "-ac", "1", "-map_metadata", "-1", "-fflags", "+bitexact"];
run("ffmpeg", ["-y", "-f", "concat", "-safe", "0", "-i", join(place, "parts.txt"), ...picture, ...voice, video]);
for (const lang of languages) {
  const cues = slides.map(({ id, from, to }) => ({
    from: Math.round((from + BEFORE / 2) * 10) / 10,
    to: Math.round((to - 0.1) * 10) / 10,
    text: [{ entry: id, text: withoutStress(wordsOf(edition, id, lang)) }],
  }));
  writeFileSync(video.replace(/webm$/, `${lang}.vtt`), writeSubtitles(cues));
}
rmSync(place, { recursive: true, force: true });
console.log(`${video}: ${time.toFixed(1)} s, ${statSync(video).size} bytes`);
