import type { Song } from "./song.ts";
import { timedLines, type TimedLine } from "./timed-lines.ts";

/**
 * A song as WebVTT: a cue for each sung line and language, with a time before each syllable, so that `::cue(:past)` colours what was
 * sung. Cues of several languages at the same time stand in the order of `langs`. Never throws.
 *
 * ```ts
 * const notes = [1, 2].map((sung) => ({ start: sung - 1, length: 1, bar: 1, strong: true, pitch: 60, sung }));
 * const syllables = ["ле", "са"].map((text, i) => ({ text, note: i + 1, notes: 1, startsWord: i === 0, respelling: {} }));
 * const verse = { texts: { ru: { role: "original", lines: { a: { text: "леса", syllables } } } } };
 * const song = { melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 2 }], verses: [verse] };
 * writeWebVtt(song).split("\n").slice(-3, -1); // ["00:00:00.000 --> 00:00:02.000", "<lang ru>ле<00:00:01.000>са</lang>"]
 * ```
 */
export function writeWebVtt(song: Song, langs?: readonly string[]): string {
  const cues = timedLines(song, langs).map(
    (line) =>
      `${line.verse}-${cueName(line.line)}-${line.lang}\n${vttTime(line.start)} --> ${vttTime(line.end)}\n${textOf(line)}\n`,
  );
  return ["WEBVTT\n", ...cues].join("\n");
}

function textOf({ lang, start, syllables }: TimedLine): string {
  const parts = syllables.map(
    ({ text, after, start: at }) => `${isAfter(at, start) ? `<${vttTime(at)}>` : ""}${escaped(text)}${after}`,
  );
  return `<lang ${lang}>${parts.join("")}</lang>`;
}

/** A time in a cue is later than its start, in the milliseconds that are written. */
const isAfter = (at: number, start: number): boolean => Math.round(at * 1000) > Math.round(start * 1000);

/** Seconds as `hh:mm:ss.mmm`. */
export function vttTime(seconds: number): string {
  const all = Math.round(seconds * 1000);
  const [hours, minutes, rest] = [
    Math.floor(all / 3_600_000),
    Math.floor(all / 60_000) % 60,
    Math.floor(all / 1000) % 60,
  ];
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(hours)}:${two(minutes)}:${two(rest)}.${String(all % 1000).padStart(3, "0")}`;
}

const cueName = (line: string): string => line.replace(/-->|[\r\n]/g, " ");
const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\r\n]+/g, " ");
