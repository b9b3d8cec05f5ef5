import type { PhraseWords } from "@parley/locale";
import type { EntryChange } from "./edition-change.ts";

/**
 * What changed in an entry for readers of some languages, in words of the interface: first whether it is new, changed or gone. Never
 * throws.
 *
 * ```ts
 * import { changeRemarks } from "@parley/edition";
 * import { localeFor } from "@parley/locale";
 * const entry = { id: "stop", no: "15-01", change: "changed", number: { old: "15-09", new: "15-01" } } as const;
 * changeRemarks(entry, ["ko", "ru"], localeFor("en").phrase.changes); // ["changed", "the number was 15-09"]
 * ```
 */
export function changeRemarks(
  entry: EntryChange,
  languages: readonly string[],
  words: PhraseWords["changes"],
): string[] {
  const { change, number, moved, answers, picture, other } = entry;
  return [
    words[change],
    ...(number ? [words.number.replace("{old}", () => number.old!)] : []),
    ...(moved ? [words.moved] : []),
    ...(answers ? [words.answers] : []),
    ...(picture ? [words.picture] : []),
    ...(languages.some((tag) => isRespelled(entry, tag, languages)) ? [words.respelling] : []),
    ...(other ? [words.other] : []),
  ];
}

/**
 * Whether an entry has a change that readers of some languages see. Never throws.
 *
 * ```ts
 * import { concernsReaders } from "@parley/edition";
 * const entry = { id: "stop", no: "15-01", change: "changed", texts: { en: { new: [{ text: "Stop!" }] } } } as const;
 * concernsReaders(entry, ["ko", "ru"]); // false
 * ```
 */
export function concernsReaders(entry: EntryChange, languages: readonly string[]): boolean {
  const { change, texts = {}, number, moved, answers, picture, other } = entry;
  if (change !== "changed" || number || moved || answers || picture || other) return true;
  return languages.some((tag) => texts[tag] !== undefined || isRespelled(entry, tag, languages));
}

/**
 * Whether the respelling of the text of a language changed for one of some readers. Never throws.
 *
 * ```ts
 * import { isRespelled } from "@parley/edition";
 * isRespelled({ id: "stop", no: "15-01", change: "changed", respellings: { ru: { ko: {} } } }, "ru", ["ko"]); // true
 * ```
 */
export function isRespelled({ respellings = {} }: EntryChange, lang: string, readers: readonly string[]): boolean {
  const changed = respellings[lang] ?? {};
  return readers.some((reader) => Object.hasOwn(changed, reader));
}
