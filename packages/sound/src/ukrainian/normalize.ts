/**
 * Text normalization of Ukrainian: figures, units, abbreviations, signs and foreign tokens as words. Each rule has its own file;
 * here they are tried in their order at every place that could begin such a token.
 */
import { readCurrency } from "./amounts.ts";
import { readCapitals, readConsonants, readDotted, readSpan } from "./abbreviations.ts";
import { readAmpere, readLettered, readPair, readPhone, readSingly } from "./codes.ts";
import { readCompound } from "./compounds.ts";
import { readDateAt, readYear } from "./dates.ts";
import { readGreek, readLatin } from "./foreign.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { readEnded, readFloor } from "./ordinals.ts";
import { readQuantity } from "./quantities.ts";
import { readFraction, readRatio, readSize, readTimesSign } from "./relations.ts";
import { readBlood, readRoman } from "./roman.ts";
import { readShortened, readShortWord } from "./shortened.ts";
import { readSign } from "./signs.ts";
import { readHour, readTimeAt } from "./times.ts";

type Reader = (text: string, at: number) => NonStandardWord | undefined;

const FIGURE: readonly Reader[] = [
  readBlood,
  readDateAt,
  readPhone,
  readRatio,
  readTimeAt,
  readYear,
  readSize,
  readCompound,
  readEnded,
  readFloor,
  readPair,
  readFraction,
  readHour,
  readLettered,
  readAmpere,
  readQuantity,
  readSingly,
];
const SIGN: readonly Reader[] = [readPhone, readCurrency, readQuantity, readSign];
const WORD: readonly Reader[] = [
  readTimesSign,
  readBeforeHundred,
  readBlood,
  readShortened,
  readDotted,
  readRoman,
  readCapitals,
  readSpan,
  readConsonants,
  readShortWord,
];
const LATIN: readonly Reader[] = [readTimesSign, readBlood, readCurrency, readRoman, readLatin];

const PLACE =
  /(?<figure>[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])|(?<roman>[Ⅰ-ⅿ])|(?<word>[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ](?:[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ'’ʼ]|\u0301)*)|(?<latin>[A-Za-z]+)|(?<greek>[α-ωΑ-ΩµΩ])|(?<sign>(?<![\p{L}\p{N}.,…])[.,](?=\d)|[-+−–±Ø⌀~∼≈<>≤≥/^·÷×$€£¥₴₽₩₿№#§&=*%☎☏(①-⑳])/gu;

/**
 * The figures, units, abbreviations, signs and foreign tokens of a Ukrainian text in NFC. Never throws.
 *
 * ```ts
 * import { ukrainian } from "@parley/sound/ukrainian";
 * ukrainian.normalize!("2 жінки"); // [{ from: [0, 1], words: "дві" }]
 * ```
 */
export function normalizeUkrainian(text: string): readonly NonStandardWord[] {
  // Full-width figures are figures; the length does not change.
  const shown = text.replace(/[０-９]/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xff10 + 48));
  const found: NonStandardWord[] = [];
  PLACE.lastIndex = 0;
  let at = 0;
  for (;;) {
    PLACE.lastIndex = at;
    const place = PLACE.exec(shown);
    if (!place) return found;
    const { groups = {}, index } = place;
    const word = readAt(shown, index, groups);
    if (!word) {
      at = index + (groups["latin"] === undefined && groups["word"] === undefined ? 1 : place[0].length);
      continue;
    }
    const touched = found.at(-1)?.from[1] === word.from[0] && /[- ]$/u.test(found.at(-1)!.words);
    found.push(apart(shown, word, touched));
    at = Math.max(word.from[1], index + 1);
  }
}

function readAt(
  text: string,
  at: number,
  groups: { readonly [name: string]: string | undefined },
): NonStandardWord | undefined {
  if (groups["figure"] !== undefined) return first(FIGURE, text, at);
  if (groups["sign"] !== undefined) return first(SIGN, text, at);
  if (groups["word"] !== undefined) return first(WORD, text, at);
  if (groups["greek"] !== undefined) return readGreek(text, at);
  return first(LATIN, text, at);
}

function first(readers: readonly Reader[], text: string, at: number): NonStandardWord | undefined {
  for (const read of readers) {
    const word = read(text, at);
    if (word) return word;
  }
  return undefined;
}

/** з 100 м → зі ста метрів: before ст the preposition has a vowel. */
function readBeforeHundred(text: string, at: number): NonStandardWord | undefined {
  const found = /^([зЗ])[ \u00a0](?=1\d\d)/u.exec(text.slice(at, at + 6));
  if (!found || !first(FIGURE, text, at + found[0].length)?.words.startsWith("ст")) return undefined;
  return { from: [at, at + 1], words: `${found[1]!}і` };
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** The words of a range with a space where a letter or figure touches it. */
function apart(text: string, word: NonStandardWord, touched: boolean): NonStandardWord {
  const [from, to] = word.from;
  const before = !touched && isWord(text.charAt(from - 1)) && !word.words.startsWith(" ") ? " " : "";
  const after = isWord(text.charAt(to)) && !/[- ]$/u.test(word.words) ? " " : "";
  return before === "" && after === "" ? word : { ...word, words: before + word.words + after };
}
