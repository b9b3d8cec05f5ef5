/** Phrasebooks of Wikivoyage in wikitext: definition lists, `; phrase : translation (''pronunciation'')`, under headings. */
import type { GivenColumn, PhraseFile } from "../sheet.ts";
import { phraseSheet, type PhraseRow } from "./phrase-sheet.ts";

/** Whether a text is wikitext with a list of phrases. */
export function isWikitext(text: string): boolean {
  const head = text.slice(0, 200_000);
  const terms = head.match(/^;[^\n]*$/gm) ?? [];
  return (
    terms.length >= 2 &&
    /^={2,5}[^=\n]+={2,5}\s*$/m.test(head) &&
    terms.some((line) => line.includes(":") || /\n:/.test(head))
  );
}

const COLUMNS: readonly GivenColumn[] = [
  { header: "chapter", meaning: { kind: "chapter" } },
  { header: "phrase" },
  { header: "translation" },
];

/** The phrases of a page. Pronunciations are left out and counted. Never throws, but above the limits of spreadsheets. */
export function readWikitext(text: string): PhraseFile {
  const rows: PhraseRow[] = [];
  let chapter = "";
  let term: string | undefined;
  let pronunciations = 0;
  let untranslated = 0;
  const add = (phrase: string, translation: string): void => {
    const spoken = withoutPronunciation(translation);
    const [first, second] = [plain(phrase), plain(spoken)];
    if (first === "") return;
    if (second === "") {
      untranslated += 1;
      return;
    }
    if (spoken !== translation) pronunciations += 1;
    rows.push({
      cells: new Map([
        ["chapter", chapter],
        ["phrase", first],
        ["translation", second],
      ]),
    });
  };
  for (const line of withoutComments(text).split(/\r?\n/)) {
    const [, heading] = /^={2,6}\s*([^=]+?)\s*={2,6}\s*$/.exec(line) ?? [];
    if (heading !== undefined) chapter = plain(heading);
    if (line.startsWith(";")) {
      const colon = colonOf(line);
      term = colon < 0 ? line.slice(1) : undefined;
      if (colon >= 0) add(line.slice(1, colon), line.slice(colon + 1));
    } else if (line.startsWith(":") && term !== undefined) {
      add(term, line.slice(1));
      term = undefined;
    } else if (line.trim() !== "") term = undefined;
  }
  const isWikivoyage = /\{\{\s*(?:phrase(?:guide|book)|(?:guide|usable|outline|star|stub)phrasebook)|wikivoyage/i.test(
    text,
  );
  return {
    format: "wikitext",
    sheets: [phraseSheet("", COLUMNS, rows)],
    ...(isWikivoyage ? { origin: { where: "Wikivoyage", licence: "CC-BY-SA-4.0" } } : {}),
    remarks: [
      ...(pronunciations > 0 ? [`${pronunciations} pronunciations are not imported: Parley writes them`] : []),
      ...(untranslated > 0 ? [`${untranslated} phrases have no translation: they are not imported`] : []),
    ],
  };
}

/** The first colon of a line that is not within a link, a template or an address. */
function colonOf(line: string): number {
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const two = line.slice(at, at + 2);
    if (two === "[[" || two === "{{") depth += 1;
    else if (two === "]]" || two === "}}") depth -= 1;
    else if (line[at] === ":" && depth <= 0 && !line.startsWith("://", at)) return at;
  }
  return -1;
}

const withoutComments = (text: string): string => {
  const parts = text.split("<!--");
  return parts
    .map((part, i) => (i === 0 ? part : part.includes("-->") ? part.slice(part.indexOf("-->") + 3) : ""))
    .join("");
};

/** A translation without what stands in italics or brackets with italics, which is how it sounds. */
function withoutPronunciation(text: string): string {
  const bracket = text.search(/\(\s*''/);
  const italics = text.search(/''/);
  const bold = text.search(/'''/);
  const at = bracket >= 0 ? bracket : bold >= 0 && bold === italics ? -1 : italics > 0 ? italics : -1;
  return at < 0 ? text : text.slice(0, at);
}

/** Wikitext as plain text: links and templates give their last part; bold, italics and tags go. */
function plain(text: string): string {
  return text
    .replace(/<ref[^<>]*\/>/gi, "")
    .split(/<ref[^<>]*>/i)
    .map((part, i) =>
      i === 0 ? part : part.slice(part.search(/<\/ref>/i) < 0 ? part.length : part.search(/<\/ref>/i) + 6),
    )
    .join("")
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, "$1")
    .replace(/\{\{([^{}]*)\}\}/g, (_, inner: string) => {
      const parts = inner.split("|").filter((part) => !/^\s*\w+\s*=/.test(part));
      return parts.length > 1 ? parts.at(-1)! : "";
    })
    .replace(/'{2,5}/g, "")
    .replace(/<br\s*\/?>/gi, " / ")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replaceAll("&nbsp;", " ")
    .replace(/\s+/g, " ")
    .trim();
}
