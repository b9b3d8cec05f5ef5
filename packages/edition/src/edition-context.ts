import { tagFor } from "@parley/sound/script";
import { makeLedger, troubleOf, type Book, type Chapter, type Entry, type Rule, type Trouble } from "@parley/book";
import type { Recording, Verify, Words } from "@parley/book";
import type { Dictionary, Lexicon, Proposal } from "@parley/sound";
import { collectAssets, type Asset, type AssetCollector } from "./assets.ts";
import { makeDisclosureTable, type DisclosureTable } from "./disclosure.ts";
import { lexiconsOf } from "./lexicon.ts";
import { EDITION_RULES } from "./rules.ts";
import { entriesById } from "./utterance.ts";

/** What making an edition asks for besides the book. */
export interface EditionOptions {
  /** Chapters to take, by id or number; default: all. */
  readonly chapters?: readonly string[];
  /** Languages to take; default: all of the book. */
  readonly languages?: readonly string[];
  /** Which language is side a, which side b. */
  readonly sides?: readonly [string, string];
  /** The bytes behind `media/…` or `set:name`; `undefined` where there is none. */
  readonly asset?: (name: string) => Asset | undefined;
  /** Recordings by machines of what a text says, as `utteranceOf` writes it: names of files that `asset` has. */
  readonly recordings?: (lang: string, utterance: string) => readonly Recording[];
  /** Dictionaries of pronunciations, by language tag, of those languages that have one. */
  readonly dictionaries?: { readonly [lang: string]: Dictionary };
  /** Stresses somebody proposes for words nobody has marked, shown as hints and nowhere else. */
  readonly proposals?: ReadonlyMap<string, Proposal>;
  /** The date to print instead of the book's own (SOURCE_DATE_EPOCH). */
  readonly date?: string;
  /** Whether a line of the ledger that signs is truly signed by the person it names; without it, none counts. */
  readonly verify?: Verify;
}

/** Sets of words by language. */
export type WordsByLanguage = Map<string, Set<string>>;

/** Add a word to the set of its language. */
export function addWord(words: WordsByLanguage, lang: string, word: string): void {
  const set = words.get(lang);
  if (set) set.add(word);
  else words.set(lang, new Set([word]));
}

/** An edition while it is made: what every part of the work asks, and what it gathers. */
export interface EditionContext {
  readonly book: Book;
  readonly options: EditionOptions;
  readonly sides: readonly [string, string];
  readonly languages: readonly string[];
  /** The chapters that are taken. */
  readonly chapters: readonly Chapter[];
  readonly entriesById: ReadonlyMap<string, Entry>;
  readonly ledger: ReturnType<typeof makeLedger>;
  readonly discloser: DisclosureTable;
  readonly collector: AssetCollector;
  readonly troubles: Trouble[];
  readonly unstressed: WordsByLanguage;
  /** What a voice is to say of whole texts, and of what stands around slots and in them. */
  readonly utterances: WordsByLanguage;
  readonly parts: WordsByLanguage;
  /** What is known of the sounds of a language, in the book or in one entry. */
  readonly lexiconOf: (lang: string, entry?: Entry) => Lexicon;
  readonly report: (entry: Entry, rule: Rule, message: string, hint?: string) => void;
  /** Words for every language taken: its own, or those of the nearest tag. */
  readonly resolveWords: (words: Words) => { [tag: string]: string };
}

/** Begin an edition of a book. */
export function makeContext(book: Book, options: EditionOptions): EditionContext {
  const troubles: Trouble[] = [];
  const sides = options.sides ?? book.sides;
  const languages = [...new Set([...book.languages, ...sides])].filter(
    (tag) => options.languages?.includes(tag) ?? true,
  );
  const report: EditionContext["report"] = (entry, rule, message, hint) =>
    void troubles.push(troubleOf(rule, entry, message, hint));
  return {
    book,
    options,
    sides,
    languages,
    chapters: book.chapters.filter(
      ({ id, no }) => options.chapters?.some((name) => name === id || name === no) ?? true,
    ),
    entriesById: entriesById(book),
    ledger: makeLedger(book.ledger, book.people, options.verify),
    discloser: makeDisclosureTable(book.people, languages),
    collector: collectAssets(options.asset ?? (() => undefined), (refusal, name, entry) => {
      if ("fault" in refusal) {
        const message = `“${entry.id}”: ${name} is not used: ${refusal.fault.fault}`;
        report(entry, EDITION_RULES["picture-unsafe"], message, refusal.fault.hint);
      } else if (options.asset) report(entry, EDITION_RULES["no-such-picture"], `“${entry.id}”: there is no ${name}`);
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
