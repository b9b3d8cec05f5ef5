import { strToU8, zlibSync } from "fflate";
import type { Pack, PackedEntry, PackedFillers, PackedText } from "./pack.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/**
 * A pack in columns: all texts of a language together, all respellings for a reader together, all numbers together. Like stands
 * beside like, and deflates to less than entries one after another do: the more, the larger the book. Tables of fillers come back in
 * another order; what is null or undefined does not come back.
 */
interface Columns extends Omit<Pack, "entries" | "chapters" | "fillers"> {
  /** Of each entry, how many entries it stands behind the one after the entry before it: nearly always none. */
  readonly chapters: readonly (Omit<Pack["chapters"][number], "entries"> & { readonly entries: readonly number[] })[];
  /** What entries have beside their texts, a column for each property; null where an entry has none. */
  readonly entries: { readonly [property: string]: readonly unknown[] };
  /** By language, for each entry, for each variant. */
  readonly texts: { readonly [lang: string]: readonly (readonly string[])[] };
  readonly says: { readonly [lang: string]: { readonly [reader: string]: readonly (readonly string[])[] } };
  readonly about: { readonly [lang: string]: readonly (readonly Omit<PackedText, "text" | "says">[])[] };
  /** The tables of fillers, those of a language together. */
  readonly fillers: {
    readonly keys: readonly string[];
    readonly values: readonly (readonly string[])[];
    readonly texts: readonly (readonly string[])[];
    readonly audio: readonly (readonly string[] | null)[];
    readonly says: { readonly [reader: string]: readonly (readonly string[] | null)[] };
  };
}

function toColumns({ entries, chapters, fillers, ...pack }: Pack): Columns {
  const languages = pack.book.languages;
  const readersOf = (lang: string): string[] =>
    languages.filter((reader) => entries.some(({ texts }) => texts[lang]?.some(({ says }) => reader in says)));
  const column = <T>(lang: string, of: (text: PackedText) => T): T[][] =>
    entries.map(({ texts }) => (texts[lang] ?? []).map(of));
  const byLanguage = <T>(of: (lang: string) => T): { [lang: string]: T } =>
    Object.fromEntries(languages.map((lang) => [lang, of(lang)]));
  const plain = entries.map(({ texts: _texts, ...entry }): { [property: string]: unknown } => entry);
  const properties = [...new Set(plain.flatMap((entry) => Object.keys(entry)))];
  const places = new Map(entries.map(({ id }, i) => [id, i]));
  let expected = 0;
  const behind = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`a chapter has “${id}”, which is no entry of the pack`);
    const by = place - expected;
    expected = place + 1;
    return by;
  };
  const tables = Object.entries(fillers).toSorted(([a], [b]) => languageOf(a, languages) - languageOf(b, languages));
  const heardBy = [...new Set(tables.flatMap(([, { says }]) => Object.keys(says)))];
  return {
    ...pack,
    chapters: chapters.map((chapter) => ({ ...chapter, entries: chapter.entries.map(behind) })),
    entries: Object.fromEntries(properties.map((name) => [name, plain.map((entry) => entry[name] ?? null)])),
    texts: byLanguage((lang) => column(lang, ({ text }) => text)),
    says: byLanguage((lang) =>
      Object.fromEntries(readersOf(lang).map((reader) => [reader, column(lang, ({ says }) => says[reader] ?? "")])),
    ),
    about: byLanguage((lang) => column(lang, ({ text: _text, says: _says, ...about }) => about)),
    fillers: {
      keys: tables.map(([key]) => key),
      values: tables.map(([, { values }]) => values),
      texts: tables.map(([, { texts }]) => texts),
      audio: tables.map(([, { audio }]) => audio ?? null),
      says: Object.fromEntries(heardBy.map((reader) => [reader, tables.map(([, { says }]) => says[reader] ?? null)])),
    },
  };
}

/** The language a table of fillers is of: the last part of its key. */
const languageOf = (key: string, languages: readonly string[]): number =>
  languages.indexOf(key.slice(key.lastIndexOf("|") + 1));

/** Plain loops: this stands between opening a file and its first phrase. */
function fromColumns({ chapters, entries, texts, says, about, fillers, ...pack }: Columns): Pack {
  const languages = Object.keys(texts);
  const readers = languages.map((lang) => Object.keys(says[lang]!));
  const properties = Object.keys(entries);
  const ids = (entries["id"] ?? []) as readonly string[];
  let expected = 0;
  const place = (behind: number): string => {
    const at = expected + behind;
    expected = at + 1;
    return ids[at]!;
  };
  return {
    ...pack,
    chapters: chapters.map((chapter) => ({ ...chapter, entries: chapter.entries.map(place) })),
    entries: ids.map((_, i) => {
      const all: { [lang: string]: PackedText[] } = {};
      for (const [l, lang] of languages.entries()) {
        const words = texts[lang]![i]!;
        if (words.length === 0) continue;
        all[lang] = words.map((text, j) => {
          const lines: { [reader: string]: string } = {};
          for (const reader of readers[l]!) lines[reader] = says[lang]![reader]![i]![j]!;
          return { ...about[lang]![i]![j]!, text, says: lines };
        });
      }
      const entry: { [property: string]: unknown } = { texts: all };
      for (const name of properties) {
        const value = entries[name]![i];
        if (value !== null) entry[name] = value;
      }
      return entry as unknown as PackedEntry;
    }),
    fillers: Object.fromEntries(
      fillers.keys.map((key, i): [string, PackedFillers] => {
        const lines: { [reader: string]: readonly string[] } = {};
        for (const [reader, list] of Object.entries(fillers.says)) if (list[i]) lines[reader] = list[i];
        const audio = fillers.audio[i];
        return [
          key,
          { values: fillers.values[i]!, texts: fillers.texts[i]!, says: lines, ...(audio ? { audio } : {}) },
        ];
      }),
    ),
  };
}

/** A pack as it stands in the tablet file: zlib (RFC 1950) in base64, the same letters for the same pack. */
export function encodePack(pack: Pack): string {
  return toBase64(zlibSync(strToU8(JSON.stringify(toColumns(pack))), { level: 9, mem: 12 }));
}

/**
 * A pack out of the tablet file. Rejects where a letter of it was lost or changed: the checksum at the end of a zlib stream says
 * so, and the browser's own reader minds it.
 */
export async function decodePack(text: string): Promise<Pack> {
  const stream = new Blob([fromBase64(text)]).stream().pipeThrough(new DecompressionStream("deflate"));
  return fromColumns((await new Response(stream).json()) as Columns);
}
