/** Which column of a sheet has what: from its header, else from the letters and common words of its cells. */
import { SHEET_WORDS } from "@parley/locale/sheet-words";
import { languageOf, scriptFor, SCRIPTS, VARIETY_SCRIPTS, withoutStress } from "@parley/sound/script";
import { readHeader, type ColumnMeaning, type VariantOf } from "./header.ts";
import type { GivenColumn, SheetRow } from "./sheet.ts";

/** A column that is used. */
export interface Column {
  readonly number: number;
  readonly meaning: ColumnMeaning;
}

/** A column that is not used, and why. */
export interface UnusedColumn {
  readonly number: number;
  readonly header: string;
  readonly why: string;
}

/** The columns of a sheet. */
export interface FoundColumns {
  /** The number of the row with the headers; 0 where there are none. */
  readonly headerRow: number;
  /** The last row above the texts: names can stand under codes. */
  readonly lastHeaderRow: number;
  readonly columns: readonly Column[];
  readonly unused: readonly UnusedColumn[];
}

/** What is known about columns beforehand. */
export interface ColumnOptions {
  /** Meanings that a person gave, by the number of the column. */
  readonly map?: ReadonlyMap<number, ColumnMeaning>;
  /** The tags that are wanted, of a book or of a command; without them, those of the sheet. */
  readonly languages?: readonly string[];
  /** The columns of a file of phrases; then no row is a header. */
  readonly given?: readonly GivenColumn[];
}

/** Why a column of a language that is not wanted is not used, after its tag. */
export const NOT_OF_BOOK = " is not a language of the book";

/** Headers are looked for in so many rows: notes can stand above them. */
const HEADED = 15;

/** The columns of a sheet. Never throws. */
export function findColumns(rows: readonly SheetRow[], options: ColumnOptions = {}): FoundColumns {
  const map = options.map ?? new Map<number, ColumnMeaning>();
  const { given } = options;
  const headers = given ? [] : headersOf(rows);
  const header = headers.toSorted((a, b) => b.points - a.points)[0]?.row;
  const lastHeaderRow = Math.max(0, ...headers.filter(({ row }) => isAlike(row, header!)).map(({ row }) => row.number));
  const body = rows.filter(({ number }) => number > lastHeaderRow);
  const numbers = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].toSorted((a, b) => a - b);
  const written = (number: number): string => given?.[number]?.header ?? header?.cells.get(number)?.text.trim() ?? "";
  const meant = new Map<number, ColumnMeaning>();
  for (const number of numbers) {
    const meaning = map.get(number) ?? given?.[number]?.meaning ?? (header ? readHeader(written(number)) : undefined);
    if (meaning) meant.set(number, meaning);
  }
  const samples = new Map(numbers.map((number) => [number, sampleOf(body, number)]));
  const taken = new Set(Array.from(meant.values(), (one) => (one.kind === "text" && "tag" in one ? one.tag : "")));
  for (const number of numbers) {
    const known = meant.get(number);
    // A header that says only that a text is here, or says nothing, leaves the language to the letters.
    if (known ? known.kind !== "phrase" : written(number) !== "" && header) continue;
    const tag = languageOfCells(samples.get(number)!, options.languages);
    if (tag === undefined || taken.has(tag)) continue;
    taken.add(tag);
    meant.set(number, { kind: "text", tag, when: {} });
  }
  const other = header || given ? undefined : unknownHeader(rows[0], meant, map);
  const headerRow = header?.number ?? other?.number ?? 0;
  return {
    headerRow,
    lastHeaderRow: lastHeaderRow || headerRow,
    ...assign(numbers, meant, samples, written, map, options.languages),
  };
}

/**
 * A first row whose words are no known headers, and are not in the letters of the columns below them either: “Source, Target” above
 * Korean and Russian. One such column is enough where a person has named the columns.
 */
function unknownHeader(
  row: SheetRow | undefined,
  meant: ReadonlyMap<number, ColumnMeaning>,
  map: ReadonlyMap<number, ColumnMeaning>,
): SheetRow | undefined {
  const words = Array.from(row?.cells ?? [], ([number, { text }]) => ({ number, text: text.trim() }));
  const isNamed = words.every(({ text }) => /^[\p{L}\p{N}\s.#№-]{1,30}$/u.test(text) && /[\p{L}#№]/u.test(text));
  if (!row || !isNamed || new Set(words.map(({ text }) => text)).size < words.length) return undefined;
  const ownLetters = words.flatMap(({ number, text }) => {
    const meaning = meant.get(number);
    const script = meaning?.kind === "text" ? scriptFor(meaning.tag) : undefined;
    return script && script.system !== "Latn" ? [new RegExp(`\\p{sc=${script.system}}`, "u").test(text)] : [];
  });
  return ownLetters.length >= (map.size > 0 ? 1 : 2) && !ownLetters.includes(true) ? row : undefined;
}

/** Whether a picture is named by its set, or by its path in the book. */
export const isPictureName = (picture: string): boolean =>
  /^(?:[a-z][a-z\d-]*:[a-z\d-]+|media\/[^/\\]+)$/.test(picture);

/** The columns that are used: for each meaning one. */
function assign(
  numbers: readonly number[],
  meant: ReadonlyMap<number, ColumnMeaning>,
  samples: ReadonlyMap<number, readonly string[]>,
  written: (number: number) => string,
  map: ReadonlyMap<number, ColumnMeaning>,
  languages: readonly string[] | undefined,
): Pick<FoundColumns, "columns" | "unused"> {
  const columns: Column[] = [];
  const unused: UnusedColumn[] = [];
  const candidates = new Map<string, { number: number; meaning: ColumnMeaning }[]>();
  for (const number of numbers) {
    const header = written(number);
    const skip = (why: string): void => void unused.push({ number, header, why });
    const meaning = meant.get(number);
    if (!meaning || meaning.kind === "phrase") {
      skip(header === "" ? "its language is not clear" : `“${header}” is not a header that is known`);
      continue;
    }
    if (meaning.kind === "pronunciation") {
      skip("it has pronunciations, which Parley writes itself");
      continue;
    }
    if (meaning.kind === "other" || meaning.kind === "urgency" || meaning.kind === "standing") {
      skip(meaning.kind === "standing" ? "standing is recorded by “parley record”" : "nothing in a book is made of it");
      continue;
    }
    if (meaning.kind === "picture" && !samples.get(number)!.some(isPictureName)) {
      // An export includes this column so that it can be filled in.
      if (samples.get(number)!.length > 0) skip("it has no names of pictures: “parley pictures WORD” finds them");
      continue;
    }
    const wanted = "tag" in meaning ? bookTag(meaning.tag, languages) : undefined;
    if ("tag" in meaning && wanted === undefined) {
      skip(`${meaning.tag}${NOT_OF_BOOK}`);
      continue;
    }
    const used: ColumnMeaning = "tag" in meaning ? { ...meaning, tag: wanted! } : meaning;
    const key = JSON.stringify(used);
    candidates.set(key, [...(candidates.get(key) ?? []), { number, meaning: used }]);
  }
  for (const same of candidates.values()) {
    const best = same.toSorted(
      (a, b) =>
        Number(map.has(b.number)) - Number(map.has(a.number)) ||
        fit(samples.get(b.number)!, b.meaning) - fit(samples.get(a.number)!, a.meaning) ||
        a.number - b.number,
    )[0]!;
    columns.push(best);
    for (const { number } of same)
      if (number !== best.number)
        unused.push({ number, header: written(number), why: "another column has the same meaning" });
  }
  const byNumber = (a: { readonly number: number }, b: { readonly number: number }): number => a.number - b.number;
  return { columns: columns.toSorted(byNumber), unused: unused.toSorted(byNumber) };
}

/** The tag of a book that a tag of a sheet stands for: itself, else its language. Without a book, a region stays only if Parley knows it. */
function bookTag(tag: string, languages: readonly string[] | undefined): string | undefined {
  if (!languages) return VARIETY_SCRIPTS.some((script) => script.tag === tag) ? tag : languageOf(tag);
  return [tag, languageOf(tag)].find((one) => languages.includes(one));
}

/** How well the cells of a column fit its language, in steps, so that small differences do not matter. */
function fit(cells: readonly string[], meaning: ColumnMeaning): number {
  const script = meaning.kind === "text" && "tag" in meaning ? scriptFor(meaning.tag) : undefined;
  if (!script) return Math.min(1, cells.length);
  const good = cells.filter((text) => script.letters.test(withoutStress(text))).length;
  return Math.round((4 * good) / Math.max(1, cells.length));
}

/** Whether two rows name the same languages in the same columns, at least two: codes and names. */
function isAlike(row: SheetRow, header: SheetRow): boolean {
  if (row === header) return true;
  const tagAt = (cells: SheetRow["cells"], number: number): string | undefined => {
    const meaning = readHeader(cells.get(number)?.text.trim() ?? "");
    return meaning && "tag" in meaning ? meaning.tag : undefined;
  };
  const pairs = [...row.cells.keys()]
    .map((number) => [tagAt(row.cells, number), tagAt(header.cells, number)] as const)
    .filter(([tag]) => tag !== undefined);
  return pairs.length > 1 && pairs.filter(([tag, other]) => tag === other).length * 2 > pairs.length;
}

/** Rows that can be headers: most cells name languages and other kinds of columns, and two of them differ. */
function headersOf(rows: readonly SheetRow[]): { readonly row: SheetRow; readonly points: number }[] {
  return rows.slice(0, HEADED).flatMap((row) => {
    const meanings = Array.from(row.cells.values(), ({ text }) => readHeader(text.trim())).filter(
      (meaning) => meaning !== undefined,
    );
    const kinds = new Set(meanings.map((meaning) => JSON.stringify(meaning)));
    // Ids with pictures, acts or answers are enough.
    const isTexts = meanings.some(({ kind }) => kind === "text" || kind === "phrase" || kind === "id");
    // All of them can say only that texts are below.
    const enough = kinds.size > 1 || (meanings.length > 1 && meanings.length === row.cells.size);
    const isHeader = isTexts && enough && meanings.length * 3 >= row.cells.size;
    return isHeader ? [{ row, points: kinds.size / row.cells.size + kinds.size / 10 }] : [];
  });
}

/** So many cells of a column are looked at. */
const SAMPLED = 400;

function sampleOf(rows: readonly SheetRow[], number: number): string[] {
  const cells: string[] = [];
  for (const { cells: row } of rows) {
    const text = row.get(number)?.text.trim();
    if (text !== undefined && text !== "") cells.push(text);
    if (cells.length === SAMPLED) break;
  }
  return cells;
}

/** The language that most cells of a column are in; `undefined` where that is not clear. */
function languageOfCells(cells: readonly string[], languages: readonly string[] | undefined): string | undefined {
  const candidates = SCRIPTS.filter(
    ({ tag }) => !languages || languages.some((one) => one === tag || languageOf(one) === tag),
  );
  const points = candidates.map((script) => {
    const common = new Set((SHEET_WORDS[script.tag]?.common ?? "").split(" ").filter((word) => word !== ""));
    let [own, words, known] = [0, 0, 0];
    for (const cell of cells) {
      const found =
        withoutStress(cell)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [];
      const good = found.filter((word) => Array.from(word).every((letter) => script.letters.test(letter)));
      if (good.length * 2 > found.length) own += 1;
      words += found.length;
      known += found.filter((word) => common.has(word)).length;
    }
    return {
      script,
      share: own / Math.max(1, cells.length),
      common: common.size === 0 ? 1 : known / Math.max(1, words),
    };
  });
  const fitting = points
    .filter(({ share }) => share >= 0.6)
    .toSorted((a, b) => b.share - a.share || b.common - a.common);
  const best = fitting.toSorted((a, b) => b.common - a.common || b.share - a.share)[0];
  if (!best) return undefined;
  // Many languages are written in Latin letters: without common words it is not this one.
  const isShared = best.script.system === "Latn";
  return isShared && best.common < 0.03 ? undefined : best.script.tag;
}

/** The key of a column of texts: its language, and for whom. */
export const textKey = (tag: string, when: VariantOf): string =>
  Object.keys(when).length === 0
    ? tag
    : `${tag} ${JSON.stringify(Object.entries(when).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
