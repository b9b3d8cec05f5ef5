import { strToU8, zlibSync } from "fflate";
import { fromBase64, toBase64 } from "./base64.ts";
import type { Pack, PackedEntry, PackedText } from "./pack.ts";

/**
 * A pack in columns: all texts of a language together, all respellings for a reader together. Like stands beside like, and
 * deflates to two thirds of what entries one after another do.
 */
interface Columns extends Omit<Pack, "entries"> {
  /** Entries without their texts. */
  readonly entries: readonly Omit<PackedEntry, "texts">[];
  /** By language, for each entry, for each variant. */
  readonly texts: { readonly [lang: string]: readonly (readonly string[])[] };
  readonly says: { readonly [lang: string]: { readonly [reader: string]: readonly (readonly string[])[] } };
  readonly about: { readonly [lang: string]: readonly (readonly Omit<PackedText, "text" | "says">[])[] };
}

function toColumns({ entries, ...pack }: Pack): Columns {
  const languages = pack.book.languages;
  const readersOf = (lang: string): string[] =>
    languages.filter((reader) => entries.some(({ texts }) => texts[lang]?.some(({ says }) => reader in says)));
  const column = <T>(lang: string, of: (text: PackedText) => T): T[][] =>
    entries.map(({ texts }) => (texts[lang] ?? []).map(of));
  const byLanguage = <T>(of: (lang: string) => T): { [lang: string]: T } =>
    Object.fromEntries(languages.map((lang) => [lang, of(lang)]));
  return {
    ...pack,
    entries: entries.map(({ texts: _texts, ...entry }) => entry),
    texts: byLanguage((lang) => column(lang, ({ text }) => text)),
    says: byLanguage((lang) =>
      Object.fromEntries(readersOf(lang).map((reader) => [reader, column(lang, ({ says }) => says[reader] ?? "")])),
    ),
    about: byLanguage((lang) => column(lang, ({ text: _text, says: _says, ...about }) => about)),
  };
}

/** Plain loops: this stands between opening a file and its first phrase. */
function fromColumns({ entries, texts, says, about, ...pack }: Columns): Pack {
  const languages = Object.keys(texts);
  const readers = languages.map((lang) => Object.keys(says[lang]!));
  return {
    ...pack,
    entries: entries.map((entry, i) => {
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
      return { ...entry, texts: all };
    }),
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
  const stream = new Blob([fromBase64(text.trim())]).stream().pipeThrough(new DecompressionStream("deflate"));
  return fromColumns((await new Response(stream).json()) as Columns);
}

/** The checksum of zlib streams (RFC 1950, 8.2). */
export function adler32(data: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let i = 0; i < data.length;) {
    // As many bytes as can be added before a sum grows too large to be exact.
    const end = Math.min(i + 3_800, data.length);
    for (; i < end; i++) {
      a += data[i]!;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return b * 65_536 + a;
}
