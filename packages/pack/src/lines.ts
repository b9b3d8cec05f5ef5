import { isSlot, type RespellingPiece, type SlotPiece } from "@parley/edition";

/** Marks before the next piece, a stressed syllable and a slot. They are control characters, which are removed from texts. */
const NEXT = "\u007f";
const STRESSED = "\u0080";
const SLOT = "\u0081";
/** Separates the name of a slot, its form and its context. */
const DETAIL = "|";
const CONTROLS = /[\u007f-\u0081]/g;

/**
 * The pieces of a text or a respelling as one string, a “line”: it compresses better than a list. Control characters U+007F to
 * U+0081 in the pieces are removed. Never throws.
 *
 * ```ts
 * templateOf(joinPieces(["물 ", { slot: "n", form: "acc" }])); // "물 {n|acc}"
 * ```
 */
export function joinPieces(pieces: readonly RespellingPiece[]): string {
  return pieces
    .map((piece) => {
      if (isSlot(piece)) return SLOT + piece.slot + detailsOf(piece);
      const letters = (typeof piece === "string" ? piece : piece.stress).replace(CONTROLS, "");
      return typeof piece === "string" ? letters : STRESSED + letters;
    })
    .join(NEXT);
}

/** The form of a slot, and its context, where there are any. */
function detailsOf({ form, context }: SlotPiece): string {
  if (context !== undefined) return DETAIL + (form ?? "") + DETAIL + context;
  return form === undefined ? "" : DETAIL + form;
}

/** The pieces of a line: the inverse of `joinPieces`. */
export function splitPieces(line: string): RespellingPiece[] {
  if (line === "") return [];
  return line.split(NEXT).map((part): RespellingPiece => {
    if (part.startsWith(STRESSED)) return { stress: part.slice(1) };
    return part.startsWith(SLOT) ? slotOf(part.slice(1)) : part;
  });
}

function slotOf(part: string): SlotPiece {
  const [slot = "", form = "", context] = part.split(DETAIL);
  return { slot, ...(form === "" ? {} : { form }), ...(context === undefined ? {} : { context }) };
}

/**
 * A line as a template, as the book writes a text: a slot is in braces, a brace in the text is doubled. Never throws.
 *
 * ```ts
 * templateOf(joinPieces(["{a} ", { slot: "n" }])); // "{{a}} {n}"
 * ```
 */
export function templateOf(line: string): string {
  return splitPieces(line)
    .map((piece) => {
      if (isSlot(piece)) return `{${piece.slot}${piece.form === undefined ? "" : DETAIL + piece.form}}`;
      const letters = typeof piece === "string" ? piece : piece.stress;
      return letters.replaceAll("{", "{{").replaceAll("}", "}}");
    })
    .join("");
}
