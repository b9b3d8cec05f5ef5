import type { ScoreRow } from "./score-rows.ts";
import type { ScoreSystem } from "./score.ts";
import { xmlText } from "./xml.ts";

/**
 * A line of a score as SVG. Syllables are texts of the class `syllable row-0` with the number of their note in `data-note`; the font
 * and its colours are those of the page. Never throws.
 *
 * ```ts
 * const text = { text: "лес", x: 1, y: 20, size: 8, width: 12, row: 0, note: 1 };
 * const system = { width: 60, height: 24, path: "M0 0h60", texts: [text], from: 1, to: 2, places: [] };
 * scoreSvg(system, [{ kind: "original", lang: "ru", sung: "ru", syllables: [] }]).includes('lang="ru"'); // true
 * ```
 */
export function scoreSvg({ width, height, path, texts }: ScoreSystem, rows: readonly ScoreRow[]): string {
  const words = texts.map(({ text, x, y, size, row, note }) => {
    const of = row === undefined ? undefined : rows[row];
    const name = of === undefined ? "chord" : `${note === undefined ? "hyphen" : "syllable"} row-${row}`;
    const lang = of === undefined ? "" : ` lang="${xmlText(of.lang)}"`;
    const at = note === undefined ? "" : ` data-note="${note}"`;
    return `<text class="${name}" x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${lang}${at}>${xmlText(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}"><path d="${path}"/>${words.join("")}</svg>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
