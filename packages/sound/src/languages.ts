import { english } from "./english/index.ts";
import { korean } from "./korean/index.ts";
import type { Language } from "./language.ts";
import { russian } from "./russian/index.ts";

/** Every language Parley can say and write, one folder each. */
export const LANGUAGES: readonly Language[] = [korean, russian, english];

const BY_TAG: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((language) => [language.tag, language]));

/** The language of a tag, regions aside; `undefined` where Parley does not know it. */
export function languageFor(tag: string): Language | undefined {
  return BY_TAG.get(tag) ?? BY_TAG.get(tag.split("-")[0]!);
}

/** The language whose letters a text is written in; `undefined` where no letters tell. */
export function guessLanguage(text: string): Language | undefined {
  return LANGUAGES.find(({ letters }) => letters.test(text));
}
