/** Text normalization for English: figures, units, abbreviations and signs as words. Kinds of readings have a file each. */
import type { NonStandardWord } from "../non-standard-word.ts";
import { ABBREVIATION_READERS, isAbbreviation, readWhole } from "./abbreviations.ts";
import { ADDRESS_READERS, STATE_READERS } from "./addresses.ts";
import { readAmount } from "./amounts.ts";
import { readArticle, readCapitals, readConsonants, readInitials } from "./capitals.ts";
import { readCaliber, readCode, readFold } from "./codes.ts";
import { readResult } from "./blood.ts";
import { readCoordinate } from "./coordinates.ts";
import { DATE_READERS, MONTH_READERS } from "./dates.ts";
import { readElectronic } from "./electronic.ts";
import { FIGURE_READERS } from "./figures.ts";
import { fold } from "./folding.ts";
import { readGrid } from "./grids.ts";
import { readMoney, readMoneyAfter } from "./money.ts";
import { readPower } from "./powers.ts";
import type { Reader } from "./reading.ts";
import { readRoman } from "./roman.ts";
import { readSum, SIGN_READERS } from "./signs.ts";
import { readSlashed } from "./slashes.ts";
import { TELEPHONE_READERS } from "./telephones.ts";
import { readOffset, TIME_READERS } from "./times.ts";
import { readUnit } from "./units.ts";

/** The readers in the order of trial, by what a reading begins with. */
const AT_LETTER: readonly Reader[] = [
  readElectronic,
  readGrid,
  readResult,
  readOffset,
  readWhole,
  readUnit,
  readInitials,
  readSum,
  readMoney,
  ...MONTH_READERS,
  ...STATE_READERS,
  ...ABBREVIATION_READERS,
  readRoman,
  readFold,
  readCode,
  readCapitals,
  readArticle,
  readConsonants,
];
const AT_FIGURE: readonly Reader[] = [
  readElectronic,
  readGrid,
  readSum,
  readPower,
  readCoordinate,
  ...DATE_READERS,
  ...TELEPHONE_READERS,
  ...TIME_READERS,
  ...ADDRESS_READERS,
  readMoneyAfter,
  readSlashed,
  readAmount,
  readCode,
  ...FIGURE_READERS,
];
const AT_SIGN: readonly Reader[] = [
  ...STATE_READERS,
  ...TELEPHONE_READERS,
  readMoney,
  readCaliber,
  ...DATE_READERS,
  readAmount,
  ...SIGN_READERS,
];

/** Where a reading may begin: at a word, a figure or a sign. */
const STARTS = /[A-Za-z]+|\d+|[^\sA-Za-z\d]/gu;

/**
 * What no plain text has: figures, signs, accented letters, capitals together or inside a word, a full stop inside a word, words
 * without vowels, a title without its full stop, a Roman numeral of one letter.
 */
const UNUSUAL =
  /[^A-Za-z\s.,;:!?'’"“”()–—-]|[A-Za-z][A-Z]|[A-Za-z.]\.\S|(?<![A-Za-z'’])[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,4}(?![A-Za-z'’])|(?:Prof|Capt|Col|Gen|Maj|Rev|Adm) [A-Z]|[a-z] [VXLC](?![A-Za-z'’])|(?:[ABO]|Rh)[-–](?![A-Za-z])|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?[ ]?[-–]|(?:[Tt]ype|[Ll]evel|[Cc]lass|[Rr]oom|[Ss]tage|[Gg]rade|[Pp]hase|[Cc]ategory|[Dd]egree|[Zz]one|[Pp]art|[Aa]ct|[Ff]actor|[Ll]ead|[Gg]roup|[Ss]ection|[Cc]hapter|[Tt]itle|[Aa]rticle) I(?![A-Za-z'’])|[A-Z][a-z]+ I(?=$|[.,;)]|--)/;
const BEFORE_STOP = /(?<![A-Za-z])[A-Za-z]{1,10}(?=\.)/g;
/** A small-letter word that no reading begins with: no figure, stop, or Roman numeral follows. */
const ORDINARY = /(?<![A-Za-z])[a-z]{0,30}[aeiouy][a-z]{0,30}(?=[;!?)"”]|[,\s]{1,3}(?![\s,IVXLCDM\d#'’(]))/y;

/** Whether a text has nothing to normalize, by a look that costs little. */
function isPlain(text: string): boolean {
  if (UNUSUAL.test(text)) return false;
  const stopped = text.match(BEFORE_STOP);
  return stopped === null || !stopped.some(isAbbreviation);
}

/**
 * The figures, units, abbreviations and signs of an English text, with their words.
 *
 * ```ts
 * import { normalizeEnglish } from "@parley/sound/english";
 * normalizeEnglish("5 mg")[0].words; // "five milligrams"
 * ```
 */
export function normalizeEnglish(written: string): readonly NonStandardWord[] {
  if (isPlain(written)) return [];
  const { text, places } = fold(written);
  const found: NonStandardWord[] = [];
  let done = 0;
  for (let at = 0; at < text.length;) {
    STARTS.lastIndex = at;
    const start = STARTS.exec(text);
    if (!start) break;
    at = start.index;
    const end = at + start[0].length;
    ORDINARY.lastIndex = at;
    if (end > at + 1 && ORDINARY.test(text) && ORDINARY.lastIndex === end) {
      at = end;
      continue;
    }
    const readers = /^\d/.test(start[0]) ? AT_FIGURE : /^[A-Za-z]/.test(start[0]) ? AT_LETTER : AT_SIGN;
    // A full stop before a figure is a decimal point only where no word and no other stop is before it: .5, $.50
    const isStop = start[0] === "." && /[A-Za-z.…]/.test(text.charAt(at - 1));
    const reading = isStop ? undefined : first(readers, text, at);
    if (!reading || reading.end <= at) {
      at = end;
      continue;
    }
    const previous = done === at && found.at(-1)?.words !== "" ? found.at(-1) : undefined;
    const last = previous && (previous.words.endsWith(" ") ? "apart" : "joined");
    const from = places ? ([places[at]!, places[reading.end - 1]! + 1] as const) : ([at, reading.end] as const);
    if (at - 1 > done && isPause(text, at - 1)) found.push(pause(places, at - 1));
    found.push({
      from,
      words: apart(reading.words, text, at, reading.end, last),
      ...(reading.trouble ? { trouble: reading.trouble } : {}),
    });
    at = done = reading.end;
    if (isPause(text, at)) found.push(pause(places, at++));
  }
  return found;
}

/** A slash between words is a pause, also beside words that were read: CT/MRI, X-ray/CT. */
const isPause = (text: string, at: number): boolean =>
  text.charAt(at) === "/" && /[A-Za-z+-]/.test(text.charAt(at - 1)) && /[A-Za-z]/.test(text.charAt(at + 1));

function pause(places: readonly number[] | undefined, at: number): NonStandardWord {
  const start = places?.[at] ?? at;
  return { from: [start, start + 1], words: "/" };
}

function first(readers: readonly Reader[], text: string, at: number): ReturnType<Reader> {
  for (const read of readers) {
    const reading = read(text, at);
    if (reading) return reading;
  }
  return undefined;
}

/** The words with a space beside a letter or figure that stands next to them. */
function apart(words: string, text: string, at: number, end: number, last: "joined" | "apart" | undefined): string {
  const isJoined = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  const marked =
    /^[A-Za-z]{1,2}$/.test(words) && /[^\0-\x7f]/.test(text.charAt(at)) && !/\p{Script=Greek}/u.test(text.charAt(at));
  if (marked) return words;
  if (!isJoined(words.charAt(0))) return words;
  const before = last === "joined" || (last === undefined && isJoined(text.charAt(at - 1))) ? " " : "";
  return before + words + (isJoined(text.charAt(end)) ? " " : "");
}
