/**
 * Text normalization of Russian: figures, dates, times, units, abbreviations and signs as words, in the case that the sentence
 * needs. At each place the rules are tried in their order; the first that reads it has it.
 */
import type { NonStandardWord } from "../non-standard-word.ts";
import { readCapitals, readHouseLetter, readShort } from "./abbreviations.ts";
import { readCountedHour } from "./counted-hours.ts";
import { readDate, readDay, readMonthYear, readShortMonth, readYear, yearOrQuantity } from "./dates.ts";
import { readAddress, readLatin } from "./latin-words.ts";
import { readMixed } from "./mixed-quantities.ts";
import { readCode, readPhone } from "./phones.ts";
import { readPrefixed, readQuantity } from "./quantities.ts";
import { readClass, readDegree, readTemperature } from "./degrees.ts";
import { readPoint, readSpoons, readTablets, readTimesAmount } from "./doses.ts";
import { begin } from "./passage.ts";
import { doubtful, type Reader } from "./reading.ts";
import { readRoman } from "./romans.ts";
import { readCoordinates, readFraction, readSign, readSize } from "./signs.ts";
import { readCompound, readSuffixed } from "./suffixes.ts";
import { readUnitSign } from "./unit-names.ts";
import { readUnknown } from "./unread-abbreviations.ts";
import { readRatio, readTime } from "./times.ts";

/** Rules for what begins with a digit, or with the sign of a number. */
const OF_FIGURES: readonly Reader[] = [
  readClass,
  readDegree,
  readSpoons,
  readTablets,
  readMixed,
  readShortMonth,
  readDate,
  readPhone,
  readTime,
  readRatio,
  readFraction,
  readTimesAmount,
  readSize,
  readCoordinates,
  readCompound,
  readSuffixed,
  readDay,
  readYear,
  readMonthYear,
  readCode,
  readQuantity,
];
const OF_SIGNED: readonly Reader[] = [readPhone, readQuantity, readSign];
const OF_POINTS: readonly Reader[] = [readPoint];
const OF_RUSSIAN: readonly Reader[] = [
  readCountedHour,
  readShortMonth,
  readHouseLetter,
  readRoman,
  readShort,
  readUnknown,
  readCapitals,
];
const OF_LATIN: readonly Reader[] = [readTemperature, readDegree, readPrefixed, readAddress, readRoman, readLatin];
const OF_SIGNS: readonly Reader[] = [readPrefixed, readUnitSign, readSign];

/** Where a rule can begin. */
const START =
  /\d|(?<![\p{L}\p{M}\d.,…])[.,](?=\d)|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]|[а-яё]|[a-zα-ωΑ-ΩµΩⅠ-Ⅿ]|[^\s\p{L}\p{M}.,!?…:;"'()«»„“”]/giu;

/** A word that no rule reads: in small letters, with a vowel, and no full stop, solid or hyphen after it. */
const PLAIN = /[А-ЯЁа-яё]?[бвгджзйклмнпрстфхцчшщъь]{0,5}[аеёиоуыэюя](?:[а-яё]|\u0301)*(?![\p{L}\u0301./-])/uy;
/** But for these: 18 в мин, два часа. */
const READ = /^(?:мин|сек|сут|нед|мес|час|часа|году)$/u;

function rulesFor(text: string, at: number): readonly Reader[] {
  const first = text.charAt(at);
  if (/[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/u.test(first)) return OF_FIGURES;
  if (/[.,]/u.test(first)) return OF_POINTS;
  if (/[а-яё]/iu.test(first)) return OF_RUSSIAN;
  if (/[a-zα-ωΑ-ΩµΩⅠ-Ⅿ]/iu.test(first)) return OF_LATIN;
  if (/[-−–+±(]/u.test(first)) return isSigned(text, at) ? OF_SIGNED : OF_SIGNS;
  return OF_SIGNS;
}

/** Whether a dash or plus before a figure is its sign: not in АК-74, 5-10, слово - 5. */
function isSigned(text: string, at: number): boolean {
  if (!/^(?:\+\/-|[-−–+±])[ \u00a0]?\d/u.test(text.slice(at, at + 5)) && text.charAt(at) !== "(") return false;
  if (/^[-–−][ \u00a0]/u.test(text.slice(at, at + 2))) return false;
  return !/[\p{L}\p{N}\u0301]$/u.test(text.slice(Math.max(0, at - 1), at));
}

/**
 * The figures, units, abbreviations and signs of a Russian text in NFC, with their words. Never throws.
 *
 * ```ts
 * import { normalize, wordsOf } from "@parley/sound";
 * wordsOf(normalize("Едем с 3 ранеными.", "ru")); // "Едем с тремя́ ранеными."
 * ```
 */
export function normalizeRussian(text: string): readonly NonStandardWord[] {
  begin(text);
  const either = yearOrQuantity(text);
  if (either) {
    const at = text.search(/\d/);
    return [doubtful(at, at + 4, text.trim(), either)];
  }
  const found: NonStandardWord[] = [];
  let done = 0;
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const at = match.index;
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text)?.[0];
    if (plain !== undefined && !READ.test(plain) && (at === 0 || !/[\d-]/.test(text.charAt(at - 1)))) {
      START.lastIndex = at + plain.length;
      continue;
    }
    const word = firstReading(rulesFor(text, at), text, at);
    if (word) {
      found.push(withPreposition(text, word, done));
      done = word.from[1];
      START.lastIndex = Math.max(done, at + 1);
    } else if (/[\p{L}]/u.test(match[0])) {
      // Go on after the word; a letter beside a figure was tried at its own place.
      const rest = /^(?:(?:[а-яё]|\u0301)+|[^а-яё\P{L}]+)/iu.exec(text.slice(at, at + 200))?.[0] ?? match[0];
      START.lastIndex = at + rest.length;
    }
  }
  return found;
}

/** о, с before the words that want об, со: об одном, со ста (Русская грамматика 1980, § 1670). */
function withPreposition(text: string, word: NonStandardWord, done: number): NonStandardWord {
  const { from, words } = word;
  const match = /(?<![\p{L}\d\u0301-])([оОсС])[ \u00a0]$/u.exec(text.slice(Math.max(done, from[0] - 3), from[0]));
  if (!match) return word;
  const [, preposition = ""] = match;
  const longer = /[оО]/u.test(preposition)
    ? /^[аоуэи]/u.test(words)
      ? `${preposition}б`
      : undefined
    : /^(?:ста|сто|со́ты)(?![а-яё])/u.test(words)
      ? `${preposition}о`
      : undefined;
  if (longer === undefined) return word;
  const start = from[0] - match[0].length;
  return { ...word, from: [start, from[1]], words: `${longer} ${words}` };
}

function firstReading(rules: readonly Reader[], text: string, at: number): NonStandardWord | undefined {
  for (const rule of rules) {
    const word = rule(text, at);
    if (word) return word;
  }
  return undefined;
}
