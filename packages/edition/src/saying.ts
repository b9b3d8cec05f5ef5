import { entriesOf, languageOf, tagFor, parseTemplate, type Book, type Entry, type Variant } from "@parley/book";
import { fill, languageFor, plain, speak, write, type Known } from "@parley/sound";
import { withoutStress } from "@parley/sound/script";

/**
 * What a speaking machine is given so that it says some words: Korean as it is said and not as it is spelt (감사함니다), for
 * machines read its letters one by one; no stress marks, which they take for something else.
 */
export function asSaid(words: string, lang: string, known: Known): string {
  const language = languageOf(lang);
  const said = languageFor(lang)?.readAsSaid ? plain(write(speak(words, language, known), language, "say")) : words;
  return withoutStress(said).replace(/\s+/g, " ").trim();
}

/**
 * A text as a machine is to say it, gaps filled with their samples. `undefined` for a sign, which is read and not said, and where a
 * gap has no sample.
 */
export function sayingOf(
  book: Book,
  { text }: Pick<Variant, "text">,
  lang: string,
  entry: Entry,
  known: Known,
): string | undefined {
  if (entry.kind === "sign") return undefined;
  const parts: string[] = [];
  for (const piece of parseTemplate(text).pieces) {
    if (piece.slot === undefined) {
      parts.push(piece.text);
      continue;
    }
    const { form } = piece;
    const slot = entry.slots[piece.slot];
    if (slot?.sample === undefined || !languageFor(lang)) return undefined;
    const { type, unit, sample } = slot;
    const value = type === "term" ? termOf(book, String(sample), lang) : sample;
    parts.push(fill(lang, { type, ...(unit === undefined ? {} : { unit }), form, value }).spoken);
  }
  return asSaid(parts.join(""), lang, known);
}

/**
 * What stands around the gaps of a text, each part to be said by itself; `null` for a gap, and for stops and spaces that nobody
 * says. `undefined` for a text without gaps.
 */
export function partsAround(
  { text }: Pick<Variant, "text">,
  lang: string,
  known: Known,
): (string | null)[] | undefined {
  const { pieces } = parseTemplate(text);
  if (pieces.every(({ slot }) => slot === undefined)) return undefined;
  return pieces.map((piece) =>
    piece.slot === undefined && /[\p{L}\p{N}]/u.test(piece.text) ? asSaid(piece.text, lang, known) : null,
  );
}

function termOf(book: Book, id: string, lang: string): string {
  const term = entriesOf(book).find((entry) => entry.id === id);
  return (term && term.text[tagFor(lang, term.text) ?? ""]?.[0]?.text) ?? id;
}
