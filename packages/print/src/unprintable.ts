import type { Edition } from "@parley/edition";
import { SIDES } from "./line-composer.ts";

/** A request that cannot be printed. The message is for the user. */
export class UnprintableError extends RangeError {}

/** Throws an UnprintableError unless the languages are one, two or three of the edition. */
export function checkLanguages(edition: Edition, languages: readonly string[]): void {
  const unknown = languages.find((tag) => !edition.book.languages.includes(tag));
  if (unknown !== undefined) throw new UnprintableError(`${unknown} is no language of this edition`);
  if (languages.length === 0 || languages.length > SIDES.length || new Set(languages).size < languages.length)
    throw new UnprintableError(`“${languages.join(", ")}”: paper holds one, two or three languages`);
}
