import { CARD_ENTRIES, STRIP_ENTRIES, type Standing, type Words } from "@parley/book";
import { localeFor, nameOf } from "@parley/locale";
import { languageFor } from "@parley/sound";
import {
  fillerKeyPrefix,
  type Edition,
  type EditionChapter,
  type EditionEntry,
  type EditionSong,
  type StandingCount,
  type Text,
} from "./edition.ts";

/** Count the standings of some texts. */
export function countStandings(standings: readonly Standing[]): StandingCount {
  const of = (wanted: Standing): number => standings.filter((standing) => standing === wanted).length;
  return { texts: standings.length, edited: of("edited"), signed: of("signed") };
}

/**
 * Whether some text is not signed, so that the draft warning is needed. Never throws.
 *
 * ```ts
 * isUnsigned({ texts: 3, edited: 0, signed: 3 }); // false
 * ```
 */
export function isUnsigned({ texts, signed }: StandingCount): boolean {
  return signed < texts;
}

/**
 * Whether some texts are drafts and others are not, so that each draft is marked. Never throws.
 *
 * ```ts
 * isMixed({ texts: 3, edited: 0, signed: 1 }); // true
 * ```
 */
export function isMixed({ texts, edited, signed }: StandingCount): boolean {
  return signed < texts && signed + edited > 0;
}

/**
 * The count of signed texts, in the language of the reader: "Signed: 5 of 126 texts.". Empty unless the texts are mixed.
 */
function countLine(count: StandingCount, reader: string): string {
  if (!isMixed(count)) return "";
  const { signed, texts } = count;
  return localeFor(reader)
    .phrase.disclosure.count.replace("{signed}", String(signed))
    .replace("{texts}", String(texts));
}

/**
 * Where entries are shown. The `tablet` shows the words of cards, all answers and all terms of slots too. A `booklet` has the
 * strip to point at, and fills slots with their samples. `cards` only fill slots.
 */
export type ShownOn = "tablet" | "booklet" | "cards";

/** The ids of the entries that are offered as answers; empty for another kind of answer. */
export function offeredIds(answers: EditionEntry["answers"]): readonly string[] {
  if (typeof answers !== "object") return [];
  if ("choice" in answers) return answers.choice;
  if ("place" in answers) return answers.place;
  return "transport" in answers ? answers.transport : [];
}

/** The ids that an entry refers to: the answers to choose from, the entry that undoes it, and the one that follows. */
export function linkedEntries({ answers, undo, next }: Pick<EditionEntry, "answers" | "undo" | "next">): string[] {
  return [...offeredIds(answers), ...(undo === undefined ? [] : [undo]), ...(next === undefined ? [] : [next])];
}

/**
 * The ids of all entries that are visible where some entries are shown, of any chapter. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition, visibleEntries } from "@parley/edition";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * visibleEntries(edition, ["water"], "booklet").size; // 0
 * ```
 */
export function visibleEntries({ entries, fillers }: Edition, ids: Iterable<string>, on: ShownOn): Set<string> {
  const own = [...ids];
  const words: readonly string[] = { tablet: CARD_ENTRIES, booklet: STRIP_ENTRIES, cards: [] }[on];
  const terms = own.flatMap((id) =>
    Object.values(entries[id]?.slots ?? {}).flatMap((slot) => {
      if (slot.type !== "term") return [];
      if (on !== "tablet") return [String(slot.sample)];
      const tables = Object.keys(fillers).filter((key) => key.startsWith(fillerKeyPrefix(slot)));
      return tables.flatMap((key) => Object.keys(fillers[key]!));
    }),
  );
  const offered = on === "tablet" ? own.flatMap((id) => (entries[id] ? linkedEntries(entries[id]) : [])) : [];
  return new Set([...own, ...words, ...terms, ...offered].filter((id) => Object.hasOwn(entries, id)));
}

/**
 * The counts of everything that is visible of an edition in some languages: texts, the texts that are shown with them, and titles.
 * Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition, standingOf } from "@parley/edition";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * standingOf(edition); // { texts: 0, edited: 0, signed: 0 }
 * ```
 */
export function standingOf(
  edition: Edition,
  languages: readonly string[] = edition.book.languages,
  on: ShownOn = "tablet",
): StandingCount {
  const { book, chapters, paths = [], drills = [] } = edition;
  const titles = [
    ...[book, ...chapters].map(({ titleStanding }) => titleStanding),
    ...(on === "cards" ? [] : paths.map(({ standing }) => standing)),
    ...(on === "tablet" ? drills.map(({ standing }) => standing) : []),
  ].flatMap((standing) => languages.flatMap((tag) => standing[tag] ?? []));
  const texts = textsShown(edition, languages, on);
  return countStandings([...titles, ...texts.map(({ standing }) => standing)]);
}

/** The first variant of the texts of an entry in some languages. */
export function firstTexts({ texts }: EditionEntry, languages: readonly string[]): (Text & Shown)[] {
  return languages.flatMap((lang) => (texts[lang]?.[0] ? [{ ...texts[lang][0], lang }] : []));
}

/** The texts of songs and lessons as they are shown, one for each language. */
export function workTexts(
  works: readonly Pick<EditionSong, "standing" | "disclosure">[],
  languages: readonly string[],
): (Shown & { readonly standing: Standing })[] {
  return works.flatMap(({ standing, disclosure }) =>
    languages.flatMap((lang) =>
      standing[lang] === undefined ? [] : [{ lang, standing: standing[lang], disclosure: disclosure[lang]! }],
    ),
  );
}

/** The visible texts of an edition in some languages, the first variant of each: all variants are signed together. */
function textsShown(edition: Edition, languages: readonly string[], on: ShownOn): (Pick<Text, "standing"> & Shown)[] {
  const ids = visibleEntries(
    edition,
    edition.chapters.flatMap(({ entries }) => entries),
    on,
  );
  const songs = on === "cards" ? [] : (edition.songs ?? []);
  const lessons = on === "tablet" ? (edition.lessons ?? []) : [];
  return [
    ...Array.from(ids, (id) => firstTexts(edition.entries[id]!, languages)).flat(),
    ...workTexts([...songs, ...lessons], languages),
  ];
}

/**
 * The disclosure of everything that is visible of an edition, by the language of the reader. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { disclosureOf, makeEdition } from "@parley/edition";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * disclosureOf(edition); // { und: "" }
 * ```
 */
export function disclosureOf(
  edition: Edition,
  languages: readonly string[] = edition.book.languages,
  on: ShownOn = "tablet",
): Words {
  const count = standingOf(edition, languages, on);
  return summary(count, textsShown(edition, languages, on), edition.disclosures, edition.book.languages, languages);
}

/** The disclosure of a chapter where it is shown in some languages only, by the language of the reader. */
export function chapterDisclosure(edition: Edition, chapter: EditionChapter, languages: readonly string[]): Words {
  const titles = languages.flatMap((tag) => chapter.titleStanding[tag] ?? []);
  const texts = chapter.entries.flatMap((id) => firstTexts(edition.entries[id]!, languages));
  const count = countStandings([...titles, ...texts.map(({ standing }) => standing)]);
  return summary(count, texts, edition.disclosures, edition.book.languages, languages);
}

/** The texts of a variety that are those of its language, in the language of the reader: a line for each pair. */
function varietyLines(texts: readonly Shown[], reader: string): string[] {
  const pairs = Map.groupBy(
    texts.filter(({ written }) => written !== undefined),
    ({ lang, written }) => `${lang} ${written}`,
  );
  return Array.from(pairs.values(), (pair) => {
    const { lang, written } = pair[0]!;
    return localeFor(reader)
      .phrase.disclosure.variety.replace("{count}", String(pair.length))
      .replace("{texts}", String(texts.filter((text) => text.lang === lang).length))
      .replace("{variety}", nameOf(lang, reader))
      .replace("{language}", nameOf(written!, reader));
  });
}

/** A text that is shown: its language, and what a summary needs of it. */
export interface Shown extends Pick<Text, "disclosure" | "written"> {
  readonly lang: string;
}

/** The languages without respelling, in a sentence for a reader; empty for none. */
function unspokenLine(languages: readonly string[], reader: string): string {
  const names = languages.filter((tag) => tag !== reader && !languageFor(tag)).map((tag) => nameOf(tag, reader));
  if (names.length === 0) return "";
  return localeFor(reader).phrase.disclosure.noRespelling.replace("{language}", names.join(", "));
}

/** Between what is said of different texts: each of them is a sentence or several. */
const SEPARATOR = " · ";

/**
 * The disclosure of some texts by reader: the count of signed texts, how many texts of a variety are those of its language, then each
 * disclosure once, then which of the `shown` languages have no respelling.
 */
export function summary(
  count: StandingCount,
  texts: readonly Shown[],
  disclosures: readonly Words[],
  readers: readonly string[],
  shown: readonly string[] = readers,
): { [reader: string]: string } {
  const numbers = [...new Set(texts.map(({ disclosure }) => disclosure))];
  return Object.fromEntries(
    readers.map((reader) => {
      const lines = [
        countLine(count, reader),
        ...varietyLines(texts, reader),
        ...numbers.map((number) => disclosures[number]?.[reader] ?? ""),
        unspokenLine(shown, reader),
      ];
      return [reader, [...new Set(lines.filter((line) => line !== ""))].join(SEPARATOR)];
    }),
  );
}
