import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import { base64, type Pack, type PackedEntry, type PackedSpan, type PackedText } from "./pack.ts";

/** Between syllables, and before one that is stressed: signs that no text has (U+2063, U+2064). */
const NEXT = "\u2063";
const STRESSED = "\u2064";

/**
 * A pack in columns: all texts of a language together, all respellings for a reader together. Like stands beside like, and
 * deflates to two thirds of what entries one after another do.
 */
interface Columns extends Omit<Pack, "entries" | "fillers"> {
  /** Entries without their texts. */
  readonly entries: readonly Omit<PackedEntry, "texts">[];
  /** By language, for each entry, for each variant. */
  readonly texts: { readonly [lang: string]: readonly (readonly string[])[] };
  readonly says: { readonly [lang: string]: { readonly [reader: string]: readonly (readonly string[])[] } };
  readonly about: { readonly [lang: string]: readonly (readonly Omit<PackedText, "text" | "says">[])[] };
  readonly fillers: {
    readonly [key: string]: {
      readonly values: readonly string[];
      readonly texts: readonly string[];
      readonly says: { readonly [reader: string]: readonly string[] };
    };
  };
}

const joinSpans = (spans: readonly PackedSpan[] | undefined): string =>
  (spans ?? [])
    .map(([text, stress]) => (stress ? STRESSED : "") + text.replaceAll(NEXT, "").replaceAll(STRESSED, ""))
    .join(NEXT);
const partSpans = (line: string): PackedSpan[] =>
  line === ""
    ? []
    : line.split(NEXT).map((part) => (part.startsWith(STRESSED) ? ([part.slice(1), 1] as const) : ([part] as const)));

const mapValues = <A, B>(from: { readonly [key: string]: A }, by: (value: A, key: string) => B): { [key: string]: B } =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, by(value, key)]));

function toColumns({ entries, fillers, ...pack }: Pack): Columns {
  const languages = pack.book.languages;
  const readersOf = (lang: string): string[] =>
    languages.filter((reader) => entries.some(({ texts }) => texts[lang]?.some(({ says }) => says[reader])));
  const column = <T>(lang: string, of: (text: PackedText) => T): T[][] =>
    entries.map(({ texts }) => (texts[lang] ?? []).map(of));
  const byLanguage = <T>(of: (lang: string) => T): { [lang: string]: T } =>
    Object.fromEntries(languages.map((lang) => [lang, of(lang)]));
  return {
    ...pack,
    entries: entries.map(({ texts: _, ...entry }) => entry),
    texts: byLanguage((lang) => column(lang, ({ text }) => text)),
    says: byLanguage((lang) =>
      Object.fromEntries(
        readersOf(lang).map((reader) => [reader, column(lang, ({ says }) => joinSpans(says[reader]))]),
      ),
    ),
    about: byLanguage((lang) => column(lang, ({ text: _text, says: _says, ...about }) => about)),
    fillers: mapValues(fillers, (table) => {
      const rows = Object.values(table);
      const readers = languages.filter((reader) => rows.some(({ says }) => says[reader]));
      return {
        values: Object.keys(table),
        texts: rows.map(({ text }) => text),
        says: Object.fromEntries(readers.map((reader) => [reader, rows.map(({ says }) => joinSpans(says[reader]))])),
      };
    }),
  };
}

function fromColumns({ entries, texts, says, about, fillers, ...pack }: Columns): Pack {
  return {
    ...pack,
    entries: entries.map((entry, i) => ({
      ...entry,
      texts: Object.fromEntries(
        Object.entries(texts)
          .filter(([, column]) => column[i]!.length > 0)
          .map(([lang, column]) => [
            lang,
            column[i]!.map((text, j) => ({
              text,
              says: mapValues(says[lang]!, (lines) => partSpans(lines[i]![j]!)),
              ...about[lang]![i]![j]!,
            })),
          ]),
      ),
    })),
    fillers: mapValues(fillers, ({ values, texts: words, says: lines }) =>
      Object.fromEntries(
        values.map((value, i) => [value, { text: words[i]!, says: mapValues(lines, (line) => partSpans(line[i]!)) }]),
      ),
    ),
  };
}

/** A pack as it stands in the tablet file: zlib (RFC 1950) in base64, the same letters for the same pack. */
export function encodePack(pack: Pack): string {
  return base64(zlibSync(strToU8(JSON.stringify(toColumns(pack))), { level: 9, mem: 12 }));
}

/** A pack out of the tablet file. Throws where a letter of it was lost or changed: the checksum at its end says so. */
export function decodePack(text: string): Pack {
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const data = unzlibSync(bytes);
  const told = bytes.slice(-4).reduce((sum, byte) => sum * 256 + byte, 0);
  if (adler32(data) !== told) throw new RangeError("the pack's checksum does not agree");
  return fromColumns(JSON.parse(strFromU8(data)) as Columns);
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
