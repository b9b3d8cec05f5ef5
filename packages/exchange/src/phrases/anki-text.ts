/** Notes that Anki exported as text: lines that begin with # say how the fields are written. */
import { readDelimited } from "../delimited.ts";
import type { PhraseFile } from "../sheet.ts";
import { notesSheet } from "./anki-notes.ts";

const HEAD =
  /^#(separator|html|columns|tags column|deck column|notetype column|guid column|deck|notetype|tags|if matches):(.*)$/i;

const SEPARATORS: { readonly [name: string]: string } = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  space: " ",
  pipe: "|",
  colon: ":",
};

/** Whether a text is an export of notes. */
export const isAnkiText = (text: string): boolean => HEAD.test(/^\ufeff?([^\r\n]*)/u.exec(text)?.[1] ?? "");

/** The notes of an export. Throws a `SheetError` above the limits of spreadsheets. */
export function readAnkiText(text: string): PhraseFile {
  const head = new Map<string, string>();
  let at = text.startsWith("\ufeff") ? 1 : 0;
  for (;;) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, "");
    const [, key, value] = HEAD.exec(line) ?? [];
    if (key === undefined || value === undefined) break;
    head.set(key.toLowerCase(), value.trim());
    if (end < 0) {
      at = text.length;
      break;
    }
    at = end + 1;
  }
  const named = head.get("separator") ?? "tab";
  const separator = SEPARATORS[named.toLowerCase()] ?? (named.length === 1 ? named : "\t");
  const { rows } = readDelimited(text.slice(at), separator);
  const column = (key: string): number => Number(head.get(key) ?? "0") - 1;
  const special = new Set(["tags column", "deck column", "notetype column", "guid column"].map(column));
  const width = Math.max(0, ...rows.map(({ cells }) => Math.max(...cells.keys()) + 1));
  const numbers = Array.from({ length: width }, (_, i) => i).filter((i) => !special.has(i));
  const names = (head.get("columns") ?? "").split(separator);
  const isHtml = head.get("html") !== "false";
  const counts = new Map<string, number>();
  const sheet = notesSheet(
    { name: head.get("notetype") ?? "", fields: numbers.map((i) => names[i]?.trim() || `field ${i + 1}`) },
    rows.map(({ cells }) => ({
      fields: numbers.map((i) => escaped(cells.get(i)?.text ?? "", isHtml)),
      deck: cells.get(column("deck column"))?.text ?? head.get("deck") ?? "",
    })),
    (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
  );
  return { format: "anki-text", sheets: [sheet], remarks: Array.from(counts, ([what, count]) => `${count} ${what}`) };
}

/** A field that is no HTML, as HTML. */
const escaped = (field: string, isHtml: boolean): string =>
  isHtml
    ? field
    : field.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");
