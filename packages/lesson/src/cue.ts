/** A part of a subtitle: letters, or words of a phrase of the book. */
export type CuePiece = string | { readonly entry: string; readonly text: string };

/** A subtitle: from when to when it is shown, in seconds, and its lines. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: readonly CuePiece[];
}

/**
 * The letters of a subtitle. Never throws.
 *
 * ```ts
 * cueText({ from: 0, to: 1, text: ["Say ", { entry: "stop-now", text: "stop" }, "."] }); // "Say stop."
 * ```
 */
export function cueText({ text }: Pick<Cue, "text">): string {
  return text.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}
