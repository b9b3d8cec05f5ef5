import { strToU8, zlibSync } from "fflate";
import type { Pack, PackedEntry, PackedFillers, PackedText } from "./pack.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/**
 * A pack in columns: all texts of a language together, all respellings for a reader together, all numbers together. Similar
 * values are adjacent, so columns compress better than rows; the larger the book, the more. Decoding loses two things: the order
 * of the filler tables, and properties of entries that are null or undefined.
 */
interface Columns extends Omit<Pack, "entries" | "chapters" | "fillers"> {
  /** For each entry of a chapter, its index minus the index expected after the previous entry: nearly always 0. */
  readonly chapters: readonly (Omit<Pack["chapters"][number], "entries"> & { readonly entries: readonly number[] })[];
  /** The properties of entries other than `texts`, a column for each; null where an entry lacks the property. */
  readonly entries: { readonly [property: string]: readonly unknown[] };
  /** By language: for each entry, a line for each variant. */
  readonly texts: { readonly [lang: string]: readonly (readonly string[])[] };
  readonly respelling: { readonly [lang: string]: { readonly [reader: string]: readonly (readonly string[])[] } };
  /** The other properties of texts. */
  readonly details: { readonly [lang: string]: readonly (readonly Omit<PackedText, "text" | "respelling">[])[] };
  /** The filler tables, sorted by language. */
  readonly fillers: {
    readonly keys: readonly string[];
    readonly values: readonly (readonly string[])[];
    readonly texts: readonly (readonly string[])[];
    readonly audio: readonly (readonly string[] | null)[];
    readonly respelling: { readonly [reader: string]: readonly (readonly string[] | null)[] };
  };
}

function toColumns({ entries, chapters, fillers, ...pack }: Pack): Columns {
  const languages = pack.book.languages;
  const readersOf = (lang: string): string[] =>
    languages.filter((reader) =>
      entries.some(({ texts }) => texts[lang]?.some(({ respelling }) => reader in respelling)),
    );
  const column = <T>(lang: string, of: (text: PackedText) => T): T[][] =>
    entries.map(({ texts }) => (texts[lang] ?? []).map(of));
  const byLanguage = <T>(of: (lang: string) => T): { [lang: string]: T } =>
    Object.fromEntries(languages.map((lang) => [lang, of(lang)]));
  const withoutTexts = entries.map(({ texts: _texts, ...entry }): { [property: string]: unknown } => entry);
  const properties = [...new Set(withoutTexts.flatMap((entry) => Object.keys(entry)))];
  const indexes = new Map(entries.map(({ id }, i) => [id, i]));
  let expected = 0;
  const offsetOf = (id: string): number => {
    const index = indexes.get(id);
    if (index === undefined) throw new RangeError(`a chapter has “${id}”, which is no entry of the pack`);
    const offset = index - expected;
    expected = index + 1;
    return offset;
  };
  const tables = Object.entries(fillers).toSorted(([a], [b]) => languageOf(a, languages) - languageOf(b, languages));
  const fillerReaders = [...new Set(tables.flatMap(([, { respelling }]) => Object.keys(respelling)))];
  return {
    ...pack,
    chapters: chapters.map((chapter) => ({ ...chapter, entries: chapter.entries.map(offsetOf) })),
    entries: Object.fromEntries(properties.map((name) => [name, withoutTexts.map((entry) => entry[name] ?? null)])),
    texts: byLanguage((lang) => column(lang, ({ text }) => text)),
    respelling: byLanguage((lang) =>
      Object.fromEntries(
        readersOf(lang).map((reader) => [reader, column(lang, ({ respelling }) => respelling[reader] ?? "")]),
      ),
    ),
    details: byLanguage((lang) => column(lang, ({ text: _text, respelling: _respelling, ...details }) => details)),
    fillers: {
      keys: tables.map(([key]) => key),
      values: tables.map(([, { values }]) => values),
      texts: tables.map(([, { texts }]) => texts),
      audio: tables.map(([, { audio }]) => audio ?? null),
      respelling: Object.fromEntries(
        fillerReaders.map((reader) => [reader, tables.map(([, { respelling }]) => respelling[reader] ?? null)]),
      ),
    },
  };
}

/** The index of the language of a filler table, which is the last part of its key; −1 where the book lacks it. */
const languageOf = (key: string, languages: readonly string[]): number =>
  languages.indexOf(key.slice(key.lastIndexOf("|") + 1));

/** The inverse of `toColumns`. It uses plain loops, because it runs before the first phrase can be shown. */
function fromColumns({ chapters, entries, texts, respelling, details, fillers, ...pack }: Columns): Pack {
  const languages = Object.keys(texts);
  const readers = languages.map((lang) => Object.keys(respelling[lang]!));
  const properties = Object.keys(entries);
  const ids = (entries["id"] ?? []) as readonly string[];
  let expected = 0;
  const idAt = (offset: number): string => {
    const index = expected + offset;
    expected = index + 1;
    return ids[index]!;
  };
  return {
    ...pack,
    chapters: chapters.map((chapter) => ({ ...chapter, entries: chapter.entries.map(idAt) })),
    entries: ids.map((_, i) => {
      const all: { [lang: string]: PackedText[] } = {};
      for (const [l, lang] of languages.entries()) {
        const variants = texts[lang]![i]!;
        if (variants.length === 0) continue;
        all[lang] = variants.map((text, j) => {
          const lines: { [reader: string]: string } = {};
          for (const reader of readers[l]!) lines[reader] = respelling[lang]![reader]![i]![j]!;
          return { ...details[lang]![i]![j]!, text, respelling: lines };
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
        for (const [reader, list] of Object.entries(fillers.respelling)) if (list[i]) lines[reader] = list[i];
        const audio = fillers.audio[i];
        return [
          key,
          { values: fillers.values[i]!, texts: fillers.texts[i]!, respelling: lines, ...(audio ? { audio } : {}) },
        ];
      }),
    ),
  };
}

/**
 * A pack as text for the tablet file: JSON of its columns, compressed as a zlib stream (RFC 1950), in base64. The same pack gives
 * the same text. Throws a `RangeError` where a chapter names an entry that the pack lacks.
 *
 * ```ts
 * const pack = { book: { languages: ["ko"] }, chapters: [], entries: [], fillers: {} };
 * (await decodePack(encodePack(pack))).book; // { languages: ["ko"] }
 * ```
 */
export function encodePack(pack: Pack): string {
  return toBase64(zlibSync(strToU8(JSON.stringify(toColumns(pack))), { level: 9, mem: 12 }));
}

/**
 * A pack from the text that `encodePack` gives. Rejects damaged text: text that is not base64, or bytes that do not agree with
 * the Adler-32 checksum at the end of the zlib stream, which `DecompressionStream` verifies. For an engine without it, `inflate`
 * gives the bytes of a zlib stream and rejects a damaged one.
 *
 * ```ts
 * const pack = { book: { languages: ["ko"] }, chapters: [], entries: [], fillers: {} };
 * (await decodePack(encodePack(pack))).entries; // []
 * ```
 */
export async function decodePack(text: string, inflate?: Inflate): Promise<Pack> {
  const bytes = fromBase64(text);
  const json = inflate
    ? new TextDecoder().decode(await inflate(bytes))
    : await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
  return fromColumns(JSON.parse(json) as Columns);
}

/** Gives the bytes of a zlib stream. Rejects or throws where it is damaged. */
export type Inflate = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;
