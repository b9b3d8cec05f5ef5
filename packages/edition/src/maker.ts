import { tagFor } from "@parley/sound/script";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import {
  CARD_WORDS,
  checkDigit,
  type Book,
  type Chapter,
  type Entry,
  type Policy,
  type Standing,
  type Subject,
  type Trouble,
  type Words,
} from "@parley/book";
import type { Asset } from "./assets.ts";
import { EDITION_VERSION, type Edition, type EditionChapter, type EditionEntry, type Text } from "./edition.ts";
import { formatEdition } from "./edition-file.ts";
import { countedIn, digitsIn, fillerMaker, isUnit, valuesOf, type FillerMaker } from "./fillers.ts";
import { beginMaking, type MakeOptions, type Making } from "./making.ts";
import { EDITION_RULES } from "./rules.ts";
import { countStandings, offeredBy, summary } from "./standing.ts";
import { makeText, partRecording } from "./text-maker.ts";

/** An edition, the bytes of its media, and what was noticed on the way. */
export interface Made {
  readonly edition: Edition;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly troubles: readonly Trouble[];
  /** What a voice is to say of the texts, by language, slots filled with their samples. */
  readonly sayings: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a voice is to say of what stands around slots and in them, so that any value can be joined, by language. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words whose stress nobody knows, by language: what a proposer may be asked. */
  readonly unstressed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Make a book ready: the same book and options give the same edition. */
export function makeEdition(book: Book, options: MakeOptions = {}): Made {
  const making = beginMaking(book, options);
  const { languages, knownOf, collector } = making;
  const fillers = fillerMaker(book, making.terms, languages, knownOf, (...part) => partRecording(making, ...part));
  const entries = makeEntries(making, fillers);
  const counted = countedOf(making, Object.keys(entries));
  const chapters = making.chosen.map((chapter) => makeChapter(making, chapter, entries));
  const unhashed: Edition = {
    parley: EDITION_VERSION,
    book: makeHead(making, chapters, entries),
    disclosures: making.discloser.all,
    people: Object.fromEntries(Object.entries(book.people).map(([id, { shown }]) => [id, shown])),
    chapters,
    entries,
    fillers: fillers.fillers,
    counted,
    digits: digitsIn(languages, knownOf),
    media: Object.fromEntries(Object.entries(collector.media).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
  const hash = `sha256-${bytesToHex(sha256(utf8ToBytes(formatEdition(unhashed))))}`;
  const { assets } = collector;
  const { troubles, unstressed, sayings, parts } = making;
  return { edition: { ...unhashed, book: { ...unhashed.book, hash } }, assets, troubles, unstressed, sayings, parts };
}

/**
 * The entries of the chapters taken, and what they cannot do without: the words of every card, answers to choose, what undoes an
 * order, the terms that fill slots.
 */
function neededEntries({ book, chosen }: Making): ReadonlySet<string> {
  const own = chosen.flatMap((chapter) => chapter.entries);
  const fill = own.flatMap(({ slots }) =>
    Object.values(slots).flatMap((slot) => (slot.type === "term" ? valuesOf(slot, book) : [])),
  );
  return new Set([...own.map(({ id }) => id), ...CARD_WORDS, ...own.flatMap(offeredBy), ...fill.map(String)]);
}

function makeEntries(making: Making, fillers: FillerMaker): { [id: string]: EditionEntry } {
  const needed = neededEntries(making);
  const entries: { [id: string]: EditionEntry } = {};
  for (const chapter of making.book.chapters) {
    for (const entry of chapter.entries) {
      if (!needed.has(entry.id)) continue;
      const texts: { [lang: string]: readonly Text[] } = {};
      for (const lang of making.languages) {
        const written = tagFor(lang, entry.text);
        if (written === undefined) continue;
        const provenance = making.ledger({ entry }, written, chapter.policy);
        texts[lang] = entry.text[written]!.map((variant) => {
          const { text, template } = makeText(making, variant, lang, entry, provenance);
          for (const unit of fillers.add(template, lang, entry)) reportUnit(making, entry, unit);
          return text;
        });
      }
      entries[entry.id] = makeEntry(making, entry, texts);
    }
  }
  return entries;
}

function reportUnit(making: Making, entry: Entry, unit: string): void {
  making.report(entry, EDITION_RULES["unknown-unit"], `“${entry.id}”: there are no words for the unit “${unit}”`);
}

function makeEntry(making: Making, entry: Entry, texts: EditionEntry["texts"]): EditionEntry {
  const { no, kind, act, urgency, from, confirm, undo, answers, slots, picture, tags, note } = entry;
  const image = picture === undefined ? undefined : making.collector.take(picture, entry);
  const alias = Object.fromEntries(
    making.languages.flatMap((lang) => {
      const written = tagFor(lang, entry.alias);
      return written === undefined ? [] : [[lang, entry.alias[written]!] as const];
    }),
  );
  return {
    no,
    ...(making.book.checkDigit ? { check: checkDigit(no) } : {}),
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
    ...(Object.keys(note).length > 0 ? { note: making.resolved(note) } : {}),
    ...(Object.keys(alias).length > 0 ? { alias } : {}),
    texts,
  };
}

/** What entries are answered with in numbers, in words, by unit. */
function countedOf(making: Making, ids: readonly string[]): Edition["counted"] {
  const counted: { [unit: string]: Edition["counted"][string] } = {};
  for (const id of ids) {
    const entry = making.terms.get(id)!;
    const { answers } = entry;
    const unit = answers === "number" ? "" : typeof answers === "object" && "number" in answers ? answers.number : null;
    if (unit === null) continue;
    if (unit !== "" && !isUnit(unit)) reportUnit(making, entry, unit);
    else counted[unit] ??= countedIn(making.languages, unit);
  }
  return counted;
}

/** Where a title stands in each language. */
function titleStanding(making: Making, subject: Subject, title: Words, policy: Policy): { [lang: string]: Standing } {
  return Object.fromEntries(
    making.languages.flatMap((lang) => {
      const written = tagFor(lang, title);
      return written === undefined ? [] : [[lang, making.ledger(subject, written, policy).standing] as const];
    }),
  );
}

/** The first variant of each text of some entries: its variants are signed together. */
function firstTexts(entries: { readonly [id: string]: EditionEntry }, ids: readonly string[]): Text[] {
  return ids.flatMap((id) => Object.values(entries[id]!.texts).flatMap(([first]) => first ?? []));
}

function makeChapter(
  making: Making,
  chapter: Chapter,
  entries: { readonly [id: string]: EditionEntry },
): EditionChapter {
  const { id, no, title, policy } = chapter;
  const ids = chapter.entries.map((entry) => entry.id);
  const titles = titleStanding(making, { chapter }, title, policy);
  const texts = firstTexts(entries, ids);
  const standing = countStandings([...Object.values(titles), ...texts.map((text) => text.standing)]);
  return {
    id,
    no,
    title: making.resolved(title),
    policy,
    disclosure: summary(standing, texts, making.discloser.all, making.languages),
    standing,
    titleStanding: titles,
    entries: ids,
  };
}

/** The book itself, without its hash. */
function makeHead(
  making: Making,
  chapters: readonly EditionChapter[],
  entries: { readonly [id: string]: EditionEntry },
): Edition["book"] {
  const { book, options, sides, languages, resolved } = making;
  const titles = titleStanding(making, { book }, book.title, book.policy);
  const texts = firstTexts(entries, Object.keys(entries));
  const standing = countStandings([
    ...[{ titleStanding: titles }, ...chapters].flatMap((one) => Object.values(one.titleStanding)),
    ...texts.map((text) => text.standing),
  ]);
  return {
    title: resolved(book.title),
    edition: { no: book.edition.no, date: options.date ?? book.edition.date },
    licence: book.licence,
    ...(book.web === undefined ? {} : { web: book.web }),
    sides,
    sideNames: { a: resolved(book.sideNames.a), b: resolved(book.sideNames.b) },
    languages,
    disclosure: summary(standing, texts, making.discloser.all, languages),
    standing,
    titleStanding: titles,
    hash: "",
  };
}
