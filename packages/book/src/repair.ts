/** Repairs of a book's files: what rules report and what has one cure only. */
import { entriesOf, type Book } from "./book.ts";
import { fileText, replaced, textOf, type FileText, type Repair } from "./file-text.ts";
import type { Folder } from "./folder.ts";
import { latinKey } from "./latin-key.ts";
import { readBook } from "./reader.ts";
import { BOOK_RULES } from "./rules.ts";
import { otherWords } from "./rules/text.ts";
import { cureControls, TEXT_CURES } from "./text-cure.ts";
import type { Trouble } from "./trouble.ts";
import { quoted } from "./unquoted-text.ts";

/**
 * The names of the rules whose troubles can be repaired, at least some of them. A comment behind a text can be meant as words of it: it
 * has two cures and is always left.
 */
export const REPAIRED_RULES = [
  "not-yaml",
  "yaml-comment",
  "unquoted",
  "key-letters",
  "control-letter",
  ...(Object.keys(TEXT_CURES) as (keyof typeof TEXT_CURES)[]),
] as const;
export type RepairedRule = (typeof REPAIRED_RULES)[number];

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
  if (rule !== "unquoted" && rule !== "control-letter" && rule !== "key-letters") return undefined;
  const at =
    start +
    Array.from(content)
      .slice(0, column - 1)
      .join("").length;
  if (rule === "key-letters") {
    const [key = ""] = /^[\p{L}-]+/u.exec(file.text.slice(at, at + 64)) ?? [];
    const latin = latinKey(key);
    return latin === undefined ? undefined : file.repair(rule, at, at + key.length, latin);
  }
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
