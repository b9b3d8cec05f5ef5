import { tagFor } from "@parley/sound/script";
import { makeLedger, troubleOf, type Book, type Chapter, type Entry, type Rule, type Trouble } from "@parley/book";
import type { Recording, Words } from "@parley/book";
import type { ReadLesson } from "@parley/lesson";
import type { ReadSong } from "@parley/song";
import type { Dictionary, Lexicon, Proposal } from "@parley/sound";
import { collectAssets, ICON_SETS, type Asset, type AssetCollector, type AssetOwner } from "./assets.ts";
import { makeDisclosureTable, type DisclosureTable } from "./disclosure.ts";
import { lexiconsOf } from "./lexicon.ts";
import { EDITION_RULES } from "./rules.ts";
import { entriesById } from "./utterance.ts";

/** The options of an edition. */
export interface EditionOptions {
  /** The chapters to include, by id or number; default: all. */
  readonly chapters?: readonly string[];
  /** The languages to include; default: all of the book. */
  readonly languages?: readonly string[];
  /** Varieties to include beside the languages of the book. */
  readonly varieties?: readonly string[];
  /** The languages of side a and side b. */
  readonly sides?: readonly [string, string];
  /** The names of pictures that are like one that is not there, the nearest first. */
  readonly picturesLike?: (name: string) => readonly string[];
  /** Finds the asset `media/…` or `set:name`; `undefined` where there is none. */
  readonly asset?: (name: string) => Asset | undefined;
  /** Finds the machine recordings of an utterance, as `utteranceOf` gives it: names of files that `asset` has. */
  readonly recordings?: (lang: string, utterance: string) => readonly Recording[];
  /** Dictionaries of pronunciations, by language tag. */
  readonly dictionaries?: { readonly [lang: string]: Dictionary };
  /** Proposed stresses of words without marks. They are shown in hints only. */
  readonly proposals?: ReadonlyMap<string, Proposal>;
  /** The songs of the book, as `readSongs` reads them for the languages of the edition. */
  readonly songs?: readonly ReadSong[];
  /** The lessons of the book, as `readLessons` reads them. */
  readonly lessons?: readonly ReadLesson[];
  /** The date to print, `YYYY-MM-DD`; default: that of the book (SOURCE_DATE_EPOCH). */
  readonly date?: string;
}

/** Sets of words by language. */
export type WordsByLanguage = Map<string, Set<string>>;

/** Add a word to the set of its language. */
export function addWord(words: WordsByLanguage, lang: string, word: string): void {
  const set = words.get(lang);
  if (set) set.add(word);
  else words.set(lang, new Set([word]));
}

/** The inputs of an edition, and the collections that its parts add to. */
export interface EditionContext {
  readonly book: Book;
  readonly options: EditionOptions;
  readonly sides: readonly [string, string];
  readonly languages: readonly string[];
  /** The chapters that are included. */
  readonly chapters: readonly Chapter[];
  readonly entriesById: ReadonlyMap<string, Entry>;
  readonly ledger: ReturnType<typeof makeLedger>;
  readonly discloser: DisclosureTable;
  readonly collector: AssetCollector;
  readonly troubles: Trouble[];
  readonly unstressed: WordsByLanguage;
  /** Utterances of whole texts; `parts`: of the parts around slots, and of the values of slots. */
  readonly utterances: WordsByLanguage;
  readonly parts: WordsByLanguage;
  /** The lexicon of a language, for the book or for one entry. */
  readonly lexiconOf: (lang: string, entry?: Entry) => Lexicon;
  readonly report: (owner: AssetOwner, rule: Rule, message: string, hint?: string) => void;
  /** Words for every included language: its own, or those of the nearest tag. */
  readonly resolveWords: (words: Words) => { [tag: string]: string };
}

/** The context of an edition of a book, with empty collections. */
export function makeContext(book: Book, options: EditionOptions): EditionContext {
  const troubles: Trouble[] = [];
  const sides = options.sides ?? book.sides;
  const languages = [...new Set([...book.languages, ...sides, ...(options.varieties ?? [])])].filter(
    (tag) => options.languages?.includes(tag) ?? true,
  );
  const report: EditionContext["report"] = (owner, rule, message, hint) =>
    void troubles.push(troubleOf(rule, owner, message, hint));
  return {
    book,
    options,
    sides,
    languages,
    chapters: book.chapters.filter(
      ({ id, no }) => options.chapters?.some((name) => name === id || name === no) ?? true,
    ),
    entriesById: entriesById(book),
    ledger: makeLedger(book),
    discloser: makeDisclosureTable(book.people, languages),
    collector: collectAssets(options.asset ?? (() => undefined), (refusal, name, owner) => {
      if ("fault" in refusal) {
        const message = `“${owner.id}”: ${name} is not used: ${refusal.fault.fault}`;
        const rule = refusal.type.startsWith("audio/") ? "recording-unreadable" : "picture-unsafe";
        report(owner, EDITION_RULES[rule], message, refusal.fault.hint);
      } else if (options.asset && isIcon(name)) {
        // A name that is none of an icon set is a file, which the rules of the book report.
        report(
          owner,
          EDITION_RULES["no-such-picture"],
          `“${owner.id}”: there is no ${name}`,
          hintForPicture(name, options.picturesLike?.(name) ?? []),
        );
      }
    }),
    troubles,
    unstressed: new Map(),
    utterances: new Map(),
    parts: new Map(),
    lexiconOf: lexiconsOf(book, languages, options.dictionaries),
    report,
    resolveWords: (words) =>
      Object.fromEntries(
        languages.flatMap((tag) => {
          const from = tagFor(tag, words);
          return from === undefined ? [] : [[tag, words[from]!] as const];
        }),
      ),
  };
}

const isIcon = (name: string): boolean => /^[^/]+:/.test(name);

/** What to do about a picture that no icon set has. */
function hintForPicture(name: string, like: readonly string[]): string {
  const [set = "", own = ""] = name.split(":");
  const near = like.length === 0 ? "" : `did you mean ${like.slice(0, 3).join(", ")}? `;
  const known = (ICON_SETS as readonly string[]).includes(set) ? "" : `; the sets are ${ICON_SETS.join(", ")}`;
  return `${near}“parley pictures ${own.replaceAll("-", " ")}” finds names by a word, in any language${known}`;
}
