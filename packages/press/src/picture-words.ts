import { PICTURE_WORDS } from "@parley/locale/picture-words";

/** The words of a picture, by language. */
export interface PictureWords {
  readonly name: string;
  readonly words: { readonly [lang: string]: readonly string[] };
}

/** The pictures that have words of their own. */
export function pictureWords(): PictureWords[] {
  const byName = new Map<string, { [lang: string]: readonly string[] }>();
  for (const [lang, pictures] of Object.entries(PICTURE_WORDS))
    for (const [name, words] of Object.entries(pictures))
      byName.set(name, { ...byName.get(name), [lang]: words.split(", ") });
  return Array.from(byName, ([name, words]) => ({ name, words }));
}
