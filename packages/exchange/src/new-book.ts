/** The first file of a new book. */
import { yamlText, type Words } from "@parley/book";
import { LOCALES } from "@parley/locale";
import { scriptFor } from "@parley/sound/script";
import { flowMap } from "./source-step.ts";

/** The tag of the language whose texts name entries: the one whose words every reader can be shown. */
export const SOURCE: string = Object.entries(LOCALES).find(([, { fallback }]) => fallback)?.[0] ?? "";

/** The two sides of a new book: the first languages, that of the ids last. */
export function sidesOf(languages: readonly string[]): string[] {
  return [...languages.filter((tag) => tag !== SOURCE), ...languages.filter((tag) => tag === SOURCE)].slice(0, 2);
}

/** book.yaml of a new book. */
export function bookFile(
  name: string,
  date: string,
  languages: readonly string[],
  { licence, titles = {} }: { readonly licence?: string | undefined; readonly titles?: Words | undefined } = {},
): string {
  const unknown = languages.filter((tag) => !scriptFor(tag));
  return [
    `title: ${flowMap(Object.fromEntries(languages.map((tag) => [tag, titles[tag] ?? name])))}`,
    `languages: [${languages.join(", ")}]`,
    `sides: [${sidesOf(languages).join(", ")}]`,
    ...(unknown.length > 0 ? [`respelling: { ${unknown.map((tag) => `${tag}: none`).join(", ")} }`] : []),
    `edition: { no: 1, date: ${date} }`,
    ...(licence === undefined
      ? [
          "# The licence of the texts: look it up where the spreadsheet is from, and correct it here.",
          "licence: CC-BY-4.0",
        ]
      : [`licence: ${yamlText(licence, false)}`]),
    "",
  ].join("\n");
}
