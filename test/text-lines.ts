/** The lines of printed pages, from the boxes of their words, and the faults of their ends. */
import { program } from "./kit.ts";

/** A line of one column: its words and its box, in points. */
export interface TextLine {
  readonly page: number;
  readonly words: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const NAMED: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The boxes of the words of each page. */
function boxesOf(pdf: string): Box[][] {
  const pages = program("pdftotext", ["-bbox", pdf, "-"]).out.split("<page ").slice(1);
  return pages.map((page) =>
    Array.from(
      page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g),
      ([, left, top, right, bottom, text]) => ({
        text: text!
          .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
          .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name]!),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }),
    ),
  );
}

/** The lines of a PDF: words on one height with no more than a space between them. Words that stand on their heads are left out. */
export function linesOf(pdf: string): TextLine[] {
  return boxesOf(pdf).flatMap((boxes, i) => {
    const rows: Box[][] = [];
    for (const box of boxes.filter(({ bottom, top }) => bottom > top).toSorted((a, b) => a.top - b.top)) {
      const row = rows.findLast(
        ([first]) => Math.abs(first!.bottom - box.bottom) < 1.2 && Math.abs(first!.top - box.top) < 1.6,
      );
      if (row) row.push(box);
      else rows.push([box]);
    }
    return rows.flatMap((row): TextLine[] => {
      const lines: Box[][] = [];
      for (const box of row.toSorted((a, b) => a.left - b.left)) {
        const before = lines.at(-1)?.at(-1);
        // A column is farther than a space.
        if (before && box.left - before.right < (box.bottom - box.top) * 0.33) lines.at(-1)!.push(box);
        else lines.push([box]);
      }
      return lines.map((words) => ({
        page: i + 1,
        words: words.map(({ text }) => text),
        left: words[0]!.left,
        right: words.at(-1)!.right,
        top: Math.min(...words.map(({ top }) => top)),
        bottom: Math.max(...words.map(({ bottom }) => bottom)),
      }));
    });
  });
}

/** The line below a line among those of its page, in the same column and the same letters; `undefined` where there is none. */
function below(line: TextLine, lines: readonly TextLine[]): TextLine | undefined {
  const height = line.bottom - line.top;
  return lines.find(
    (other) =>
      other !== line &&
      Math.abs(other.bottom - other.top - height) < height * 0.08 &&
      other.top > line.top + height * 0.5 &&
      other.top - line.bottom < height * 0.45 &&
      other.left < line.right &&
      other.right > line.left,
  );
}

const letters = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, "");

/** Whether a line among those of its page has its own number at its right, or ends in it: it is a row of an index. */
function hasNumber(line: TextLine, lines: readonly TextLine[]): boolean {
  const isNumber = (word: string | undefined): boolean => /^\d\d-\d\d·\d$/.test(word ?? "");
  return lines.some((other) =>
    other === line
      ? line.words.some(isNumber)
      : isNumber(other.words[0]) && other.left > line.right && Math.abs(other.bottom - line.bottom) < 1.2,
  );
}

/**
 * What a reader would call a fault of the ends of lines: a word of `known` that is divided although it fits, a line that begins
 * with a dash or a hyphen, a line that ends in a preposition or conjunction of one letter which a line would hold with the next word.
 */
export function lineFaults(lines: readonly TextLine[], known: ReadonlySet<string>): string[] {
  const widest = new Map<string, number>();
  const columnOf = (line: TextLine): string =>
    `${line.page % 2} ${Math.round(line.left / 3)} ${Math.round(line.bottom - line.top)}`;
  for (const line of lines)
    widest.set(columnOf(line), Math.max(widest.get(columnOf(line)) ?? 0, line.right - line.left));
  const pages = Map.groupBy(lines, ({ page }) => page);
  return lines.flatMap((line): string[] => {
    const beside = pages.get(line.page)!;
    const at = `page ${line.page}: ${line.words.join(" ")}`;
    const faults: string[] = [];
    if (/^(?:[—–]|-\p{L})/u.test(line.words[0]!)) faults.push(`${at}: begins with a dash`);
    const next = below(line, beside);
    if (!next) return faults;
    const [end, start] = [line.words.at(-1)!, next.words[0]!];
    const letter = (line.right - line.left) / line.words.join(" ").length;
    const fits = (count: number): boolean => letter * count < (widest.get(columnOf(line)) ?? 0);
    // One letter alone is a syllable under a note or the letter of a table. It is no fault where no line holds it with its word.
    if (
      line.words.length > 1 &&
      /[\p{L}]{2}/u.test(line.words.join("")) &&
      /^[вксуоиаВКСУОИА]$/u.test(end) &&
      fits(2 + start.length)
    )
      faults.push(`${at}: ends in ${end}`);
    const [before, after] = [letters(end), letters(start)];
    // A row of an index begins with its own words.
    if (hasNumber(line, beside) && hasNumber(next, beside)) return faults;
    if (before === "" || after === "" || (known.has(before) && known.has(after))) return faults;
    // A hyphen that the word has itself is no division.
    if (line.words.length + next.words.length < 3 || !known.has(before + after) || known.has(before)) return faults;
    if (fits(end.length + start.length)) faults.push(`${at} | ${next.words.join(" ")}: is divided`);
    return faults;
  });
}

/** The words of texts as they are compared: without marks, in lower case. */
export function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) =>
      text
        .replaceAll("\u0301", "")
        .split(/\s+/u)
        .flatMap((word) => [letters(word), ...word.split(/[-–—/]/u).map(letters)]),
    ),
  );
}

/** A line of an index: its key word, and the number and the page it leads to. */
interface IndexRow {
  readonly key: string;
  readonly no: string;
  readonly page: number;
}

/** The lines of an index on the pages between two. A phrase that is set in has the key word above it. */
export function indexRows(lines: readonly TextLine[], from: number, to: number): IndexRow[] {
  const rows: IndexRow[] = [];
  for (let page = from; page < to; page++) {
    const all = lines.filter((line) => line.page === page);
    const numbers = all.flatMap((line) => {
      const at = line.words.findIndex((word) => /^\d\d-\d\d·\d$/.test(word));
      return at < 0 ? [] : [{ line, at }];
    });
    const middle = (Math.min(...all.map(({ left }) => left)) + Math.max(...all.map(({ right }) => right))) / 2;
    for (const isLeft of [true, false]) {
      const column = all.filter(({ left }) => left < middle === isLeft).toSorted((a, b) => a.top - b.top);
      const edge = Math.min(...column.map(({ left }) => left));
      let key = "";
      for (const line of column) {
        const found = numbers.find(
          (one) =>
            one.line === line ||
            (Math.abs(one.line.bottom - line.bottom) < 1.2 &&
              one.line.left > line.left &&
              one.line.left < middle === isLeft),
        );
        const at = found?.line === line ? found.at : line.words.length;
        const words = line.words.slice(0, at);
        // A page, in the column after the number.
        const isPage = numbers.some(
          (one) =>
            Math.abs(one.line.bottom - line.bottom) < 1.2 &&
            one.line.right < line.left &&
            one.line.left < middle === isLeft,
        );
        if (words.length === 0 || isPage) continue;
        if (line.left - edge < 3) key = words.join(" ");
        else if (!found) {
          // A key word of two lines: its number is beside the first.
          key += ` ${words.join(" ")}`;
          const last = rows.at(-1);
          if (last) rows.push({ ...last, key });
          continue;
        }
        if (!found) continue;
        const after = found.line.words.slice(found.at);
        const number =
          after[1] ??
          all.find(
            (one) =>
              Math.abs(one.bottom - line.bottom) < 1.2 &&
              one.left > found.line.right &&
              one.left - found.line.right < 24,
          )?.words[0];
        // The key word ends where its phrase begins: each beginning of the words can be it.
        const parts = key.split(" ");
        for (const [i] of parts.entries())
          rows.push({ key: parts.slice(0, i + 1).join(" "), no: after[0]!.slice(0, 5), page: Number(number) });
      }
    }
  }
  return rows;
}
