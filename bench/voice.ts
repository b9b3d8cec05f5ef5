/**
 * A machine voice for the sample book: how long it takes, and every recording decoded by lame: is it empty, and how loud is it? The
 * loudness is also measured by ffmpeg where it is installed.
 * Run: npm run bench:voice [-- --slots]; it needs espeak-ng and lame.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { recordingFile } from "@parley/edition";
import { loudness, readWav, writeWav } from "@parley/media";
import { makeVoice, prepareFolder, speechOf } from "@parley/press";

const { values } = parseArgs({ options: { slots: { type: "boolean", default: false } } });
const temporary = mkdtempSync(join(tmpdir(), "parley-bench-"));

/** Loudness by ffmpeg; `undefined` if it is not installed. A recording is followed by silence, so that it has a block of 400 ms. */
function loudnessByFfmpeg(path: string): number | undefined {
  const done = spawnSync("ffmpeg", ["-nostats", "-i", path, "-filter_complex", "ebur128", "-f", "null", "-"], {
    encoding: "utf8",
  });
  const found = (done.stderr ?? "").match(/(?<=I:\s+)-?[\d.]+(?= LUFS)/g)?.at(-1);
  return found === undefined ? undefined : Number(found);
}

try {
  const book = join(temporary, "book");
  cpSync("books/first-contact", book, { recursive: true });
  const start = performance.now();
  const { made, failed, stress } = await makeVoice(book, { slots: values.slots });
  const seconds = (performance.now() - start) / 1_000;
  console.log(`${made} recordings in ${seconds.toFixed(1)} s, ${failed.length} failed`);
  for (const line of failed) console.log(`  ${line}`);
  for (const [lang, { notation, heard }] of stress) console.log(`  ${lang}: stress as ${notation}, heard: ${heard}`);
  const { utterances, parts } = await prepareFolder(book);
  const empty: string[] = [];
  const levels: { readonly level: number; readonly peer: number | undefined; readonly what: string }[] = [];
  let bytes = 0;
  for (const texts of values.slots ? [utterances, parts] : [utterances]) {
    for (const [lang, own] of texts) {
      for (const text of own) {
        const path = join(book, recordingFile("espeak-ng", lang, text, "normal"));
        bytes += readFileSync(path).length;
        const wav = join(temporary, "decoded.wav");
        spawnSync("lame", ["--quiet", "--decode", path, wav]);
        const decoded = readWav(readFileSync(wav));
        try {
          speechOf(readFileSync(wav), text, lang);
        } catch (error) {
          empty.push(`${lang}: ${text}: ${String(error)}`);
        }
        const { rate, samples } = decoded;
        const block = new Int16Array(Math.max(samples.length, Math.ceil(rate * 0.41)));
        block.set(samples);
        writeFileSync(wav, writeWav({ rate, samples: block }));
        levels.push({ level: loudness(decoded), peer: loudnessByFfmpeg(wav), what: `${lang}: ${text}` });
      }
    }
  }
  console.log(
    `${levels.length} decoded, ${empty.length} empty, ${(bytes / levels.length / 1_000).toFixed(1)} kB a recording`,
  );
  for (const line of empty) console.log(`  ${line}`);
  const range = (all: readonly number[]): string => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return `${least.toFixed(1)} to ${most.toFixed(1)} LUFS, ${(most - least).toFixed(1)} LU apart`;
  };
  console.log(`loudness: ${range(levels.map(({ level }) => level))}`);
  const peers = levels.flatMap(({ peer }) => (peer === undefined ? [] : [peer]));
  console.log(peers.length === 0 ? "ffmpeg is not installed" : `loudness by ffmpeg: ${range(peers)}`);
  for (const { level, peer, what } of levels.toSorted((a, b) => a.level - b.level).slice(0, 3))
    console.log(`  the softest: ${level.toFixed(2)} (ffmpeg ${peer ?? "–"}) ${what}`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
