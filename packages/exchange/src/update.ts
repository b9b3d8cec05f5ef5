/** What an import changes in an entry of a book. */
import { canonical, yamlText, type Book, type EntryEdit, type entriesOf, type SourceStep } from "@parley/book";
import { withoutStress } from "@parley/sound/script";
import { textKey } from "./columns.ts";
import { ACTS, ANSWERS, flowValue, withBraces } from "./entry-lines.ts";
import type { Problem } from "./problem.ts";
import { wordsOfCell, type CheckedRow } from "./row-check.ts";
import { columnName, type SheetFormat } from "./sheet.ts";
import { addedStep, detailsYaml } from "./source-step.ts";
import type { TableRow } from "./table.ts";

type Entry = ReturnType<typeof entriesOf>[number];

/** The edits that make an entry as its row is, and what of the row cannot be made. */
export interface EntryUpdate {
  readonly edits: readonly EntryEdit[];
  readonly problems: readonly Problem[];
}

/** A change of an entry that is there: the keys that lead to it, and the words before and after it. */
export interface EntryChange {
  readonly id: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What is known of the rows. */
interface UpdateOptions {
  /** Where changed texts are from. */
  readonly step?: SourceStep | undefined;
  readonly format?: SheetFormat;
}

/** The formats that have texts as they are shown: without stress marks, with filled slots. */
const SHOWN: ReadonlySet<string> = new Set(["obf", "obz", "txc", "apkg", "anki-text"]);

/** Compare a row with its entry. Never throws. */
export function updateOf(
  checked: CheckedRow,
  entry: Entry,
  chapter: string,
  { step, format = "xlsx" }: UpdateOptions = {},
): EntryUpdate {
  const { row, texts } = checked;
  const { id } = entry;
  const edits: EntryEdit[] = [];
  const problems: Problem[] = [];
  const report = (column: number, rule: string, text: string, message: string): void =>
    void problems.push({
      sheet: row.sheet,
      row: row.number,
      column: columnName(column),
      rule,
      level: "warning",
      text,
      fix: "",
      message,
    });
  const kept = countKept(checked, entry);
  const varied = new Set<string>();
  for (const [key, cell] of row.texts) {
    const words = texts.get(key);
    const { tag, when, column } = cell;
    if (words === undefined || varied.has(tag)) continue;
    const variants = entry.text[tag] ?? [];
    const at = variants.findIndex((variant) => textKey(tag, { ...variant.when }) === key);
    const there = variants[at]?.text;
    if (isSplit(checked, tag, variants)) {
      varied.add(tag);
      edits.push({ id, keys: ["text", tag], value: undefined }, ...variantEdits(checked, entry, tag, step));
      continue;
    }
    if (there === words || there === withBraces(words) || (there === undefined && words === "")) continue;
    if (SHOWN.has(format) && there !== undefined && words !== "") {
      if (withoutStress(there) === withoutStress(words)) continue;
      if (/\{/.test(there) && !/\{/.test(words)) {
        report(
          column,
          "import.slot",
          words,
          `the text of “${id}” in ${tag} has slots, and this one has none: it stays`,
        );
        continue;
      }
    }
    if (words === "" && kept === 0) {
      report(column, "import.empty", there ?? "", `“${id}” would have no text left, so it stays`);
      continue;
    }
    if (there === undefined && variants.length > 0) {
      if (variants.some(({ text }) => text === words)) continue;
      report(
        column,
        "import.variant",
        words,
        `“${id}” has variants in ${tag}, and none for ${Object.values(when).join(" ") || "everybody"}`,
      );
      continue;
    }
    if (words === "") {
      if (variants.length > 1) {
        report(column, "import.variant", there ?? "", `a variant of “${id}” in ${tag} is deleted in the book itself`);
        continue;
      }
      edits.push({ id, keys: ["text", tag], value: undefined });
      report(
        column,
        "import.removed",
        there ?? "",
        `the text of “${id}” in ${tag} is deleted, because its cell is empty`,
      );
      continue;
    }
    if (there === undefined && isVaried(row, tag)) {
      // Variants of a text that is new, the one for everybody last.
      varied.add(tag);
      edits.push(...variantEdits(checked, entry, tag, step));
      continue;
    }
    const place = variants.length > 1 ? ["text", tag, at] : ["text", tag];
    edits.push({ id, keys: variants.length > 1 ? [...place, "text"] : place, value: words });
    for (const one of [...(cell.cell?.beside?.source ?? []).slice(-1), ...(step ? [step] : [])]) {
      const item = addedStep(one, variants[at]?.source ?? []);
      if (item !== undefined) edits.push({ id, keys: [...place, "source"], value: undefined, item });
    }
  }
  for (const [tag, { text }] of row.notes) {
    if (tag === "") continue;
    const words = wordsOfCell(text);
    if (words !== (entry.note[tag] ?? "")) {
      const isLast = words === "" && Object.keys(entry.note).length === 1;
      edits.push({ id, keys: isLast ? ["note"] : ["note", tag], value: words === "" ? undefined : words });
    }
  }
  for (const [tag, words] of Object.entries(checked.notes))
    if (entry.note[tag] === undefined) edits.push({ id, keys: ["note", tag], value: words });
  for (const slot of checked.slots)
    if (!Object.hasOwn(entry.slots, slot)) edits.push({ id, keys: ["slots", slot, "type"], value: "name" });
  fieldEdits(checked, entry, chapter, edits, report);
  return { edits, problems };
}

/** What edits change in an entry; where a text is from is left out. */
export function changesOf(edits: readonly EntryEdit[], entry: Entry): EntryChange[] {
  const all = edits.filter(({ keys, item }) => keys.at(-1) !== "source" && (item === undefined || keys.length === 2));
  return Array.from(
    Map.groupBy(all, ({ keys }) => keys.join(" ")),
    ([what, [edit, ...more]]) => {
      const [first, tag, at] = edit!.keys;
      const there: unknown = entry[first as keyof Entry];
      const before =
        first === "text"
          ? entry.text[tag!]?.[Number(at ?? 0)]?.text
          : first === "note"
            ? entry.note[String(tag)]
            : there;
      const after = [edit!, ...more].flatMap(({ value, item }) => value ?? item ?? []).join(", ");
      return { id: entry.id, what, before: typeof before === "string" ? before : "", after };
    },
  );
}

/** Whether a row has a variant of a text for somebody. */
const isVaried = ({ texts }: TableRow, tag: string): boolean =>
  [...texts.values()].some((cell) => cell.tag === tag && cell.text.trim() !== "" && Object.keys(cell.when).length > 0);

/** Whether a row has the first variants of a text that an entry has for everybody, and with nothing beside it. */
function isSplit(checked: CheckedRow, tag: string, variants: Entry["text"][string]): boolean {
  const [only] = variants;
  if (!only || variants.length > 1 || Object.keys(only.when).length > 0) return false;
  if (only.audio.length > 0 || only.gloss !== undefined || Object.keys(only.say).length > 0) return false;
  return Array.from(checked.row.texts).some(
    ([key, cell]) => cell.tag === tag && Object.keys(cell.when).length > 0 && (checked.texts.get(key) ?? "") !== "",
  );
}

/** The edits that add the variants of a text that an entry has not, or has for everybody only. */
function variantEdits(
  { row, texts }: CheckedRow,
  { id, text }: Entry,
  tag: string,
  step: SourceStep | undefined,
): EntryEdit[] {
  const [there] = text[tag] ?? [];
  const cells = Array.from(row.texts)
    .filter(([key, cell]) => cell.tag === tag && (texts.get(key) ?? "") !== "")
    .map(([key, { when }]) => ({ when, words: texts.get(key)! }));
  const isKept = there !== undefined && !row.texts.has(textKey(tag, {}));
  const all = isKept ? [...cells, { when: {}, words: there.text }] : cells;
  const sorted = all.toSorted((a, b) => Object.keys(b.when).length - Object.keys(a.when).length);
  return sorted.map(({ when, words }) => {
    const pairs = Object.entries(when).map(([name, value]) => `${name}: ${value}`);
    const source = words === there?.text ? there.source : step ? [step] : [];
    const parts = [
      ...(pairs.length === 0 ? [] : [`when: { ${pairs.join(", ")} }`]),
      `text: ${yamlText(words, true)}`,
      ...detailsYaml({ source }),
    ];
    return { id, keys: ["text", tag], value: undefined, item: `{ ${parts.join(", ")} }` };
  });
}

/** How many texts an entry has after an update. */
function countKept({ row, texts }: CheckedRow, entry: Entry): number {
  const keys = new Set(
    Object.entries(entry.text).flatMap(([tag, variants]) => variants.map(({ when }) => textKey(tag, { ...when }))),
  );
  for (const key of row.texts.keys()) {
    const words = texts.get(key);
    if (words === "") keys.delete(key);
    else if (words !== undefined) keys.add(key);
  }
  return keys.size;
}

/** Edits of the act and the answers; id, number and chapter stay as they are in the book. */
function fieldEdits(
  { row }: CheckedRow,
  entry: Entry,
  chapter: string,
  edits: EntryEdit[],
  report: (column: number, rule: string, text: string, message: string) => void,
): void {
  const { id } = entry;
  const { act, answers, no } = row;
  if (act && act.text.toLowerCase() !== (entry.act ?? entry.kind)) {
    if (ACTS.has(act.text.toLowerCase()) && entry.kind !== "term")
      edits.push({ id, keys: ["act"], value: act.text.toLowerCase() });
    else report(act.column, "import.act", act.text, `“${act.text}” is no act of “${id}”`);
  }
  if (answers && answers.text !== answersText(entry.answers)) {
    if (ANSWERS.has(answers.text) && (entry.answers === undefined || typeof entry.answers === "string"))
      edits.push({ id, keys: ["answers"], value: answers.text });
    else
      report(answers.column, "import.answers", answers.text, `the answers of “${id}” are changed in the book itself`);
  }
  for (const [key, value] of Object.entries(row.fields)) {
    const there: unknown = Object.hasOwn(entry, key) ? entry[key as keyof Entry] : undefined;
    if (canonical(value) === canonical(there ?? null)) continue;
    if (typeof value === "string" && (there === undefined || typeof there === "string"))
      edits.push({ id, keys: [key], value });
    else report(0, "import.field", flowValue(value) ?? "", `“${key}” of “${id}” is changed in the book itself`);
  }
  if (no && no.text !== entry.no)
    report(no.column, "import.number", no.text, `the number of “${id}” stays ${entry.no}`);
  if (
    row.chapter &&
    row.chapter.column > 0 &&
    row.id &&
    row.chapter.text !== chapter &&
    /^\d{2,3}-/.test(row.chapter.text)
  )
    report(row.chapter.column, "import.chapter", row.chapter.text, `“${id}” stays in the chapter ${chapter}`);
}

/** A list, or the keys of an object with their values: `unit minute, min 1`. */
function listed(value: readonly string[] | object): string {
  if (Array.isArray(value)) return value.join(", ");
  return Object.entries(value)
    .map(([key, one]) => `${key} ${Array.isArray(one) ? one.join(" ") : String(one)}`)
    .join(", ");
}

/** The answers of an entry as a cell has them. */
export function answersText(answers: Entry["answers"]): string {
  if (answers === undefined || typeof answers === "string") return answers ?? "";
  if ("number" in answers)
    return `number: ${typeof answers.number === "string" ? answers.number : listed(answers.number)}`;
  if ("when" in answers) return `when: ${answers.when}`;
  return `${answers.several ? "several" : "choice"}: ${listed(answers.choice)}`;
}

/** The chapter's file of each entry of a book. */
export const chaptersOf = (book: Book): Map<string, string> =>
  new Map(book.chapters.flatMap(({ id, entries }) => entries.map((entry) => [entry.id, id] as const)));
