import { isSlot, type RespellingPiece, type SlotPiece } from "@parley/edition";

/** Before a piece that follows another, before a stressed syllable, before a slot: control characters, which no text has. */
const NEXT = "\u007f";
const STRESSED = "\u0080";
const SLOT = "\u0081";
/** Between the name of a slot and its form. */
const FORM = "|";
const CONTROLS = /[\u007f-\u0081]/g;

/** Pieces of a text or a respelling as one line, which deflates better than a list does. */
export function joinPieces(pieces: readonly RespellingPiece[]): string {
  return pieces
    .map((piece) => {
      if (isSlot(piece)) return SLOT + piece.slot + (piece.form === undefined ? "" : FORM + piece.form);
      const letters = (typeof piece === "string" ? piece : piece.stress).replace(CONTROLS, "");
      return typeof piece === "string" ? letters : STRESSED + letters;
    })
    .join(NEXT);
}

/** The pieces of a line. */
export function splitPieces(line: string): RespellingPiece[] {
  if (line === "") return [];
  return line.split(NEXT).map((part): RespellingPiece => {
    if (part.startsWith(STRESSED)) return { stress: part.slice(1) };
    return part.startsWith(SLOT) ? slotOf(part.slice(1)) : part;
  });
}

function slotOf(part: string): SlotPiece {
  const at = part.indexOf(FORM);
  return at < 0 ? { slot: part } : { slot: part.slice(0, at), form: part.slice(at + 1) };
}

/** A line as a book writes such a text: slots in braces, braces twice. */
export function templateOf(line: string): string {
  return splitPieces(line)
    .map((piece) => {
      if (isSlot(piece)) return `{${piece.slot}${piece.form === undefined ? "" : FORM + piece.form}}`;
      const letters = typeof piece === "string" ? piece : piece.stress;
      return letters.replaceAll("{", "{{").replaceAll("}", "}}");
    })
    .join("");
}
