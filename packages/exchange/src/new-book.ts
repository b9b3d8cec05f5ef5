/** The first file of a new book. */
import { yamlText, type Words } from "@parley/book";
import { LOCALES } from "@parley/locale";
import { languageOf, scriptFor } from "@parley/sound/script";
import { flowMap } from "./source-step.ts";

/** The tag of the language whose texts name entries: the one whose words every reader can be shown. */
export const SOURCE: string = Object.entries(LOCALES).find(([, { fallback }]) => fallback)?.[0] ?? "";

/** Whether a tag is a variety of another language among some. */
export const isVariety = (tag: string, languages: readonly string[]): boolean =>
  tag !== languageOf(tag) && languages.includes(languageOf(tag));

/** The two sides of a new book: the first languages, that of the ids last. */
export function sidesOf(languages: readonly string[]): string[] {
  const own = languages.filter((tag) => !isVariety(tag, languages));
  return [...own.filter((tag) => tag !== SOURCE), ...own.filter((tag) => tag === SOURCE)].slice(0, 2);
}

/** What is known of a new book. */
interface BookHead {
  readonly licence?: string | undefined;
  readonly titles?: Words | undefined;
  readonly sides?: readonly string[] | undefined;
}

/** book.yaml of a new book. */
export function bookFile(
  name: string,
  date: string,
  languages: readonly string[],
  { licence, titles = {}, sides = [] }: BookHead = {},
): string {
  const own = languages.filter((tag) => !isVariety(tag, languages));
  const varieties = languages.filter((tag) => isVariety(tag, languages));
  const isKnown = sides.length === 2 && sides.every((tag) => own.includes(tag));
  const unknown = languages.filter((tag) => !scriptFor(tag));
  return [
    `title: ${flowMap(Object.fromEntries(languages.map((tag) => [tag, titles[tag] ?? (isVariety(tag, languages) ? undefined : name)])))}`,
    `languages: [${own.join(", ")}]`,
    ...(varieties.length > 0 ? [`varieties: [${varieties.join(", ")}]`] : []),
    `sides: [${(isKnown ? sides : sidesOf(languages)).join(", ")}]`,
    ...(unknown.length > 0 ? [`respelling: { ${unknown.map((tag) => `${tag}: none`).join(", ")} }`] : []),
    `edition: { no: 1, date: ${date} }`,
    ...(licence === undefined
      ? [
          "# licence: the licence of the texts, as CC-BY-4.0. Look it up where the spreadsheet is from, and write it here.",
        ]
      : [`licence: ${yamlText(licence, false)}`]),
    "",
  ].join("\n");
}
