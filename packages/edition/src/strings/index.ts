import { en } from "./en.ts";
import { STRINGS } from "./register.ts";
import type { Strings } from "./strings.ts";

export { STRINGS };

/** What readers of one language call another; its own name where their file has none for it. */
export function nameOf(tag: string, reader: string): string {
  const language = tag.split("-")[0]!;
  return stringsFor(reader).names[language] ?? STRINGS[language]?.name ?? tag;
}

/** The words of the kit for a reader; English where the kit does not speak their language yet. */
export function stringsFor(tag: string): Strings {
  return STRINGS[tag.split("-")[0]!] ?? en;
}
