import { languageOf, parseTemplate, type Variant } from "@parley/book";
import { languageFor, speak, write, type Known, type Remark, type Span, type StyleName } from "@parley/sound";
import type { Says } from "./edition.ts";

/** A brace that is a brace, as texts and spans write it. */
const doubled = (text: string): string => text.replaceAll("{", "{{").replaceAll("}", "}}");

/** The respellings of one variant for each reader, and what its author should look at. */
export function respell(
  variant: Pick<Variant, "text" | "say">,
  lang: string,
  readers: readonly string[],
  known: Known,
  styles: readonly StyleName[],
): { says: { [reader: string]: Says }; remarks: Remark[] } {
  if (!languageFor(lang)) return { says: {}, remarks: [] };
  const remarks: Remark[] = [];
  const pieces = parseTemplate(variant.text).pieces.map((piece) => {
    if (piece.slot !== undefined) return piece;
    const sound = speak(piece.text, languageOf(lang), known);
    remarks.push(...sound.remarks.map((remark) => ({ ...remark, at: remark.at + piece.from })));
    return { ...piece, sound };
  });
  const says: { [reader: string]: Says } = {};
  for (const reader of readers) {
    if (!languageFor(reader) || languageOf(reader) === languageOf(lang)) continue;
    const own = variant.say[reader];
    const spans = (style: "say" | "standard"): Span[] =>
      pieces.flatMap((piece): Span[] => {
        if (!("sound" in piece)) return [{ text: piece.text, from: [piece.from, piece.from + piece.text.length] }];
        return write(piece.sound, languageOf(reader), style).map((span) => ({
          ...span,
          text: doubled(span.text),
          from: [span.from[0] + piece.from, span.from[1] + piece.from] as const,
        }));
      });
    says[reader] = {
      say: own === undefined ? spans("say") : [{ text: own, from: [0, variant.text.length] }],
      standard: styles.includes("standard") ? spans("standard") : [],
    };
  }
  return { says, remarks };
}
