import type { TemplatePiece } from "@parley/book";
import { languageFor, normalize, wordsOf, type Lexicon, type Readings, type Remark } from "@parley/sound";
import { withoutStress } from "@parley/sound/script";

/** A part of a text: words between slots, or a slot. */
export type WordPiece =
  | { readonly words: string; readonly written: string; readonly slot?: undefined }
  | { readonly slot: string; readonly form: string; readonly sample: string };

/** A text with slots in words, parallel to its template, and remarks for its author. */
export interface TemplateWords {
  readonly pieces: readonly WordPiece[];
  readonly remarks: readonly Remark[];
}

/**
 * The words of a text with slots. The whole sentence decides how a part of it is read, with a sample in each slot: «с» between
 * two slots is a preposition, alone it would be a unit. `sampleOf` gives the words of a slot.
 */
export function templateWords(
  template: readonly TemplatePiece[],
  sampleOf: (slot: string, form: string) => string,
  lang: string,
  { readings = {}, ipa = {} }: Lexicon,
): TemplateWords {
  const parts = template.map((piece) =>
    (piece.slot === undefined ? piece.text : sampleOf(piece.slot, piece.form)).normalize("NFC"),
  );
  if (!languageFor(lang)) return { pieces: template.map(asWritten), remarks: [] };
  const whole = inWords(parts, lang, readings) ?? alone(parts, lang, readings);
  return {
    pieces: template.map((piece, i) =>
      piece.slot === undefined
        ? { words: whole.words[i]!, written: parts[i]! }
        : { slot: piece.slot, form: piece.form, sample: parts[i]! },
    ),
    remarks: whole.remarks.flatMap(([i, remark]) => {
      const { slot, from } = template[i]!;
      const isSaid = Object.hasOwn(ipa, withoutStress(remark.word.toLowerCase()));
      return slot === undefined && !isSaid ? [{ ...remark, at: remark.at + from }] : [];
    }),
  };
}

const asWritten = (piece: TemplatePiece): WordPiece =>
  piece.slot === undefined
    ? { words: piece.text, written: piece.text }
    : { slot: piece.slot, form: piece.form, sample: "" };

/** The words of the parts of a text, and remarks with the part they are about. */
interface PartWords {
  readonly words: readonly string[];
  readonly remarks: readonly (readonly [part: number, Remark])[];
}

/** The parts of a sentence in words; `undefined` where words replace letters of several parts. */
function inWords(parts: readonly string[], lang: string, readings: Readings): PartWords | undefined {
  const starts = parts.map((_, i) => parts.slice(0, i).join("").length);
  const touched = (from: number, to: number): number[] =>
    parts.flatMap((part, i) => (starts[i]! < to && starts[i]! + part.length > from ? [i] : []));
  const { pieces, remarks } = normalize(parts.join(""), lang, readings);
  const words = parts.map(() => "");
  for (const { written, words: spoken, from } of pieces) {
    const own = touched(...from);
    if (written !== spoken && own.length > 1) return undefined;
    for (const i of own)
      words[i] +=
        written === spoken
          ? written.slice(Math.max(0, starts[i]! - from[0]), starts[i]! + parts[i]!.length - from[0])
          : spoken;
  }
  return {
    words,
    remarks: remarks.flatMap((remark) => {
      const [i] = touched(remark.at, remark.at + 1);
      return i === undefined ? [] : [[i, { ...remark, at: remark.at - starts[i]! }] as const];
    }),
  };
}

/** Each part in words without regard to the others. */
function alone(parts: readonly string[], lang: string, readings: Readings): PartWords {
  const normalized = parts.map((part) => normalize(part, lang, readings));
  return {
    words: normalized.map(wordsOf),
    remarks: normalized.flatMap(({ remarks }, i) => remarks.map((remark) => [i, remark] as const)),
  };
}
