import type { TemplatePiece } from "@parley/book";
import type { Span } from "@parley/sound";

/** A slot in a text or a respelling: its name, and the form of its value (a case, a particle) if there is one. */
export interface SlotPiece {
  readonly slot: string;
  readonly form?: string;
}

/** A stressed syllable. */
export interface StressedPiece {
  readonly stress: string;
}

/** A piece of a text: words or a slot. A text without slots is one piece. */
export type TextPiece = string | SlotPiece;

/** A piece of a respelling: a syllable, a separator or a slot. */
export type RespellingPiece = string | StressedPiece | SlotPiece;

/**
 * Whether a piece is a slot. Never throws.
 *
 * ```ts
 * isSlot({ slot: "n" }); // true
 * isSlot("вода"); // false
 * ```
 */
export function isSlot(piece: RespellingPiece): piece is SlotPiece {
  return typeof piece === "object" && "slot" in piece;
}

/**
 * The letters of a piece; `""` for a slot. Never throws.
 *
 * ```ts
 * lettersOf({ stress: "да" }); // "да"
 * ```
 */
export function lettersOf(piece: RespellingPiece): string {
  if (typeof piece === "string") return piece;
  return "stress" in piece ? piece.stress : "";
}

/**
 * Pieces as one string, with slots as `filled` gives them (default: a space). Never throws.
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

/** The pieces of a template. */
export function textPieces(template: readonly TemplatePiece[]): TextPiece[] {
  return template.map((piece) => (piece.slot === undefined ? piece.text : slotPiece(piece.slot, piece.form)));
}

/** The pieces of a respelling, one for each span with letters. */
export function respellingPieces(spans: readonly Span[]): RespellingPiece[] {
  return spans.filter(({ text }) => text !== "").map(({ text, stress }) => (stress ? { stress: text } : text));
}
