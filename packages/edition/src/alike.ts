/** Orders that are heard alike although they mean different things. */
import { soundKey, textKey } from "@parley/search";
import type { EditionContext } from "./edition-context.ts";
import type { Edition, EditionEntry, Text } from "./edition.ts";
import { isSlot, lettersOf, type RespellingPiece } from "./pieces.ts";
import { EDITION_RULES } from "./rules.ts";

/** The acts of orders. */
const ORDERS: ReadonlySet<string> = new Set(["instruction", "request", "warning"]);
/** The fewest syllables that two orders have in common when they are alike; `undo`: an order and the one that undoes it. */
const SHARED = { other: 2, undo: 1 };
/** The fewest syllables of an order of one word that is compared with the first word of a longer one. */
const BEGINNING = 4;

/** Words, each a list of folded syllables. */
type Words = readonly (readonly string[])[];

/** A text of an entry in a language, and its words by reader. */
interface Spoken {
  readonly text: Text;
  readonly readers: { readonly [reader: string]: Words };
}

/**
 * Report pairs of orders whose respellings for a reader differ in one syllable or less: an order and the one that undoes it, and an
 * order that is dangerous or to be confirmed and any other order of the book. An order of one word is also compared with the first
 * word of a longer one. Entries with the same texts in every language are one order written twice, and are not reported.
 */
export function reportAlike(context: EditionContext, entries: Edition["entries"]): void {
  const spoken = new Map<string, { readonly [lang: string]: readonly Spoken[] }>();
  const spokenOf = (id: string): { readonly [lang: string]: readonly Spoken[] } => {
    const known = spoken.get(id) ?? spokenTexts(entries[id]!);
    spoken.set(id, known);
    return known;
  };
  for (const [first, second] of pairsOf(entries)) {
    const [a, b] = [spokenOf(first), spokenOf(second)];
    const [one, other] = [entries[first]!, entries[second]!];
    const languages = Object.keys(a).filter((lang) => b[lang]);
    if (languages.every((lang) => sameTexts(a[lang]!, b[lang]!))) continue;
    const shared = isUndone(entries, first, second) ? SHARED.undo : SHARED.other;
    for (const lang of languages) {
      const found = alikeFor(a[lang]!, b[lang]!, shared);
      if (!found) continue;
      const message = `“${first}” (${one.no}) and “${second}” (${other.no}), ${lang} for ${found.reader}: “${found.words[0]}” and “${found.words[1]}” are heard alike`;
      context.report(context.entriesById.get(second)!, EDITION_RULES["respelling.alike"], message);
    }
  }
}

/** The pairs to compare, in the order of the book. */
function pairsOf(entries: Edition["entries"]): (readonly [string, string])[] {
  const ids = Object.keys(entries);
  const orders = ids.filter((id) => ORDERS.has(entries[id]!.act ?? ""));
  const grave = new Set(orders.filter((id) => isGrave(entries[id]!)));
  const undone = ids.flatMap((id) => {
    const { undo } = entries[id]!;
    return undo !== undefined && entries[undo] ? [[id, undo] as const] : [];
  });
  const place = new Map(ids.map((id, i) => [id, i]));
  const inOrder = ([a, b]: readonly [string, string]): readonly [string, string] =>
    place.get(a)! < place.get(b)! ? [a, b] : [b, a];
  const pairs = [
    ...undone.map(inOrder),
    ...orders.flatMap((a, i) =>
      orders.slice(i + 1).flatMap((b) => (grave.has(a) || grave.has(b) ? [[a, b] as const] : [])),
    ),
  ];
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

const isGrave = ({ urgency, confirm }: EditionEntry): boolean => urgency === "danger" || confirm === true;

const isUndone = (entries: Edition["entries"], a: string, b: string): boolean =>
  entries[a]!.undo === b || entries[b]!.undo === a;

const sameTexts = (a: readonly Spoken[], b: readonly Spoken[]): boolean =>
  JSON.stringify(a.map(({ text }) => text.text)) === JSON.stringify(b.map(({ text }) => text.text));

function spokenTexts({ texts }: EditionEntry): { [lang: string]: readonly Spoken[] } {
  return Object.fromEntries(
    Object.entries(texts).map(([lang, variants]) => [
      lang,
      variants.map((text) => ({
        text,
        readers: Object.fromEntries(Object.entries(text.respelling).map(([reader, { say }]) => [reader, wordsOf(say)])),
      })),
    ]),
  );
}

/** The first reader for whom two texts are alike, and what this reader sees of them. */
function alikeFor(
  a: readonly Spoken[],
  b: readonly Spoken[],
  shared: number,
): { readonly reader: string; readonly words: readonly [string, string] } | undefined {
  for (const one of a)
    for (const other of b)
      for (const reader of Object.keys(one.readers)) {
        const [x, y] = [one.readers[reader]!, other.readers[reader]];
        if (y === undefined || !areAlike(x, y, shared)) continue;
        return { reader, words: [written(one.text, reader), written(other.text, reader)] };
      }
  return undefined;
}

const written = (text: Text, reader: string): string => text.respelling[reader]!.say.map(letters).join("").trim();

const letters = (piece: RespellingPiece): string =>
  typeof piece === "string" ? piece : "slot" in piece ? `{${piece.slot}}` : piece.stress;

/** Whether two orders are heard alike: at most one syllable differs, and `shared` syllables are the same. */
function areAlike(a: Words, b: Words, shared: number): boolean {
  if (differingIn(a.flat(), b.flat(), shared) <= 1) return true;
  const [x, y] = [a[0] ?? [], b[0] ?? []];
  const oneWord = a.length === 1 || b.length === 1;
  return oneWord && Math.min(x.length, y.length) >= BEGINNING && differingIn(x, y, shared) === 1;
}

/**
 * How many syllables differ between two orders that are the same before and after the difference; infinite where fewer than `shared`
 * are the same. Where the first syllable differs, a consonant more in the next one is part of the difference: за-ря-жай, ра-зря-жай.
 */
function differingIn(a: readonly string[], b: readonly string[], shared: number): number {
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let start = 0;
  while (start < least && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  if (start === 0 && end < least - 1 && hasOneMore(a.at(-1 - end)!, b.at(-1 - end)!)) end += 1;
  const differing = most - start - end;
  return differing > 0 && start + end < shared ? Infinity : differing;
}

/** Whether two syllables are the same but for one consonant more at the beginning. */
function hasOneMore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && long.endsWith(short);
}

/** The words of a respelling as syllables. A slot is one syllable. */
function wordsOf(say: readonly RespellingPiece[]): Words {
  const words: string[][] = [[]];
  for (const piece of say) {
    const syllable = isSlot(piece) ? "{}" : folded(lettersOf(piece));
    if (syllable === "") words.push([]);
    else words.at(-1)!.push(syllable);
  }
  return words.filter((word) => word.length > 0);
}

/**
 * The letters of a syllable: its vowels, and its consonants in the sound classes of search, which do not separate voiced from
 * voiceless or tense from plain ones. Empty for a separator.
 */
function folded(syllable: string): string {
  return Array.from(textKey(syllable), (letter) => {
    const sound = soundKey(letter);
    return /^[AIU]$/.test(sound) ? letter : sound;
  })
    .filter((letter, i, all) => letter !== all[i - 1])
    .join("");
}
