import type { GuideRow } from "./guide.ts";
import type { Language } from "./language.ts";
import { LANGUAGES } from "./register.ts";
import { languageOf } from "./tag.ts";
import { scriptOf } from "./script-lookup.ts";

const BY_TAG: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((language) => [language.tag, language]));

/** The language of a tag, regions aside; `undefined` where Parley does not know it. */
export function languageFor(tag: string): Language | undefined {
  return BY_TAG.get(tag) ?? BY_TAG.get(languageOf(tag));
}

/** How to read a language respelled, for readers of another: from the folder of either. */
export function guideFor(language: string, reader: string): readonly GuideRow[] {
  const [from, to] = [languageFor(language), languageFor(reader)];
  return (to && from?.guides[to.tag]) ?? (from && to?.guidesTo?.[from.tag]) ?? [];
}

/** The language most of whose letters a text is written in; `undefined` where no letters tell. */
export function guessLanguage(text: string): Language | undefined {
  const script = scriptOf(text);
  return script && languageFor(script.tag);
}
