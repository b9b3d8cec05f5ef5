import { en } from "./en.ts";
import { ko } from "./ko.ts";
import { ru } from "./ru.ts";
import type { Strings } from "./strings.ts";

/** What the kit itself says, by language: one file each. */
export const STRINGS: { readonly [tag: string]: Strings } = { ko, ru, en };

/** The words of the kit for a reader; English where the kit does not speak their language yet. */
export function stringsFor(tag: string): Strings {
  return STRINGS[tag.split("-")[0]!] ?? en;
}
