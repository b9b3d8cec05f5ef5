/** Text normalization of Korean: every figure, unit, abbreviation and sign of a text with the words it is read as. */
import type { NonStandardWord } from "../non-standard-word.ts";
import { readAddress, readFileEnding } from "./addresses.ts";
import { readFigureCode, readLetters } from "./abbreviations.ts";
import { readAmount } from "./amounts.ts";
import { readAmountOfMoney, readCurrency } from "./currency.ts";
import { readDateFigures, readDayOfWeek } from "./dates.ts";
import { readDecimalComma } from "./decimal-commas.ts";
import { readFraction, readSum } from "./fractions.ts";
import { readRange } from "./ranges.ts";
import { blockAt, foldSigns, type Reader, type Reading } from "./reading.ts";
import { readCoordinate, readNumberSign, readNumeral, readPole, readSign, readSigned } from "./signs.ts";
import { readCalled } from "./telephone.ts";
import { readColon } from "./times.ts";
import { readWave } from "./waves.ts";

/** Readers of figures, those of the most particular shape first. */
const OF_FIGURES: readonly Reader[] = [
  readDateFigures,
  readCalled,
  readColon,
  readAddress,
  readDecimalComma,
  readFraction,
  readSum,
  readRange,
  readAmountOfMoney,
  readFigureCode,
  readAmount,
];
const OF_LETTERS: readonly Reader[] = [readCurrency, readNumberSign, readAddress, readLetters];
const OF_SIGNS: readonly Reader[] = [
  readCalled,
  readDayOfWeek,
  (text, at) => readSigned(text, at, (start) => readFigures(text, start)),
  readFraction,
  readCurrency,
  readNumberSign,
  readNumeral,
  readFileEnding,
  readWave,
  readCoordinate,
  readPole,
  readSign,
];

const first = (readers: readonly Reader[], text: string, at: number): Reading | undefined => {
  for (const read of readers) {
    const found = read(text, at);
    if (found) return found;
  }
  return undefined;
};

/** Figures, and a decimal whose zero is left out: .5 → 영 점 오. */
function readFigures(text: string, at: number): Reading | undefined {
  if (text.charAt(at) !== ".") return first(OF_FIGURES, text, at);
  const rest = readAmount(`${text.slice(0, at)}0${text.slice(at, at + 40)}`, at);
  return rest && { ...rest, to: rest.to - 1 };
}

const PLAIN = /^[\s가-힣ㄱ-ㆎ.,!?…:;"'“”‘’]*$/u;

/**
 * The figures, units, abbreviations and signs of a Korean text in NFC, with the words they are read as. Never throws.
 *
 * ```ts
 * import { normalize, wordsOf } from "@parley/sound";
 * wordsOf(normalize("환자 3명, 60km/h", "ko")); // "환자 세 명, 시속 육십 킬로미터"
 * ```
 */
export function normalizeKorean(text: string): readonly NonStandardWord[] {
  if (PLAIN.test(text)) return [];
  const folded = foldSigns(text);
  const found: NonStandardWord[] = [];
  for (let at = 0; at < text.length; at++) {
    const reading = readAt(folded, at);
    if (!reading || reading.to <= at) continue;
    const { to, trouble } = reading;
    const words = reading.words.includes("\u0000") ? nested(reading.words) : reading.words;
    const apart = !reading.attached && words !== "" && !/^[\s,/]/u.test(words) && needsSpace(folded, at, found);
    found.push({ from: [at, to], words: (apart ? " " : "") + words, ...(trouble ? { trouble } : {}) });
    at = to - 1;
  }
  return found;
}

/** Whether words need a space before them: after a block, or after other words that stand next to them. */
function needsSpace(text: string, at: number, found: readonly NonStandardWord[]): boolean {
  const last = found.at(-1);
  if (last?.from[1] === at) return last.words !== "" && !last.words.endsWith(" ");
  return blockAt(text, at - 1);
}

function readAt(text: string, at: number): Reading | undefined {
  const code = text.charCodeAt(at);
  // Blocks and spaces are what most of a text consists of.
  if (code === 32 || blockAt(text, at)) return undefined;
  if (code >= 48 && code <= 57) return readFigures(text, at);
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return first(OF_LETTERS, text, at);
  if (code === 46 && /\d/u.test(text.charAt(at + 1)) && !/[\d\p{L}]/u.test(text.charAt(at - 1)))
    return readFigures(text, at);
  return first(OF_SIGNS, text, at);
}

/** Words that hold a part of the text between two U+0000: that part is read too. */
function nested(words: string): string {
  return words
    .split("\u0000")
    .map((part, i) => (i % 2 === 0 ? part : inWords(part)))
    .join("");
}

/** A text in words, without its troubles. */
export function inWords(text: string): string {
  let words = "";
  let done = 0;
  for (const { from, words: own } of normalizeKorean(text)) {
    words += text.slice(done, from[0]) + own;
    done = from[1];
  }
  return words + text.slice(done);
}
