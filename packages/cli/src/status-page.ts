import { missingWords } from "./missing-table.ts";
import { countCells, type Status, type StatusRow } from "./status-count.ts";

const CODES: { readonly [letter: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => CODES[letter]!);

/** A bar of signed, edited and draft texts, 120 units long. */
function bar({ texts, signed, edited, draft }: StatusRow): string {
  let x = 0;
  const part = (count: number, colour: string, what: string): string => {
    const width = texts === 0 ? 0 : (120 * count) / texts;
    const rect = `<rect x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="12" fill="${colour}"><title>${count} ${what}</title></rect>`;
    x += width;
    return rect;
  };
  const parts = [part(signed, "#1b7f3b", "signed"), part(edited, "#d9a300", "edited"), part(draft, "#b8b8b8", "draft")];
  return `<svg viewBox="0 0 120 12" width="120" height="12" role="img" aria-label="${signed} of ${texts} signed">${parts.join("")}</svg>`;
}

const row = (cells: readonly string[], tag = "td"): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;

/** The status of a book as one HTML page without scripts. Texts of the book are escaped. */
export function statusPage({ title, rows, all, next, signers }: Status): string {
  const heads = [
    "chapter",
    "language",
    "standing",
    "texts",
    "signed",
    "edited",
    "draft",
    "voice",
    "picture",
    "respelled",
    "checks",
  ];
  const body = [...rows, all].map((one) => row([escape(one.chapter), escape(one.lang), bar(one), ...countCells(one)]));
  const missing = next.map((one) => row([escape(one.id), escape(one.lang), escape(missingWords(one))]));
  const people = signers.map(([who, texts]) => row([escape(who), String(texts)]));
  return `<!doctype html>
<html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>body{font:16px/1.4 sans-serif;margin:1rem auto;max-width:60rem;padding:0 1rem}.wide{overflow-x:auto}.wide table{font-size:14px}table{border-collapse:collapse;margin:1rem 0}td,th{padding:.2rem .4rem;border-bottom:1px solid #ccc;text-align:start}</style>
<h1>${escape(title)}</h1>
<div class="wide"><table>${row(heads, "th")}${body.join("\n")}</table></div>
<h2>To sign next, what can hurt first</h2>
<table>${row(["text", "language", "missing"], "th")}${missing.join("\n")}</table>
<h2>Who signed</h2>
<table>${row(["person", "texts"], "th")}${people.join("\n")}</table>
</html>
`;
}
