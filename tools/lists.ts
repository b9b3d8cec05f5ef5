/**
 * Check that every row of a word list has an effect: no row twice, none that another row covers, and none without which every text
 * is pronounced the same. Run: node --conditions=@parley/source tools/lists.ts
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Language } from "../packages/sound/src/language.ts";
import { speak } from "@parley/sound";
import { SCRIPTS, withoutStress } from "@parley/sound/script";
import { readPatterns, type Following, type Pattern } from "../packages/sound/src/word-list.ts";
import { languagesWithLists, nameOfFolder, readCases, readLists, type Row, type WordList } from "./word-lists.ts";

/** A list that its language uses. A row can be removed for a test. */
type Live =
  | Set<string>
  | Map<string, unknown>
  | (() => ReadonlyMap<string, { readonly row: string; readonly written?: string }[]>);

/** Letters that are often typed as another (ё as е), but not blocks that are typed letter by letter. */
const TYPED = SCRIPTS.flatMap(({ syllabic, search: { typed } }) => (typed && !syllabic ? [typed] : []));

const problems: string[] = [];
const begun = performance.now();
let tried = 0;
for (const language of languagesWithLists()) {
  const live = await liveLists(language);
  const index = (await import(resolve("packages/sound/src", language, "index.ts"))) as Record<string, Language>;
  const own = index[nameOfFolder(language)]!;
  const formsOf = await paradigmsOf(language);
  const cases = readCases(language);
  for (const list of readLists(language)) {
    const inUse = live.get(list.name);
    if (inUse === undefined && formsOf && list.rows.some(({ text }) => / = /.test(text))) checkForms(list, formsOf);
    else if (inUse === undefined) problems.push(`${list.file}: no lists.ts reads ${list.name}`);
    else {
      const rows = rowsOf(list, inUse);
      const texts = cases
        .filter(({ name }) => name === list.name)
        .flatMap(({ rows }) => rows.map(({ written }) => written));
      checkEffect(list, inUse, checkRepeats(list, rows), own, texts);
    }
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0 || tried === 0) process.exitCode = 1;
else console.log(`lists: ${tried} rows tried in ${((performance.now() - begun) / 1000).toFixed(1)} s`);

function report({ file }: WordList, { line, text }: Row, why: string): false {
  problems.push(`${file}:${line}: “${text}” ${why}`);
  return false;
}

/** The forms of a stem by its type, where a language sets out whole paradigms. */
type Paradigms = (stem: string, type: string) => readonly string[];
async function paradigmsOf(language: string): Promise<Paradigms | undefined> {
  const file = resolve("packages/sound/src", language, "paradigms.ts");
  return existsSync(file) ? ((await import(file)) as { formsOf: Paradigms }).formsOf : undefined;
}

/** The lists of a language by the names of their constants. */
async function liveLists(language: string): Promise<ReadonlyMap<string, Live>> {
  return new Map(
    Object.entries((await import(resolve("packages/sound/src", language, "lists.ts"))) as Record<string, Live>),
  );
}

/** What a row is listed under: the word of a pair, the letters two readings share. */
function keysOf(text: string): string[] {
  const key = text.split(/ [=/] /u)[0]!;
  const bare = withoutStress(key);
  const typed = Array.from(bare, (letter) => TYPED.reduce((found, fold) => fold(found) ?? found, letter)).join("");
  return [...new Set([key, bare, typed])];
}

/** One row of a list: as it is listed in use, its pattern if it is one, and the words it names. */
interface Listed extends Row {
  readonly row: string;
  readonly pattern?: Pattern;
  readonly words: readonly string[];
}

function rowsOf(list: WordList, live: Live): Listed[] {
  const rows = list.rows.filter(({ text }) => !text.startsWith("|"));
  const inUse = typeof live === "function" ? [...live().values()].flat() : [];
  if (inUse[0] === undefined || !("before" in inUse[0]))
    return rows.map((row) => ({
      ...row,
      row: row.text,
      words: keysOf(inUse.find((one) => one.row === row.text)?.written ?? row.text),
    }));
  return readPatterns(list.rows.map(({ text }) => text).join("\n")).map((pattern, i) => {
    const word = pattern.before + pattern.after;
    const words = pattern.follow.length === 0 ? [word] : pattern.follow.map(({ text }) => word + text);
    return { ...rows[i]!, row: pattern.row, pattern, words };
  });
}

/** The rows that are listed once and that no other covers; of the others, each but the first of equals is reported. */
function checkRepeats(list: WordList, rows: readonly Listed[]): Listed[] {
  const equals = Map.groupBy(rows, (row) => (row.pattern ? row.row : keysOf(row.row)[0]!));
  for (const [first, ...others] of equals.values())
    for (const row of others) report(list, row, `is on line ${first!.line} too`);
  const single = [...equals.values()].flatMap((own) => (own.length === 1 ? own : []));
  return single.filter((row) => {
    const { pattern } = row;
    if (!pattern) return true;
    const cover = rows.find((other) => other.row !== row.row && other.pattern && covers(other.pattern, pattern));
    if (cover) return report(list, row, `is covered by “${cover.text}” on line ${cover.line}`);
    for (const one of pattern.follow)
      if (pattern.follow.some((other) => other !== one && reaches(other, one)))
        report(list, row, `has “${one.text}” after “|”, which another covers`);
    return true;
  });
}

/** Whether what follows in one way always follows in the other. */
function reaches(wide: Following, narrow: Following): boolean {
  return wide.ends ? narrow.ends && wide.text === narrow.text : narrow.text.startsWith(wide.text);
}

/** Whether what must not follow never does where the letters of `tail` follow. */
function isNever(not: Following, tail: Following): boolean {
  if (tail.text.startsWith(not.text)) return not.ends && tail.text !== not.text;
  return tail.ends || !not.text.startsWith(tail.text);
}

/** Whether one pattern fits wherever another does. */
function covers(wide: Pattern, narrow: Pattern): boolean {
  if (!narrow.before.endsWith(wide.before) || !narrow.after.startsWith(wide.after)) return false;
  if (wide.starts && !(narrow.starts && wide.before === narrow.before)) return false;
  const rest = narrow.after.slice(wide.after.length);
  const tails: readonly Following[] = narrow.ends
    ? [{ text: rest, ends: true }]
    : narrow.follow.length > 0
      ? narrow.follow.map(({ text, ends }) => ({ text: rest + text, ends }))
      : [{ text: rest, ends: false }];
  const allows = (tail: Following): boolean =>
    wide.unless.every((not) => isNever(not, tail) || (rest === "" && narrow.unless.some((own) => reaches(own, not))));
  return tails.every(
    (tail) =>
      allows(tail) &&
      (!wide.ends || (tail.ends && tail.text === "")) &&
      (wide.follow.length === 0 || wide.follow.some((follow) => reaches(follow, tail))),
  );
}

/** Each row is taken away, and what it is tried in must not all sound the same. */
function checkEffect(
  list: WordList,
  live: Live,
  rows: readonly Listed[],
  language: Language,
  cases: readonly string[],
): void {
  const { tries } = list;
  if (tries === undefined) {
    problems.push(`${list.file}: ${list.name} has no line “# Try: …” that says in what its rows are tried`);
    return;
  }
  if (tries.length === 0) return;
  const sound = (text: string): string => JSON.stringify(speak(text, language.tag));
  const before = new Map<string, string>();
  for (const row of rows) {
    const texts = [...tries.flatMap((frame) => row.words.map((word) => frame.replaceAll("*", word))), ...cases];
    for (const text of texts) if (!before.has(text)) before.set(text, sound(text));
    tried += 1;
    const same = without(live, row.row, () => texts.every((text) => sound(text) === before.get(text)));
    if (same === undefined) report(list, row, "is not compiled yet: npm run languages");
    else if (same) report(list, row, `changes nothing in ${texts.slice(0, 6).join(", ")}`);
  }
}

/** What `run` gives while a list lacks a row; `undefined` where it does not have it. */
function without<T>(live: Live, row: string, run: () => T): T | undefined {
  if (typeof live === "function") {
    const rows = [...live().values()].find((rows) => rows.some((one) => one.row === row));
    const at = rows?.findIndex((one) => one.row === row) ?? -1;
    if (!rows || at < 0) return undefined;
    const [one] = rows.splice(at, 1);
    const result = run();
    rows.splice(at, 0, one!);
    return result;
  }
  const key = keysOf(row).find((key) => live.has(key));
  if (key === undefined) return undefined;
  const value = live instanceof Map ? live.get(key) : undefined;
  live.delete(key);
  const result = run();
  if (live instanceof Map) live.set(key, value);
  else live.add(key);
  return result;
}

/** Forms of the Russian stresses: every row must have one that no other row has. */
function checkForms(list: WordList, formsOf: Paradigms): void {
  const forms = list.rows.map(({ text }) => {
    const [stem = "", type] = text.split(" = ");
    return type === undefined ? [stem] : formsOf(stem, type);
  });
  const owners = new Map<string, number[]>();
  for (const [i, own] of forms.entries())
    for (const form of new Set(own)) owners.set(form, [...(owners.get(form) ?? []), i]);
  for (const [i, own] of forms.entries()) {
    tried += 1;
    if (own.some((form) => owners.get(form)!.length === 1)) continue;
    const other = owners.get(own[0]!)!.find((owner) => owner !== i)!;
    report(
      list,
      list.rows[i]!,
      `has no form of its own: “${list.rows[other]!.text}” on line ${list.rows[other]!.line} has “${own[0]!}”`,
    );
    for (const form of own)
      owners.set(
        form,
        owners.get(form)!.filter((owner) => owner !== i),
      );
  }
}
