import type { Song } from "./song.ts";
import { titleIn } from "./lrc.ts";
import { timedLines, type TimedLine } from "./timed-lines.ts";
import { vttTime } from "./webvtt.ts";
import { xmlText } from "./xml.ts";

/**
 * A song as TTML with times of syllables, as Apple Music and its open tools use it: a line is a `p`, a syllable a `span`. The first of
 * `langs` (default: the first sung language) is the main text; the others, and plain translations, are spans with
 * `ttm:role="x-translation"` and their language. Never throws.
 *
 * ```ts
 * const notes = [{ start: 0, length: 2, bar: 1, strong: true, pitch: 60, sung: 1 }];
 * const syllables = [{ text: "лес", note: 1, notes: 1, startsWord: true, respelling: {} }];
 * const texts = { ru: { role: "original", lines: { a: { text: "лес", syllables } } }, en: { role: "meaning", lines: { a: { text: "forest", syllables: [] } } } };
 * const song = { title: { ru: "Лес" }, melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 1 }], verses: [{ texts }] };
 * writeTtml(song).includes('<span ttm:role="x-translation" xml:lang="en">forest</span>'); // true
 * ```
 */
export function writeTtml(song: Song, langs?: readonly string[]): string {
  const lines = timedLines(song, langs);
  const main = langs?.find((lang) => lines.some((line) => line.lang === lang)) ?? lines[0]?.lang ?? "und";
  const end = Math.max(0, ...lines.map((line) => line.end));
  const perVerse = Map.groupBy(lines, ({ verse }) => verse);
  const rows = Array.from(perVerse, ([verse, list]) => {
    const places = [...Map.groupBy(list, ({ line }) => line).values()];
    const bounds = `begin="${vttTime(list[0]!.start)}" end="${vttTime(Math.max(...list.map((line) => line.end)))}"`;
    const paragraphs = places.flatMap((same) => paragraph(same, main, `V${verse}`, langs));
    return `<div ${bounds} itunes:songPart="Verse">\n${paragraphs.join("\n")}\n</div>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:itunes="http://music.apple.com/lyric-ttml-internal" itunes:timing="Word" xml:lang="${xmlText(main)}">`,
    `<head><metadata><ttm:title>${xmlText(titleIn(song, [main]))}</ttm:title><ttm:agent type="person" xml:id="v1"/></metadata></head>`,
    `<body dur="${vttTime(end)}">`,
    ...rows,
    "</body>",
    "</tt>",
    "",
  ].join("\n");
}

/** The line of all languages as one paragraph; the first one is the main text where the main language lacks it. */
function paragraph(
  same: readonly TimedLine[],
  main: string,
  verse: string,
  langs: readonly string[] | undefined,
): string[] {
  const text = same.find(({ lang }) => lang === main) ?? same[0];
  if (!text) return [];
  const spans = text.syllables.map(
    ({ text: letters, after, start, end }) =>
      `<span begin="${vttTime(start)}" end="${vttTime(end)}">${xmlText(letters)}</span>${after}`,
  );
  const others = [
    ...same.filter((one) => one !== text).map(({ lang, text: words }) => [lang, words] as const),
    ...Object.entries(text.meaning).filter(([lang]) => langs === undefined || langs.includes(lang)),
  ].map(([lang, words]) => `<span ttm:role="x-translation" xml:lang="${xmlText(lang)}">${xmlText(words)}</span>`);
  const lang = text.lang === main ? "" : ` xml:lang="${xmlText(text.lang)}"`;
  const times = `begin="${vttTime(text.start)}" end="${vttTime(text.end)}"`;
  return [
    `<p ${times} itunes:key="${verse}-${xmlText(text.line)}" ttm:agent="v1"${lang}>${spans.join("")}${others.join("")}</p>`,
  ];
}
