/** Symbols of units after a figure, as words in the singular and the plural. */
import { UNITS_AFTER_SLASH, UNITS_SYMBOLS } from "./lists.ts";
import { matchAt, type Reader } from "./reading.ts";

export interface Unit {
  readonly end: number;
  readonly one: string;
  readonly several: string;
  readonly symbol: string;
  /** Whether a hyphen or nothing but the noun follows: a 5-mg tablet. */
  readonly hyphened: boolean;
}

const SYMBOL =
  /(?<space>[ \u00a0\u202f]|-)?(?<symbol>(?:(?:sq|cu|fl)\.?[ ])?(?:[°º][ ]?[CFK](?![A-Za-z])|cmH[2₂]O|[A-Za-zµμΩ]{1,8}|[°º%‰"″′]|['’](?=$|[^\w'’]))(?:[ ](?:H[2₂]O|Hg)(?![A-Za-z]))?)(?<power>\^?[23]|[²³⁻](?:[¹²³])?)?(?![A-Za-z\dµμ])/y;
const NEXT = /[ ]?(?<sign>\/|·|⋅|∙|\*)[ ]?(?<symbol>[A-Za-zµμΩ]{1,8})(?<power>\^?[23]|[²³])?(?![A-Za-z\d])/y;
const POWERS: { readonly [power: string]: string } = { 2: "square", 3: "cubic", "²": "square", "³": "cubic" };

/** Inches, where “in” is not the word: 6 in., 12 in long, 2 in pipe. */
const INCHES =
  /[ -]?in(?:\.(?=\s+[a-z]|\s*$|[,;)])|(?=$|[.)\],;:/]|[ ]?(?:long|wide|deep|tall|thick|high|in diameter|x|×|rounds?|pipe|nail|bolt|hose|drill|of (?:rain|snow|water))(?![a-z])))/y;

/** Words that are units only where no word of a sentence can stand. */
const IN_SENTENCES = /^(?:in|a|at|am|as|no)$/;

function wordsOf(symbol: string): readonly [string, string] | undefined {
  const key = symbol
    .replace("μ", "µ")
    .replace("º", "°")
    .replaceAll(/[. ](?=[CF]$)/g, "")
    .replace(/\.(?= )/, "")
    .replace("₂", "2");
  const upper = /^[A-Z]{2,}$|^[A-Z][a-z]+$/.test(key) ? UNITS_SYMBOLS.get(key.toLowerCase()) : undefined;
  const found = UNITS_SYMBOLS.get(key) ?? upper;
  if (found === undefined) return undefined;
  const [one = "", several = one] = found.split(" / ");
  return [one, several];
}

const powered = (words: readonly [string, string], power: string | undefined): readonly [string, string] => {
  const name = power === undefined ? undefined : POWERS[power.replace("^", "")];
  return name === undefined ? words : [`${name} ${words[0]}`, `${name} ${words[1]}`];
};

/** Whether the words around a symbol are in capitals: KEEP 2 M AWAY. */
const shouted = (text: string, at: number, end: number): boolean =>
  /^ [A-Z]{2,}/.test(text.slice(end, end + 4)) || /[A-Z]{2} [\d.,]+$/.test(text.slice(Math.max(0, at - 12), at));

/** Whether a figure that ends at `at` is the number of a place: seat 12, runway 09. */
const PLACE =
  /\b(?:seats?|rows?|rooms?|gates?|platforms?|apt\.?|wards?|bays?|blocks?|buses|bus|exits?|decks?|berths?|class|group|type|grade|zone|lane|line|runways?|rwy|taxiways?|stands?|piers?|docks?|tents?|cabins?|units?|floors?|beds?|flats?|buildings?|hangars?|highways?|hwy|routes?|rte|interstate|roads?|sections?|columns?|tracks?) (?:\d+[LRCA-F]?(?:,| and| or|\/)? ?)*\d+$/i;
export const isPlace = (text: string, at: number): boolean => PLACE.test(text.slice(Math.max(0, at - 30), at));
/** The current of a fuse, written together: 20A fuse, a breaker of 16A. */
const CURRENT = /^A (?:fuse|breaker|circuit|socket|plug|outlet|charger|cable|supply|relay|switch|current|max|load)/;
const ELECTRIC =
  /\b(?:fuses?|breakers?|circuits?|currents?|amps?|amperes?|batter(?:y|ies)|chargers?|generators?|alternators?|draws?|rated|rating|trips|tripped|welding|welder|volts?|overload(?:s|ed)?|MCB|RCD)\b|\d ?V\b/i;
/** Whether a figure and A, written together, are a current and not a code: the words beside it are of electricity. */
const isCurrent = (text: string, at: number): boolean =>
  /^A(?![A-Za-z\d-])/.test(text.slice(at, at + 2)) &&
  /(?:^|[\s(=:,])\d{1,4}(?:\.\d{1,2})?$/.test(text.slice(Math.max(0, at - 8), at)) &&
  !isPlace(text, at) &&
  ELECTRIC.test(text.slice(Math.max(0, at - 40), at + 30));

/** Sizes of needles and catheters: an 18G cannula, 14 Fr. */
const GAUGE =
  /[ -]?(?:(?<gauge>G|g|ga\.?)(?= (?:needles?|cannulas?|catheters?|IV|wires?))|(?<french>Fr|FR|F(?= (?:catheter|tube|drain)))(?![A-Za-z\d.]))/y;

/** The unit after a figure that ends at `at`; `undefined` if there is none. */
export function unitAt(text: string, at: number): Unit | undefined {
  const inches = matchAt(INCHES, text, at)?.[0];
  if (inches !== undefined) {
    const point = /^\s*$/.test(text.slice(at + inches.length)) ? inches.replace(".", "") : inches;
    return { end: at + point.length, one: "inch", several: "inches", symbol: "in", hyphened: inches.startsWith("-") };
  }
  const size = matchAt(GAUGE, text, at);
  if (size) {
    const one = size.groups!["french"] === undefined ? "gauge" : "French";
    return { end: at + size[0].length, one, several: one, symbol: "G", hyphened: true };
  }
  const match = matchAt(SYMBOL, text, at);
  if (!match) return undefined;
  const { space, symbol = "", power } = match.groups!;
  if (IN_SENTENCES.test(symbol)) return undefined;
  if (space !== undefined && /^["″′'’]/.test(symbol)) return undefined;
  if (symbol === "d" && /\b(?:for|x|×|after|every|in|within) \d+$/i.test(text.slice(Math.max(0, at - 14), at)))
    return { end: at + match[0].length, one: "day", several: "days", symbol, hyphened: false };
  // Seat 12 A, row 3 L: the letter is part of the number of a place.
  if (/^[A-Z]$/.test(symbol) && isPlace(text, at)) return undefined;
  if (CURRENT.test(text.slice(at, at + 12)))
    return { end: at + 1, one: "amp", several: "amps", symbol, hyphened: true };
  if (isCurrent(text, at)) return { end: at + 1, one: "amp", several: "amps", symbol, hyphened: false };
  // 12A and 133-A are codes; 12 A is a current.
  if (symbol === "A" && space !== " " && space !== "\u00a0") return undefined;
  const words =
    wordsOf(symbol) ?? (shouted(text, at, at + match[0].length) ? wordsOf(symbol.toLowerCase()) : undefined);
  if (!words || (power?.startsWith("⁻") ?? false)) return undefined;
  let [one, several] = powered(words, power);
  let end = at + match[0].length;
  for (let next = matchAt(NEXT, text, end); next; next = matchAt(NEXT, text, end)) {
    const { sign = "", symbol: own = "", power: ownPower } = next.groups!;
    const after = UNITS_AFTER_SLASH.get(own);
    const words = after === undefined ? wordsOf(own) : ([after, after] as const);
    if (!words || end + next[0].length > at + 60) break;
    const noun = powered(words, ownPower);
    if (sign === "/") [one, several] = [`${one} per ${noun[0]}`, `${several} per ${noun[0]}`];
    else [one, several] = [`${one} ${noun[0]}`, `${one} ${noun[1]}`];
    end += next[0].length;
  }
  // The full stop of an abbreviation inside a sentence: 5 ft. deep, 3 hrs. 20 min.
  if (/^[a-z]{2,4}$/.test(symbol) && /^\.(?:,| [a-z]| \d)/.test(text.slice(end, end + 3))) end += 1;
  return { end, one, several, symbol, hyphened: space === "-" };
}

/** A unit for itself: mg/kg, km/h. Only units that are common after a slash: N/A and A/C are none. */
const ALONE = /[A-Za-zµμ]{1,5}\/(?:h|hr|s|min|kg|g|l|L|dl|dL|ml|mL|day|lb|m[23²³])(?![A-Za-z\d/])/y;
export const readUnit: Reader = (text, at) => {
  if (!matchAt(ALONE, text, at) || /[A-Za-z\d]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const unit = unitAt(text, at);
  return unit?.one.includes(" per ") ? { end: unit.end, words: unit.several } : undefined;
};

const PER = /[ ]?\/[ ]?(?<symbol>[A-Za-zµμ]{1,6})(?![A-Za-z\d])/y;

/** “per” and a unit after a slash: 12/kg, 16/min. */
export function perAt(text: string, at: number): { readonly end: number; readonly words: string } | undefined {
  const match = matchAt(PER, text, at);
  const symbol = match?.groups!["symbol"] ?? "";
  const noun = UNITS_AFTER_SLASH.get(symbol) ?? wordsOf(symbol)?.[0];
  return match && noun !== undefined ? { end: at + match[0].length, words: `per ${noun}` } : undefined;
}
