import type { DeckNote } from "./deck.ts";

/** Text as HTML, also within the value of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)!};`);
}

/** Lines as HTML. */
export function linesHtml(lines: readonly string[]): string {
  return lines.map(escapeHtml).join("<br>");
}

/** The respelling of a note as HTML, stressed syllables bold. */
export function respellingHtml({ respelling }: Pick<DeckNote, "respelling">): string {
  const lines = respelling.map((syllables) =>
    syllables.map(({ text, stress }) => (stress ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text))).join(""),
  );
  return [...new Set(lines)].filter((line) => line !== "").join("<br>");
}
