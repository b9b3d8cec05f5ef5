import { sha256 } from "@noble/hashes/sha2.js";
import { isMachineVoice } from "@parley/book";
import {
  fillerKey,
  isSlot,
  lettersOf,
  NO_VALUE,
  type Asset,
  type Edition,
  type EditionEntry,
  type RespellingPiece,
  type Text,
} from "@parley/edition";
import { localeFor } from "@parley/locale";
import { mediaEnding } from "@parley/media";
import { hyphenBetween, withoutStress } from "@parley/sound/script";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Who learns what: the language of the learner, and the one that is learned. */
export interface DeckPair {
  readonly learner: string;
  readonly learned: string;
}

/** A syllable of a respelling, or what stands between syllables. */
export interface Syllable {
  readonly text: string;
  readonly stress: boolean;
}

/** One phrase of a deck. */
export interface DeckNote {
  /** Stays the same in all editions: it comes of the entry and the pair, never of the words. */
  readonly guid: string;
  readonly entry: string;
  readonly no: string;
  readonly chapter: DeckChapter;
  /** The words in the language of the learner, and in the one that is learned; a line for each variant. */
  readonly meaning: readonly string[];
  readonly phrase: readonly string[];
  /** How the phrase sounds, in the script of the learner; a line for each variant. */
  readonly respelling: readonly (readonly Syllable[])[];
  readonly note: string;
  /** Draft, edited or signed, in the language of the learner: the lower of both texts. */
  readonly standing: string;
  readonly tags: readonly string[];
  /** Names of files in `media`. */
  readonly picture: string | undefined;
  readonly audio: readonly string[];
  /** That a machine speaks, in the language of the learner; empty for people. */
  readonly voice: string;
}

/** A chapter of a deck. */
export interface DeckChapter {
  readonly no: string;
  readonly title: string;
}

/** The phrases of an edition for learning one language from another. */
export interface Deck extends DeckPair {
  readonly title: string;
  readonly chapters: readonly DeckChapter[];
  readonly notes: readonly DeckNote[];
  /** What is known about the origin of the texts, in the language of the learner. */
  readonly disclosure: string;
  readonly licence: string;
  /** The number and date of the edition. */
  readonly edition: { readonly no: number; readonly date: string };
  /** By file name. */
  readonly media: ReadonlyMap<string, Asset>;
}

/**
 * The deck of an edition for a pair of languages: every entry of its chapters that has words in both, its slots filled with their
 * samples. The same edition gives the same deck. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition } from "@parley/edition";
 * import { makeDeck } from "@parley/exchange";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * makeDeck(edition, new Map(), { learner: "ru", learned: "ko" }).notes; // []
 * ```
 */
export function makeDeck(edition: Edition, assets: ReadonlyMap<string, Asset>, { learner, learned }: DeckPair): Deck {
  const media = new Map<string, Asset>();
  const fileOf = (sha: string): string | undefined => {
    const asset = assets.get(sha);
    if (!asset) return undefined;
    const name = `parley-${sha.slice(0, 20)}.${mediaEnding(asset.type)}`;
    media.set(name, asset);
    return name;
  };
  const chapters: DeckChapter[] = [];
  const notes: DeckNote[] = [];
  const seen = new Set<string>();
  for (const { no, title, entries } of edition.chapters) {
    const chapter = { no, title: withoutStress(title[learner] ?? Object.values(title)[0] ?? "") };
    const before = notes.length;
    for (const id of entries) {
      const entry = edition.entries[id];
      const [mine, theirs] = [entry?.texts[learner] ?? [], entry?.texts[learned] ?? []];
      if (!entry || mine.length === 0 || theirs.length === 0 || seen.has(id)) continue;
      seen.add(id);
      const picture = entry.picture === undefined ? undefined : fileOf(entry.picture);
      const recordings = theirs.flatMap(({ audio = [] }) => audio.filter(({ rate }) => rate === "normal").slice(0, 1));
      notes.push({
        guid: guidOf(id, { learner, learned }),
        entry: id,
        no: entry.check === undefined ? entry.no : `${entry.no}·${entry.check}`,
        chapter,
        meaning: linesOf(edition, entry, mine, learner, learner).map(withoutStress),
        phrase: linesOf(edition, entry, theirs, learned, learner),
        respelling: theirs.map((text) => respellingOf(edition, entry, text, learned, learner)),
        note: entry.note?.[learner] ?? "",
        standing: standingOf([...mine, ...theirs], learner),
        tags: [`chapter-${no}`, ...(entry.act ? [`act-${entry.act}`] : []), entry.urgency, ...(entry.tags ?? [])],
        picture,
        audio: recordings.flatMap(({ file }) => fileOf(file) ?? []),
        voice: recordings.some(({ voice }) => isMachineVoice(voice)) ? localeFor(learner).tablet.voiceMachine : "",
      });
    }
    if (notes.length > before) chapters.push(chapter);
  }
  const { title, disclosure, licence, edition: number } = edition.book;
  return {
    learner,
    learned,
    title: withoutStress(title[learner] ?? Object.values(title)[0] ?? ""),
    chapters,
    notes,
    disclosure: disclosure[learner] ?? "",
    licence,
    edition: number,
    media,
  };
}

/** The bytes of the SHA-256 of a text. */
function hashOf(text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text));
}

/** A whole number below 2⁴⁸ that comes of a text. */
export function numberOf(text: string): number {
  return hashOf(text)
    .subarray(0, 6)
    .reduce((number, byte) => number * 256 + byte, 0);
}

const GUID_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

/** The name of a note in other programs, of the entry and the pair in their order. */
function guidOf(entry: string, { learner, learned }: DeckPair): string {
  return Array.from(
    hashOf(`parley ${entry} ${learner}>${learned}`).subarray(0, 12),
    (byte) => GUID_LETTERS[byte % 64]!,
  ).join("");
}

/** The lines of some variants: each once, with the speaker and addressee where variants differ. */
function linesOf(
  edition: Edition,
  entry: EditionEntry,
  texts: readonly Text[],
  lang: string,
  reader: string,
): string[] {
  const { when: names } = localeFor(reader).phrase;
  const lines = texts.map(({ text, when = {} }) => {
    const words = text
      .map((piece) => (isSlot(piece) ? (fillerOf(edition, entry, piece, lang)?.text ?? "____") : lettersOf(piece)))
      .join("");
    if (texts.length === 1) return words;
    const { speaker, addressee, register } = when;
    const keys = [speaker, addressee?.length === 1 ? `to-${addressee}` : addressee, register];
    const signs = keys.flatMap((key) => (key === undefined ? [] : (names[key] ?? key)));
    return signs.length === 0 ? words : `${words} (${signs.join(", ")})`;
  });
  return [...new Set(lines)];
}

function fillerOf(
  edition: Edition,
  entry: EditionEntry,
  piece: Extract<RespellingPiece, { slot: string }>,
  lang: string,
): Edition["fillers"][string][string] | undefined {
  const slot = entry.slots?.[piece.slot];
  return slot && edition.fillers[fillerKey(slot, piece, lang)]?.[String(slot.sample ?? NO_VALUE)];
}

function respellingOf(
  edition: Edition,
  entry: EditionEntry,
  { respelling }: Text,
  lang: string,
  reader: string,
): Syllable[] {
  const pieces = (respelling[reader]?.say ?? []).flatMap((piece): readonly RespellingPiece[] => {
    if (!isSlot(piece)) return [piece];
    const filler = fillerOf(edition, entry, piece, lang);
    return filler?.respelling[reader] ?? [filler?.text ?? "____"];
  });
  const syllables: Syllable[] = [];
  let before: string | undefined;
  for (const piece of pieces) {
    const text = lettersOf(piece);
    if (hyphenBetween(before, text)) syllables.push({ text: "-", stress: false });
    syllables.push({ text, stress: typeof piece === "object" && "stress" in piece });
    before = text;
  }
  return syllables;
}

/** The standing of the lowest of some texts, in words. */
function standingOf(texts: readonly Text[], reader: string): string {
  const { disclosure } = localeFor(reader).phrase;
  const lowest = (["draft", "edited", "signed"] as const).find((level) =>
    texts.some(({ standing }) => standing === level),
  );
  const level = lowest ?? "draft";
  // A note is seen alone: that nobody checked it stands on it, and not only in the description of the deck.
  return level === "draft" ? `${disclosure.draft}. ${disclosure.unchecked}` : disclosure[level];
}

/** A respelling as plain text. Stress is not marked: a mark would be taken for a letter. */
export function plainRespelling(syllables: readonly Syllable[]): string {
  return syllables.map(({ text }) => text).join("");
}
