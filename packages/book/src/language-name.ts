/** The language that an author means by a word that is no tag: its name, or the code of a country. */
import { SCRIPTS } from "@parley/sound/script";

const TAGS = SCRIPTS.map(({ tag }) => tag);
let names: ReadonlyMap<string, string> | undefined;

/** The tags of languages by their names in every language of Parley, in small letters. */
function tagsByName(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const reader of TAGS) {
    const shown = new Intl.DisplayNames([reader], { type: "language" });
    for (const tag of TAGS) found.set((shown.of(tag) ?? tag).toLowerCase(), tag);
  }
  return found;
}

/** The language of the country that it is most written in, by the code of that country (CLDR): `kr` → `ko`. */
const ofCountry = (code: string): string | undefined =>
  TAGS.find((tag) => new Intl.Locale(tag).maximize().region === code.toUpperCase());

/** The code of three letters that a language has beside its tag (ISO 639-2): the tag for it. */
function ofThree(code: string): string | undefined {
  const [tag = code] = Intl.getCanonicalLocales(code);
  return tag === code ? undefined : tag;
}

/**
 * The tag of the language that a word means: its name, its code of three letters, the code of a country; `undefined` where it means
 * none that Parley knows. Never throws. `tagMeant("Russian")` → `"ru"`, `tagMeant("kr")` → `"ko"`
 */
export function tagMeant(word: string): string | undefined {
  names ??= tagsByName();
  const plain = word.trim().toLowerCase().replace("_", "-");
  const candidates = [
    names.get(plain),
    plain,
    plain.split("-")[0],
    ...(/^[a-z]{3}$/.test(plain) ? [ofThree(plain)] : []),
    ...(/^[a-z]{2}$/.test(plain) ? [ofCountry(plain)] : []),
  ];
  return candidates.find((tag) => tag !== undefined && tag !== word && TAGS.includes(tag));
}
