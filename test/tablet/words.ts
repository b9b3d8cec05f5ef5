import { LOCALES, type Locale, type TabletWords } from "@parley/locale";

type Locales = { readonly [lang: string]: Locale };
/** A pattern for the name of a control in any language of the interface: the whole name, or the start of a longer one. */
export type Named = (key: keyof TabletWords, how?: "alone" | "first") => RegExp;

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Patterns for the names of controls, by the keys of their texts. */
export function namesIn(locales: Locales): Named {
  return (key, how = "alone") => {
    const words = Object.values(locales).map(({ tablet }) => literal(tablet[key]));
    return new RegExp(`^(?:${words.join("|")})${how === "alone" ? "$" : ""}`, "u");
  };
}

/** The name of a language in that language. */
export const languageName = (lang: string): string => LOCALES[lang]!.name;
