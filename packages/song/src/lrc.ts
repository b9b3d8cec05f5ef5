import type { Song } from "./song.ts";
import { timedLines, type TimedSyllable } from "./timed-lines.ts";

/** The options of `writeLrc`. */
export interface LrcOptions {
  /** Default: all sung languages. Lines of several languages have the same time, in this order. */
  readonly langs?: readonly string[];
  /** Whether each word has its time (`<mm:ss.xx>`, enhanced LRC). */
  readonly words?: boolean;
}

/**
 * A song as LRC: each sung line after its time `[mm:ss.xx]`, verse after verse. An empty line stands where singing stops for a second
 * or more. Never throws.
 *
 * ```ts
 * const notes = [{ start: 0, length: 2, bar: 1, strong: true, pitch: 60, sung: 1 }];
 * const syllables = [{ text: "лес", note: 1, notes: 1, startsWord: true, respelling: {} }];
 * const verse = { texts: { ru: { role: "original", lines: { a: { text: "лес", syllables } } } } };
 * const song = { title: { ru: "Лес" }, rights: {}, melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 1 }], verses: [verse] };
 * writeLrc(song); // "[ti:Лес]\n[length:00:02.00]\n[00:00.00]лес\n[00:02.00]\n"
 * ```
 */
export function writeLrc(song: Song, { langs, words = false }: LrcOptions = {}): string {
  const lines = timedLines(song, langs);
  const title = titleIn(song, [...new Set(lines.map(({ lang }) => lang))]);
  const author = song.rights.words?.author;
  const end = Math.max(0, ...lines.map((line) => line.end));
  const rows = lines.flatMap((line, i) => {
    const next = lines.slice(i + 1).find(({ start }) => start > line.start);
    const isLast = lines[i + 1]?.start !== line.start;
    const stops = isLast && (next === undefined || next.start - line.end >= 1);
    const text = words ? enhanced(line.syllables, line.end) : line.text;
    return [`[${lrcTime(line.start)}]${plain(text)}`, ...(stops ? [`[${lrcTime(line.end)}]`] : [])];
  });
  return [
    `[ti:${tagText(title)}]`,
    ...(author === undefined ? [] : [`[au:${tagText(author)}]`]),
    `[length:${lrcTime(end)}]`,
    ...rows,
    "",
  ].join("\n");
}

/** The words of a line, each after its time; the time of the end is last. */
function enhanced(syllables: readonly TimedSyllable[], end: number): string {
  let text = "";
  let startsWord = true;
  for (const { text: letters, after, start } of syllables) {
    text += `${startsWord ? `<${lrcTime(start)}> ` : ""}${letters}${after}`;
    startsWord = after === " ";
  }
  return `${text} <${lrcTime(end)}>`;
}

/** The titles of a song in some languages. */
export function titleIn({ title, id }: Pick<Song, "title" | "id">, langs: readonly string[]): string {
  const titles = langs.flatMap((lang) => title[lang] ?? []);
  return [...new Set(titles.length > 0 ? titles : [Object.values(title)[0] ?? id])].join(" · ");
}

/** Seconds as `mm:ss.xx`; minutes grow beyond 99. */
function lrcTime(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(Math.floor(hundredths / 6000))}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}

const plain = (text: string): string => text.replace(/[\r\n]+/g, " ").replaceAll("\u00a0", " ");
const tagText = (text: string): string => plain(text).replace(/[[\]]/g, " ").trim();
