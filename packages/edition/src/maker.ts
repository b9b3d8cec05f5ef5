import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import {
  CARD_WORDS,
  checkDigit,
  makeLedger,
  tagFor,
  troubleOf,
  type Book,
  type Chapter,
  type Entry,
  type Policy,
  type Recording,
  type Rule,
  type Subject,
  type Trouble,
  type Standing,
  type Variant,
  type Verify,
  type Word,
  type Words,
} from "@parley/book";
import { drawingFault } from "@parley/media";
import { keysOf, type Keys } from "@parley/search";
import { misleads, plain, type Dictionary, type Proposal } from "@parley/sound";
import { knowledgeOf } from "./knowledge.ts";
import { disclose } from "./disclosure.ts";
import {
  EDITION_VERSION,
  type Edition,
  type EditionChapter,
  type EditionEntry,
  type Medium,
  type StandingCount,
  type Text,
} from "./edition.ts";
import { countedIn, digitsIn, fillerMaker, isUnit } from "./fillers.ts";
import { partsAround, sayingOf } from "./saying.ts";
import type { Asset } from "./assets.ts";
import { respell } from "./respell.ts";
import { EDITION_RULES, SOUND_RULES } from "./rules.ts";
import { countLine, countStandings } from "./standing.ts";

/** What making an edition asks for besides the book. */
export interface MakeOptions {
  /** Chapters to take, by id or number; default: all. */
  readonly chapters?: readonly string[];
  /** Languages to take; default: all of the book. */
  readonly languages?: readonly string[];
  /** Which language is side a, which side b. */
  readonly sides?: readonly [string, string];
  /** The bytes behind `media/…` or `set:name`; `undefined` where there is none. */
  readonly asset?: (name: string) => Asset | undefined;
  /** Recordings by machines of what a text says, as `sayingOf` writes it: names of files that `asset` has. */
  readonly recordings?: (lang: string, saying: string) => readonly Recording[];
  /** Dictionaries of pronunciations, by language tag, of those languages that have one. */
  readonly dictionaries?: { readonly [lang: string]: Dictionary };
  /** Stresses somebody proposes for words nobody has marked, shown as hints and nowhere else. */
  readonly proposals?: ReadonlyMap<string, Proposal>;
  /** The date to print instead of the book's own (SOURCE_DATE_EPOCH). */
  readonly date?: string;
  /** Whether a line of the ledger that signs is truly signed by the person it names; without it, none counts. */
  readonly verify?: Verify;
}

/** An edition, the bytes of its media, and what was noticed on the way. */
export interface Made {
  readonly edition: Edition;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly troubles: readonly Trouble[];
  /** What a voice is to say of the texts, by language, gaps filled with their samples. */
  readonly sayings: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a voice is to say of what stands around gaps and in them, so that any value can be joined, by language. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words whose stress nobody knows, by language: what a proposer may be asked. */
  readonly unstressed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The entries of some chapters, and what they cannot do without: the words of every card, answers to choose, what undoes an order. */
function neededEntries(book: Book, chosen: readonly Chapter[]): ReadonlySet<string> {
  const own = chosen.flatMap((chapter) => chapter.entries);
  const offered = own.flatMap(({ answers, undo }) => [
    ...(typeof answers === "object" && "choice" in answers ? answers.choice : []),
    ...(undo === undefined ? [] : [undo]),
  ]);
  return new Set([...own.map(({ id }) => id), ...CARD_WORDS, ...offered]);
}

const standingsOf = (words: readonly Word[]): Standing[] => words.map(({ standing }) => standing);

/** Make a book ready: the same book and options give the same edition. */
export function makeEdition(book: Book, options: MakeOptions = {}): Made {
  const troubles: Trouble[] = [];
  const sides = options.sides ?? book.sides;
  const spoken = [...new Set([...book.languages, ...sides])];
  const languages = spoken.filter((tag) => options.languages?.includes(tag) ?? true);
  /** Words for every language taken: its own, or those of the nearest tag. */
  const resolved = <T>(words: { readonly [tag: string]: T }): { [tag: string]: T } =>
    Object.fromEntries(
      languages.flatMap((tag) => {
        const from = tagFor(tag, words);
        return from === undefined ? [] : [[tag, words[from]!] as const];
      }),
    );
  const chosen = book.chapters.filter(
    ({ id, no }) => options.chapters?.some((name) => name === id || name === no) ?? true,
  );
  const styles = ["say", "standard"] as const;
  const ledger = makeLedger(book.ledger, book.people, options.verify);
  const unstressed = new Map<string, Set<string>>();
  const sayings = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  const assets = new Map<string, Asset>();
  const media: { [sha: string]: Medium } = {};
  const knownOf = knowledgeOf(book, languages, options.dictionaries);
  const tell = (entry: Entry, rule: Rule, message: string, hint?: string): void =>
    void troubles.push(troubleOf(rule, entry, message, hint));

  const bring = (name: string, entry: Entry): string | undefined => {
    const asset = options.asset?.(name);
    if (!asset) {
      if (options.asset) tell(entry, EDITION_RULES["no-such-picture"], `“${entry.id}”: there is no ${name}`);
      return undefined;
    }
    const sha = bytesToHex(sha256(asset.data));
    if (assets.has(sha)) return sha;
    // Icons come from sets that are known.
    const fault = name.startsWith("media/") && asset.type === "image/svg+xml" ? drawingFault(asset.data) : undefined;
    if (fault) {
      const message = `“${entry.id}”: ${name} is not used: ${fault.fault}`;
      tell(entry, EDITION_RULES["picture-unsafe"], message, fault.hint);
      return undefined;
    }
    assets.set(sha, asset);
    media[sha] = { type: asset.type, bytes: asset.data.length, credit: asset.credit };
    return sha;
  };

  const needed = neededEntries(book, chosen);
  /** One normal recording of a part of a text, and a note that it is wanted. */
  const partOf = (lang: string, saying: string, entry: Entry): string | undefined => {
    parts.set(lang, (parts.get(lang) ?? new Set<string>()).add(saying));
    const made = options.recordings?.(lang, saying).find(({ rate }) => rate === "normal");
    return made && bring(made.file, entry);
  };
  const gaps = fillerMaker(book, languages, knownOf, partOf);
  const counted: { [unit: string]: Edition["counted"][string] } = {};
  const entries: { [id: string]: EditionEntry } = {};
  const search: { [id: string]: Keys } = {};
  const words: { chapter: Chapter; word: Word }[] = [];
  for (const chapter of book.chapters) {
    for (const entry of chapter.entries) {
      if (!needed.has(entry.id)) continue;
      const texts: { [lang: string]: Text[] } = {};
      for (const lang of languages) {
        const written = tagFor(lang, entry.text);
        if (written === undefined) continue;
        const variants = entry.text[written]!;
        const word = ledger({ entry }, written, chapter.policy);
        if (chosen.includes(chapter)) words.push({ chapter, word });
        texts[lang] = variants.map((variant) => makeText(variant, lang, entry, word));
        for (const variant of variants) addFillers(variant, lang, entry);
      }
      addCounted(entry);
      entries[entry.id] = toEntry(entry, texts);
      const heard = Object.values(texts)
        .flat()
        .flatMap(({ says }) => Object.values(says).map(({ say }) => plain(say)));
      const all = [
        ...Object.values(texts)
          .flat()
          .map(({ text }) => text),
        ...languages.flatMap((lang) => entry.alias[lang] ?? []),
      ];
      search[entry.id] = keysOf({ id: entry.id, no: entry.no, words: all, heard });
    }
  }

  function makeText(variant: Variant, lang: string, entry: Entry, word: Word): Text {
    const { says, remarks } = respell(variant, lang, languages, knownOf(lang, entry), styles);
    for (const { rule, message, word } of remarks) {
      const proposal = options.proposals?.get(word);
      const { cure } = SOUND_RULES[rule];
      if (rule === "stress.unknown") unstressed.set(lang, (unstressed.get(lang) ?? new Set<string>()).add(word));
      const hint = proposal === undefined ? cure : `${proposal.by} proposes ${proposal.form}; ${cure}`;
      tell(entry, SOUND_RULES[rule], `“${entry.id}”, ${lang}: ${message}`, hint);
    }
    for (const [reader, { say }] of Object.entries(says)) {
      if (variant.say[reader] !== undefined) continue;
      for (const { word, meaning } of misleads(say, reader)) {
        const message = `“${entry.id}”, ${lang} for ${reader}: “${word}” is a word of the reader's (${meaning})`;
        tell(entry, EDITION_RULES["respelling.misleads"], message, `write it otherwise under “say: { ${reader}: … }”`);
      }
    }
    const saying = sayingOf(book, variant, lang, entry, knownOf(lang, entry));
    if (saying !== undefined) sayings.set(lang, (sayings.get(lang) ?? new Set<string>()).add(saying));
    const byMachine = saying === undefined ? [] : (options.recordings?.(lang, saying) ?? []);
    // People first.
    const recordings = [...variant.audio, ...byMachine].toSorted(
      (a, b) => Number(a.voice.startsWith("machine:")) - Number(b.voice.startsWith("machine:")),
    );
    const audio = recordings.flatMap(({ file, voice, rate }) => {
      const sha = bring(file, entry);
      return sha === undefined
        ? []
        : [{ file: sha, voice: voice.startsWith("machine:") ? voice : (book.people[voice]?.shown ?? voice), rate }];
    });
    const around = partsAround(variant, lang, knownOf(lang, entry))?.map((part) =>
      part === null ? null : partOf(lang, part, entry),
    );
    const { when, text, gloss } = variant;
    return {
      when,
      text,
      ...(gloss === undefined ? {} : { gloss }),
      says,
      standing: word.standing,
      disclosure: disclosures(word),
      audio,
      // All of it or nothing: half a phrase says something else.
      ...(around?.every((part) => part !== undefined) && around.some((part) => part !== null) ? { around } : {}),
    };
  }

  function disclosures(word: Word): { [tag: string]: string } {
    return Object.fromEntries(languages.map((tag) => [tag, disclose(word, book.people, tag)]));
  }

  function addFillers(variant: Variant, lang: string, entry: Entry): void {
    for (const unit of gaps.add(variant, lang, entry)) tellUnit(entry, unit);
  }

  /** What an entry is answered with in numbers, in words. */
  function addCounted(entry: Entry): void {
    const { answers } = entry;
    const unit = answers === "number" ? "" : typeof answers === "object" && "number" in answers ? answers.number : null;
    if (unit === null) return;
    if (unit !== "" && !isUnit(unit)) tellUnit(entry, unit);
    else counted[unit] ??= countedIn(languages, unit);
  }

  function tellUnit(entry: Entry, unit: string): void {
    tell(entry, EDITION_RULES["unknown-unit"], `“${entry.id}”: no language counts in “${unit}”`);
  }

  function toEntry(entry: Entry, texts: { [lang: string]: Text[] }): EditionEntry {
    const { no, kind, act, urgency, from, confirm, undo, answers, slots, picture, tags, note } = entry;
    const image = picture === undefined ? undefined : bring(picture, entry);
    return {
      no,
      ...(book.checkDigit ? { check: checkDigit(no) } : {}),
      kind,
      ...(act ? { act } : {}),
      urgency,
      from,
      ...(confirm ? { confirm } : {}),
      ...(undo ? { undo } : {}),
      ...(answers ? { answers } : {}),
      ...(Object.keys(slots).length > 0 ? { slots } : {}),
      ...(image ? { picture: image } : {}),
      ...(tags.length > 0 ? { tags } : {}),
      ...(Object.keys(note).length > 0 ? { note: resolved(note) } : {}),
      texts,
    };
  }

  const inChapters = words.map(({ chapter, word }) => ({ chapter: chapter.id, word }));
  /** How some texts came about and who vouches for them; first how many are signed, where that is not all or none. */
  const summary = (list: readonly Word[], count: StandingCount): { [tag: string]: string } =>
    Object.fromEntries(
      languages.map((tag) => [
        tag,
        [
          ...new Set([countLine(count, tag), ...list.map((word) => disclose(word, book.people, tag))].filter(Boolean)),
        ].join(" "),
      ]),
    );
  const titleStanding = (subject: Subject, title: Words, policy: Policy): { [lang: string]: Standing } =>
    Object.fromEntries(
      languages.flatMap((lang) => {
        const written = tagFor(lang, title);
        return written === undefined ? [] : [[lang, ledger(subject, written, policy).standing] as const];
      }),
    );
  const titleOfBook = titleStanding({ book }, book.title, book.policy);
  const titlesOfChapters: Standing[] = [];
  const chapters = chosen.map((chapter): EditionChapter => {
    const { id, no, title, policy, entries: list } = chapter;
    const within = inChapters.filter((one) => one.chapter === id).map(({ word }) => word);
    const titled = titleStanding({ chapter }, title, policy);
    titlesOfChapters.push(...Object.values(titled));
    const count = countStandings([...Object.values(titled), ...standingsOf(within)]);
    return {
      id,
      no,
      title: resolved(title),
      policy,
      disclosure: summary(within, count),
      standing: count,
      titleStanding: titled,
      entries: list.map((entry) => entry.id),
    };
  });
  const all = words.map(({ word }) => word);
  const standing = countStandings([...Object.values(titleOfBook), ...titlesOfChapters, ...standingsOf(all)]);
  const unhashed: Edition = {
    parley: EDITION_VERSION,
    book: {
      title: resolved(book.title),
      edition: { no: book.edition.no, date: options.date ?? book.edition.date },
      licence: book.licence,
      ...(book.web === undefined ? {} : { web: book.web }),
      sides,
      sideNames: { a: resolved(book.sideNames.a), b: resolved(book.sideNames.b) },
      languages,
      disclosure: summary(all, standing),
      standing,
      titleStanding: titleOfBook,
      hash: "",
    },
    people: Object.fromEntries(Object.entries(book.people).map(([id, { shown }]) => [id, shown])),
    chapters,
    entries,
    fillers: gaps.fillers,
    counted,
    digits: digitsIn(languages, knownOf),
    search,
    media: Object.fromEntries(Object.entries(media).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
  const hash = `sha256-${bytesToHex(sha256(utf8ToBytes(formatEdition(unhashed))))}`;
  return {
    edition: { ...unhashed, book: { ...unhashed.book, hash } },
    assets,
    troubles,
    unstressed,
    sayings,
    parts,
  };
}

/** An edition as text: JSON, one line an entry, so that a difference can be read. */
export function formatEdition(edition: Edition): string {
  const lines = (value: object): string => {
    const rows = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`);
    return rows.length === 0 ? "{}" : `{\n${rows.join(",\n")}\n}`;
  };
  const { parley, book, people, chapters, entries, fillers, counted, digits, search, media } = edition;
  const rows = [
    `"parley":${parley}`,
    `"book":${JSON.stringify(book)}`,
    `"people":${lines(people)}`,
    `"chapters":[\n${chapters.map((chapter) => JSON.stringify(chapter)).join(",\n")}\n]`,
    `"entries":${lines(entries)}`,
    `"fillers":${lines(fillers)}`,
    `"counted":${lines(counted)}`,
    `"digits":${lines(digits)}`,
    `"search":${lines(search)}`,
    `"media":${lines(media)}`,
  ];
  return `{\n${rows.join(",\n")}\n}\n`;
}

/** An edition from its text. Throws a TypeError for what is none, and a RangeError for one of a later version, by name. */
export function parseEdition(text: string): Edition {
  const value: unknown = JSON.parse(text);
  if (
    typeof value !== "object" ||
    value === null ||
    !("parley" in value) ||
    typeof value.parley !== "number" ||
    !("entries" in value)
  )
    throw new TypeError("this is no Parley edition: it has no “parley” and “entries”");
  if (value.parley > EDITION_VERSION)
    throw new RangeError(`this edition is of version ${value.parley}; this Parley reads up to ${EDITION_VERSION}`);
  // One that was made before numbers were told in words has none.
  return { counted: {}, digits: {}, ...(value as Omit<Edition, "counted" | "digits">) };
}
