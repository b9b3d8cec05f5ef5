import type { TemplatePiece } from "@parley/book";
import type { Span } from "@parley/sound";

/** A slot in a text or a respelling: which one, and the form it is filled in (a case, a particle) where one is asked for. */
export interface SlotPiece {
  readonly slot: string;
  readonly form?: string;
}

/** A syllable that is stressed. */
export interface StressedPiece {
  readonly stress: string;
}

/** A text in pieces: words as they stand, and slots. A text without slots is one piece. */
export type TextPiece = string | SlotPiece;

/** A respelling in pieces: a syllable each, what stands between words, and slots. */
export type RespellingPiece = string | StressedPiece | SlotPiece;

/** Whether a piece is a slot. */
export function isSlot(piece: RespellingPiece): piece is SlotPiece {
  return typeof piece === "object" && "slot" in piece;
}

/** The letters of a piece; none of a slot. */
export function lettersOf(piece: RespellingPiece): string {
  if (typeof piece === "string") return piece;
  return "stress" in piece ? piece.stress : "";
}

/**
 * Pieces as one string, slots as `filled` gives them (default: a space).
 *
 * ```ts
 * plainText(["Подожди́те ", { slot: "n", form: "acc" }, "."], () => "5 мину́т"); // "Подожди́те 5 мину́т."
 * ```
 */
export function plainText(pieces: readonly RespellingPiece[], filled: (slot: SlotPiece) => string = () => " "): string {
  let whole = "";
  for (const piece of pieces) whole += isSlot(piece) ? filled(piece) : lettersOf(piece);
  return whole;
}

/** A slot of a template. */
export function slotPiece(slot: string, form: string): SlotPiece {
  return form === "" ? { slot } : { slot, form };
}

/** A template as pieces of a text. */
export function textPieces(template: readonly TemplatePiece[]): TextPiece[] {
  return template.map((piece) => (piece.slot === undefined ? piece.text : slotPiece(piece.slot, piece.form)));
}

/** Spans of a respelling as pieces, one a syllable. */
export function respellingPieces(spans: readonly Span[]): RespellingPiece[] {
  return spans.filter(({ text }) => text !== "").map(({ text, stress }) => (stress ? { stress: text } : text));
}
