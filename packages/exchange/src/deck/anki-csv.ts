import { plainRespelling, type Deck, type DeckNote } from "./deck.ts";
import { escapeHtml, linesHtml, respellingHtml } from "./html.ts";

/** The columns, in this order. The names stand in a comment line, which Anki skips. */
const COLUMNS = ["guid", "deck", "meaning", "phrase", "respelling", "number", "note", "standing", "tags"] as const;

/**
 * A text file that Anki imports (2.1.54 or later), with its header lines: comma-separated HTML, a column each for guid, deck and tags. Notes
 * are recognised by their guid, so a later file changes words and keeps what was learned. It has no recordings or pictures.
 */
export function writeAnkiCsv(deck: Deck): string {
  const header = [
    "#separator:Comma",
    "#html:true",
    "#guid column:1",
    "#deck column:2",
    `#tags column:${COLUMNS.length}`,
    `#columns:${COLUMNS.join(",")}`,
  ];
  const top = `${deckName(deck.title)} (${deck.learner} → ${deck.learned})`;
  const rows = deck.notes.map((note) =>
    [
      note.guid,
      `${top}::${deckName(`${note.chapter.no} ${note.chapter.title}`)}`,
      inert(linesHtml(note.meaning)),
      inert(linesHtml(note.phrase)),
      inert(respellingHtml(note)),
      note.no,
      inert(escapeHtml(note.note)),
      note.standing,
      note.tags.map((tag) => tag.replaceAll(/\s+/g, "_")).join(" "),
    ]
      .map(quoted)
      .join(","),
  );
  return `${[...header, ...rows].join("\n")}\n`;
}

const deckName = (name: string): string => name.replaceAll("::", ":").trim();

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""').replaceAll(/[\r\n]+/g, "<br>")}"`;

/** A cell that no spreadsheet takes for a formula: its first letter as a character of HTML. */
const inert = (html: string): string => (/^[=+\-@\t]/.test(html) ? `&#${html.codePointAt(0)};${html.slice(1)}` : html);

/**
 * A text file that Mnemosyne imports as vocabulary cards (“tab-separated text files”): the phrase, its respelling, its meaning. Each
 * becomes a card to recognise and a card to produce.
 */
export function writeMnemosyne({ notes }: Deck): string {
  const line = ({ phrase, respelling, meaning, no }: DeckNote): string =>
    [phrase.join(" / "), [...new Set(respelling.map(plainRespelling))].join(" / "), `${meaning.join(" / ")} (${no})`]
      .map((cell) => escapeHtml(cell.replaceAll(/\s+/g, " ").trim()))
      .join("\t");
  return notes.map((note) => `${line(note)}\n`).join("");
}
