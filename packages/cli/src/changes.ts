import { printable } from "@parley/book";
import {
  hasChanges,
  plainText,
  type Change,
  type EditionChanges,
  type EntryChange,
  type RespellingPiece,
  type Wording,
  type WorkChange,
} from "@parley/edition";
import type { Terminal } from "./terminal.ts";

/** How many changed entries are printed; the others are counted. */
const SHOWN = 3;

/** Print what changed since an older edition: the counts and the first entries, or all of them. */
export function printChanges(terminal: Terminal, changes: EditionChanges | undefined, all = false): void {
  if (changes) terminal.out(formatChanges(changes, all));
}

/**
 * What changed, as text: a line with the counts, then for each entry its number, its id and each change, old → new. Texts of the book
 * have control characters as codes.
 */
function formatChanges(changes: EditionChanges, all: boolean): string {
  const { since, entries, titles, languages, compared, works = [], lessons = [] } = changes;
  const { no, date, parley } = since;
  const name = no === undefined ? `the older edition (version ${parley})` : `edition ${no} (${date})`;
  if (!hasChanges(changes)) return `Nothing changed since ${printable(name)}.\n`;
  const count = (kind: EntryChange["change"]): number => entries.filter(({ change }) => change === kind).length;
  const counts = [
    ...(["new", "changed", "gone"] as const).map((kind) => `${count(kind)} ${kind}`),
    ...(works.length > 0 ? [`${works.length} of the paths and songs`] : []),
    ...(titles.length > 0 ? [`${titles.length} title${titles.length === 1 ? "" : "s"}`] : []),
    ...(lessons.length > 0 ? [`${lessons.length} lesson${lessons.length === 1 ? "" : "s"}`] : []),
  ];
  const lines = [`Since ${name}: ${counts.join(", ")}`];
  if (compared === "numbers") lines.push("  only numbers are compared: the older edition is of an older version");
  for (const tag of languages.new) lines.push(`  language  ${tag} is new`);
  for (const tag of languages.gone) lines.push(`  language  ${tag} is gone`);
  const rows = [
    ...titles.map((title) => [`  title     ${title.of}, ${title.lang}: ${arrow(title, (words) => words)}`]),
    ...lessons.map(({ id, change, langs = [] }) => [
      `  lesson    ${id}: ${change}${langs.length > 0 ? ` in ${langs.join(", ")}` : ""}`,
    ]),
    ...entries.map(rowsOf),
    ...works.map(workRows),
  ];
  lines.push(...(all ? rows : rows.slice(0, SHOWN)).flat());
  const rest = all ? 0 : rows.length - SHOWN;
  if (rest > 0) lines.push(`… and ${rest} more: --all shows them`);
  return lines.map((line) => `${printable(line)}\n`).join("");
}

/** The lines of one entry. */
function rowsOf(entry: EntryChange): string[] {
  const { id, no, change, number, moved, texts = {}, respellings = {}, answers, picture, other = [] } = entry;
  const rows = Object.entries(texts).map(
    ([lang, one]) => `${lang}: ${arrow(change === "gone" ? { new: one.old! } : one, wording)}`,
  );
  for (const [lang, readers] of Object.entries(respellings))
    for (const [reader, one] of Object.entries(readers))
      rows.push(`respelling of ${lang} for ${reader}: ${arrow(one, (says) => says.map(respelled).join(" / "))}`);
  if (number) rows.push(`number: ${arrow(number, (words) => words)}`);
  if (moved)
    rows.push(moved.old === moved.new ? "moved within its chapter" : `moved: ${arrow(moved, (words) => words)}`);
  if (answers) rows.push(`answers: ${arrow(answers, (value) => JSON.stringify(value))}`);
  if (picture)
    rows.push(
      picture.new === undefined ? "picture: gone" : picture.old === undefined ? "picture: new" : "picture: another one",
    );
  if (other.length > 0) rows.push(`also: ${other.join(", ")}`);
  return [`  ${change.padEnd(8)}  ${no} ${id}`, ...rows.map((row) => `      ${row}`)];
}

/** The lines of one path or song. */
function workRows({ id, change, titles, parts = [] }: WorkChange): string[] {
  const rows = Object.entries(titles).map(
    ([lang, one]) => `${lang}: ${arrow(change === "gone" ? { new: one.old! } : one, (words) => words)}`,
  );
  if (parts.length > 0) rows.push(`also: ${parts.join(", ")}`);
  return [`  ${change.padEnd(8)}  ${id}`, ...rows.map((row) => `      ${row}`)];
}

/** A change as `old → new`; only one of them where the other is missing. */
function arrow<T>({ old, new: now }: Change<T>, format: (value: T) => string): string {
  if (old === undefined) return now === undefined ? "" : format(now);
  return now === undefined ? `${format(old)} → (none)` : `${format(old)} → ${format(now)}`;
}

const wording = (wordings: readonly Wording[]): string =>
  wordings.map(({ when, text }) => (when ? `${Object.values(when).join(" ")}: ${text}` : text)).join(" / ");

/** A respelling with its stressed syllables in square brackets. */
const respelled = (pieces: readonly RespellingPiece[]): string =>
  plainText(
    pieces.map((piece) => (typeof piece === "object" && "stress" in piece ? `[${piece.stress}]` : piece)),
    ({ slot }) => `{${slot}}`,
  );
