import { LOCALES, type Locale, type TabletWords } from "@parley/locale";

type Locales = { readonly [lang: string]: Locale };
/** The name of a control in any language of the interface: alone, or at the beginning of a longer name. */
export type Named = (key: keyof TabletWords, how?: "alone" | "first") => RegExp;

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Names of controls by the keys of their words, whatever language the interface is in. */
export function namesIn(locales: Locales): Named {
  return (key, how = "alone") => {
    const words = Object.values(locales).map(({ tablet }) => literal(tablet[key]));
    return new RegExp(`^(?:${words.join("|")})${how === "alone" ? "$" : ""}`, "u");
  };
}

/** What a language calls itself, as a whole name or in one. */
export const languageName = (lang: string): string => LOCALES[lang]!.name;
