import { entriesOf, type Book, type Entry, type TemplatePiece } from "@parley/book";
import { fill, languageFor, normalize, plain, speak, wordsOf, write, type Lexicon, type Sound } from "@parley/sound";
import type { TextSlots } from "./slot-contexts.ts";
import { scriptFor, STRESS_MARK, tagFor, withoutStress } from "@parley/sound/script";

/**
 * The input of a speech synthesiser for a text: its words, so that no synthesiser reads a figure in its own way. Where the
 * language asks for it, as Korean does, this is the pronunciation and not the spelling (감사함니다). In a language that marks
 * stress, every known stress is marked, also one that comes from a list: the adapter of a program renders it as the program
 * accepts it. `sound` is that of a text that is in words already.
 */
export function speechText(text: string, lang: string, lexicon: Lexicon, sound?: Sound): string {
  const language = languageFor(lang);
  if (language === undefined) return oneLine(withoutStress(text));
  if (language.phoneticSynthesis) return oneLine(plain(write(sound ?? speak(text, lang, lexicon), lang, "say")));
  const words = (sound ? text : wordsOf(normalize(text, lang, lexicon.readings))).normalize("NFC");
  if (!language.marksStress) return oneLine(withoutStress(words));
  // The readings of the author are in the words already.
  return oneLine(withKnownStress(words, sound ?? speak(words, lang, { ...lexicon, readings: {} })));
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A text in words with a mark on each stressed vowel of a word with several. */
function withKnownStress(words: string, { lang, parts }: Sound): string {
  const { alwaysStressed } = scriptFor(lang)!;
  const places = parts.flatMap((part) =>
    part.kind === "word" && part.syllables.length > 1
      ? part.syllables.flatMap(({ stress, nucleus }) => (stress ? [nucleus.from] : []))
      : [],
  );
  let marked = "";
  let done = 0;
  for (const [from, to] of places) {
    marked += words.slice(done, to);
    done = to;
    const letters = words.slice(from, to);
    const isMarked = letters.includes(STRESS_MARK) || words.charAt(to) === STRESS_MARK;
    if (!isMarked && !alwaysStressed?.test(letters)) marked += STRESS_MARK;
  }
  return marked + words.slice(done);
}

/** The text of a term in a language; its id where it has none. */
export function termIn(terms: ReadonlyMap<string, Entry>, id: string | number, lang: string): string {
  const term = terms.get(String(id));
  return (term && term.text[tagFor(lang, term.text) ?? ""]?.[0]?.text) ?? String(id);
}

/** The entries of a book by id. */
export function entriesById(book: Book): ReadonlyMap<string, Entry> {
  return new Map(entriesOf(book).map((entry) => [entry.id, entry]));
}

/**
 * The utterance of a text, slots filled with their samples. `undefined` for a sign, which is not spoken, and where a slot has no
 * sample. `sound` is that of a text that is in words already.
 */
export function utteranceOf(
  terms: ReadonlyMap<string, Entry>,
  template: readonly TemplatePiece[],
  lang: string,
  entry: Entry,
  lexicon: Lexicon,
  sound?: Sound,
): string | undefined {
  if (entry.kind === "sign") return undefined;
  const parts: string[] = [];
  for (const piece of template) {
    if (piece.slot === undefined) {
      parts.push(piece.text);
      continue;
    }
    const { form } = piece;
    const slot = entry.slots[piece.slot];
    if (slot?.sample === undefined || !languageFor(lang)) return undefined;
    const { type, unit, sample } = slot;
    const value = type === "term" ? termIn(terms, sample, lang) : sample;
    parts.push(fill(lang, { type, ...(unit === undefined ? {} : { unit }), form, value }).spoken);
  }
  return speechText(parts.join(""), lang, lexicon, sound);
}

/**
 * The utterances around the slots of a text, part by part; `null` for a slot, and for a part without letters and digits.
 * `undefined` for a text without slots. What its joined slots have in their own recordings is left out.
 */
export function partsAround(
  { pieces, joined }: TextSlots,
  lang: string,
  lexicon: Lexicon,
): (string | null)[] | undefined {
  if (pieces.every(({ slot }) => slot === undefined)) return undefined;
  return pieces.map((piece, i) => {
    if (piece.slot !== undefined) return null;
    const from = joined[i - 1]?.boundAfter.length ?? 0;
    const part = piece.words.slice(from, piece.words.length - (joined[i + 1]?.boundBefore.length ?? 0));
    return /[\p{L}\p{N}]/u.test(part) ? speechText(part, lang, lexicon) : null;
  });
}
