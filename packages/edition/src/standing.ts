import type { Standing, Words } from "@parley/book";
import { localeFor } from "@parley/locale";
import type { Edition, StandingCount, Text } from "./edition.ts";

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

/** The standing of everything an edition shows in some languages: its texts, the titles of its chapters and its own. */
export function standingOf(
  { book, chapters, entries }: Edition,
  languages: readonly string[] = book.languages,
): StandingCount {
  const titles = [book, ...chapters].flatMap(({ titleStanding }) =>
    languages.flatMap((tag) => titleStanding[tag] ?? []),
  );
  const shown = new Set(chapters.flatMap((chapter) => chapter.entries));
  // The variants of a text are signed together.
  const texts = Array.from(shown, (id) => languages.flatMap((tag) => entries[id]!.texts[tag]?.[0]?.standing ?? []));
  return countStandings([...titles, ...texts.flat()]);
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
