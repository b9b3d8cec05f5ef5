/** Stress marks put into the texts of a book, where a person has confirmed them. */
import { languageOf, STRESS_MARK } from "@parley/sound/script";
import { entriesOf } from "./book.ts";
import { fileText, replaced, textOf, type FileText, type Repair } from "./file-text.ts";
import type { Folder } from "./folder.ts";
import { readBook } from "./reader.ts";

/**
 * The files of a book with stress marks in the texts of entries: `stressed` has the marked forms of words as they are written, by
 * language. Only these words change, where they have no mark yet. Never throws.
 *
 * ```ts
 * import { markStresses } from "@parley/book";
 * markStresses({ items: [], read: () => undefined }, new Map([["ru", new Map([["вода", "вода́"]])]])).repairs; // []
 * ```
 */
export function markStresses(
  folder: Folder,
  stressed: ReadonlyMap<string, ReadonlyMap<string, string>>,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly repairs: readonly Repair[] } {
  const files = new Map<string, Uint8Array>();
  const texts = new Map<string, FileText | undefined>();
  const fileAt = (path: string): FileText | undefined => {
    if (!texts.has(path)) {
      const text = textOf(folder.read(path));
      texts.set(path, text === undefined ? undefined : fileText(path, text));
    }
    return texts.get(path);
  };
  const repairs = entriesOf(readBook(folder).book).flatMap((entry) =>
    Object.entries(entry.text).flatMap(([lang, variants]) => {
      const words = stressed.get(languageOf(lang));
      if (!words) return [];
      return variants.flatMap(({ text, offset }): Repair[] => {
        const marked = withMarks(text, words);
        const file = marked === text ? undefined : fileAt(entry.path);
        const scalar = file?.scalars.find((one) => one.at === offset && file.wordsOf(one) === text);
        return (scalar && [file!.rewrite("stress.unknown", scalar, marked)].filter((one) => one !== undefined)) ?? [];
      });
    }),
  );
  for (const [path, own] of Map.groupBy(repairs, (one) => one.path)) {
    // From the end, so that the offsets of the others stay true.
    for (const one of own.toSorted((a, b) => b.from - a.from))
      files.set(path, replaced(files.get(path) ?? folder.read(path)!, one));
  }
  return { files, repairs };
}

/** A text with the marked forms of its whole words. Names of slots are no words. */
function withMarks(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(/\{[^{}]*\}|[\p{L}\p{M}]+/gu, (word) =>
    word.startsWith("{") || word.includes(STRESS_MARK) ? word : (words.get(word) ?? word),
  );
}
