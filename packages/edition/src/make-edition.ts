import { languageOf, tagFor } from "@parley/sound/script";
import { languageFor, normalize } from "@parley/sound";
import {
  CARD_ENTRIES,
  checkDigit,
  numberAnswer,
  parseTemplate,
  type Book,
  type Chapter,
  type Entry,
  type Policy,
  type Standing,
  type Subject,
  type Trouble,
  type Words,
} from "@parley/book";
import { answerTables, resolveAnswers } from "./answer-tables.ts";
import { reportAlike } from "./alike.ts";
import type { Asset } from "./assets.ts";
import {
  EDITION_VERSION,
  type Edition,
  type EditionChapter,
  type EditionEntry,
  type EditionLesson,
  type EditionSong,
  type EditionDrill,
  type EditionPath,
  type Text,
} from "./edition.ts";
import { editionLedger } from "./edition-ledger.ts";
import { withHash } from "./fingerprint.ts";
import { countedIn, digitsIn, isFilled, makeFillerTables, isUnit, valuesOf, type FillerTables } from "./fillers.ts";
import { makeContext, type EditionOptions, type EditionContext } from "./edition-context.ts";
import { readingsOf } from "./lexicon.ts";
import { makeDrills } from "./make-drills.ts";
import { makeLessons } from "./make-lessons.ts";
import { makePaths } from "./make-paths.ts";
import { EDITION_RULES } from "./rules.ts";
import { countStandings, firstTexts, linkedEntries, summary, workTexts } from "./standing.ts";
import { makeSong } from "./make-song.ts";
import { makeText, partRecording, reportUnit } from "./make-text.ts";

/** An edition, the bytes of its media, and the troubles that were found. */
export interface EditionResult {
  readonly edition: Edition;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly troubles: readonly Trouble[];
  /** The utterances of whole texts, by language, slots filled with their samples. */
  readonly utterances: ReadonlyMap<string, ReadonlySet<string>>;
  /** The utterances of the parts around slots and of the values of slots, by language. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words with unknown stress, by language. */
  readonly unstressed: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Make an edition of a book. The same book and options give the same bytes. Never throws for what is wrong with the book: it becomes a
 * trouble.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition } from "@parley/edition";
 * const { book } = readBook({ items: [], read: () => undefined });
 * makeEdition(book).edition.parley; // 2
 * ```
 */
export function makeEdition(book: Book, options: EditionOptions = {}): EditionResult {
  const context = makeContext(book, options);
  const { languages, lexiconOf, collector } = context;
  const fillers = makeFillerTables(book, context.entriesById, languages, lexiconOf, (...part) =>
    partRecording(context, ...part),
  );
  const entries = makeEntries(context, fillers);
  reportAlike(context, entries);
  const counted = countedOf(context, Object.keys(entries));
  const spoken = answerTables(
    Object.keys(entries).map((id) => context.entriesById.get(id)!),
    { languages, lexiconOf, recordingOf: (...part) => partRecording(context, ...part) },
  );
  const paths = makePaths(context, entries);
  const drills = makeDrills(context, entries);
  const chapters = context.chapters.map((chapter) => makeChapter(context, chapter, entries));
  const songs = (options.songs ?? []).map((song) => makeSong(context, song));
  const lessons = makeLessons(context, entries);
  const unhashed: Edition = {
    parley: EDITION_VERSION,
    book: makeHead(context, chapters, [...paths, ...drills], entries, [...songs, ...lessons]),
    disclosures: context.discloser.all,
    drafts: context.discloser.drafts,
    people: Object.fromEntries(Object.entries(book.people).map(([id, { shown }]) => [id, shown])),
    chapters,
    entries,
    ...(songs.length > 0 ? { songs } : {}),
    ...(paths.length > 0 ? { paths } : {}),
    ...(drills.length > 0 ? { drills } : {}),
    ...(lessons.length > 0 ? { lessons } : {}),
    fillers: { ...fillers.fillers, ...spoken },
    counted,
    digits: digitsIn(languages, lexiconOf),
    media: Object.fromEntries(Object.entries(collector.media).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ...editionLedger(book, entries),
  };
  const { assets } = collector;
  const { troubles, unstressed, utterances, parts } = context;
  return {
    edition: withHash(unhashed),
    assets,
    troubles,
    unstressed,
    utterances,
    parts,
  };
}

/**
 * The entries of the included chapters, and the entries that they need: the words of every card, the answers to choose from, the
 * entry that undoes an instruction, the terms of slots.
 */
function neededEntries({ book, chapters }: EditionContext): ReadonlySet<string> {
  const own = chapters.flatMap((chapter) => chapter.entries);
  const fill = own.flatMap(({ slots }) =>
    Object.values(slots).flatMap((slot) => (slot.type === "term" ? valuesOf(slot, book) : [])),
  );
  const linked = ({ answers, undo, next }: Entry): string[] =>
    linkedEntries({
      ...(answers ? { answers: resolveAnswers(answers, book.chapters) } : {}),
      ...(undo === undefined ? {} : { undo }),
      ...(next === undefined ? {} : { next }),
    });
  return new Set([...own.map(({ id }) => id), ...CARD_ENTRIES, ...own.flatMap(linked), ...fill.map(String)]);
}

function makeEntries(context: EditionContext, fillers: FillerTables): { [id: string]: EditionEntry } {
  const needed = neededEntries(context);
  const entries: { [id: string]: EditionEntry } = {};
  for (const chapter of context.book.chapters) {
    for (const entry of chapter.entries) {
      if (!needed.has(entry.id)) continue;
      const texts: { [lang: string]: readonly Text[] } = {};
      for (const lang of context.languages) {
        const written = tagFor(lang, entry.text);
        if (written === undefined) continue;
        const provenance = context.ledger({ entry }, written, chapter.policy);
        texts[lang] = entry.text[written]!.map((variant) =>
          makeText(context, fillers, variant, { lang, written }, entry, provenance),
        );
      }
      reportUnusedReadings(context, entry);
      reportUnfilled(context, entry);
      entries[entry.id] = makeEntry(context, entry, texts);
    }
  }
  return entries;
}

/** Report readings that are applied nowhere: after a change of the text they would be forgotten. */
function reportUnusedReadings(context: EditionContext, entry: Entry): void {
  for (const lang of context.languages.filter((tag) => languageFor(tag))) {
    const readings = readingsOf(entry, lang);
    const written = tagFor(lang, entry.text) ?? "";
    // A reading of the language need not fit the text of a variety.
    if (!Object.hasOwn(entry.read, written) && tagFor(lang, entry.read) !== lang) continue;
    const texts = entry.text[written] ?? [];
    const applied = new Set(
      texts
        .flatMap(({ text }) => parseTemplate(text).pieces)
        .flatMap((piece) => (piece.slot === undefined ? normalize(piece.text, lang, readings).pieces : []))
        .map(({ written }) => written),
    );
    for (const written of Object.keys(readings)) {
      if (applied.has(written.normalize("NFC"))) continue;
      const message = `“${entry.id}”, ${lang}: the text does not have “${written}” as a word of its own`;
      context.report(entry, EDITION_RULES["reading.unused"], message);
    }
  }
}

/** Report slots that are blank in a language, because there are no words for their values. */
function reportUnfilled(context: EditionContext, entry: Entry): void {
  for (const lang of context.languages) {
    if (tagFor(lang, entry.text) === undefined) continue;
    for (const [name, slot] of Object.entries(entry.slots)) {
      if (slot.type === "name" || isFilled(slot, lang)) continue;
      const message = `“${entry.id}”, ${lang}: {${name}} is left blank, because Parley has no words of ${lang} for it`;
      context.report(entry, EDITION_RULES["slot.unfilled"], message);
    }
  }
}

function makeEntry(context: EditionContext, entry: Entry, texts: EditionEntry["texts"]): EditionEntry {
  const { no, kind, act, urgency, from, confirm, undo, answers, label, next, slots, picture, tags, note } = entry;
  const labels = Object.keys(label).length > 0 ? context.resolveWords(label) : {};
  const image = picture === undefined ? undefined : context.collector.take(picture, entry);
  const wordsBy = (words: Entry["alias"]): Entry["alias"] =>
    Object.fromEntries(
      context.languages.flatMap((lang) => {
        const written = tagFor(lang, words);
        return written === undefined ? [] : [[lang, words[written]!] as const];
      }),
    );
  const [alias, keys] = [wordsBy(entry.alias), wordsBy(entry.keys)];
  // A note for a variety is about its own text, so readers of the language or of another variety do not see it.
  const notes = Object.fromEntries(
    context.languages.flatMap((lang) => {
      const words = note[lang] ?? note[languageOf(lang)];
      return words === undefined ? [] : [[lang, words] as const];
    }),
  );
  return {
    no,
    ...(context.book.checkDigit ? { check: checkDigit(no) } : {}),
    kind,
    ...(act ? { act } : {}),
    urgency,
    from,
    ...(confirm ? { confirm } : {}),
    ...(undo ? { undo } : {}),
    ...(answers ? { answers: resolveAnswers(answers, context.book.chapters) } : {}),
    ...(Object.keys(labels).length > 0 ? { label: labels } : {}),
    ...(next ? { next } : {}),
    ...(Object.keys(slots).length > 0 ? { slots } : {}),
    ...(image ? { picture: image } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(Object.keys(notes).length > 0 ? { note: notes } : {}),
    ...(Object.keys(alias).length > 0 ? { alias } : {}),
    ...(Object.keys(keys).length > 0 ? { keys } : {}),
    texts,
  };
}

/** The number words for answers, by unit. */
function countedOf(context: EditionContext, ids: readonly string[]): Edition["counted"] {
  const counted: { [unit: string]: Edition["counted"][string] } = {};
  for (const id of ids) {
    const entry = context.entriesById.get(id)!;
    const number = numberAnswer(entry.answers);
    if (number === undefined) continue;
    const { unit = "" } = number;
    if (unit !== "" && !isUnit(unit)) reportUnit(context, entry, unit);
    else counted[unit] ??= countedIn(context.languages, unit);
  }
  return counted;
}

/** The standing of a title, by language. */
function titleStanding(
  context: EditionContext,
  subject: Subject,
  title: Words,
  policy: Policy,
): { [lang: string]: Standing } {
  return Object.fromEntries(
    context.languages.flatMap((lang) => {
      const written = tagFor(lang, title);
      return written === undefined ? [] : [[lang, context.ledger(subject, written, policy).standing] as const];
    }),
  );
}

/** The first variant of each text of some entries. All variants of a text are signed together. */
const textsOf = (
  entries: { readonly [id: string]: EditionEntry },
  ids: readonly string[],
): ReturnType<typeof firstTexts> => ids.flatMap((id) => firstTexts(entries[id]!, Object.keys(entries[id]!.texts)));

function makeChapter(
  context: EditionContext,
  chapter: Chapter,
  entries: { readonly [id: string]: EditionEntry },
): EditionChapter {
  const { id, no, title, policy } = chapter;
  const ids = chapter.entries.map((entry) => entry.id);
  const titles = titleStanding(context, { chapter }, title, policy);
  const texts = textsOf(entries, ids);
  const standing = countStandings([...Object.values(titles), ...texts.map((text) => text.standing)]);
  return {
    id,
    no,
    title: context.resolveWords(title),
    policy,
    disclosure: summary(standing, texts, context.discloser.all, context.languages),
    standing,
    titleStanding: titles,
    entries: ids,
  };
}

/** Where the texts of the edition are from, each source once, in the order of the texts. */
function sourcesOf(
  { entriesById, languages }: EditionContext,
  entries: { readonly [id: string]: EditionEntry },
): { readonly sources?: readonly string[] } {
  const steps = Object.keys(entries).flatMap((id) =>
    languages.flatMap((tag) => (entriesById.get(id)?.text[tag] ?? []).flatMap(({ source }) => source)),
  );
  const lines = new Set(
    steps.map(({ where, by, licence }) => [where, by, licence].filter((part) => part !== undefined).join(", ")),
  );
  return lines.size > 0 ? { sources: [...lines] } : {};
}

/** The head of the edition, without its hash. */
function makeHead(
  context: EditionContext,
  chapters: readonly EditionChapter[],
  works: readonly (EditionPath | EditionDrill)[],
  entries: { readonly [id: string]: EditionEntry },
  sung: readonly (EditionSong | EditionLesson)[],
): Edition["book"] {
  const { book, options, sides, languages, resolveWords } = context;
  const titles = titleStanding(context, { book }, book.title, book.policy);
  const texts = [...textsOf(entries, Object.keys(entries)), ...workTexts(sung, languages)];
  const standing = countStandings([
    ...[{ titleStanding: titles }, ...chapters].flatMap((one) => Object.values(one.titleStanding)),
    ...works.flatMap(({ standing: ofWork }) => Object.values(ofWork)),
    ...texts.map((text) => text.standing),
  ]);
  return {
    title: resolveWords(book.title),
    edition: { no: book.edition.no, date: options.date ?? book.edition.date },
    licence: book.licence,
    ...sourcesOf(context, entries),
    ...(book.web === undefined ? {} : { web: book.web }),
    sides,
    sideNames: { a: resolveWords(book.sideNames.a), b: resolveWords(book.sideNames.b) },
    languages,
    disclosure: summary(standing, texts, context.discloser.all, languages),
    standing,
    titleStanding: titles,
    hash: "",
  };
}
