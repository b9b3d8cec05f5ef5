import type { TemplatePiece } from "@parley/book";
import type { Span } from "@parley/sound";

/**
 * A slot in a text or a respelling: its name, the form of its value (a case, a particle) if there is one, and the number of its
 * context if its values are pronounced together with the words beside it.
 */
export interface SlotPiece {
  readonly slot: string;
  readonly form?: string;
  readonly context?: string;
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
export function slotPiece(slot: string, form: string, context?: string): SlotPiece {
  return { slot, ...(form === "" ? {} : { form }), ...(context === undefined ? {} : { context }) };
}

/** The pieces of a template. `contexts` are those of its slots, parallel to it. */
export function textPieces(
  template: readonly TemplatePiece[],
  contexts: readonly (string | undefined)[] = [],
): TextPiece[] {
  return template.map((piece, i) =>
    piece.slot === undefined ? piece.text : slotPiece(piece.slot, piece.form, contexts[i]),
  );
}

/** The pieces of a respelling, one for each span with letters. */
export function respellingPieces(spans: readonly Span[]): RespellingPiece[] {
  return spans.filter(({ text }) => text !== "").map(({ text, stress }) => (stress ? { stress: text } : text));
}
