/**
 * Groups of capitals that no list has: read by their letters, as a word, or in one of both ways (Правила русской орфографии 2006,
 * § 204; Русская грамматика 1980, § 588: initials are read by their letters where they make no syllables, and else often as a word).
 */
import { isListed } from "./known-words.ts";
import { ABBREVIATIONS_CAPITALS, SYLLABLES_CLOSED } from "./lists.ts";

/** Consonants that often end a Russian word: АРСТ may be a word, ОВЛ is none. */
const CODA =
  /^(?:[БВГДЖЗЙКЛМНПРСТФХЦЧШЩ]|[ВЙКЛМНПРСФХШ]Т|[ЙЛНРС]К|[ЙЛНР]С|[КП]С|[ЛНР][ГДЦЧШ]|[ЛР][БВМНПФ]|Р[ЖЗХ]|ЗД|М[БПФ]|[РНКЛ]СТ|[РН]КС)$/u;
/** Consonants that often begin a Russian word: СКА may be a word, ПВО is none. */
const ONSET = /^(?:[БВГДЗКПСТФХ][ЛР]|С[КМНПТВ]|[ДЗТК]В|Ш[КТЛПМ]|СТР|СКР|СПР)$/u;
const CONSONANTS = "БВГДЖЗЙКЛМНПРСТФХЦЧШЩ";
const CLOSED = new RegExp(`^[${CONSONANTS}][АЕЁИОУЫЭЮЯ][${CONSONANTS}]$`, "u");
const VOWELS = /[АЕЁИОУЫЭЮЯ]/gu;

/** How a group of capitals is read: by letters, as a word, as a word that may be letters, or by letters that may be a word. */
export type GroupKind = "letters" | "word" | "rather word" | "rather letters";

/** Whether a word in lower case is an ordinary one. */
const isOrdinary = (plain: string): boolean =>
  ABBREVIATIONS_CAPITALS.has(plain) ||
  isListed(plain) ||
  (plain.length === 3 && (SYLLABLES_CLOSED.get(plain.slice(0, 2)) ?? "").includes(plain.charAt(2)));

/**
 * How a group of capitals that is not listed as an abbreviation is read. `among` is whether it stands among words in capitals, and
 * so is rather a word.
 */
export function groupKind(written: string, among: boolean): GroupKind {
  const vowels = written.match(VOWELS)?.length ?? 0;
  if (vowels === 0) return "letters";
  if (isOrdinary(written.toLowerCase())) return "word";
  if (vowels === 1 && written.length > 1) {
    const [before = "", after = ""] = written.split(VOWELS);
    if (before === "" && !CODA.test(after)) return "letters";
    // Two letters: АК, ИП.
    if (before === "" && after.length === 1) return "letters";
    if (before === "") return among ? "letters" : "rather letters";
    if (after === "" && before.length > 1 && !among) return ONSET.test(before) ? "rather letters" : "letters";
  }
  if (among || written.length >= 6) return "word";
  if (CLOSED.test(written)) return "rather word";
  return vowels === 1 && written.length > 2 && /[^АЕЁИОУЫЭЮЯ]$/u.test(written) ? "word" : "rather letters";
}
