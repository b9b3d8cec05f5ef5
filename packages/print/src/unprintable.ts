import type { Edition } from "@parley/edition";
import { SIDES } from "./line-composer.ts";

/** What is asked for cannot stand on paper; its words say why, and are for whoever asked. */
export class Unprintable extends RangeError {}

/** Throws an Unprintable unless these are one, two or three languages of an edition. */
export function checkLanguages(edition: Edition, languages: readonly string[]): void {
  const strange = languages.find((tag) => !edition.book.languages.includes(tag));
  if (strange !== undefined) throw new Unprintable(`${strange} is no language of this edition`);
  if (languages.length === 0 || languages.length > SIDES.length || new Set(languages).size < languages.length)
    throw new Unprintable(`“${languages.join(", ")}”: paper holds one, two or three languages`);
}
