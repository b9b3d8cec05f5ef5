/** Repairs of a book's files: what rules report and what has one cure only. */
import { Document, parseDocument, Scalar, visit } from "yaml";
import { entriesOf, type Book } from "./book.ts";
import type { Folder } from "./folder.ts";
import { readBook } from "./reader.ts";
import { BOOK_RULES } from "./rules.ts";
import { otherWords } from "./rules/text.ts";
import { cureControls, TEXT_CURES } from "./text-cure.ts";
import type { Trouble } from "./trouble.ts";
import { quoted } from "./unquoted-text.ts";
import type { YamlFault } from "./yaml-correction.ts";
import { mendYaml } from "./yaml-mending.ts";

/** The names of the rules whose troubles can be repaired, at least some of them. */
export const REPAIRED_RULES = [
  "not-yaml",
  "unquoted",
  "control-letter",
  ...(Object.keys(TEXT_CURES) as (keyof typeof TEXT_CURES)[]),
] as const;
export type RepairedRule = (typeof REPAIRED_RULES)[number];

/** One replaced range of a file: offsets in UTF-16 code units of the text as it was before this repair, without a byte order mark. */
export interface Repair {
  readonly rule: RepairedRule;
  readonly path: string;
  /** The line of the range, from 1. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** What is written in its place. */
  readonly text: string;
  /** The lines of the range before and after. */
  readonly before: string;
  readonly after: string;
}

/** The repaired files of a book. */
export interface RepairedBook {
  /** The files that changed, whole. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** In the order in which they are applied. */
  readonly repairs: readonly Repair[];
  /** The troubles of these rules that are left, because they have no certain cure. */
  readonly left: readonly Trouble[];
}

/** Each round repairs at most one thing in a text. A text has few. */
const MOST_ROUNDS = 50;

declare const TextDecoder: new (label: string, options: object) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Repair a book: of the troubles of some rules those that have one cure only. Nothing outside the ranges of the repairs changes, and
 * repairing twice changes nothing more. Never throws.
 *
 * ```ts
 * import { repairBook } from "@parley/book";
 * const text = new TextEncoder().encode("title: { ko: 책, ru: Внимание: газ }\n");
 * const folder = { items: [{ path: "book.yaml", kind: "file" }], read: () => text };
 * repairBook(folder, ["not-yaml"]).repairs[0].after; // 'title: { ko: 책, ru: "Внимание: газ" }'
 * ```
 */
export function repairBook(folder: Folder, rules: readonly RepairedRule[] = REPAIRED_RULES): RepairedBook {
  const files = new Map<string, Uint8Array>();
  const repaired: Folder = { items: folder.items, read: (path) => files.get(path) ?? folder.read(path) };
  const repairs: Repair[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = findRepairs(repaired, rules).filter((one) => !refused.has(keyOf(one)));
    if (found.length === 0) break;
    for (const [path, ofFile] of Map.groupBy(found, (one) => one.path)) {
      // From the end, so that the offsets of the others stay true.
      for (const one of ofFile.toSorted((a, b) => b.from - a.from)) {
        const before = files.get(path);
        files.set(path, replaced(repaired.read(path)!, one));
        if (isCured(repaired, one)) repairs.push(one);
        else {
          refused.add(keyOf(one));
          if (before) files.set(path, before);
          else files.delete(path);
        }
      }
    }
  }
  const names = new Set<string>(rules);
  return { files, repairs, left: readBook(repaired).troubles.filter(({ rule }) => names.has(rule)) };
}

const keyOf = ({ rule, path, line, before }: Repair): string => JSON.stringify([rule, path, line, before]);

/** Whether a repair did what it should: a line can be read where it could not, and elsewhere nothing is checked. */
function isCured(folder: Folder, { rule, path, line }: Repair): boolean {
  if (rule !== "not-yaml") return true;
  const { troubles } = readBook(folder, { rules: [BOOK_RULES["not-yaml"]] });
  return troubles.every((one) => one.path !== path || one.line !== line);
}

/** The text of a file, without a byte order mark; `undefined` for a file that is no text. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a file with one range replaced. */
function replaced(bytes: Uint8Array, { from, to, text }: Repair): Uint8Array {
  const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const mark = whole.startsWith("\ufeff") ? 1 : 0;
  return new TextEncoder().encode(whole.slice(0, from + mark) + text + whole.slice(to + mark));
}

/** The repairs of one round: no two in the same place. */
function findRepairs(folder: Folder, rules: readonly RepairedRule[]): Repair[] {
  const { book, troubles } = readBook(folder);
  const wanted = new Set<string>(rules);
  const texts = new Map<string, FileText>();
  const fileAt = (path: string): FileText | undefined => {
    const text = texts.has(path) ? undefined : textOf(folder.read(path));
    if (text !== undefined) texts.set(path, fileText(path, text));
    return texts.get(path);
  };
  const unreadable = new Set(troubles.flatMap(({ rule, path }) => (rule === "not-yaml" ? [path] : [])));
  const found = [
    ...(wanted.has("not-yaml") ? [...unreadable].flatMap((path) => yamlRepairs(fileAt(path))) : []),
    ...troubles
      .filter(({ rule }) => wanted.has(rule))
      .flatMap((trouble) => troubleRepair(trouble, fileAt(trouble.path)) ?? []),
    ...textRepairs(book, wanted, fileAt),
  ];
  const once = new Map<string, Repair>();
  for (const one of found) {
    const isApart = [...once.values()].every(
      (other) => other.path !== one.path || one.from >= other.to || one.to <= other.from,
    );
    if (isApart) once.set(`${one.path} ${one.from}`, one);
  }
  return [...once.values()];
}

/** The repairs of lines that cannot be read. */
function yamlRepairs(file: FileText | undefined): Repair[] {
  return (file?.faults ?? []).flatMap(({ line, from, to, cure }) => {
    const start = file!.lineStart(line + 1)!;
    return (cure === undefined ? undefined : file!.repair("not-yaml", start + from, start + to, cure)) ?? [];
  });
}

/** The repair of a trouble that says itself where it is. */
function troubleRepair({ rule, line, column }: Trouble, file: FileText | undefined): Repair | undefined {
  const start = file?.lineStart(line);
  if (!file || start === undefined) return undefined;
  const content = file.lineOf(start);
  if (rule !== "unquoted" && rule !== "control-letter") return undefined;
  const at =
    start +
    Array.from(content)
      .slice(0, column - 1)
      .join("").length;
  const scalar = file.scalars.find(({ from }) => from === at);
  if (!scalar) return undefined;
  if (rule === "unquoted")
    return file.repair(rule, scalar.from, scalar.to, quoted(file.text.slice(scalar.from, scalar.to)));
  const words = file.wordsOf(scalar);
  const cured = words === undefined ? "" : cureControls(words).trim();
  return cured === "" ? undefined : file.rewrite(rule, scalar, cured);
}

/** The repairs of texts of entries, and of other words where a rule checks them too. */
function textRepairs(
  book: Book,
  wanted: ReadonlySet<string>,
  fileAt: (path: string) => FileText | undefined,
): Repair[] {
  const curedBy = (text: string, lang: string, names: readonly (keyof typeof TEXT_CURES)[]) => {
    for (const rule of names) {
      const { find, cure } = TEXT_CURES[rule];
      if (!wanted.has(rule) || find(text, lang).length === 0) continue;
      const cured = cure(text, lang);
      if (cured !== text && cured !== "") return { rule, cured };
    }
    return undefined;
  };
  const names = Object.keys(TEXT_CURES) as (keyof typeof TEXT_CURES)[];
  const ofEntries = entriesOf(book).flatMap((entry) =>
    Object.entries(entry.text).flatMap(([lang, variants]) =>
      variants.flatMap(({ text, offset }) => {
        const cured = curedBy(text, lang, names);
        const file = cured && fileAt(entry.path);
        const scalar = file?.scalars.find((one) => one.at === offset && file.wordsOf(one) === text);
        return (scalar && file?.rewrite(cured!.rule, scalar, cured!.cured)) ?? [];
      }),
    ),
  );
  const ofOthers = otherWords(book).flatMap(({ path, words, tag }) => {
    const cured = curedBy(words, tag, ["text.symbol"]);
    const file = cured && fileAt(path);
    const scalars = file?.scalars.filter((one) => file.wordsOf(one) === words) ?? [];
    return scalars.flatMap((scalar) => file!.rewrite(cured!.rule, scalar, cured!.cured) ?? []);
  });
  return [...ofEntries, ...ofOthers];
}

/** A value in a YAML file, and its range. */
interface ScalarPlace {
  /** Where it begins in the text as the book is read, whose lines can be corrected. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly value: unknown;
}

/** A file with its values. */
interface FileText {
  readonly text: string;
  /** What its YAML cannot be read for. */
  readonly faults: readonly YamlFault[];
  /** The values on lines that are read as they are written. */
  readonly scalars: readonly ScalarPlace[];
  /** The words of a value, as they are read. */
  wordsOf(scalar: ScalarPlace): string | undefined;
  lineStart(line: number): number | undefined;
  lineOf(start: number): string;
  repair(rule: RepairedRule, from: number, to: number, text: string): Repair | undefined;
  /** The repair that gives a value other words: only the letters that differ, or the whole value where that is not possible. */
  rewrite(rule: RepairedRule, scalar: ScalarPlace, words: string): Repair | undefined;
}

function fileText(path: string, text: string): FileText {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const { text: mended, faults } = mendYaml(text);
  const shift = shiftOf(text, mended);
  let found: readonly ScalarPlace[] | undefined;
  const lineOf = (start: number): string => {
    const end = text.indexOf("\n", start);
    return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
  };
  const repair: FileText["repair"] = (rule, from, to, now) => {
    if (text.slice(from, to) === now) return undefined;
    const line = starts.findLastIndex((start) => start <= from);
    const end = text.indexOf("\n", Math.max(from, to - 1));
    const last = end < 0 ? text.length : end;
    const trim = (lines: string): string => lines.replace(/\r?\n?$/, "").replaceAll("\r\n", "\n");
    const start = starts[line]!;
    return {
      rule,
      path,
      line: line + 1,
      from,
      to,
      text: now,
      before: trim(text.slice(start, last)),
      after: trim(text.slice(start, from) + now + text.slice(to, Math.max(to, last))),
    };
  };
  /** Whether a value has these words after a repair, and all others are as they were. */
  const readsAs = (words: string, { at, from }: ScalarPlace, one: Repair): boolean => {
    const [start, end] = [one.from + at - from, one.to + at - from];
    const { values, isReadable } = parsedValues(mended.slice(0, start) + one.text + mended.slice(end));
    const again = values.find((other) => other.from === at);
    return isReadable && values.length === parsedValues(mended).values.length && again?.value === words;
  };
  const wordsOf: FileText["wordsOf"] = ({ value }) => (typeof value === "string" ? wordsIn(value) : undefined);
  return {
    text,
    faults,
    get scalars() {
      found ??= parsedValues(mended).values.flatMap(({ from, to, value }) => {
        const moved = shift(from, to);
        return moved === undefined ? [] : [{ at: from, from: from + moved, to: to + moved, value }];
      });
      return found;
    },
    wordsOf,
    lineStart: (line) => starts[line - 1],
    lineOf,
    repair,
    rewrite(rule, scalar, words) {
      const raw = text.slice(scalar.from, scalar.to);
      const was = wordsOf(scalar) ?? "";
      const at = raw.indexOf(was);
      if (at >= 0 && at < 2 && was !== "") {
        const now = raw.slice(0, at) + words + raw.slice(at + was.length);
        const [from, to, put] = difference(raw, now);
        const candidate = repair(rule, scalar.from + from, scalar.from + to, put);
        // Most words need no second look: they cannot be read as anything else.
        if (candidate && (isOrdinary(raw, words, put) || readsAs(words, scalar, candidate))) return candidate;
      }
      const end = /\r?\n$/.exec(raw)?.[0] ?? "";
      return repair(rule, scalar.from, scalar.to, quotedFully(words) + end);
    },
  };
}

/** Whether a value in its quotes, or without quotes, surely has these words after some letters are put into it. */
function isOrdinary(raw: string, words: string, put: string): boolean {
  if (/["'\\]/.test(words) || /["'\\\n]/.test(put)) return false;
  if (/^(?:true|false|null)$/i.test(words)) return false;
  return /^["']/.test(raw) || /^\p{L}(?:[^:#\n]|:(?! |$))*$/u.test(words);
}

/** Words as they are read of a value: a line in NFC without spaces at its ends. */
const wordsIn = (value: string): string =>
  value
    .normalize("NFC")
    .replace(/[ \t]*\r?\n[ \t]*/g, " ")
    .trim();

/** A text in double quotes, with escapes where it needs them. */
function quotedFully(words: string): string {
  const scalar = new Scalar(words);
  scalar.type = "QUOTE_DOUBLE";
  return new Document(scalar).toString({ lineWidth: 0 }).trimEnd();
}

/** The part of a text that differs from another: its start and end, and what the other has there. */
function difference(before: string, now: string): readonly [from: number, to: number, put: string] {
  let from = 0;
  while (from < before.length && from < now.length && before[from] === now[from]) from += 1;
  let end = 0;
  const most = Math.min(before.length, now.length) - from;
  while (end < most && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [from, before.length - end, now.slice(from, now.length - end)];
}

/** How far a range of a corrected text is from its place in the text; `undefined` where one of its lines is corrected. */
function shiftOf(text: string, mended: string): (from: number, to: number) => number | undefined {
  if (text === mended) return () => 0;
  const [written, read] = [text.split("\n"), mended.split("\n")];
  const starts: number[] = [];
  const shifts: number[] = [];
  let [at, shift] = [0, 0];
  for (const [i, line] of read.entries()) {
    starts.push(at);
    shifts.push(shift);
    at += line.length + 1;
    shift += written[i]!.length - line.length;
  }
  return (from, to) => {
    const first = starts.findLastIndex((start) => start <= from);
    for (let i = first; i < read.length && starts[i]! < Math.max(to, from + 1); i += 1)
      if (written[i] !== read[i]) return undefined;
    return shifts[first];
  };
}

/** A value and its range in the text that was parsed. */
type ParsedValue = Omit<ScalarPlace, "at">;

/** All values of a YAML text, without keys, and whether the whole text can be read. */
function parsedValues(text: string): { readonly values: readonly ParsedValue[]; readonly isReadable: boolean } {
  const values: ParsedValue[] = [];
  try {
    const document = parseDocument(text, { prettyErrors: false, schema: "core", uniqueKeys: false, version: "1.2" });
    visit(document, {
      Scalar(key, { range, value }) {
        if (key !== "key" && range) values.push({ from: range[0], to: range[1], value });
      },
    });
    return { values, isReadable: document.errors.length === 0 };
  } catch {
    // It is nested too deeply: reading reports it, and nothing in it is repaired.
    return { values: [], isReadable: false };
  }
}
