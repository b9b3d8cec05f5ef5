/** Spaces at which a line does not end, between words that were laid out. */
import { mergeLetters, piecesWidth, SPACE, type Piece } from "./line-layout.ts";

/** Whether each word stays with the next one: a number that ends its line or its clause stays with the word before. */
export function lastNumber(words: readonly string[]): boolean[] {
  return words.map((_, i) => {
    const next = words[i + 1];
    return (
      next !== undefined && /^\p{Nd}{1,4}[.,!?…:;]*$/u.test(next) && (i + 2 === words.length || !/\p{Nd}$/u.test(next))
    );
  });
}

/**
 * Pieces of a line, where the space after a word that is tied cannot end it, unless both words together are wider than their column,
 * in em. Pieces of which the words are not those that were counted stay as they are.
 */
export function tieSpaces(pieces: readonly Piece[], tied: readonly boolean[], column: number): readonly Piece[] {
  if (!tied.includes(true)) return pieces;
  // The words of the line: where the pieces have spaces.
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      parts.at(-1)!.push(piece);
      continue;
    }
    for (const [i, letters] of piece.split(" ").entries()) {
      if (i > 0) parts.push([]);
      if (letters !== "") parts.at(-1)!.push(letters);
    }
  }
  // Words in one box are tied already.
  const sizes = parts.map((part) => 1 + part.reduce((sum, piece) => sum + spacesIn(piece), 0));
  if (sizes.reduce((sum, size) => sum + size, 0) !== tied.length) return pieces;
  const line: Piece[] = [];
  let [last, before] = [-1, 0];
  for (const [i, part] of parts.entries()) {
    const width = piecesWidth(part);
    const isTied = i > 0 && tied[last] === true && before + SPACE + width < column;
    if (i > 0) line.push(isTied ? "\u00a0" : " ");
    line.push(...part);
    before = width + (isTied ? before + SPACE : 0);
    last += sizes[i]!;
  }
  return mergeLetters(line);
}

function spacesIn(piece: Piece): number {
  if (typeof piece === "string") return piece.split(" ").length - 1;
  const inner = "w" in piece ? piece.w : "b" in piece ? piece.b : "g" in piece ? piece.g : "h" in piece ? piece.h : [];
  return inner.reduce((sum: number, one) => sum + spacesIn(one), 0);
}
