import type { Edition } from "@parley/edition";
import { SIDES } from "./line-composer.ts";

/** What is asked for cannot stand on paper; its words say why, and are for whoever asked. */
export class UnprintableError extends RangeError {}

/** Throws an Unprintable unless these are one, two or three languages of an edition. */
export function checkLanguages(edition: Edition, languages: readonly string[]): void {
  const unknown = languages.find((tag) => !edition.book.languages.includes(tag));
  if (unknown !== undefined) throw new UnprintableError(`${unknown} is no language of this edition`);
  if (languages.length === 0 || languages.length > SIDES.length || new Set(languages).size < languages.length)
    throw new UnprintableError(`“${languages.join(", ")}”: paper holds one, two or three languages`);
}
