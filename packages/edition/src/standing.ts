import { CARD_ENTRIES, STRIP_ENTRIES, type Standing, type Words } from "@parley/book";
import { localeFor } from "@parley/locale";
import { tablesOf, type Edition, type EditionEntry, type StandingCount, type Text } from "./edition.ts";

/** Count the standings of some texts. */
export function countStandings(standings: readonly Standing[]): StandingCount {
  const of = (wanted: Standing): number => standings.filter((standing) => standing === wanted).length;
  return { texts: standings.length, edited: of("edited"), signed: of("signed") };
}

/** Whether the warning that texts are drafts must stand: some text is not signed. */
export function isUnsigned({ texts, signed }: StandingCount): boolean {
  return signed < texts;
}

/** Whether some texts are drafts and others are not, so that each must be marked by itself. */
export function isMixed({ texts, edited, signed }: StandingCount): boolean {
  return signed < texts && signed + edited > 0;
}

/**
 * How many of the texts are signed, in the reader's language: "Signed: 5 of 126 texts.". Empty where all or none of them have
 * been worked on by a person: then one word says it.
 */
function countLine(count: StandingCount, reader: string): string {
  if (!isMixed(count)) return "";
  const { signed, texts } = count;
  return localeFor(reader)
    .phrase.disclosure.count.replace("{signed}", String(signed))
    .replace("{texts}", String(texts));
}

/**
 * Where entries are shown: on the `tablet` every word of the cards, every answer to choose and every term of a slot can be seen;
 * a `booklet` has the strip to point at and fills slots with their samples, `cards` only the latter.
 */
export type ShownOn = "tablet" | "booklet" | "cards";

/** The entries that one entry offers beside it: the answers to choose from, what undoes it. */
export function offeredBy({ answers, undo }: Pick<EditionEntry, "answers" | "undo">): string[] {
  return [
    ...(typeof answers === "object" && "choice" in answers ? answers.choice : []),
    ...(undo === undefined ? [] : [undo]),
  ];
}

/** The entries that are seen where some of an edition are shown: they and what comes with them, in whatever chapters it stands. */
export function shownWith({ entries, fillers }: Edition, ids: Iterable<string>, on: ShownOn): Set<string> {
  const own = [...ids];
  const words: readonly string[] = { tablet: CARD_ENTRIES, booklet: STRIP_ENTRIES, cards: [] }[on];
  const terms = own.flatMap((id) =>
    Object.values(entries[id]?.slots ?? {}).flatMap((slot) => {
      if (slot.type !== "term") return [];
      if (on !== "tablet") return [String(slot.sample)];
      const tables = Object.keys(fillers).filter((key) => key.startsWith(tablesOf(slot)));
      return tables.flatMap((key) => Object.keys(fillers[key]!));
    }),
  );
  const offered = on === "tablet" ? own.flatMap((id) => (entries[id] ? offeredBy(entries[id]) : [])) : [];
  return new Set([...own, ...words, ...terms, ...offered].filter((id) => Object.hasOwn(entries, id)));
}

/**
 * The standing of everything that is seen of an edition in some languages: its texts, those that come with them, the titles of
 * its chapters and its own.
 */
export function standingOf(
  edition: Edition,
  languages: readonly string[] = edition.book.languages,
  on: ShownOn = "tablet",
): StandingCount {
  const { book, chapters } = edition;
  const titles = [book, ...chapters].flatMap(({ titleStanding }) =>
    languages.flatMap((tag) => titleStanding[tag] ?? []),
  );
  const texts = textsShown(edition, languages, on);
  return countStandings([...titles, ...texts.map(({ standing }) => standing)]);
}

/** The texts that are seen of an edition in some languages, the first variant of each: they are signed together. */
function textsShown(edition: Edition, languages: readonly string[], on: ShownOn): Text[] {
  const ids = shownWith(
    edition,
    edition.chapters.flatMap(({ entries }) => entries),
    on,
  );
  return Array.from(ids, (id) => languages.flatMap((tag) => edition.entries[id]!.texts[tag]?.[0] ?? [])).flat();
}

/** How what is seen of an edition came about and who vouches for it, by the language of the reader. */
export function disclosureOf(
  edition: Edition,
  languages: readonly string[] = edition.book.languages,
  on: ShownOn = "tablet",
): Words {
  const count = standingOf(edition, languages, on);
  return summary(count, textsShown(edition, languages, on), edition.disclosures, edition.book.languages);
}

/** How some texts came about and who vouches for them, by reader: first how many are signed, then each disclosure once. */
export function summary(
  count: StandingCount,
  texts: readonly Pick<Text, "disclosure">[],
  disclosures: readonly Words[],
  readers: readonly string[],
): { [reader: string]: string } {
  const numbers = [...new Set(texts.map(({ disclosure }) => disclosure))];
  return Object.fromEntries(
    readers.map((reader) => {
      const lines = [countLine(count, reader), ...numbers.map((number) => disclosures[number]?.[reader] ?? "")];
      return [reader, [...new Set(lines.filter((line) => line !== ""))].join(" ")];
    }),
  );
}
