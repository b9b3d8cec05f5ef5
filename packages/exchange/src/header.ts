/** What the header of a column says: a language, or what else the column has. */
import { LOCALES } from "@parley/locale";
import { SHEET_WORDS, type ColumnKind } from "@parley/locale/sheet-words";
import { languageOf, withoutStress } from "@parley/sound/script";

/** The speaker, the addressee and the register of a column of variants, as in a book. */
export type VariantOf = { readonly [key: string]: string };

/** What a column has. A text or note has the tag of its language; a text can be the variant for some speaker or addressee. */
export type ColumnMeaning =
  | { readonly kind: "text"; readonly tag: string; readonly when: VariantOf }
  | { readonly kind: "note"; readonly tag: string }
  | { readonly kind: ColumnKind };

/** A header as it is compared: small letters, no stress marks, single spaces. */
const folded = (header: string): string =>
  withoutStress(header.normalize("NFKC")).toLowerCase().replace(/\s+/gu, " ").trim();

/** Headers by the kind of their column, of all languages; a header of several words has them in this order. */
const KINDS: readonly (readonly [kind: ColumnKind, words: readonly string[]])[] = Object.values(SHEET_WORDS)
  .flatMap(({ columns }) => Object.entries(columns) as [ColumnKind, string][])
  .flatMap(([kind, list]) => list.split(", ").map((words) => [kind, wordsIn(words)] as const));

function wordsIn(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}№#]+/gu) ?? [];
}

/** The names of languages in the language of the locale that others fall back to; their order has no meaning. */
const KNOWN = new Intl.DisplayNames(
  Object.keys(LOCALES).filter((tag) => LOCALES[tag]!.fallback),
  { type: "language", fallback: "none" },
);

/** Whether some letters are a tag of a language (ISO 639). Never throws. */
export const isTag = (word: string): boolean => /^[a-z]{2,3}$/.test(word) && KNOWN.of(word) !== undefined;

function nameIn(tag: string, reader: string): string | undefined {
  try {
    return new Intl.DisplayNames([reader], { type: "language", fallback: "none" }).of(tag);
  } catch {
    return undefined;
  }
}

let names: Map<string, string> | undefined;

/** Names of languages to their tags: in the languages of the locales, and each in itself (CLDR). */
function languageNames(): ReadonlyMap<string, string> {
  if (names) return names;
  names = new Map<string, string>();
  const set = (name: string | undefined, tag: string): void => {
    const key = name === undefined ? "" : wordsIn(name).join(" ");
    if (key !== "" && !names!.has(key)) names!.set(key, tag);
  };
  for (const { languages } of Object.values(SHEET_WORDS))
    for (const [tag, list] of Object.entries(languages)) for (const name of list.split(", ")) set(name, tag);
  for (const [tag, locale] of Object.entries(LOCALES)) {
    set(locale.name, tag);
    for (const [other, name] of Object.entries(locale.names)) set(name, other);
  }
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(97 + i));
  const tags = letters.flatMap((a) => letters.map((b) => a + b)).filter(isTag);
  const readers = Object.keys(LOCALES).map(
    (tag) => new Intl.DisplayNames([tag], { type: "language", fallback: "none" }),
  );
  for (const tag of tags) {
    // An older tag of a language has the same name: mo is ro.
    const [own = tag] = Intl.getCanonicalLocales(tag);
    for (const reader of readers) set(reader.of(tag), own);
    set(nameIn(tag, tag), own);
  }
  return names;
}

/** The tag that a header is: a tag of BCP 47, or an older code of three letters. */
function tagOf(header: string): string | undefined {
  if (!/^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/i.test(header)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(header.replaceAll("_", "-"));
    return tag !== undefined && isTag(languageOf(tag)) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** Whether all words of a header, in their order and side by side, are in another. */
const hasWords = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && words.some((_, at) => wanted.every((word, i) => words[at + i] === word));

/**
 * What the header of a column says; `undefined` for one that says nothing known. A pronunciation beside a language is a pronunciation,
 * not the language. Never throws.
 *
 * ```ts
 * import { readHeader } from "@parley/exchange";
 * readHeader("Русский"); // { kind: "text", tag: "ru", when: {} }
 * readHeader("Korean (phonetic)"); // { kind: "pronunciation" }
 * readHeader("ko (speaker f)"); // { kind: "text", tag: "ko", when: { speaker: "f" } }
 * ```
 */
export function readHeader(header: string): ColumnMeaning | undefined {
  // A header is no sentence: one word with a full stop can be an abbreviation.
  if (header.length > 80 || /\S{3}\s+\S{3,}[.!?…]$/u.test(header) || /[?!…]$/u.test(header)) return undefined;
  const [, outer = header, inner = ""] = /^([^()]+)\(([^()]*)\)\s*$/.exec(header) ?? [];
  const when = variantOf(inner);
  const words = wordsIn(when ? outer : header);
  const has = (kind: ColumnKind): boolean => KINDS.some(([one, wanted]) => one === kind && hasWords(words, wanted));
  const whole = KINDS.find(([, wanted]) => wanted.join(" ") === words.join(" "));
  if (whole) return { kind: whole[0] };
  if (has("pronunciation")) return { kind: "pronunciation" };
  const tag = tagOf((when ? outer : header).trim()) ?? tagIn(inner) ?? languageIn(words, header);
  if (has("note")) {
    // Beside “note”, a word within brackets is a tag: note (ru).
    const noted = tag ?? tagOf(inner.trim());
    return noted === undefined ? { kind: "note" } : { kind: "note", tag: noted };
  }
  for (const kind of ["standing", "other", "answers", "act", "picture", "urgency"] as const)
    if (has(kind)) return { kind };
  if (tag !== undefined) return { kind: "text", tag, when: when ?? {} };
  const [kind] = KINDS.find(([, wanted]) => hasWords(words, wanted)) ?? [];
  return kind === undefined ? undefined : { kind };
}

/** A tag with a region within brackets; one without could be a word. */
const tagIn = (inner: string): string | undefined => (inner.includes("-") ? tagOf(inner.trim()) : undefined);

/** The values of variants in a book, each with other words for it. */
const VARIANTS: { readonly [name: string]: { readonly [word: string]: string } } = {
  speaker: { m: "m", f: "f", male: "m", female: "f", man: "m", woman: "f" },
  addressee: { m: "m", f: "f", male: "m", female: "f", man: "m", woman: "f", many: "many", child: "child" },
  register: { formal: "formal", polite: "polite", plain: "plain" },
};

/** `speaker f, register formal` as data; `undefined` for other words. */
function variantOf(words: string): VariantOf | undefined {
  const pairs = words.split(",").map((pair): readonly [string, string] | undefined => {
    const [, name = "", word = ""] = /^\s*(\w+)[ :]+(\w+)\s*$/.exec(pair.toLowerCase()) ?? [];
    const value = Object.hasOwn(VARIANTS, name) ? VARIANTS[name]![word] : undefined;
    return value === undefined ? undefined : [name, value];
  });
  return pairs.every((pair) => pair !== undefined) ? Object.fromEntries(pairs) : undefined;
}

/** The only language that is named among some words; `undefined` where there are none, or two. */
function languageIn(words: readonly string[], header: string): string | undefined {
  const known = languageNames();
  const whole = known.get(words.join(" "));
  if (whole !== undefined) return whole;
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    const named = known.get(`${word} ${words[at + 1] ?? ""}`.trim()) ?? known.get(word);
    // A tag among other words is in capitals: Text RU.
    const tag =
      named ??
      (words.length <= 3 && word.length === 2 && header.includes(word.toUpperCase()) && isTag(word) ? word : undefined);
    if (tag !== undefined && word.length > 1) found.add(tag);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
